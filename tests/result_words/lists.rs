//! The languages of `locales/`, and the words that none of their results may hold.
//!
//! A list is for one language and holds pieces of words in lower case. Whoever adds a language adds its lists here; a test
//! fails without them. Not here: the searches (`languages`).

use std::fs;
use std::path::{Path, PathBuf};

use clog_or_mastitis::text::Catalogue;

/// What one language must not say.
pub struct Never {
    /// Its tag.
    pub tag: &'static str,
    /// Words that hurt after a loss: baby, feed, latch, birth.
    pub after_loss: &'static [&'static str],
    /// "You have …", and chances in numbers.
    pub ever: &'static [&'static str],
    /// Units of a dose, each as a word of its own.
    pub doses: &'static [&'static str],
}

/// Every language.
pub const NEVER: [Never; 4] = [
    Never {
        tag: "en",
        after_loss: &[
            "baby", "babies", "feed", "latch", "nurs", "birth", "diaper", "infant", "born",
            "newborn",
        ],
        ever: &["you have", "you've got", "you do not have", "you don't have", "%", "percent"],
        doses: &["mg", "milligrams", "ml", "tablets", "pills", "capsules", "drops"],
    },
    Never {
        tag: "es",
        after_loss: &[
            "bebé",
            "bebe ",
            "amamant",
            "lactan",
            "dar el pecho",
            "agarre",
            "parto",
            "nació",
            "nacid",
            "nacimiento",
            "pañal",
            " tomas ",
            "recién",
            "dar a luz",
        ],
        ever: &[
            "usted tiene",
            "tiene mastitis",
            "tiene una mastitis",
            "tiene un absceso",
            "padece",
            "%",
            "por ciento",
        ],
        doses: &[
            "mg",
            "miligramos",
            "ml",
            "tabletas",
            "pastillas",
            "cápsulas",
            "gotas",
            "comprimidos",
        ],
    },
    Never {
        tag: "fr",
        after_loss: &[
            "bébé",
            "allait",
            "tétée",
            "téter",
            "nourrisson",
            "nouveau-né",
            "accouch",
            "naissance",
            " né ",
            "maternité",
            "biberon",
            "prise du sein",
        ],
        ever: &[
            "vous avez un ",
            "vous avez une ",
            "vous avez la ",
            "vous avez de la ",
            "vous n'avez pas de ",
            "vous souffrez",
            "%",
            "pour cent",
        ],
        doses: &["mg", "milligrammes", "ml", "comprimés", "gélules", "gouttes", "cachets"],
    },
    Never {
        tag: "ar",
        after_loss: &[
            "طفل",
            "رضيع",
            "رضاع",
            "ترضع",
            "إرضاع",
            "ولادة",
            "مولود",
            "التقام",
            "حفاض",
            "رضعة",
        ],
        ever: &[
            "أنتِ مصابة",
            "أنت مصابة",
            "مصابة ب",
            "لديك التهاب",
            "عندك التهاب",
            "%",
            "٪",
            "بالمئة",
            "بالمائة",
        ],
        doses: &[
            "mg",
            "ml",
            "ملغ",
            "مجم",
            "ملجم",
            "ملغم",
            "مل",
            "أقراص",
            "حبوب",
            "كبسولات",
            "قطرات",
        ],
    },
];

/// Every file of `locales/`, with its tag.
pub fn files() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|end| end == "ftl"))
        .map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), file))
        .collect();
    all.sort();
    assert!(all.len() >= 4, "{all:?}");
    all
}

/// What the widget loads, in every language.
pub fn shipped() -> Vec<(String, Catalogue)> {
    let read = |file: &Path| Catalogue::read(&xtask::words::compile(file).unwrap()).unwrap();
    files().into_iter().map(|(tag, file)| (tag, read(&file))).collect()
}

/// The lists of a language.
pub fn never(tag: &str) -> &'static Never {
    let lists = NEVER.iter().find(|never| never.tag == tag);
    lists.unwrap_or_else(|| panic!("tests/result_words/lists.rs has no lists for {tag}"))
}

/// A text as it is searched: lower case, with plain apostrophes, and a space at both ends.
pub fn searched(text: &str) -> String {
    format!(" {} ", text.to_lowercase().replace('’', "'"))
}
