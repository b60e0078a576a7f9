//! Faults in what is promised of every language, and of telephone numbers: host tests notice them.

use super::{Check, Fault, fault};

pub const LANGUAGES: &[Fault] = &[
    fault(
        "a-plural-of-another-language",
        "plural categories are those of Unicode",
        "src/text/plural.rs",
        ["(Plurals::French, 0 | 1) => 'o',", "(Plurals::French, 1) => 'o',"],
        Check::Xtask("plural_categories_are_those_of_unicode"),
    ),
    fault(
        "a-choice-with-a-gap",
        "a choice by number has every category of its language",
        "xtask/src/words/read.rs",
        [
            "branches.iter().any(|(name, ..)| name == needed)",
            "branches.iter().any(|(name, ..)| name == needed) || !needed.is_empty()",
        ],
        Check::Xtask("a_choice_without_a_category_of_its_language_is_named_with_its_line"),
    ),
    fault(
        "a-fever-in-arabic-digits-refused",
        "digits of every keyboard are taken",
        "src/widget/view/typed.rs",
        ["['\\u{660}', '\\u{6f0}', '\\u{ff10}']", "['\\u{6f0}', '\\u{6f0}', '\\u{ff10}']"],
        Check::Unit("digits_and_marks_of_other_keyboards_are_taken"),
    ),
    fault(
        "a-point-where-a-comma-is-written",
        "numbers are written as the language writes them",
        "src/text/catalogue.rs",
        ["if letter == '.' { self.decimal } else { letter }", "letter"],
        Check::Host("result_words", "a_reading_and_its_limits_are_written_with_the_mark"),
    ),
    fault(
        "a-number-parted-from-its-degree",
        "no line ends between a number and its degree",
        "xtask/src/words/check.rs",
        ["[mark, last, ' ', '°'] =>", "[mark, last, '-', '°'] =>"],
        Check::Xtask("digits_decimals_and_degrees_are_written_as_the_language_writes_them"),
    ),
    fault(
        "other-numbers-in-a-translation",
        "a translation holds the numbers of its original",
        "xtask/src/words/check.rs",
        ["(missing || !left.is_empty()).then(|| {", "(missing && left.is_empty()).then(|| {"],
        Check::Xtask("a_translation_with_other_variables_or_numbers_is_told_its_line"),
    ),
    fault(
        "a-lost-message-in-a-translation",
        "a translation has every message that English has",
        "xtask/src/words/check.rs",
        ["            None => wrong.push(format!(", "            None => drop(format!("],
        Check::Xtask("a_translation_that_lacks_a_message_is_told_after_which_line"),
    ),
    fault(
        "the-words-of-a-birth-after-a-loss",
        "in no language a result after a loss speaks of a baby",
        "src/widget/view/voice.rs",
        ["(true, _) => Slot::Loss,", "(true, _) => Slot::Value,"],
        Check::Host("result_words", "in_no_language_a_result_after_a_loss_speaks_of_a_baby"),
    ),
    fault(
        "an-emergency-called-same-day",
        "in every language a danger sign leads to the headline of an emergency",
        "src/widget/view/compose.rs",
        [
            "Urgency::Emergency => Word::UrgencyEmergency,",
            "Urgency::Emergency => Word::UrgencySameDay,",
        ],
        Check::Host("result_words", "in_every_language_a_danger_sign_leads_to_the_headline"),
    ),
    fault(
        "a-word-in-the-code",
        "every text of a result comes from a language file",
        "src/widget/view/voice.rs",
        ["Some(\"no\") => self.word(Word::OptionNo),", "Some(\"no\") => \"No\".into(),"],
        Check::Host("pseudo_language", "every_text_of_every"),
    ),
    fault(
        "the-language-for-tests-published",
        "the language for tests is no part of the package",
        "xtask/src/labels.rs",
        [
            "labels(project, &languages(project)?, reviewed)",
            "labels(project, &[languages(project)?, vec![PSEUDO.into()]].concat(), reviewed)",
        ],
        Check::Xtask("the_language_for_tests_stands_in_labels_for_journeys_alone"),
    ),
    fault(
        "words-of-pages-shipped",
        "only words that the program says are shipped",
        "xtask/src/words.rs",
        [
            "Message::Word(word) => said.contains(&format!(\"{word:?}\")),",
            "Message::Word(_) => !said.is_empty(),",
        ],
        Check::Xtask("only_words_that_the_program_says_are_shipped"),
    ),
    fault(
        "a-translation-that-hides-what-it-is",
        "every page of a translation says what is known of it",
        "src/widget/view/review.rs",
        ["Some(_) => Word::ReviewTranslatedBack,", "Some(_) => return None,"],
        Check::Xtask("every_page_of_a_translation_says_what_is_known_of_it"),
    ),
    fault(
        "a-wrong-number-dialled",
        "the number dialled is the number shown",
        "xtask/src/phones.rs",
        ["dialled.ends_with(shown.trim_start_matches('0'))", "!dialled.is_empty()"],
        Check::Xtask("a_slip_is_told_with_its_region_and_number"),
    ),
    fault(
        "a-number-called-checked",
        "only numbers that were seen are said to be checked",
        "src/widget/view/calls.rs",
        ["let word = if all {", "let word = if all || numbers().count() > 1 {"],
        Check::Host("result_words", "only_numbers_that_were_seen_are_said_to_be_checked"),
    ),
];
