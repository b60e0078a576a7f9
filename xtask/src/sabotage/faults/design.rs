//! Faults in how it looks: tokens, contrast, levels, the order and the length of a result, the design page.

use super::{Check, Fault, fault};

/// Noticed by tests of the commands, which read the style files.
pub const TOKENS: &[Fault] = &[
    fault(
        "a-hint-too-faint-in-the-dark",
        "text has a contrast of 4.5 in each theme",
        "www/src/styles/tokens.css",
        ["var(--_dark, #b5bfbd)", "var(--_dark, #6f7a78)"],
        Check::Xtask("every_text_and_mark_has_its_contrast_in_each_theme"),
    ),
    fault(
        "a-colour-of-its-own",
        "style files hold no colour or size of their own",
        "www/src/styles/result-cards.css",
        ["  background: var(--_accent-soft);", "  background: #e4f0ee;"],
        Check::Xtask("every_colour_and_size_in_the_style_files_comes_from_a_token"),
    ),
    fault(
        "a-token-that-is-not-there",
        "every token that is used is declared",
        "www/src/styles/folds.css",
        ["  min-block-size: var(--_row);", "  min-block-size: var(--_rows);"],
        Check::Xtask("every_token_is_used_and_every_used_one_is_declared"),
    ),
    fault(
        "a-level-by-colour-alone",
        "each level has a shape of its own",
        "www/src/styles/result.css",
        [
            "polygon(8% 40%, 52% 40%, 52% 16%, 92% 50%, 52% 84%, 52% 60%, 8% 60%)",
            "polygon(14% 52%, 24% 42%, 42% 60%, 77% 24%, 87% 34%, 42% 80%)",
        ],
        Check::Xtask("no_level_is_told_by_colour_alone"),
    ),
    fault(
        "a-colour-of-ours-under-forced-colours",
        "under forced colours only the system's own are used",
        "www/src/styles/modes.css",
        ["    background: CanvasText;\n    forced", "    background: var(--_ink);\n    forced"],
        Check::Xtask("under_forced_colours_only_the_systems_own_are_named"),
    ),
];

/// Noticed in a browser.
pub const SHOWN: &[Fault] = &[
    fault(
        "calls-out-of-the-first-screenful",
        "the first screenful of a result holds the call",
        "src/widget/result/mod.rs",
        [
            "                    { draw_due_and_calls(&view) }\n",
            "                    { draw_more_urgent(draw, &view.more_urgent) }\n                    { draw_due_and_calls(&view) }\n",
        ],
        Check::Journey("the_first_screenful_of_a_result_holds_time_name_call_and_first_step"),
    ),
    fault(
        "the-name-far-down",
        "the first screenful of a result says what it looks like",
        "src/widget/result/first.rs",
        ["<p class=\"fits-name\">{ names }</p>", "<p hidden=true>{ names }</p>"],
        Check::Journey("the_first_screenful_of_a_result_holds_time_name_call_and_first_step"),
    ),
    fault(
        "the-answers-unfolded",
        "a result is at most eight windowfuls long",
        "src/widget/result/answers.rs",
        ["<details class=\"card fold\"", "<details open=true class=\"card fold\""],
        Check::Journey("the_first_screenful_of_a_result_holds_time_name_call_and_first_step"),
    ),
    fault(
        "a-part-without-a-figure",
        "the design page shows every part that the style sheet knows",
        "www/design.html",
        ["data-take=\".recheck\"", "data-take=\".tips\""],
        Check::Journey("the_design_page_shows_every_part_of_the_running_program_in_both_themes"),
    ),
    fault(
        "no-line-for-whoever-knows",
        "an emergency is a call within fifteen seconds",
        "www/src/styles/buttons.css",
        ["  position: sticky;\n", ""],
        Check::Journey("an_emergency_is_a_call_within_fifteen_seconds"),
    ),
];
