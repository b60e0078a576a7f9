//! Faults in the rules, the reasoning and the edges: host tests notice them within seconds.

use super::{Check, Fault, fault};

const TERMS: &str = "src/protocol/terms.rs";

pub const LOGIC: &[Fault] = &[
    fault(
        "a-rule-dropped",
        "two writings of the rules agree",
        "src/protocol/rules/within_24h.rs",
        [
            "parent(\"W05\", Within24h, is(NippleCrackInfected, &[\"yes\"])",
            "parent(\"W05\", Within24h, is(NippleCrackInfected, &[])",
        ],
        Check::Host("safety_properties", "agreement"),
    ),
    fault(
        "fever-line-moved",
        "a fever of 100.4 °F is for today",
        TERMS,
        [
            "Fever = \"fever\": reads_at_least(Temperature, 100.4, 38.0);",
            "Fever = \"fever\": reads_at_least(Temperature, 100.5, 38.0);",
        ],
        Check::Host("safety_properties", "a_fever_or_a_low_reading_has_its_floor"),
    ),
    fault(
        "a-danger-sign-forgotten",
        "any danger sign is an emergency",
        "src/protocol/rules/emergency.rs",
        ["            FeelingDoom,\n            SelfHarm,", "            SelfHarm,"],
        Check::Host("safety_properties", "a_danger_sign_is_an_emergency_whatever_else_is_said"),
    ),
    fault(
        "not-sure-counts-as-no",
        "not sure of a danger sign is for today",
        "src/protocol/rules/same_day.rs",
        ["            \"not_sure\",", "            \"yes\","],
        Check::Host("safety_properties", "not_sure_of_a_danger_sign_is_at_least_same_day"),
    ),
    fault(
        "a-missing-reducer-hides-nothing",
        "a missing answer counts as the table says",
        "src/protocol/questions.rs",
        [
            "&[\"no\", \"yes_after_normal_reading\", \"yes\"], \"yes\")",
            "&[\"no\", \"yes_after_normal_reading\", \"yes\"], \"no\")",
        ],
        Check::Host("safety_properties", "agreement"),
    ),
    fault(
        "better-cancels-fever",
        "feeling better never cancels a red flag",
        "src/protocol/rules/same_day.rs",
        [
            "        term(Term::Fever),\n        &[Read(7)",
            "        all![term(Term::Fever), not!(term(Term::Improving))],\n        &[Read(7)",
        ],
        Check::Host("safety_properties", "feeling_better_never_cancels_a_red_flag"),
    ),
    fault(
        "hours-off-by-one",
        "every hour limit has a case on each side",
        "src/protocol/rules/within_24h.rs",
        [
            "            term(Term::InflamedArea),\n            at_least(HoursSinceStart, 24.0),",
            "            term(Term::InflamedArea),\n            at_least(HoursSinceStart, 25.0),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    fault(
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
    fault(
        "everything-is-urgent",
        "a plain clog stays at home",
        "src/protocol/rules/routine_soon.rs",
        [
            "parent(\"R04\", RoutineSoon, at_least(HoursSinceStart, 168.0)",
            "parent(\"R04\", RoutineSoon, at_least(HoursSinceStart, 1.0)",
        ],
        Check::Host("safety_properties", "a_plain_clog_stays_at_home"),
    ),
    fault(
        "a-pattern-row-swapped",
        "patterns stand in the order of the table",
        "src/protocol/patterns.rs",
        [
            "    row(Pattern::Abscess, term(Term::PusPocket)),",
            "    row(Pattern::Phlegmon, term(Term::PusPocket)),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    fault(
        "ibuprofen-in-pregnancy",
        "nobody pregnant reads of ibuprofen",
        "src/protocol/advice.rs",
        [
            "not!(any![term(Term::PregnantAny), is(BabyEarlyOrSick, &[\"yes\"])])",
            "not!(is(BabyEarlyOrSick, &[\"yes\"]))",
        ],
        Check::Host("result_words", "nobody_pregnant_reads_of_ibuprofen"),
    ),
    fault(
        "a-reason-that-is-not-enough",
        "the answers named as a reason are enough for it",
        "src/triage/explain.rs",
        [
            "of_part.iter().map(move |other| set | other)",
            "of_part.iter().map(move |other| *other | (set & 0))",
        ],
        Check::Host("safety_properties", "the_answers_named_as_a_reason_are_enough_for_it"),
    ),
    fault(
        "a-change-that-changes-nothing",
        "what is said to change the answer does",
        "src/triage/what_if.rs",
        [
            "                if then.urgency > urgency || then.baby_urgency > baby_urgency {",
            "                if then.urgency >= urgency || then.baby_urgency > baby_urgency {",
        ],
        Check::Host("safety_properties", "what_is_said_to_change_the_answer_does"),
    ),
    fault(
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

pub const EDGES: &[Fault] = &[
    fault(
        "a-silent-default",
        "an unknown option is an error that names the key",
        "src/triage/sheet.rs",
        [
            "            None => Err(fail(ErrorCode::UnknownOption)),",
            "            None => Ok(Value::Option(0)),",
        ],
        Check::Host("clinical_cases", ""),
    ),
    fault(
        "celsius-typed-as-fahrenheit",
        "a reading that fits the other unit is asked again",
        "src/triage/sheet.rs",
        ["        Err(ErrorCode::CheckUnit)", "        Ok(reading)"],
        Check::Host(
            "safety_properties",
            "a_reading_in_the_wrong_unit_or_beyond_life_is_asked_again",
        ),
    ),
    fault(
        "a-comma-refused",
        "a decimal comma is as good as a point",
        "src/widget/view/typed.rs",
        ["        ',' | '\\u{66b}'", "        '\\u{66b}'"],
        Check::Unit("a_decimal_comma_is_accepted"),
    ),
    fault(
        "three-days-for-three-hours",
        "a time has no unit until the reader chooses one",
        "src/widget/view/typed.rs",
        ["(units_of(question).len() == 1)", "(question != Question::BabyAgeDays)"],
        Check::Unit("a_number_has_no_unit_until_one_is_chosen"),
    ),
];

pub const INTERVIEW: &[Fault] = &[
    fault(
        "a-screen-without-a-reason",
        "a screen that a change brings says so",
        "src/triage/interview.rs",
        ["self.was_whole.then_some(later)", "None"],
        Check::Host("interview", "a_change_that_opens_a_screen_leads_there"),
    ),
    fault(
        "an-emergency-that-goes-on",
        "a danger sign ends the interview at the tap",
        "src/triage/interview.rs",
        ["question.is_danger_sign() && self.must_stop()", "question.is_danger_sign() && false"],
        Check::Host("interview", "a_danger_sign_ends_the_interview_at_the_tap"),
    ),
    fault(
        "a-change-that-forgets",
        "a changed answer keeps the others",
        "src/triage/interview.rs",
        [
            "            self.step = Step::Screen(index);\n        }\n    }\n\n    /// After an emergency",
            "            self.step = Step::Screen(index);\n            self.answers.clear(Question::Milk);\n        }\n    }\n\n    /// After an emergency",
        ],
        Check::Host("interview", "a_changed_answer_keeps_the_others_and_returns_to_the_result"),
    ),
    fault(
        "a-hidden-answer-kept",
        "an answer that is no longer asked leaves the sheet",
        "src/triage/interview.rs",
        ["        self.drop_hidden();\n", ""],
        Check::Host("interview", "an_answer_that_is_no_longer_asked_leaves_the_sheet"),
    ),
    fault(
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
