//! What a language file may and may not hold, each refusal with its file and line, and the size of what is shipped.

use clog_or_mastitis::text::pack::CATEGORIES;
use clog_or_mastitis::text::{Catalogue, Word, pack::Variable};
use fixed_decimal::Decimal;
use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRules};

use super::*;

const ENGLISH: &str = include_str!("../../../locales/en.ftl");

fn project() -> Project {
    Project::find().unwrap()
}

fn translation(tag: &str) -> String {
    fs::read_to_string(project().root.join(format!("locales/{tag}.ftl"))).unwrap()
}

fn pack(source: &str) -> Vec<u8> {
    Locale::read(source, "en", "en.ftl", None).unwrap().whole().unwrap()
}

fn line_of(source: &str, start: &str) -> usize {
    source.lines().position(|line| line.starts_with(start)).unwrap() + 1
}

#[test]
fn english_is_complete_and_can_be_read_back() {
    let words = Catalogue::read(&pack(ENGLISH)).unwrap();
    assert_eq!(words.language(), "en");
    let hours = |number| {
        words.text(Message::Word(Word::InHours), Slot::Value, &[(Variable::Number, number)])
    };
    assert_eq!(hours("1").as_deref(), Some("in 1 hour"));
    assert_eq!(hours("12").as_deref(), Some("in 12 hours"));
    assert_eq!(words.number("38.4"), "38.4");
}

#[test]
fn every_text_of_every_language_is_read_back_as_it_was_written() {
    for tag in languages(&project()).unwrap() {
        let locale = Locale::of(&project(), &tag).unwrap();
        let words = Catalogue::read(&locale.whole().unwrap()).unwrap();
        let mut count = 0;
        for message in Message::all() {
            for slot in Slot::ALL {
                let given = locale.messages.get(&message.id());
                let given = given.and_then(|given| given.texts.get(&(slot as u8)));
                let written = given.map(|text| text.packed.as_str());
                assert_eq!(words.raw(message, slot), written, "{tag} {} {slot:?}", message.id());
                count += usize::from(written.is_some());
            }
        }
        assert!(count > 700, "{tag}: {count}");
    }
}

#[test]
fn one_changed_or_missing_byte_is_noticed() {
    let packed = pack(ENGLISH);
    let mut changed = packed.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert!(Catalogue::read(&changed).is_err());
    assert!(Catalogue::read(&packed[..packed.len() - 1]).is_err());
    // Another letter is as good a text; only the sum over all of them tells.
    let mut other = packed.clone();
    let place = packed.windows(4).position(|letters| letters == b"Next").unwrap();
    other[place] = b'T';
    assert!(Catalogue::read(&packed).is_ok() && Catalogue::read(&other).is_err());
}

/// What the widget says is shipped, what only pages say is not.
#[test]
fn only_words_that_the_program_says_are_shipped() {
    let file = project().root.join("locales/en.ftl");
    let shipped = Catalogue::read(&compile(&file).unwrap()).unwrap();
    let whole = Catalogue::read(&pack(ENGLISH)).unwrap();
    let text = |words: &Catalogue, word| words.raw(Message::Word(word), Slot::Value).is_some();
    for word in [Word::UiNext, Word::NotADiagnosis, Word::PhoneEmergency, Word::InHours] {
        assert!(text(&shipped, word), "{word:?}");
    }
    // The page on how the checker decides says it, and the program does not.
    assert!(text(&whole, Word::ErrorTooLarge) && !text(&shipped, Word::ErrorTooLarge));
    for message in Message::all().into_iter().filter(|m| !matches!(m, Message::Word(_))) {
        assert_eq!(shipped.raw(message, Slot::Value), whole.raw(message, Slot::Value));
    }
}

#[test]
fn the_words_of_each_language_come_to_at_most_15_kb() {
    const MOST: usize = 15_000;
    for tag in languages(&project()).unwrap() {
        let packed = compile(&project().root.join(format!("locales/{tag}.ftl"))).unwrap();
        let mut compressed = Vec::new();
        let settings = brotli::enc::BrotliEncoderParams {
            quality: 11,
            size_hint: packed.len(),
            ..Default::default()
        };
        brotli::BrotliCompress(&mut packed.as_slice(), &mut compressed, &settings).unwrap();
        println!("{tag}: {} bytes, {} with Brotli 11", packed.len(), compressed.len());
        assert!(
            compressed.len() <= MOST,
            "words/{tag}.words has {} bytes with Brotli 11 and may have {MOST}",
            compressed.len()
        );
    }
}

/// The hand-written rules against a kept library with the tables of Unicode's CLDR.
#[test]
fn plural_categories_are_those_of_unicode() {
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    for (tag, mark) in [("en", "."), ("es", ","), ("fr", ","), ("ar", ".")] {
        let rules = PluralRules::try_new_cardinal(tag.parse::<Tag>().unwrap().into()).unwrap();
        let ours = Plurals::of(tag).unwrap();
        let check = |plain: &str| {
            let wanted = name(rules.category_for(&plain.parse::<Decimal>().unwrap()));
            let found = ours.category(&plain.replace('.', mark));
            let found = CATEGORIES.iter().find(|(_, letter)| *letter == found).unwrap().0;
            assert_eq!(found, wanted, "{tag} {plain}");
            assert!(ours.allowed().contains(&wanted), "{tag} {plain}: {wanted} is not allowed");
        };
        for number in 0..=10_000 {
            check(&number.to_string());
            for tenth in 0..10 {
                check(&format!("{number}.{tenth}"));
            }
        }
        ["1000000", "2000000", "1000001", "10000000", "1000000.0"].iter().for_each(|n| check(n));
    }
}

/// Compiles English with one change.
#[track_caller]
fn check(find: &str, replace: &str, says: &str) {
    assert!(ENGLISH.contains(find), "{find}");
    let changed = ENGLISH.replacen(find, replace, 1);
    let error = Locale::read(&changed, "en", "en.ftl", None).unwrap_err().to_string();
    assert!(error.contains(says), "{error}");
    // What was changed last is what is wrong.
    let last = replace.trim_end().lines().last().unwrap_or_default();
    let line = changed.lines().position(|line| line.contains(last));
    if let (Some(line), false) = (line, replace.is_empty()) {
        assert!(error.contains(&format!("en.ftl:{}:", line + 1)), "{error}");
    }
}

#[test]
fn a_missing_message_is_named() {
    check("ui-next = Next", "", "\"ui-next\" lacks its text");
}

#[test]
fn an_extra_message_is_named_with_its_line() {
    check("ui-next = Next", "ui-next = Next\nui-nothing = Words", "\"ui-nothing\"");
}

#[test]
fn a_message_that_stands_there_twice_is_named_with_its_line() {
    let twice = ENGLISH.replace("ui-next = Next", "ui-next = Next\nui-next = Next");
    let error = Locale::read(&twice, "en", "en.ftl", None).unwrap_err().to_string();
    let line = line_of(ENGLISH, "ui-next = ") + 1;
    assert!(error.contains(&format!("en.ftl:{line}:")) && error.contains("twice"), "{error}");
}

#[test]
fn a_variable_that_nothing_fills_is_named_with_its_line() {
    check("Call { $phone }", "Call { $telephone }", "telephone");
}

#[test]
fn a_broken_message_is_shown_with_its_line() {
    check("ui-next = Next", "ui-next = { $ }", "not well formed");
}

#[test]
fn an_attribute_that_nobody_knows_is_named_with_its_line() {
    check("ui-next = Next", "ui-next = Next\n    .abuot = More", "\".abuot\"");
}

#[test]
fn a_choice_without_a_category_of_its_language_is_named_with_its_line() {
    let source = ENGLISH.replace("    [one] in { $number } hour\n", "");
    let error = Locale::read(&source, "en", "en.ftl", None).unwrap_err().to_string();
    let line = line_of(&source, "in-hours = ");
    let says = format!("en.ftl:{line}: this choice lacks the plural category \"one\"");
    assert!(error.contains(&says), "{error}");
    check("    [one] in { $number } hour\n", "    [few] in { $number } hour\n", "\"few\"");
}

#[test]
fn digits_decimals_and_degrees_are_written_as_the_language_writes_them() {
    check("ui-next = Next", "ui-next = Next ٣", "0 to 9");
    check("ui-next = Next", "ui-next = Next 38,5", "decimal mark");
    check("ui-next = Next", "ui-next = Next 38.5 °C", "no-break space");
    check("{ $celsius }\u{a0}°C", "{ $celsius } °C", "no-break space");
    check("language-decimal = .", "language-decimal = x", "point or a comma");
    check("language-direction = ltr", "language-direction = left", "rtl");
}

/// Compiles a translation with one change; the error must name the file and this line.
#[track_caller]
fn differs(tag: &str, change: impl Fn(&str) -> String, line: usize, says: &str) {
    let (file, source) = (format!("{tag}.ftl"), change(&translation(tag)));
    assert_ne!(source, translation(tag), "the change finds nothing");
    let error = Locale::read(&source, tag, &file, Some(ENGLISH)).unwrap_err().to_string();
    let first = error.lines().next().unwrap();
    assert!(first.starts_with(&format!("{file}:{line}:")) && first.contains(says), "{error}");
}

fn without_message(source: &str, id: &str) -> String {
    let kept = source.split_inclusive('\n').scan(false, |skipping, line| {
        let inside = line.starts_with([' ', '}']);
        *skipping = line.starts_with(&format!("{id} =")) || *skipping && inside;
        Some(if *skipping { "" } else { line })
    });
    kept.collect()
}

#[test]
fn a_translation_that_lacks_a_message_is_told_after_which_line_it_belongs() {
    for tag in ["es", "fr", "ar"] {
        let source = translation(tag);
        let line = line_of(&source, "ui-intro = ");
        differs(tag, |text| without_message(text, "ui-minutes"), line, "after \"ui-intro\"");
        // Optional for the program, but English has it.
        let lacking = |text: &str| without_message(text, "change-growing");
        differs(tag, lacking, line_of(&source, "change-trend = "), "\"change-growing\"");
        // A message of a generated page.
        let before = line_of(&source, "guide-title = ");
        differs(tag, |text| without_message(text, "guide-kicker"), before, "\"guide-kicker\"");
    }
}

#[test]
fn a_translation_with_a_message_that_english_lacks_is_told_its_line() {
    let source = translation("fr");
    let line = source.lines().count() + 1;
    differs("fr", |text| format!("{text}change-nothing = rien\n"), line, "English has no message");
}

#[test]
fn a_translation_that_lacks_an_attribute_is_told_the_line_of_its_message() {
    let source = translation("ar");
    let line = line_of(&source, "screen-temperature = ");
    let start = source.lines().nth(line).unwrap().to_owned();
    assert!(start.starts_with("    .about"), "{start}");
    let lacking = |text: &str| text.replacen(&format!("{start}\n"), "", 1);
    differs("ar", lacking, line, "attribute \".about\", which English has");
}

#[test]
fn a_translation_with_other_variables_or_numbers_is_told_its_line() {
    let line = line_of(&translation("es"), "ui-call_number = ");
    let dropped = |text: &str| {
        let lines = text.split_inclusive('\n');
        lines
            .map(|l| if l.starts_with("ui-call_number") { "ui-call_number = Llame\n" } else { l })
            .collect()
    };
    differs("es", dropped, line, "other variables");
    let source = translation("fr");
    let line = line_of(&source, "fallback-sign-fever = ");
    let sign = source.lines().nth(line - 1).unwrap().to_owned();
    let lower = sign.replace("40,0", "39,0");
    differs("fr", |text| text.replace(&sign, &lower), line, "numbers [104.0 39.0]");
}

#[test]
fn a_language_without_plural_rules_is_refused() {
    let error = Locale::read(ENGLISH, "tlh", "tlh.ftl", Some(ENGLISH)).unwrap_err().to_string();
    assert!(error.contains("tlh.ftl") && error.contains("src/text/plural.rs"), "{error}");
}

#[test]
fn a_number_that_a_language_says_as_a_word_is_no_difference() {
    assert_eq!(other_numbers("ar", "خلال أسبوعين", "within 2 weeks"), None);
    assert!(other_numbers("ar", "خلال أسابيع", "within 2 weeks").is_some());
    assert!(other_numbers("ar", "خلال أسبوعين", "within 3 weeks").is_some());
    assert!(other_numbers("es", "dos semanas", "2 weeks").is_some());
    assert!(other_numbers("fr", "38,0 °C", "38.0 °C").is_none());
    assert!(other_numbers("fr", "38,0 °C, 2", "38.0 °C").is_some());
}

#[test]
fn numbers_are_read_from_all_that_is_shown() {
    assert_eq!(numbers("a 2 b \u{2}n\u{3}oc 3\u{3}xd 3\u{4} 38,5."), ["2", "3", "38.5"]);
}
