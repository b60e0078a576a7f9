//! Running other programs: with a sentence for the case that they fail, within a time, or line by line.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

/// How a program with a time limit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// With success.
    Well,
    /// With a failure.
    Badly,
    /// Not by itself: it was stopped at the limit.
    TooLate,
}

/// Runs a program with its output shown. `otherwise` is the sentence for a failure: it says what to do.
pub fn run(command: &mut Command, otherwise: &str) -> Result<()> {
    let status = command.status().with_context(|| missing(command))?;
    ensure!(status.success(), "{otherwise}");
    Ok(())
}

/// What a program prints, without the last line break.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().with_context(|| missing(command))?;
    ensure!(output.status.success(), "`{}` failed.", line(command));
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Runs a program and hands over each line that it prints; true when it ended with success.
pub fn stream(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| missing(command))?;
    if let Some(printed) = child.stdout.take() {
        let mut reader = BufReader::new(printed);
        let mut bytes = Vec::new();
        // By bytes: one stray byte of a test's output must not end the reading.
        while reader.read_until(b'\n', &mut bytes)? > 0 {
            each(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']));
            bytes.clear();
        }
    }
    Ok(child.wait()?.success())
}

/// Runs a program and stops it when it takes longer than `limit`.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<Ended> {
    let mut child = command.spawn().with_context(|| missing(command))?;
    wait_within(&mut child, limit)
}

/// Like [`run_within`], with all output added to a file.
pub fn log_within(command: &mut Command, limit: Duration, log: &Path) -> Result<Ended> {
    let file = File::options().create(true).append(true).open(log)?;
    command.stdout(file.try_clone()?).stderr(file);
    run_within(command, limit)
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// Where a program is, searched as a shell would.
pub fn which(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program).with_extension(std::env::consts::EXE_EXTENSION))
        .find(|file| file.is_file())
}

fn wait_within(child: &mut Child, limit: Duration) -> Result<Ended> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(if status.success() { Ended::Well } else { Ended::Badly });
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(Ended::TooLate);
        }
        thread::sleep(Duration::from_millis(50));
    }
}

fn missing(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    format!("`{program}` could not be started: install it or put it on PATH, then try again")
}

/// Whether we run as the machine's administrator.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n")
}

/// Stops with a sentence unless `program` is there.
pub fn require(program: &str, sentence: &str) -> Result<()> {
    if which(program).is_none() {
        bail!("{sentence}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn a_failure_becomes_the_sentence() {
        let error = run(&mut shell("exit 3"), "Do this instead.").unwrap_err();
        assert_eq!(format!("{error:#}"), "Do this instead.");
    }

    #[test]
    fn lines_arrive_even_when_they_are_no_text() {
        let mut lines = Vec::new();
        let well = stream(&mut shell(r"printf 'a\n\377\nb'"), |line| lines.push(line.to_owned()));
        assert!(well.unwrap());
        assert_eq!(lines, ["a", "\u{fffd}", "b"]);
    }

    #[test]
    fn a_program_without_end_is_stopped() {
        let ended = run_within(&mut shell("exec sleep 60"), Duration::from_millis(100));
        assert_eq!(ended.unwrap(), Ended::TooLate);
    }
}
