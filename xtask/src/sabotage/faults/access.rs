//! Faults that shut readers out: hard words, unnamed controls, a lost focus, a voice from elsewhere.

use super::{Check, Fault, fault};

pub const READING: &[Fault] = &[
    fault(
        "a-long-sentence",
        "no sentence has more than 20 words",
        "locales/en.ftl",
        [
            "advice-recheck_on_time = Do this check again at the times shown below.",
            "advice-recheck_on_time = Do this check again at the times that are shown below, even if you feel a bit better by then and have no new sign.",
        ],
        Check::Host("reading_level", "no_sentence_has_more_than_twenty_words"),
    ),
    fault(
        "a-hard-screen",
        "the screens read at grade 6 or lower, and none of them above 7",
        "locales/en.ftl",
        [
            "question-before = Did this happen before?",
            "question-before = Did comparable inflammatory manifestations previously necessitate professional evaluation?",
        ],
        Check::Host("reading_level", "all_screens_together_read_at_grade_six_or_lower"),
    ),
    fault(
        "a-hard-result",
        "no result reads above grade 7",
        "locales/en.ftl",
        [
            "not-a-diagnosis = This is general education, not a diagnosis, and it can be wrong.",
            "not-a-diagnosis = Informational recommendations necessitate individualized professional interpretation. Algorithmic categorization cannot substitute multidisciplinary examination. Misinterpretation of epidemiological generalizations occasionally materializes.",
        ],
        Check::Host(
            "reading_level",
            "every_result_of_a_clinical_case_reads_at_grade_seven_or_lower",
        ),
    ),
];

pub const ACCESS: &[Fault] = &[];
