//! What was asked for on the command line.
//!
//! Not here: what is done then (`main`). Three words need no library.

use std::ffi::OsString;
use std::path::PathBuf;

/// What stands under every mistake, and after `--help`.
pub const USAGE: &str = "\
Usage: assess < sheets.jsonl              one answer sheet a line in, one result a line out
       assess --cases FILE [--json]       compare the levels that you expect with those given
       assess --help

FILE is CSV or JSON Lines; docs/cases.md has the format.
";

/// One of the things that this program does.
#[derive(Debug, PartialEq)]
pub enum Asked {
    /// Sheets on standard input.
    Sheets,
    /// A file of cases.
    Cases { file: PathBuf, json: bool },
    /// The usage.
    Help,
}

/// Reads the arguments after the program's name, or says which one it does not take.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let (mut file, mut json) = (None, false);
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Asked::Help),
            Some("--json") => json = true,
            Some("--cases") if file.is_some() => return Err("--cases stands twice".into()),
            Some("--cases") => {
                file = Some(PathBuf::from(arguments.next().ok_or("--cases needs a file")?));
            }
            _ => return Err(format!("unknown argument {}", argument.to_string_lossy())),
        }
    }
    match (file, json) {
        (Some(file), json) => Ok(Asked::Cases { file, json }),
        (None, true) => Err("--json goes with --cases; without it results are JSON anyway".into()),
        (None, false) => Ok(Asked::Sheets),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str]) -> Result<Asked, String> {
        read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn each_way_to_ask_is_understood() {
        assert_eq!(asked(&[]), Ok(Asked::Sheets));
        let cases = |json| Ok(Asked::Cases { file: "a.csv".into(), json });
        assert_eq!(asked(&["--cases", "a.csv"]), cases(false));
        assert_eq!(asked(&["--json", "--cases", "a.csv"]), cases(true));
        assert_eq!(asked(&["--help"]), Ok(Asked::Help));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(asked(&["--case", "a.csv"]), Err("unknown argument --case".into()));
        assert_eq!(asked(&["a.csv"]), Err("unknown argument a.csv".into()));
        assert_eq!(asked(&["--cases"]), Err("--cases needs a file".into()));
        assert_eq!(asked(&["--cases", "a", "--cases", "b"]), Err("--cases stands twice".into()));
        assert!(asked(&["--json"]).is_err());
    }
}
