//! Faults in the review state and in what readers are told once the review date has passed.

use super::{Check, Fault, fault};

const PARSER: &str = "xtask/src/reviewed.rs";
const VIEW: &str = "src/widget/view/review.rs";
const CLOCK: &str = "src/widget/clock.rs";

pub const STATE: &[Fault] = &[
    fault(
        "a-review-to-come",
        "a review of a day to come is refused",
        PARSER,
        ["        on <= checked_on,", "        on <= checked_on || !what.is_empty(),"],
        Check::Xtask("a_review_of_a_day_to_come_is_refused"),
    ),
    fault(
        "a-review-of-nothing",
        "a review names a part that exists",
        PARSER,
        ["    if !parts.contains(&what.as_str()) {", "    if what.is_empty() {"],
        Check::Xtask("a_part_that_does_not_exist_is_told_with_those_that_do"),
    ),
    fault(
        "a-review-date-of-its-own",
        "the program's review date is that of data/review.toml",
        "src/protocol/review/state.rs",
        ["month: 5, day: 22", "month: 6, day: 22"],
        Check::Xtask("generated_files_are_up_to_date"),
    ),
    fault(
        "a-readme-that-claims-a-review",
        "the README says what data/review.toml says",
        "README.md",
        ["No clinician has reviewed the rules or the words yet.", "A clinician has reviewed it."],
        Check::Xtask("generated_files_are_up_to_date"),
    ),
    fault(
        "a-guide-that-never-changes",
        "every page tells of a review",
        "xtask/src/generate/guide/page.rs",
        ["tag(\"strong\", state)", "tag(\"strong\", &state[..0])"],
        Check::Xtask("one_review_shows_in_every_output"),
    ),
    fault(
        "an-open-part-untold",
        "what nobody has reviewed is told beside what somebody has",
        VIEW,
        ["    } else if !open.is_empty() {", "    } else if open.len() > 9 {"],
        Check::Host(
            "review_date",
            "a_review_is_told_with_its_part_its_reviewer_and_its_day_and_so_is_what_is_open",
        ),
    ),
    fault(
        "a-notice-before-the-call",
        "at an emergency the call comes before the notice",
        "src/widget/view/result.rs",
        ["all.extend(calls.chain(due))", "all.extend(due.chain(calls))"],
        Check::Host(
            "review_date",
            "the_notice_stands_right_below_the_headline_and_at_an_emergency_below_the_call",
        ),
    ),
    fault(
        "a-baby-in-the-notice",
        "after a loss the notice speaks of no baby",
        VIEW,
        ["!voice.after_loss() || **sign != BabyCollapse", "**sign != BabyCollapse || true"],
        Check::Host("review_date", "after_a_loss_the_notice_speaks_of_no_baby"),
    ),
    fault(
        "a-forbidden-phrase-once-due",
        "no result says a forbidden phrase past the review date",
        "locales/en.ftl",
        ["review-due = This advice is due", "review-due = You have advice that is due"],
        Check::Host("result_words", "no_result_says_a_forbidden_phrase"),
    ),
];

pub const NOTICE: &[Fault] = &[
    fault(
        "past-on-the-day-itself",
        "the day itself is not past",
        CLOCK,
        ["i32::from(day.day) + 1);", "i32::from(day.day));"],
        Check::Web("the_review_date_is_past_from_the_next_midnight_of_the_readers_own_time_zone"),
    ),
    fault(
        "a-day-of-another-time-zone",
        "the day ends at midnight of the reader's own time zone",
        CLOCK,
        [
            "self.now >= end.get_time()",
            "self.now >= end.get_time() - end.get_timezone_offset() * 60_000.0",
        ],
        Check::Web("the_review_date_is_past_from_the_next_midnight_of_the_readers_own_time_zone"),
    ),
    fault(
        "an-unreadable-clock-is-past",
        "a clock that cannot be read is not past",
        CLOCK,
        ["self.now >= end.get_time()", "!(self.now < end.get_time())"],
        Check::Web("a_clock_that_cannot_be_read_or_was_never_set_says_nothing_of_the_review"),
    ),
    fault(
        "a-screen-without-the-notice",
        "past the date every screen says so",
        "src/widget/screen.rs",
        ["                { due.as_ref().map(draw_notice) }\n", ""],
        Check::Web("past_the_review_date_every_screen_and_the_result_say_so"),
    ),
    fault(
        "a-notice-over-an-emergency",
        "an emergency keeps its headline and its call first",
        "src/widget/result/first.rs",
        ["        parts.reverse();", ""],
        Check::Web("past_the_review_date_an_emergency_keeps_its_headline_and_its_call_first"),
    ),
    fault(
        "a-clock-read-once",
        "a page that stays open over the date says so on its next screen",
        "src/widget/app.rs",
        [
            "        self.clock = BrowserClock::at(self.words.0.language(), (context.props().clock.0)());",
            "        let _ = context;",
        ],
        Check::Web("a_page_that_stays_open_over_the_review_date_says_so_on_its_next_screen"),
    ),
];
