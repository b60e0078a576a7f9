//! Faults in the widget, the element and the package: they need a build, and most a browser.

use super::{Check, Fault, fault};

pub const WIDGET: &[Fault] = &[
    fault(
        "a-lost-focus",
        "the focus moves to the heading of each new screen",
        "src/widget/events.rs",
        ["                    dom::focus(&heading);\n", ""],
        Check::Web("the_focus_moves_to_the_heading_of_each_new_screen"),
    ),
    fault(
        "a-number-left-behind",
        "what was typed goes with its question",
        "src/widget/typing.rs",
        [
            "            self.forget_field(question);\n            self.forget_hidden_fields();\n",
            "            let _ = question;\n",
        ],
        Check::Journey("a_number_whose_question_was_hidden_is_asked_for_again"),
    ),
    fault(
        "a-reading-written-back",
        "what is erased stays erased, wherever the focus is",
        "src/widget/typing.rs",
        [
            "if let Some(field) = self.readings.get(&question).cloned() {",
            "{\n            let field = ReadingField { text: \"104\".into(), ..ReadingField::new(self.unit) };",
        ],
        Check::Journey("a_reading_erased_while_its_field_has_the_focus_stays_away"),
    ),
    fault(
        "a-start-told-twice",
        "the start is told once",
        "src/widget/app.rs",
        ["            self.started = true;", ""],
        Check::Web("the_start_is_told_once"),
    ),
    fault(
        "an-error-without-its-key",
        "a bad sheet throws an error that names the key",
        "src/triage/sheet.rs",
        [
            "        out.serialize_field(\"key\", &self.key)?;",
            "        out.serialize_field(\"key\", \"\")?;",
        ],
        Check::Node("throws a SheetError that names the key"),
    ),
    fault(
        "a-request-sent",
        "nothing is asked for after the first question",
        "www/src/mount-frame.ts",
        [
            "else if (message.type === \"started\") report.started();",
            "else if (message.type === \"started\") { report.started(); void fetch(\"/started\"); }",
        ],
        Check::Journey("nothing_is_asked_for_after_the_first_question"),
    ),
    fault(
        "a-word-on-the-console",
        "the console stays empty",
        "www/src/element.ts",
        ["export ", "console.log(\"loaded\");\nexport "],
        Check::Journey("a_plain_clog_ends_in_home_care_within_15_screens_and_35_taps"),
    ),
    fault(
        "a-number-that-cannot-be-tapped",
        "an emergency shows a number to tap",
        "src/widget/result/parts.rs",
        [
            "<a class=\"phone\" href={[\"tel:\", dialled].concat()}>",
            "<a class=\"phone\" data-number={dialled}>",
        ],
        Check::Journey("one_danger_sign_is_an_emergency_at_once"),
    ),
    fault(
        "erasing-keeps-the-answers",
        "start over erases every answer",
        "src/widget/app.rs",
        ["        self.interview.erase();", "        self.interview.change(Question::Confused);"],
        Check::Journey("start_over_erases_every_answer"),
    ),
    fault(
        "the-guide-taken-away",
        "when the program is missing the guide stays",
        "www/src/stage.ts",
        ["this.#guide.inert = this.#showing === \"inline\";", "this.#guide.inert = true;"],
        Check::Journey("a_missing_program_leaves_the_guide_and_names_the_cause"),
    ),
    fault(
        "an-open-door",
        "a script of the page finds no way in",
        "www/src/element.ts",
        ["this.attachShadow({ mode: \"closed\" })", "this.attachShadow({ mode: \"open\" })"],
        Check::Journey("the_page_finds_no_way_in_and_nothing_kept"),
    ),
    fault(
        "a-frame-that-may-go-anywhere",
        "no script in the frame can take it to a stranger",
        "www/pages.mjs",
        ["\"frame-src blob: tel:\"", "\"frame-src *\""],
        Check::Journey("every_way_out_of_the_article_has_its_fate"),
    ),
    fault(
        "a-policy-that-forbids-little",
        "no script in the frame can ask a server",
        "www/pages.mjs",
        ["\"default-src 'none'\", ", ""],
        Check::Journey("every_way_out_of_a_plain_page_has_its_fate"),
    ),
    fault(
        "a-frame-of-the-pages-own-origin",
        "no script in the frame reaches storage or the page",
        "www/src/frame/tokens.ts",
        [
            "  \"allow-scripts\": \"the widget is a program\",",
            "  \"allow-scripts\": \"the widget is a program\",\n  \"allow-same-origin\": \"planted\",",
        ],
        Check::Journey("every_way_out_of_a_plain_page_has_its_fate"),
    ),
    fault(
        "no-permission-to-save",
        "a calendar file is saved",
        "www/src/frame/tokens.ts",
        ["  \"allow-downloads\": \"a reminder or a summary is saved as a file\",\n", ""],
        Check::Journey("it_works_on_a_plain_page"),
    ),
];
