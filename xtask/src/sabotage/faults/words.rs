//! Faults in the words, the result page and the commands: host tests notice them.

use super::{Check, Fault, fault};

pub const WORDS: &[Fault] = &[
    fault(
        "a-forbidden-phrase",
        "no text says a forbidden phrase",
        "locales/en.ftl",
        [
            "urgency-self_care = Care for it at home",
            "urgency-self_care = You have just a clog: care for it at home",
        ],
        Check::Host("result_words", "forbidden_phrase"),
    ),
    fault(
        "a-dose",
        "no text names a dose",
        "locales/en.ftl",
        [
            "advice-pain_relief_acetaminophen = Acetaminophen",
            "advice-pain_relief_acetaminophen = Take 500 mg. Acetaminophen",
        ],
        Check::Host("result_words", "no_message_at_all_says_a_forbidden_phrase_or_a_dose"),
    ),
    fault(
        "a-baby-after-a-loss",
        "after a loss no word speaks of a baby",
        "locales/en.ftl",
        ["    .loss = Say when your pregnancy ended.", "    .loss = Say when your baby was born."],
        Check::Host("result_words", "after_a_loss_no_result_speaks_of_a_baby"),
    ),
    fault(
        "home-care-first",
        "home care never stands above the call to action",
        "src/widget/view/result.rs",
        [
            "        all.extend(self.act.iter().chain(&self.say).map(String::as_str));",
            "        all.extend(self.home_care.iter().chain(&self.act).map(String::as_str));",
        ],
        Check::Host("result_words", "a_call_to_action_stands_above_home_care"),
    ),
    fault(
        "a-pattern-in-an-emergency",
        "an emergency names no pattern",
        "src/widget/view/compose.rs",
        [
            "    if facts.urgency() == Urgency::Emergency {\n        return None;\n    }\n    let standing",
            "    let standing",
        ],
        Check::Host("result_words", "an_emergency_explains_then_acts_and_says_nothing_else"),
    ),
    fault(
        "a-harmless-name-beside-a-level",
        "the headline says what it looks like only where home care is enough",
        "src/widget/view/result.rs",
        ["self.urgency == Urgency::SelfCare && ", ""],
        Check::Host(
            "result_words",
            "the_headline_says_what_it_looks_like_only_where_home_care_is_enough",
        ),
    ),
    fault(
        "no-clock-time",
        "every result says by when",
        "locales/en.ftl",
        [
            "headline-within_24h = Talk to a clinician by { $time }",
            "headline-within_24h = Talk to a clinician within { $time }",
        ],
        Check::Host("result_words", "every_result_says_what_to_do_and_by_when"),
    ),
    fault(
        "turned-away-with-nothing",
        "who is turned away is told the danger signs",
        "src/widget/view/compose.rs",
        [
            "Some(\"not_lactating\" | \"pregnant\") if urgency < Urgency::Emergency",
            "Some(\"pregnant\") if urgency < Urgency::Emergency",
        ],
        Check::Host("result_words", "whoever_it_is_not_made_for_is_told_so_and_gets_no_pattern"),
    ),
    fault(
        "a-cold-baby-waits",
        "a baby with a low reading is measured again at once",
        "src/widget/view/typed.rs",
        [
            "Question::BabyTemperature => Word::ErrorSecondReadingBaby",
            "Question::BabyTemperature => Word::ErrorSecondReading",
        ],
        Check::Unit("a_baby_is_measured_again_at_once"),
    ),
    fault(
        "no-words-without-a-clock",
        "without a clock the first line still says how soon",
        "src/widget/view/time.rs",
        ["(!time.is_empty()).then(", "true.then("],
        Check::Host("result_words", "without_a_clock_the_first_line_says_how_soon_in_other_words"),
    ),
    fault(
        "a-review-that-never-was",
        "every result says that no clinician has reviewed it",
        "locales/en.ftl",
        ["review-state = Not yet reviewed by a clinician.", "review-state = Reviewed."],
        Check::Host("result_words", "every_result_says_what_it_is_and_who_has_reviewed_it"),
    ),
    fault(
        "damaged-words-accepted",
        "a damaged language file is refused",
        "src/text/catalogue.rs",
        ["checksum(reader.0) != expected", "checksum(reader.0) == !expected"],
        Check::Xtask("one_changed_or_missing_byte_is_noticed"),
    ),
    fault(
        "a-missing-message-passes",
        "a missing message stops the build",
        "xtask/src/words.rs",
        ["message.requires(*s) && !has(*s))", "message.requires(*s) && !has(*s) && false)"],
        Check::Xtask("a_missing_message_is_named"),
    ),
    fault(
        "a-sentence-in-the-code",
        "words for readers stand in the language files",
        "src/widget/view/voice.rs",
        [
            ".unwrap_or_else(|| self.say(message, &[]))",
            ".unwrap_or_else(|| \"Please call someone right away\".into())",
        ],
        Check::Host("invariants", "words_for_readers_stand_in_the_language_files"),
    ),
    fault(
        "a-web-crate-in-the-core",
        "the reasoning knows no web",
        "src/triage/assess.rs",
        ["/// Assesses a sheet.", "#[cfg(any())]\nuse web_sys as _;\n\n/// Assesses a sheet."],
        Check::Host("invariants", "the_knowledge_and_the_reasoning_know_no_web"),
    ),
    fault(
        "a-stale-guide",
        "the plain guide says what the language file says",
        "locales/en.ftl",
        [
            "fallback-sign-doom = a feeling that you might die",
            "fallback-sign-doom = a fear that you might die",
        ],
        Check::Xtask("generated_files_are_up_to_date"),
    ),
    fault(
        "a-rule-missing-on-paper",
        "the guide on paper holds every rule",
        "xtask/src/generate/guide/levels.rs",
        [
            "rule.urgency == level && rule.patient == patient)",
            "rule.urgency == level && rule.patient == patient && rule.id != \"W10\")",
        ],
        Check::Xtask("every_rule_stands_in_its_level_with_its_sentence"),
    ),
    fault(
        "an-open-answer-unsaid-on-paper",
        "a rule on paper names every answer that it reads, one left open included",
        "xtask/src/generate/guide/condition.rs",
        ["if set & MISSING != 0 {", "if set & MISSING != 0 && named.is_empty() {"],
        Check::Xtask("every_rule_names_each_question_option_number_and_term_that_it_reads"),
    ),
    fault(
        "a-policy-for-another-style",
        "the guide's policy fits its style sheet",
        "xtask/src/generate/guide/page.rs",
        ["hash(STYLE.as_bytes())", "hash(STYLE.trim_end().as_bytes())"],
        Check::Xtask("the_policy_allows_this_style_sheet_and_nothing_else"),
    ),
];

pub const COMMANDS: &[Fault] = &[
    fault(
        "tests-lost-from-the-sum",
        "the last line of a test run counts every failed test",
        "xtask/src/counts.rs",
        ["self.failed += more.failed;", ""],
        Check::Xtask("the_summary_ends_in_the_sum_of_all_parts"),
    ),
    fault(
        "stamp-looks-at-names-only",
        "a changed source is built again",
        "xtask/src/stamp.rs",
        ["fs::read(&path)?.hash(&mut hasher);", ""],
        Check::Xtask("a_changed_byte_changes_the_hash"),
    ),
];
