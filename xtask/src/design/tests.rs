//! What must be true of the design system.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use clog_or_mastitis::protocol::Urgency;

use super::contrast::{Colour, contrast};
use super::pairs::PAIRS;
use super::tokens::Tokens;
use crate::project::Project;
use crate::stamp;

/// Every style file of the widget but the tokens, without comments: path, text.
fn styles() -> Vec<(PathBuf, String)> {
    let folder = Project::find().unwrap().www().join("src/styles");
    let mut files = stamp::files(&[folder]).unwrap();
    files.retain(|file| !file.ends_with("tokens.css"));
    assert!(files.len() > 5, "styles are looked for in the wrong place");
    files.into_iter().map(|f| (f.clone(), uncommented(&fs::read_to_string(f).unwrap()))).collect()
}

/// Comments become as many empty lines, so that numbers of lines stay.
fn uncommented(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/").unwrap();
        plain += before;
        plain.extend(comment.matches('\n'));
        rest = after;
    }
    plain + rest
}

fn tokens() -> Tokens {
    Tokens::load(&Project::find().unwrap()).unwrap()
}

/// What in a line should have been a token: a colour, a measure in pixels or of the root, a bare size of type.
fn raw(line: &str) -> Option<&str> {
    let line = line.trim();
    // A custom property can stand in no condition, so the widths at which a layout changes stand there as they are.
    if line.starts_with('@') {
        return None;
    }
    let words = || line.split([' ', ',', '(', ')', ';', ':', '\n']).filter(|word| !word.is_empty());
    let colour = |word: &&str| {
        word.strip_prefix('#').is_some_and(|hex| hex.chars().all(|c| c.is_ascii_hexdigit()))
            || ["rgb", "rgba", "hsl", "hsla", "oklch", "oklab", "lab", "lch", "color-mix"]
                .contains(word)
            || ["white", "black", "red", "green", "blue", "gray", "grey"].contains(word)
    };
    let measure = |word: &&str| {
        let number = |unit| word.strip_suffix(unit).is_some_and(|n: &str| n.parse::<f64>().is_ok());
        number("px") || number("rem")
    };
    if let Some((property, value)) = line.split_once(':') {
        let bare = ["font-size", "line-height"].contains(&property) && !value.contains("var(");
        let shorthand =
            property == "font" && value.split("/ ").nth(1).is_some_and(|v| !v.starts_with("var("));
        if bare || shorthand {
            return Some(line);
        }
    }
    words().find(|word| colour(word) || measure(word))
}

#[test]
fn every_colour_and_size_in_the_style_files_comes_from_a_token() {
    let mut found = Vec::new();
    for (path, text) in styles() {
        for (number, line) in text.lines().enumerate() {
            if let Some(raw) = raw(line) {
                found.push(format!("{}:{}: {raw}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "these belong into www/src/styles/tokens.css:\n{}", found.join("\n"));
}

#[test]
fn a_raw_colour_or_size_is_seen() {
    for line in [
        "  color: #fff;",
        "  background: rgb(0 0 0 / 14%);",
        "  padding: 8px var(--_gutter);",
        "  margin: -1px;",
        "  inline-size: 2rem;",
        "  font-size: 0.9em;",
        "  line-height: 1.4;",
        "  color: white;",
        "  font: 400 var(--_font-size) / 1.5 var(--_font);",
    ] {
        assert!(raw(line).is_some(), "{line}");
    }
    for line in [
        "@container (min-width: 560px) {",
        "  padding: var(--_space-2) 0.5em;",
        "  font-size: var(--_size-hint);",
        "  background: currentcolor;",
        "  color: CanvasText;",
        "  border-radius: 50%;",
    ] {
        assert_eq!(raw(line), None, "{line}");
    }
}

#[test]
fn every_token_is_used_and_every_used_one_is_declared() {
    let tokens = tokens();
    let sheet = Project::find().unwrap().www().join("src/styles/tokens.css");
    let mut all = uncommented(&fs::read_to_string(sheet).unwrap());
    // Parts may declare what holds inside them alone, such as a level's band.
    let mut declared: BTreeSet<String> = tokens.0.iter().map(|t| t.name.clone()).collect();
    declared.extend(["light", "dark", "text"].map(str::to_owned));
    for (_, text) in styles() {
        for line in text.lines().filter_map(|line| line.trim().strip_prefix("--_")) {
            declared.extend(line.split_once(':').map(|(name, _)| name.to_owned()));
        }
        all += &text;
    }
    let used: BTreeSet<String> = all
        .split("var(--_")
        .skip(1)
        .filter_map(|rest| rest.split([')', ',']).next())
        .map(|name| name.trim().to_owned())
        .collect();
    let unknown: Vec<_> = used.difference(&declared).collect();
    assert!(unknown.is_empty(), "used and declared nowhere: {unknown:?}");
    let unused: Vec<_> =
        tokens.0.iter().map(|t| &t.name).filter(|name| !used.contains(*name)).collect();
    assert!(unused.is_empty(), "declared and used nowhere: {unused:?}");
}

#[test]
fn every_text_and_mark_has_its_contrast_in_each_theme() {
    let tokens = tokens();
    let mut weak = Vec::new();
    for pair in PAIRS {
        for (theme, dark) in [("light", false), ("dark", true)] {
            let front = tokens.colour(pair.front, dark).unwrap();
            let ground = tokens.colour(pair.ground, dark).unwrap();
            let is = contrast(front, ground);
            if is < pair.least {
                let (front, ground, least, place) =
                    (pair.front, pair.ground, pair.least, pair.place);
                weak.push(format!("{front} on {ground}, {theme}: {is:.2} of {least} ({place})"));
            }
        }
    }
    assert!(weak.is_empty(), "too weak:\n{}", weak.join("\n"));
}

#[test]
fn contrast_is_what_the_standard_says() {
    let of = |one, other| contrast(Colour::read(one).unwrap(), Colour::read(other).unwrap());
    assert!((of("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    assert!((of("#777777", "#ffffff") - 4.478).abs() < 1e-3, "the grey that just misses");
    assert!((of("#767676", "#ffffff") - 4.542).abs() < 1e-3, "the grey that just passes");
}

#[test]
fn every_colour_stands_in_a_pair() {
    let tokens = tokens();
    // Lines between things carry no meaning, and a soft ground behind nothing but a tint of its level needs none.
    let bare = ["routine-soon-soft", "self-care-soft"];
    for token in tokens.0.iter().filter(|t| t.light.starts_with('#')) {
        let name = token.name.as_str();
        let paired = PAIRS.iter().any(|pair| pair.front == name || pair.ground == name);
        assert!(paired || bare.contains(&name), "--_{name} stands in no pair of design/pairs.rs");
    }
}

/// The declarations of the first rule whose selector is, or begins with, this one.
fn rule<'a>(sheet: &'a str, selector: &str) -> &'a str {
    let at = sheet.find(&format!("\n{selector}")).unwrap_or_else(|| panic!("no rule {selector}"));
    sheet[at..].split_once('{').unwrap().1.split_once('}').unwrap().0
}

fn value<'a>(rule: &'a str, property: &str) -> &'a str {
    let (_, rest) =
        rule.split_once(&format!("{property}:")).unwrap_or_else(|| panic!("{property}"));
    rest.split_once(';').unwrap().0.trim()
}

#[test]
fn no_level_is_told_by_colour_alone() {
    let sheet = styles().into_iter().find(|(path, _)| path.ends_with("result.css")).unwrap().1;
    let (mut shapes, mut bands) = (BTreeSet::new(), BTreeSet::new());
    let levels = [
        Urgency::Emergency,
        Urgency::SameDay,
        Urgency::Within24h,
        Urgency::RoutineSoon,
        Urgency::SelfCare,
    ];
    for level in levels {
        let rule = match level {
            // What holds where no level says otherwise.
            Urgency::SelfCare => rule(&sheet, ".result,"),
            other => rule(&sheet, &format!("[data-urgency=\"{}\"]", other.id())),
        };
        let shape = value(rule, "--_shape").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shape.starts_with("polygon("), "{level:?}: {shape}");
        assert!(shapes.insert(shape), "{level:?} has the shape of another level");
        assert!(bands.insert(value(rule, "--_band").to_owned()), "{level:?} has another's colour");
    }
    // The shape is drawn in the colour of the text, so it is there whatever becomes of the band.
    for selector in [".headline::before", ".baby-box > :is(h2, h3)::before"] {
        let drawn = rule(&sheet, selector);
        assert_eq!(value(drawn, "clip-path"), "var(--_shape)", "{selector}");
        assert_eq!(value(drawn, "background"), "currentcolor", "{selector}");
    }
    // And the words: each level has its own.
    let words = fs::read_to_string(Project::find().unwrap().root.join("locales/en.ftl")).unwrap();
    let mut headlines = BTreeSet::new();
    for level in levels {
        let begin = format!("\nurgency-{} = ", level.id());
        let (_, rest) =
            words.split_once(&begin).unwrap_or_else(|| panic!("no words for {level:?}"));
        assert!(headlines.insert(rest.lines().next().unwrap().to_owned()), "{level:?}");
    }
}

#[test]
fn under_forced_colours_only_the_systems_own_are_named() {
    const SYSTEM: [&str; 6] =
        ["Canvas", "CanvasText", "Highlight", "HighlightText", "ButtonText", "LinkText"];
    let sheet = styles().into_iter().find(|(path, _)| path.ends_with("modes.css")).unwrap().1;
    let (_, forced) = sheet.split_once("@media (forced-colors: active) {").unwrap();
    let (forced, _) = forced.split_once("\n}").unwrap();
    let mut named = 0;
    for line in forced.lines().map(str::trim) {
        let Some((property, value)) = line.split_once(':') else { continue };
        let value = value.trim().trim_end_matches(';');
        if ["background", "color"].contains(&property) {
            assert!(SYSTEM.contains(&value), "{line}");
            named += 1;
        }
        if property == "outline" {
            let last = value.rsplit(' ').next().unwrap_or_default();
            assert!(SYSTEM.contains(&last), "{line}");
            named += 1;
        }
    }
    assert!(named >= 5, "the rules were looked for in the wrong place");
    // Shapes are grounds that are cut out; the system would paint them over.
    for shape in [".headline::before", ".card li::before", ".tap:has(:checked)", "progress"] {
        assert!(forced.contains(shape), "{shape} is lost under forced colours");
    }
}
