//! Faults in the logic that only a proof over all sheets is sure to see, and in what the proof rests on.

use super::{Check, Fault, fault};

pub const PROOF: &[Fault] = &[
    fault(
        "a-fever-that-begins-later",
        "a safety property is decided for every sheet",
        "src/protocol/terms.rs",
        [
            "Fever = \"fever\": reads_at_least(Temperature, 100.4, 38.0);",
            "Fever = \"fever\": reads_at_least(Temperature, 100.4, 38.1);",
        ],
        Check::Proof("a_fever_or_a_low_reading_has_its_floor"),
    ),
    fault(
        "a-limit-that-splits-nothing",
        "the proof splits numbers at every limit",
        "tests/proof/src/domain.rs",
        ["celsius.push(Cut::of(bound.celsius));", "let _ = &celsius;"],
        Check::Proof("no_limit_of_a_condition_lies_inside_a_class"),
    ),
    fault(
        "assess-reads-otherwise",
        "what is proved is what assess does",
        "src/triage/answers.rs",
        [
            "lapse.is != 0 && mask & lapse.options != 0",
            "lapse.is != 0 && mask & lapse.options == 0",
        ],
        Check::Proof("terms_names_and_advice_agree_on_random_sheets"),
    ),
    fault(
        "a-rule-that-never-fires",
        "every rule can fire",
        "src/protocol/rules/routine_soon.rs",
        [
            "parent(\"R06\", RoutineSoon, is(NippleScaly, &[\"yes\"]), &[Read(19)]),",
            "parent(\"R06\", RoutineSoon, all![is(NippleScaly, &[\"yes\"]), is(NippleScaly, &[\"no\"])], &[Read(19)]),",
        ],
        Check::Proof("every_rule_and_every_definition_can_hold_and_can_fail"),
    ),
    fault(
        "a-rule-that-another-covers",
        "a rule that others cover stays for a reason",
        "src/protocol/rules/routine_soon.rs",
        ["is(Discharge, &[\"blood\", \"pus\"])", "is(Discharge, &[\"pus\"])"],
        Check::Proof("a_rule_that_others_cover_stays_for_a_reason"),
    ),
    fault(
        "a-question-hidden-too-often",
        "no question is left out whose answer could matter",
        "src/protocol/screens.rs",
        [
            "ask(BodyIll), ask(Vomiting)]",
            "ask(BodyIll), ask_if(Vomiting, not!(is(BodyIll, &[\"no\"])))]",
        ],
        Check::Proof("a_question_is_left_out_only_where_no_answer_could_matter"),
    ),
    fault(
        "a-lost-answer-untold",
        "an answer that falls away is asked for again",
        "src/triage/interview/left.rs",
        ["                self.passed.remove(index);\n", "                let _ = index;\n"],
        Check::Host("what_falls_away", "a_pulse_that_fell_away_is_asked_for_again"),
    ),
    fault(
        "a-question-for-nothing",
        "every question of a plain clog can change what is said",
        "src/protocol/screens.rs",
        [
            "optional(then_ask(Temperature, TemperatureSite, is_number(Temperature)))",
            "then_ask(Temperature, TemperatureSite, is_number(Temperature))",
        ],
        Check::Host("nothing_to_spare", "no_question_of_a_plain_clog_is_asked_for_nothing"),
    ),
    fault(
        "an-answer-that-says-nothing",
        "no answer that is named as a reason is superfluous",
        "src/triage/explain.rs",
        ["        if enough_anyway {", "        if enough_anyway && set == 0 {"],
        Check::Proof("every_named_set_of_answers_is_enough_and_none_in_it_is_superfluous"),
    ),
    fault(
        "a-nearer-change-overlooked",
        "what is said to raise a level is the nearest change",
        "src/triage/what_if.rs",
        [
            "                .filter(|limit| *limit > now)",
            "                .filter(|limit| *limit > now + 20.0)",
        ],
        Check::Proof("what_is_said_to_raise_a_level_is_true_nearest_and_whole"),
    ),
    fault(
        "a-case-that-went-away",
        "every small change of a rule is noticed",
        "tests/cases/clinical.jsonl",
        [
            "\"set\": {\"lump_after_feed\": \"same\", \"hours_since_start\": 50}",
            "\"set\": {\"lump_after_feed\": \"same\", \"hours_since_start\": 47}",
        ],
        Check::Proof("every_small_change_of_a_rule_is_noticed_or_changes_nothing"),
    ),
];
