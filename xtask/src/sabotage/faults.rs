//! The faults. A promise without one here has a check that nobody has seen fail.
//!
//! Those of the logic and the words are noticed by host tests within seconds; those of the widget and the package need
//! a build and a browser. Not here: how a fault is planted and judged.

use super::{Check, Fault};

/// Every planted fault; those that a host test notices come first, as they take seconds.
pub fn all() -> Vec<Fault> {
    [LOGIC, EDGES, INTERVIEW, WORDS, COMMANDS, WIDGET].concat()
}

const fn host(
    id: &'static str,
    promise: &'static str,
    file: &'static str,
    [find, replace]: [&'static str; 2],
    check: Check,
) -> Fault {
    Fault { id, promise, file, find, replace, check }
}

const TERMS: &str = "src/protocol/terms.rs";

const LOGIC: &[Fault] = &[
    host(
        "a-rule-dropped",
        "two writings of the rules agree",
        "src/protocol/rules/within_24h.rs",
        [
            "parent(\"W05\", Within24h, is(NippleCrackInfected, &[\"yes\"])",
            "parent(\"W05\", Within24h, is(NippleCrackInfected, &[])",
        ],
        Check::Host("safety_properties", "agreement"),
    ),
    host(
        "fever-line-moved",
        "a fever of 100.4 °F is for today",
        TERMS,
        [
            "Fever = \"fever\": reads_at_least(Temperature, 100.4, 38.0);",
            "Fever = \"fever\": reads_at_least(Temperature, 100.5, 38.0);",
        ],
        Check::Host("safety_properties", "a_fever_or_a_low_reading_has_its_floor"),
    ),
    host(
        "a-danger-sign-forgotten",
        "any danger sign is an emergency",
        "src/protocol/rules/emergency.rs",
        ["            FeelingDoom,\n            SelfHarm,", "            SelfHarm,"],
        Check::Host("safety_properties", "a_danger_sign_is_an_emergency_whatever_else_is_said"),
    ),
    host(
        "not-sure-counts-as-no",
        "not sure of a danger sign is for today",
        "src/protocol/rules/same_day.rs",
        ["            \"not_sure\",", "            \"yes\","],
        Check::Host("safety_properties", "not_sure_of_a_danger_sign_is_at_least_same_day"),
    ),
    host(
        "a-missing-reducer-hides-nothing",
        "a missing answer is never better than the best one",
        "src/protocol/questions.rs",
        [
            "&[\"no\", \"yes_after_normal_reading\", \"yes\"], \"yes\")",
            "&[\"no\", \"yes_after_normal_reading\", \"yes\"], \"no\")",
        ],
        Check::Host("safety_properties", "not_sure_and_a_gap_are_never_lower_than_the_best_answer"),
    ),
    host(
        "better-cancels-fever",
        "feeling better never cancels a red flag",
        "src/protocol/rules/same_day.rs",
        [
            "        term(Term::Fever),\n        &[Read(7)",
            "        all![term(Term::Fever), not!(term(Term::Improving))],\n        &[Read(7)",
        ],
        Check::Host("safety_properties", "feeling_better_never_cancels_a_red_flag"),
    ),
    host(
        "hours-off-by-one",
        "every hour limit has a case on each side",
        "src/protocol/rules/within_24h.rs",
        [
            "            term(Term::InflamedArea),\n            at_least(HoursSinceStart, 24.0),",
            "            term(Term::InflamedArea),\n            at_least(HoursSinceStart, 25.0),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    host(
        "the-babys-fever-moves-the-parent",
        "the baby's answers never change the parent's level",
        "src/triage/facts.rs",
        [
            "                    Patient::Baby => {",
            "                    Patient::Baby => {\n                        self.urgency = self.urgency.max(rule.urgency);",
        ],
        Check::Host(
            "safety_properties",
            "the_babys_answers_never_change_the_parents_level_and_are_always_shown",
        ),
    ),
    host(
        "everything-is-urgent",
        "a plain clog stays at home",
        "src/protocol/rules/routine_soon.rs",
        [
            "parent(\"R04\", RoutineSoon, at_least(HoursSinceStart, 168.0)",
            "parent(\"R04\", RoutineSoon, at_least(HoursSinceStart, 1.0)",
        ],
        Check::Host("safety_properties", "a_plain_clog_stays_at_home"),
    ),
    host(
        "a-pattern-row-swapped",
        "patterns stand in the order of the table",
        "src/protocol/patterns.rs",
        [
            "    row(Pattern::Abscess, term(Term::PusPocket)),",
            "    row(Pattern::Phlegmon, term(Term::PusPocket)),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    host(
        "ibuprofen-in-pregnancy",
        "nobody pregnant reads of ibuprofen",
        "src/protocol/advice.rs",
        [
            "not!(any![term(Term::PregnantAny), is(BabyEarlyOrSick, &[\"yes\"])])",
            "not!(is(BabyEarlyOrSick, &[\"yes\"]))",
        ],
        Check::Host("result_words", "nobody_pregnant_reads_of_ibuprofen"),
    ),
    host(
        "a-reason-that-is-not-enough",
        "the answers named as a reason are enough for it",
        "src/triage/explain.rs",
        [
            "        .min_by_key(Vec::len)",
            "        .min_by_key(|_| 0)\n        .map(|_| Vec::new())",
        ],
        Check::Host("safety_properties", "the_answers_named_as_a_reason_are_enough_for_it"),
    ),
    host(
        "a-change-that-changes-nothing",
        "what is said to change the answer does",
        "src/triage/what_if.rs",
        [
            "            if then.urgency > urgency || then.baby_urgency > baby_urgency {",
            "            if then.urgency >= urgency || then.baby_urgency > baby_urgency {",
        ],
        Check::Host("safety_properties", "what_is_said_to_change_the_answer_does"),
    ),
    host(
        "a-term-used-too-early",
        "a term uses only terms above it",
        TERMS,
        [
            "    Reading = \"reading\": is_number(Temperature);",
            "    Reading = \"reading\": all![is_number(Temperature), not!(term(Term::Loss))];",
        ],
        Check::Unit("a_term_uses_only_terms_above_it"),
    ),
];

const EDGES: &[Fault] = &[
    host(
        "a-silent-default",
        "an unknown option is an error that names the key",
        "src/triage/sheet.rs",
        [
            "            None => Err(fail(ErrorCode::UnknownOption)),",
            "            None => Ok(Value::Option(0)),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    host(
        "celsius-typed-as-fahrenheit",
        "a reading that fits the other unit is asked again",
        "src/triage/sheet.rs",
        ["        Err(ErrorCode::CheckUnit)", "        Ok(reading)"],
        Check::Host(
            "safety_properties",
            "a_reading_in_the_wrong_unit_or_beyond_life_is_asked_again",
        ),
    ),
    host(
        "a-comma-refused",
        "a decimal comma is as good as a point",
        "src/widget/view/typed.rs",
        [".replace(',', \".\")", ".to_string()"],
        Check::Unit("a_decimal_comma_is_accepted"),
    ),
];

const INTERVIEW: &[Fault] = &[
    host(
        "an-emergency-that-goes-on",
        "a danger sign ends the interview at the tap",
        "src/triage/interview.rs",
        ["question.is_danger_sign() && self.must_stop()", "question.is_danger_sign() && false"],
        Check::Host("interview", "a_danger_sign_ends_the_interview_at_the_tap"),
    ),
    host(
        "a-change-that-forgets",
        "a changed answer keeps the others",
        "src/triage/interview.rs",
        [
            "            self.step = Step::Screen(index);\n        }\n    }\n\n    /// After an emergency",
            "            self.step = Step::Screen(index);\n            self.answers.clear(Question::Milk);\n        }\n    }\n\n    /// After an emergency",
        ],
        Check::Host("interview", "a_changed_answer_keeps_the_others_and_returns_to_the_result"),
    ),
    host(
        "a-hidden-answer-kept",
        "an answer that is no longer asked leaves the sheet",
        "src/triage/interview.rs",
        ["        self.drop_hidden();\n", ""],
        Check::Host("interview", "after_a_loss"),
    ),
    host(
        "a-screen-too-many",
        "a plain clog sees fourteen screens",
        "src/protocol/screens.rs",
        [
            "            term(Term::Sick),\n            not!(is(Feverish",
            "            ALWAYS,\n            not!(is(Feverish",
        ],
        Check::Host("interview", "a_plain_clog_sees_fourteen_screens_and_stays_at_home"),
    ),
];

const WORDS: &[Fault] = &[
    host(
        "a-forbidden-phrase",
        "no text says a forbidden phrase",
        "locales/en.ftl",
        [
            "urgency-self_care = Care for it at home",
            "urgency-self_care = You have just a clog: care for it at home",
        ],
        Check::Host("result_words", "forbidden_phrase"),
    ),
    host(
        "a-dose",
        "no text names a dose",
        "locales/en.ftl",
        [
            "advice-pain_relief_acetaminophen = Acetaminophen",
            "advice-pain_relief_acetaminophen = Take 500 mg. Acetaminophen",
        ],
        Check::Host("result_words", "no_message_at_all_says_a_forbidden_phrase_or_a_dose"),
    ),
    host(
        "a-baby-after-a-loss",
        "after a loss no word speaks of a baby",
        "locales/en.ftl",
        ["    .loss = Say when your pregnancy ended.", "    .loss = Say when your baby was born."],
        Check::Host("result_words", "after_a_loss_no_result_speaks_of_a_baby"),
    ),
    host(
        "home-care-first",
        "home care never stands above the call to action",
        "src/widget/view/result.rs",
        [
            "        all.extend(self.act.iter().chain(&self.say).map(String::as_str));",
            "        all.extend(self.home_care.iter().chain(&self.act).map(String::as_str));",
        ],
        Check::Host("result_words", "a_call_to_action_stands_above_home_care"),
    ),
    host(
        "a-pattern-in-an-emergency",
        "an emergency names no pattern",
        "src/widget/view/compose.rs",
        [
            "    if facts.urgency() == Urgency::Emergency {\n        return None;\n    }\n    let standing",
            "    let standing",
        ],
        Check::Host("result_words", "an_emergency_explains_then_acts_and_says_nothing_else"),
    ),
    host(
        "no-clock-time",
        "every result says by when",
        "locales/en.ftl",
        [
            "deadline-within_24h = Your time limit: { $time }.",
            "deadline-within_24h = Your time limit: one day.",
        ],
        Check::Host("result_words", "every_result_says_what_to_do_and_by_when"),
    ),
    host(
        "a-review-that-never-was",
        "every result says that no clinician has reviewed it",
        "locales/en.ftl",
        ["review-state = Not yet reviewed by a clinician.", "review-state = Reviewed."],
        Check::Host("result_words", "every_result_says_what_it_is_and_who_has_reviewed_it"),
    ),
    host(
        "damaged-words-accepted",
        "a damaged language file is refused",
        "src/text/catalogue.rs",
        ["checksum(reader.0) != expected", "checksum(reader.0) == !expected"],
        Check::Xtask("one_changed_or_missing_byte_is_noticed"),
    ),
    host(
        "a-missing-message-passes",
        "a missing message stops the build",
        "xtask/src/words.rs",
        [
            "if message.requires(slot) && !slots.contains_key(&(slot as u8)) {",
            "if message.requires(slot) && false {",
        ],
        Check::Xtask("a_missing_message_is_named"),
    ),
    host(
        "a-sentence-in-the-code",
        "words for readers stand in the language files",
        "src/widget/view/voice.rs",
        [
            ".unwrap_or_else(|| self.say(message, &[]))",
            ".unwrap_or_else(|| \"Please call someone right away\".into())",
        ],
        Check::Host("invariants", "words_for_readers_stand_in_the_language_files"),
    ),
    host(
        "a-web-crate-in-the-core",
        "the reasoning knows no web",
        "src/triage/assess.rs",
        ["/// Assesses a sheet.", "#[cfg(any())]\nuse web_sys as _;\n\n/// Assesses a sheet."],
        Check::Host("invariants", "the_knowledge_and_the_reasoning_know_no_web"),
    ),
    host(
        "a-stale-guide",
        "the plain guide says what the language file says",
        "locales/en.ftl",
        [
            "fallback-sign-doom = a feeling that you might die",
            "fallback-sign-doom = a fear that you might die",
        ],
        Check::Xtask("generated_files_are_up_to_date"),
    ),
];

const COMMANDS: &[Fault] = &[
    host(
        "tests-lost-from-the-sum",
        "the last line of a test run counts every failed test",
        "xtask/src/counts.rs",
        ["self.failed += more.failed;", ""],
        Check::Xtask("the_summary_ends_in_the_sum_of_all_parts"),
    ),
    host(
        "stamp-looks-at-names-only",
        "a changed source is built again",
        "xtask/src/stamp.rs",
        ["fs::read(&path)?.hash(&mut hasher);", ""],
        Check::Xtask("a_changed_byte_changes_the_hash"),
    ),
];

const WIDGET: &[Fault] = &[
    host(
        "a-lost-focus",
        "the focus moves to the heading of each new screen",
        "src/widget/app.rs",
        [
            "            Focus::Heading => dom::focus(&self.heading),",
            "            Focus::Heading => {}",
        ],
        Check::Web("the_focus_moves_to_the_heading_of_each_new_screen"),
    ),
    host(
        "a-start-told-twice",
        "the start is told once",
        "src/widget/app.rs",
        ["            self.started = true;", ""],
        Check::Web("the_start_is_told_once"),
    ),
    host(
        "an-error-without-its-key",
        "a bad sheet throws an error that names the key",
        "src/triage/sheet.rs",
        [
            "        out.serialize_field(\"key\", &self.key)?;",
            "        out.serialize_field(\"key\", \"\")?;",
        ],
        Check::Node("throws a SheetError that names the key"),
    ),
    host(
        "a-request-sent",
        "nothing is asked for after the first question",
        "www/src/mount-shadow.ts",
        [
            "      if (name === \"started\") report.started();",
            "      if (name === \"started\") { report.started(); void fetch(\"/started\"); }",
        ],
        Check::Journey("nothing_is_asked_for_after_the_first_question"),
    ),
    host(
        "a-word-on-the-console",
        "the console stays empty",
        "www/src/element.ts",
        ["export ", "console.log(\"loaded\");\nexport "],
        Check::Journey("a_plain_clog_ends_in_home_care_within_15_screens_and_35_taps"),
    ),
    host(
        "a-number-that-cannot-be-tapped",
        "an emergency shows a number to tap",
        "src/widget/result.rs",
        [
            "<a class=\"phone\" href={[\"tel:\", dialled].concat()}>",
            "<a class=\"phone\" data-number={dialled}>",
        ],
        Check::Journey("one_danger_sign_is_an_emergency_at_once"),
    ),
    host(
        "erasing-keeps-the-answers",
        "start over erases every answer",
        "src/widget/app.rs",
        ["        self.interview.erase();", "        self.interview.change(Question::Confused);"],
        Check::Journey("start_over_erases_every_answer"),
    ),
    host(
        "the-guide-taken-away",
        "when the program is missing the guide stays",
        "www/src/element.ts",
        ["    this.#root.replaceChildren(this.#fallback);", "    this.#root.replaceChildren();"],
        Check::Journey("a_missing_program_leaves_the_guide_and_names_the_cause"),
    ),
];
