//! The numbers against known ones, both formats against each other, and every way in which a line can be bad.

use std::collections::BTreeSet;
use std::io::Cursor;

use clog_or_mastitis::protocol::Question;
use serde_json::Value;

use super::tally::Share;
use super::*;

fn audited(text: impl AsRef<[u8]>, format: Format) -> (Audit, Vec<Problem>) {
    let mut problems = Vec::new();
    let audit = run(Cursor::new(text), format, &mut |problem| problems.push(problem)).unwrap();
    (audit, problems)
}

fn sample(name: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/samples");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// Line and key of each problem.
fn places(problems: &[Problem]) -> Vec<(u64, &str, &str)> {
    problems.iter().map(|p| (p.line, p.key.as_str(), p.code)).collect()
}

/// A sheet for each level, worked out by hand from the clinical text, from low to high.
fn sheet_for(level: Urgency) -> Value {
    let plain = sample("cases.jsonl");
    let case: Value = plain.lines().map(|l| serde_json::from_str(l).unwrap()).nth(2).unwrap();
    let mut sheet = case["sheet"].clone();
    match level {
        Urgency::SelfCare => {}
        Urgency::RoutineSoon => sheet["nipple_scaly"] = "yes".into(),
        Urgency::Within24h => sheet["burning_urine"] = "yes".into(),
        Urgency::SameDay => sheet["more_serious"] = "yes".into(),
        Urgency::Emergency => sheet["seizure"] = "yes".into(),
    }
    sheet
}

/// Known values: Wilson 1927 as tabled by Newcombe 1998 (81 of 263, 15 of 148, 0 of 20, 1 of 29), and others worked out
/// by hand.
#[test]
fn the_wilson_interval_has_its_known_values() {
    let known = [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (8, 10, 0.4902, 0.9433),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ];
    for (count, of, low, high) in known {
        let share = Share::new(count, of);
        assert!((share.low.unwrap() - low).abs() < 0.000_05, "{count} of {of}: {share:?}");
        assert!((share.high.unwrap() - high).abs() < 0.000_05, "{count} of {of}: {share:?}");
        assert!((share.share.unwrap() - count as f64 / of as f64).abs() < 1e-12);
    }
    assert_eq!(Share::new(0, 10).low, Some(0.0));
    assert_eq!(Share::new(10, 10).high, Some(1.0));
    assert_eq!(Share::new(0, 0).share, None);
    assert_eq!(Share::new(0, 0).high, None);
}

#[test]
fn every_pair_of_levels_is_counted_where_it_belongs() {
    for expected in Urgency::ALL {
        for given in Urgency::ALL {
            let case = serde_json::json!({
                "name": "pair", "expected": expected.id(), "sheet": sheet_for(given),
            });
            let (audit, problems) = audited(case.to_string(), Format::JsonLines);
            let pair = format!("{} expected, {} given", expected.id(), given.id());
            assert_eq!(problems, [], "{pair}");
            assert_eq!(audit.parent.count(expected, given), 1, "{pair}");
            assert_eq!(audit.parent.all(), 1, "{pair}");
            assert_eq!(audit.parent.exact().count == 1, expected == given, "{pair}");
            assert_eq!(audit.parent.under_triage().count == 1, given < expected, "{pair}");
            assert_eq!(audit.parent.over_triage().count == 1, given > expected, "{pair}");
            assert_eq!(audit.differing.len(), usize::from(expected != given), "{pair}");
        }
    }
}

#[test]
fn a_differing_case_is_told_with_its_name_its_line_and_the_rules_that_fired() {
    let sheet = sheet_for(Urgency::SameDay);
    let case = serde_json::json!({
        "name": "felt worse than it looked", "expected": "emergency", "expected_baby": "emergency",
        "sheet": sheet,
    });
    let (audit, _) = audited(format!("\n{case}\n"), Format::JsonLines);
    let mut text = Vec::new();
    report::text(&audit, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let told = "\nline 2, felt worse than it looked\n  \
        expected emergency, got same_day (under-triage)\n  \
        for the baby expected emergency, got none (under-triage)\n  \
        rules that fired: S17\n";
    assert!(text.ends_with(told), "{text}");
    assert!(
        text.contains("under-triage  1 of 1, 100.0 % (95 % interval 20.7 to 100.0 %)"),
        "{text}"
    );
}

#[test]
fn text_and_json_hold_the_same_numbers() {
    let lines = [(Urgency::SelfCare, 3), (Urgency::SameDay, 2), (Urgency::Emergency, 5)];
    let mut cases = String::new();
    for (expected, count) in lines {
        let sheet = sheet_for(Urgency::SameDay);
        let case = serde_json::json!({"name": "n", "expected": expected.id(), "sheet": sheet});
        cases += &format!("{case}\n").repeat(count);
    }
    let (audit, problems) = audited(cases + "nonsense\n", Format::JsonLines);
    let (mut text, mut json) = (Vec::new(), Vec::new());
    report::text(&audit, &mut text).unwrap();
    report::json(&audit, &problems, &mut json).unwrap();
    let text = String::from_utf8(text).unwrap();
    let json: Value = serde_json::from_slice(&json).unwrap();
    for (kind, key, count) in [
        ("exact", "exact", 2),
        ("under-triage", "under_triage", 5),
        ("over-triage", "over_triage", 3),
    ] {
        let share = &json["parent"][key];
        assert_eq!((share["count"].as_u64(), share["of"].as_u64()), (Some(count), Some(10)));
        let percent = |key: &str| format!("{:.1}", 100.0 * share[key].as_f64().unwrap());
        let [share, low, high] = ["share", "low", "high"].map(percent);
        let line = format!("{kind:13} {count} of 10, {share} % (95 % interval {low} to {high} %)");
        assert!(text.contains(&line), "{line} is not in {text}");
    }
    for (expected, count) in lines {
        assert_eq!(json["parent"]["table"][expected.id()]["same_day"].as_u64(), Some(count as u64));
    }
    assert_eq!((json["cases"].as_u64(), json["bad_lines"].as_u64()), (Some(10), Some(1)));
    assert_eq!(json["differing"].as_array().unwrap().len(), 8);
    assert_eq!(json["problems"][0]["line"].as_u64(), Some(11));
    assert!(text.contains("count in no number below: 1."), "{text}");
}

#[test]
fn the_samples_run_and_agree() {
    for (name, cases, with_baby) in [("cases.csv", 7, 2), ("cases.jsonl", 4, 2)] {
        let mut input = Cursor::new(sample(name));
        let format = Format::of(Path::new(name), &mut input).unwrap();
        let (audit, problems) = audited(sample(name), format);
        assert_eq!(problems, [], "{name}");
        assert_eq!((audit.cases(), audit.baby.all()), (cases, with_baby), "{name}");
        assert_eq!(audit.parent.exact().count, cases, "{name}: {:?}", audit.differing);
        assert_eq!(audit.baby.exact().count, with_baby, "{name}: {:?}", audit.differing);
    }
}

/// It is meant to be copied and filled in.
#[test]
fn the_sample_table_has_a_column_for_every_question() {
    let table = sample("cases.csv");
    let columns: BTreeSet<&str> = table.lines().next().unwrap().split(',').collect();
    for question in Question::ALL {
        assert!(columns.contains(question.id()), "docs/samples/cases.csv lacks {}", question.id());
    }
}

#[test]
fn the_same_case_in_both_formats_gives_the_same() {
    let table = "name,expected,expected_baby,baby_temperature,antibiotics_hours,pulse,pain\n\
        \"a, \"\"b\"\"\",self_care,none,38.1 C,none,101.5,mild\n";
    let lines = r#"{"name":"a, \"b\"","expected":"self_care","expected_baby":"none","sheet":
        {"baby_temperature":{"value":38.1,"unit":"C"},"antibiotics_hours":"none","pulse":101.5,"pain":"mild"}}"#
        .replace('\n', " ");
    let [table, lines] =
        [(table, Format::Csv), (&lines, Format::JsonLines)].map(|(text, format)| {
            let (audit, problems) = audited(text, format);
            assert_eq!(problems, []);
            serde_json::to_value(&audit.differing[0]).unwrap()
        });
    assert_eq!(table["rules"], lines["rules"]);
    assert_eq!(table["name"], "a, \"b\"");
    assert!(table["rules"].as_array().unwrap().iter().any(|fired| fired["rule"] == "E07"));
    assert!(table["rules"].as_array().unwrap().iter().any(|fired| fired["rule"] == "S11"));
}

#[test]
fn the_format_is_told_by_the_ending_and_else_by_the_first_sign() {
    let of = |name: &str, text: &str| Format::of(Path::new(name), &mut text.as_bytes()).unwrap();
    assert_eq!(of("a.csv", "{"), Format::Csv);
    assert_eq!(of("a.CSV", "{"), Format::Csv);
    assert_eq!(of("a.jsonl", "name"), Format::JsonLines);
    assert_eq!(of("a", " \n{\"name\""), Format::JsonLines);
    assert_eq!(of("a", "\u{feff}{\"name\""), Format::JsonLines);
    assert_eq!(of("a.txt", "name,expected"), Format::Csv);
    assert_eq!(of("a", ""), Format::Csv);
}

#[test]
fn every_bad_row_is_told_with_its_line_and_column_and_the_good_ones_count() {
    let table = b"\xef\xbb\xbfname,expected,expected_baby,pain,temperature,pulse\r\n\
        \r\n\
        good,same_day,,mild,100.6 F,\r\n\
        \"two\nlines\",same_day,,terrible,38.4 F,-1\r\n\
        soon,tomorrow,well,,101.2,NaN\r\n\
        short,same_day\r\n\
        ,same_day,,,101 F,\r\n\
        ,,,,,\r\n\
        no level,,,,not_taken,80\r\n\
        bytes,same_day,,\xff,115 C,80\r\n\
        good again,emergency,,mild,104.0 F,";
    let (audit, problems) = audited(table, Format::Csv);
    assert_eq!(
        places(&problems),
        [
            (4, "pain", "unknown_option"),
            (4, "temperature", "check_unit"),
            (4, "pulse", "negative"),
            (6, "expected", "unknown_level"),
            (6, "expected_baby", "unknown_level"),
            (6, "temperature", "unknown_option"),
            (6, "pulse", "not_finite"),
            (7, "(line)", "wrong_cells"),
            (8, "name", "missing"),
            (10, "expected", "missing"),
            (11, "pain", "not_text"),
            (11, "temperature", "check_unit"),
        ]
    );
    assert_eq!((audit.cases(), audit.bad_lines), (2, 6));
    assert_eq!(
        problems[1].to_string(),
        "line 4, temperature: check_unit: got \"38.4 F\"; it takes \"not_taken\" or {\"value\": a number, \"unit\": \
         \"F\" (93 to 110) or \"C\" (34 to 43.3)}; in a table, a number, a space and the unit, such as 100.6 F or 38.1 C"
    );
    assert!(problems[3].takes.contains("\"within_24h\""), "{}", problems[3]);
}

#[test]
fn a_first_row_that_is_wrong_is_told_column_by_column() {
    let (audit, problems) = audited("name,tempratur,pain,pain\na,b,c,d\n", Format::Csv);
    assert_eq!(
        places(&problems),
        [
            (1, "(line)", "unknown_column"),
            (1, "pain", "duplicate_column"),
            (1, "expected", "missing_column"),
        ]
    );
    assert!(problems[0].got.contains("tempratur"), "{}", problems[0]);
    assert_eq!((audit.cases(), audit.bad_lines), (0, 1));
}

#[test]
fn a_quotation_mark_that_is_not_closed_is_named() {
    let (_, problems) = audited("name,expected\n\"a,same_day\nb,same_day\n", Format::Csv);
    assert_eq!(places(&problems), [(2, "(line)", "wrong_cells")]);
    assert!(problems[0].takes.contains("not closed"), "{}", problems[0]);
}

#[test]
fn every_bad_line_is_told_with_its_number_and_key_and_the_good_ones_count() {
    let lines = "\u{feff}{\"name\":\"a\",\"expected\":\"same_day\",\"sheet\":{}}\n\
        \n\
        nonsense\n\
        [1]\n\
        {\"name\":\"\",\"expected\":3,\"shee\":{}}\n\
        {\"name\":\"b\",\"name\":\"c\",\"sheet\":[]}\n\
        {\"name\":\"d\",\"expected\":\"same_day\",\"expected_baby\":\"within_24h\",\
         \"sheet\":{\"pain\":\"terrible\",\"milk\":\"both\",\"milk\":\"both\",\"zz\":1,\"pulse\":\"80\"}}\n\
        {\"name\":\"e\",\"expected\":\"same_day\",\"sheet\":{\"pain\":\"mild\"}}";
    let (audit, problems) = audited(lines, Format::JsonLines);
    assert_eq!(
        places(&problems),
        [
            (3, "(line)", "not_json"),
            (4, "(line)", "not_an_object"),
            (5, "name", "wrong_type"),
            (5, "expected", "unknown_level"),
            (5, "shee", "unknown_key"),
            (5, "sheet", "missing"),
            (6, "name", "duplicate_key"),
            (6, "sheet", "not_an_object"),
            (6, "expected", "missing"),
            (7, "expected_baby", "unknown_level"),
            (7, "pain", "unknown_option"),
            (7, "milk", "duplicate_question"),
            (7, "zz", "unknown_question"),
            (7, "pulse", "wrong_type"),
        ]
    );
    assert_eq!((audit.cases(), audit.bad_lines), (2, 5));
    assert!(problems[0].got.ends_with("at character 2"), "{}", problems[0]);
}
