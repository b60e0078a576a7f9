//! The exact notation hides nothing: it is read back and must give the very condition that it was written from.
//!
//! The reader below knows the notation from its legend and the ids, not from the code that writes it.

use clog_or_mastitis::protocol::condition::{Bound, OneOf};
use clog_or_mastitis::protocol::question::{MISSING, NUMBER};
use clog_or_mastitis::protocol::{BabyUrgency, Kind, Missing, Question, Urgency};

use super::super::notation::exact;
use super::*;

/// A condition in the plainest form: groups of groups and leaves.
#[derive(Debug, PartialEq)]
enum Tree {
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
    Leaf(Vec<String>),
}

fn leaf(parts: impl IntoIterator<Item = impl Into<String>>) -> Tree {
    Tree::Leaf(parts.into_iter().map(Into::into).collect())
}

fn among(subjects: &[&str], names: &[&str]) -> Tree {
    let mut sorted = names.to_vec();
    sorted.sort_unstable();
    leaf([&subjects.join("+"), "in"].into_iter().chain(sorted))
}

fn group(parts: Vec<Tree>, all: bool) -> Tree {
    let mut flat = Vec::new();
    for part in parts {
        match (part, all) {
            (Tree::All(inner), true) | (Tree::Any(inner), false) => flat.extend(inner),
            (other, _) => flat.push(other),
        }
    }
    match (flat.len(), all) {
        (1, _) => flat.remove(0),
        (_, true) => Tree::All(flat),
        (_, false) => Tree::Any(flat),
    }
}

/// The condition itself, without the notation.
fn tree(condition: &Condition) -> Tree {
    match condition {
        Condition::All(parts) => group(parts.iter().map(tree).collect(), true),
        Condition::Any(parts) => group(parts.iter().map(tree).collect(), false),
        Condition::Not(part) => Tree::Not(Box::new(tree(part))),
        Condition::Is(question, set) => among(&[question.id()], &names(*question, *set)),
        Condition::OneOf(OneOf { questions, set, .. }) => {
            let ids: Vec<&str> = questions.iter().map(|question| question.id()).collect();
            let first = names(questions[0], *set);
            assert!(questions.iter().all(|question| names(*question, *set) == first));
            among(&ids, &first)
        }
        Condition::Number(question, bound) => {
            let mut parts = vec![question.id().to_owned(), range(*bound)];
            if let Missing::Number(number) = question.data().missing {
                parts.push(format!("else {number}"));
            }
            leaf(parts)
        }
        Condition::Reading(question, bound) => {
            leaf([question.id().to_owned(), range(bound.fahrenheit), range(bound.celsius)])
        }
        Condition::Term(term) => leaf([TERMS[*term as usize].id]),
        Condition::Fired(ids) => leaf(["fired"].into_iter().chain(ids.iter().copied())),
        Condition::Urgency(from, to) => {
            let levels = Urgency::ALL.into_iter().filter(|level| from <= level && level <= to);
            among(&["urgency"], &levels.map(Urgency::id).collect::<Vec<_>>())
        }
        Condition::Baby(level) => among(&["baby_urgency"], &[level.id()]),
    }
}

fn names(question: Question, set: u16) -> Vec<&'static str> {
    let options = (0u8..).zip(question.options());
    let mut names: Vec<&str> =
        options.filter(|(index, _)| set & (2 << index) != 0).map(|(_, id)| *id).collect();
    if set & NUMBER != 0 {
        let reading = matches!(question.data().kind, Kind::Temperature(_));
        names.push(if reading { "READING" } else { "NUMBER" });
    }
    if set & MISSING != 0 {
        names.push("MISSING");
    }
    names
}

fn range(bound: Bound) -> String {
    match bound {
        Bound::AtLeast(limit) => format!("≥{limit}"),
        Bound::AtMost(limit) => format!("≤{limit}"),
        Bound::Below(limit) => format!("<{limit}"),
    }
}

/// Reads the notation.
struct Reader(Vec<String>);

impl Reader {
    fn read(text: &str) -> Tree {
        let mut spaced = text.to_owned();
        for sign in ["(", ")", "{", "}", ","] {
            spaced = spaced.replace(sign, &format!(" {sign} "));
        }
        let mut words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
        words.reverse();
        let mut reader = Reader(words);
        let tree = reader.group();
        assert_eq!(reader.0, Vec::<String>::new(), "something is left of {text}");
        tree
    }

    fn peek(&self) -> &str {
        self.0.last().map_or("", String::as_str)
    }

    fn next(&mut self) -> String {
        self.0.pop().expect("the notation ends too early")
    }

    fn takes(&mut self, word: &str) -> bool {
        let takes = self.peek() == word;
        if takes {
            self.next();
        }
        takes
    }

    #[track_caller]
    fn must(&mut self, word: &str) {
        assert_eq!(self.next(), word);
    }

    fn group(&mut self) -> Tree {
        let mut parts = vec![self.part()];
        let word = self.peek().to_owned();
        while ["and", "or"].contains(&word.as_str()) && self.takes(&word) {
            parts.push(self.part());
        }
        assert!(!["and", "or"].contains(&self.peek()), "and beside or without brackets");
        group(parts, word != "or")
    }

    fn part(&mut self) -> Tree {
        if self.takes("(") {
            let inner = self.group();
            self.must(")");
            return inner;
        }
        if self.takes("not") {
            return Tree::Not(Box::new(self.part()));
        }
        let subject = self.next();
        match subject.as_str() {
            "always" => return Tree::All(Vec::new()),
            "fired" => {
                let ids = self.set();
                return leaf(["fired".to_owned()].into_iter().chain(ids));
            }
            "any" => {
                self.must("of");
                let ids = self.set();
                return self.among(&ids.join("+"));
            }
            _ => {}
        }
        match self.peek() {
            "=" | "≠" | "in" | "not" => self.among(&subject),
            "≥" | "≤" | "<" => self.range(subject),
            _ => leaf([subject]),
        }
    }

    fn among(&mut self, subject: &str) -> Tree {
        let (not, names) = match self.next().as_str() {
            "=" => (false, vec![self.next()]),
            "≠" => (true, vec![self.next()]),
            "in" => (false, self.set()),
            _ => {
                self.must("in");
                (true, self.set())
            }
        };
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let tree = among(&[subject], &names);
        if not { Tree::Not(Box::new(tree)) } else { tree }
    }

    fn range(&mut self, subject: String) -> Tree {
        let mut parts = vec![subject, self.limit()];
        if self.takes("°F") {
            self.must("/");
            parts.push(self.limit());
            self.must("°C");
        } else if self.takes("(") {
            for word in ["MISSING", "counts", "as"] {
                self.must(word);
            }
            parts.push(format!("else {}", self.next()));
            self.must(")");
        }
        Tree::Leaf(parts)
    }

    fn limit(&mut self) -> String {
        let sign = self.next();
        let number: f64 = self.next().parse().unwrap();
        format!("{sign}{number}")
    }

    fn set(&mut self) -> Vec<String> {
        self.must("{");
        let mut names = vec![self.next()];
        while self.takes(",") {
            names.push(self.next());
        }
        self.must("}");
        names
    }
}

#[test]
fn the_notation_read_back_is_the_condition() {
    for (place, condition) in conditions() {
        assert_eq!(Reader::read(&exact(condition)), tree(condition), "{place}");
    }
    for condition in group_conditions() {
        assert_eq!(Reader::read(&exact(condition)), tree(condition));
    }
}

#[test]
fn every_condition_stands_exactly_in_its_place() {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (id, condition) in conditions() {
        let exact = flat(&exact(condition));
        assert!(flat(place(&id)).contains(&exact), "{id} lacks {exact}");
    }
    for condition in group_conditions() {
        assert!(flat(&DOCUMENT).contains(&flat(&exact(condition))));
    }
}

#[test]
fn no_id_means_two_things() {
    for term in &TERMS {
        assert!(Question::from_id(term.id).is_none(), "{} is a question, too", term.id);
    }
}

#[test]
fn another_limit_bound_unit_option_or_missing_answer_is_another_text() {
    use Question::{HoursSinceStart, Lump, Pulse, Temperature};
    use clog_or_mastitis::protocol::condition::{
        at_least, at_most, below, given, is, is_number, missing, reads_at_least, reads_below,
    };
    static PARTS: [Condition; 2] =
        [given(Question::Lump, &["yes"]), given(Question::Hiv, &["yes"])];
    let texts = [
        (exact(&reads_at_least(Temperature, 100.4, 38.0)), "temperature ≥ 100.4 °F / ≥ 38.0 °C"),
        (exact(&reads_at_least(Temperature, 100.45, 38.0)), "temperature ≥ 100.45 °F / ≥ 38.0 °C"),
        (exact(&reads_at_least(Temperature, 100.4, 38.1)), "temperature ≥ 100.4 °F / ≥ 38.1 °C"),
        (exact(&reads_below(Temperature, 100.4, 38.0)), "temperature < 100.4 °F / < 38.0 °C"),
        (exact(&at_least(Pulse, 100.0)), "pulse ≥ 100"),
        (exact(&at_most(Pulse, 100.0)), "pulse ≤ 100"),
        (exact(&below(Pulse, 100.5)), "pulse < 100.5"),
        (exact(&at_least(HoursSinceStart, 24.0)), "hours_since_start ≥ 24 (MISSING counts as 168)"),
        (exact(&is(Lump, &["yes"])), "lump in {yes, MISSING}"),
        (exact(&given(Lump, &["yes"])), "lump = yes"),
        (exact(&missing(Lump)), "lump = MISSING"),
        (exact(&is_number(Pulse)), "pulse = NUMBER"),
        (exact(&is_number(Temperature)), "temperature = READING"),
        (exact(&Condition::All(&PARTS)), "lump = yes and hiv = yes"),
        (exact(&Condition::Any(&PARTS)), "lump = yes or hiv = yes"),
        (exact(&Condition::Not(&PARTS[0])), "lump ≠ yes"),
        (exact(&Condition::All(&[])), "always"),
        (exact(&Condition::Any(&[])), "never"),
        (exact(&Condition::Baby(BabyUrgency::SameDay)), "baby_urgency = same_day"),
        (exact(&Condition::Fired(&["S06", "S18"])), "fired {S06, S18}"),
    ];
    for (text, expected) in texts {
        assert_eq!(text, expected);
    }
}

/// Hand-picked rules, read by eye against the clinical text.
#[test]
fn some_rules_read_as_the_clinical_text_has_them() {
    holds("rule-E03", "temperature ≥ 104.0 °F / ≥ 40.0 °C");
    holds("rule-S08", "\npain = uncontrolled\n");
    holds("rule-R04", "hours_since_start ≥ 168 (MISSING counts as 168)");
    holds("term-fever", "temperature ≥ 100.4 °F / ≥ 38.0 °C");
    holds("rule-E10", "\nbelly_pain = yes and sick\n");
}
