//! What `cargo xtask screens` was asked for, in `--name LIST` pairs, and the windows, themes and languages to go through.
//!
//! Not here: what is shown in them (`visits`).

use std::env;

use journeys::Failure;

/// Widths in CSS pixels, each with the height of a window that goes with it.
pub const WINDOWS: [(u32, u32); 4] = [(320, 568), (390, 844), (768, 1024), (1280, 800)];
/// The themes.
pub const SCHEMES: [&str; 2] = ["light", "dark"];
/// A language and the direction that it is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Its tag.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether it is taken where none is asked for: one of each direction is enough to see.
    usual: bool,
}

const fn spoken(language: &'static str, direction: &'static str, usual: bool) -> Spoken {
    Spoken { language, direction, usual }
}

/// The languages that pictures can be taken in; the last one is the pseudo-language, in a demo that has it.
pub const LANGUAGES: [Spoken; 5] = [
    spoken("en", "ltr", true),
    spoken("ar", "rtl", true),
    spoken("es", "ltr", false),
    spoken("fr", "ltr", false),
    spoken("qps", "ltr", false),
];

/// What to take pictures of; an empty list means all.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Parts of names of visits.
    pub stories: Vec<String>,
    /// Parts of names of screens.
    pub screens: Vec<String>,
    /// Widths.
    pub widths: Vec<String>,
    /// Themes.
    pub schemes: Vec<String>,
    /// Directions.
    pub directions: Vec<String>,
    /// Languages.
    pub languages: Vec<String>,
    /// Check only, without pictures.
    pub check: bool,
}

impl Options {
    /// Reads the command line.
    pub fn read() -> Result<Self, Failure> {
        let mut options = Self::default();
        let mut arguments = env::args().skip(1);
        while let Some(name) = arguments.next() {
            if name == "--check" {
                options.check = true;
                continue;
            }
            let value = arguments.next().unwrap_or_default();
            let list = || value.split(',').map(str::to_owned).collect();
            match name.as_str() {
                "--story" => options.stories = list(),
                "--screen" => options.screens = list(),
                "--width" => options.widths = list(),
                "--scheme" => options.schemes = list(),
                "--dir" => options.directions = list(),
                "--lang" => options.languages = list(),
                _ => {
                    return Err(Failure::new(format!(
                        "{name:?} is not known; there are --story, --screen, --width, --scheme, --dir, --lang and --check"
                    )));
                }
            }
        }
        Ok(options)
    }

    /// The windows asked for.
    pub fn windows(&self) -> Vec<(u32, u32)> {
        let wanted = |(width, _): &(u32, u32)| among(&self.widths, &width.to_string());
        WINDOWS.into_iter().filter(wanted).collect()
    }

    /// The themes asked for.
    pub fn schemes(&self) -> Vec<&'static str> {
        SCHEMES.into_iter().filter(|scheme| among(&self.schemes, scheme)).collect()
    }

    /// The languages asked for.
    pub fn languages(&self) -> Vec<Spoken> {
        let wanted = |spoken: &Spoken| match self.languages.is_empty() {
            true => spoken.usual && among(&self.directions, spoken.direction),
            false => among(&self.languages, spoken.language),
        };
        LANGUAGES.into_iter().filter(wanted).collect()
    }

    /// Whether a visit of this name is wanted.
    pub fn wants_story(&self, name: &str) -> bool {
        self.stories.is_empty() || self.stories.iter().any(|part| name.contains(part.as_str()))
    }

    /// Whether a screen of this name is wanted.
    pub fn wants_screen(&self, name: &str) -> bool {
        self.screens.is_empty() || self.screens.iter().any(|part| name.contains(part.as_str()))
    }
}

fn among(list: &[String], name: &str) -> bool {
    list.is_empty() || list.iter().any(|wanted| wanted == name)
}
