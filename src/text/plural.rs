//! Which form of a word goes with a number, by language: "1 hour", "2 hours".
//!
//! The rules are those of Unicode's CLDR, worked out on the number as it is shown, because "1" and "1.0" may differ.
//! Written by hand, since the tables of a library would cost every reader more than these lines; a test compares them
//! with such a library. Vocabulary: a *category* is the letter of one of `pack::CATEGORIES`.
//! Not here: the branches of a sentence (`catalogue`).

/// The plural rules of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plurals {
    /// "1" alone is `one`.
    English,
    /// What equals 1 is `one`, whole millions are `many`.
    Spanish,
    /// What is below 2 is `one`, whole millions are `many`.
    French,
    /// Six forms, by the last two digits.
    Arabic,
}

impl Plurals {
    /// The rules for a language tag; none for a language that has no rules here yet. The pseudo-language of the tests
    /// is English in disguise.
    pub fn of(language: &str) -> Option<Plurals> {
        Some(match language.split('-').next() {
            Some("en" | "qps") => Plurals::English,
            Some("es") => Plurals::Spanish,
            Some("fr") => Plurals::French,
            Some("ar") => Plurals::Arabic,
            _ => return None,
        })
    }

    /// The category of a number as it is shown, with a point or a comma before its decimals.
    pub fn category(self, shown: &str) -> char {
        let (whole, decimals) = shown.split_once(['.', ',']).unwrap_or((shown, ""));
        let Ok(number) = whole.parse::<u32>() else { return 'x' };
        let bare = decimals.is_empty();
        let exact = decimals.bytes().all(|digit| digit == b'0');
        let millions = bare && number != 0 && number % 1_000_000 == 0;
        match (self, number) {
            (Plurals::English, 1) if bare => 'o',
            (Plurals::Spanish, 1) if exact => 'o',
            (Plurals::French, 0 | 1) => 'o',
            (Plurals::Spanish | Plurals::French, _) if millions => 'm',
            (Plurals::Arabic, _) if exact => match (number, number % 100) {
                (0, _) => 'z',
                (1, _) => 'o',
                (2, _) => 't',
                (_, 3..=10) => 'f',
                (_, 11..=99) => 'm',
                _ => 'x',
            },
            _ => 'x',
        }
    }
}

/// What the compiler of language files asks.
#[cfg(not(target_arch = "wasm32"))]
impl Plurals {
    /// The categories that every choice by number must have.
    pub const fn needed(self) -> &'static [&'static str] {
        match self {
            // `many` is for whole millions, which no sentence here can show: it may be there, and need not.
            Plurals::English | Plurals::Spanish | Plurals::French => &["one", "other"],
            Plurals::Arabic => &["zero", "one", "two", "few", "many", "other"],
        }
    }

    /// The categories that a choice may have.
    pub const fn allowed(self) -> &'static [&'static str] {
        match self {
            Plurals::Spanish | Plurals::French => &["one", "many", "other"],
            Plurals::English | Plurals::Arabic => self.needed(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, expected: &[(&str, char)]) {
        let plurals = Plurals::of(language).unwrap();
        for (shown, category) in expected {
            assert_eq!(plurals.category(shown), *category, "{language} {shown}");
        }
    }

    #[test]
    fn a_number_takes_the_form_of_its_language() {
        check("en", &[("1", 'o'), ("0", 'x'), ("1.0", 'x'), ("1.5", 'x'), ("2", 'x')]);
        check("en-GB", &[("1", 'o')]);
        check("es", &[("1", 'o'), ("1,0", 'o'), ("1,5", 'x'), ("0", 'x'), ("1000000", 'm')]);
        check("fr", &[("0", 'o'), ("1", 'o'), ("1,5", 'o'), ("2", 'x'), ("2000000", 'm')]);
        let arabic = [("0", 'z'), ("1", 'o'), ("2", 't'), ("3", 'f'), ("10", 'f'), ("11", 'm')];
        check("ar", &arabic);
        check("ar", &[("99", 'm'), ("100", 'x'), ("102", 'x'), ("103", 'f'), ("1.5", 'x')]);
    }

    #[test]
    fn what_is_no_plain_number_is_other() {
        for shown in ["", "-1", "one", "99999999999"] {
            for language in ["en", "es", "fr", "ar"] {
                assert_eq!(Plurals::of(language).unwrap().category(shown), 'x', "{shown:?}");
            }
        }
        assert_eq!(Plurals::of("tlh"), None);
    }
}
