//! Who reads a question: the terms and rules that can come out otherwise when its answer changes, and no others.
//!
//! Vocabulary: a term or rule *reads* a question when its condition asks for it, a term that it uses does, or an answer
//! that it asks for lapses by it. Whatever does not read a question comes out the same whatever is answered to it, so
//! that a changed answer asks for a few rules to be decided and not for all.
//! Not here: which changes are tried (`what_if`).

use super::{Answers, Facts, answers::COUNT, assess::FiredRules, facts::baby_level};
use crate::protocol::{
    BabyUrgency, Condition, LAPSES, Patient, Question, Rule, TERMS, Urgency, all_rules,
    bits::QuestionSet, rules::rule_at, terms::URGENCY_TERMS,
};

/// The readers of every question.
pub(super) struct Readers {
    terms: Lists,
    rules: Lists,
}

/// Both levels.
pub(super) struct Levels {
    pub urgency: Urgency,
    pub baby_urgency: BabyUrgency,
}

impl Readers {
    /// Found in the tables, in one pass over them.
    pub fn of_every_question() -> Readers {
        let lapsing: QuestionSet =
            LAPSES.iter().fold(QuestionSet::NONE, |all, lapse| all.with(lapse.question as usize));
        let mut terms: Vec<QuestionSet> = Vec::with_capacity(TERMS.len());
        for term in &TERMS {
            let mut read = QuestionSet::NONE;
            add_read(&term.when, &terms, &lapsing, &mut read);
            terms.push(read);
        }
        let read_by = |rule: &Rule| {
            let mut read = QuestionSet::NONE;
            add_read(&rule.when, &terms, &lapsing, &mut read);
            read
        };
        let rules: Vec<QuestionSet> = all_rules().map(read_by).collect();
        Readers { rules: Lists::of(&rules), terms: Lists::of(&terms) }
    }

    /// The conditions of all readers: terms, then rules, as the tables list them.
    pub fn conditions(&self, question: Question) -> Vec<&'static Condition> {
        let terms = self.terms.of_question(question).iter().filter_map(|index| TERMS.get(*index));
        let mut all: Vec<&Condition> = terms.map(|term| &term.when).collect();
        let rules = self.rules.of_question(question).iter().filter_map(|index| rule_at(*index));
        all.extend(rules.map(|rule| &rule.when));
        all
    }

    /// The levels of a sheet that differs in the answer to the question alone.
    pub fn levels_after(
        &self,
        now: &Facts,
        ladders: &Ladders,
        sheet: &Answers,
        question: Question,
    ) -> Levels {
        let terms = self.terms.of_question(question).iter().copied();
        let then = now.after(sheet, terms.take_while(|index| *index < URGENCY_TERMS));
        let mut ladders = *ladders;
        for index in self.rules.of_question(question) {
            if let Some(rule) = rule_at(*index) {
                match (now.fired().contains(*index), then.hold(&rule.when)) {
                    (true, false) => *ladders.count(rule) -= 1,
                    (false, true) => *ladders.count(rule) += 1,
                    _ => {}
                }
            }
        }
        ladders.levels()
    }
}

/// Puts in what the condition reads; `terms` says it of the terms that it uses.
fn add_read(
    condition: &Condition,
    terms: &[QuestionSet],
    lapsing: &QuestionSet,
    read: &mut QuestionSet,
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| add_read(part, terms, lapsing, read));
        }
        Condition::Not(part) => add_read(part, terms, lapsing, read),
        Condition::Is(question, _)
        | Condition::Number(question, _)
        | Condition::Reading(question, _) => {
            read.insert(*question as usize);
            if lapsing.contains(*question as usize) {
                for lapse in LAPSES.iter().filter(|lapse| lapse.question == *question) {
                    read.insert(lapse.when as usize);
                }
            }
        }
        Condition::OneOf(list) => *read = read.or(&list.bits),
        Condition::Term(term) => {
            if let Some(of_term) = terms.get(*term as usize) {
                *read = read.or(of_term);
            }
        }
        // What the assessment came to: no term and no rule reads it.
        Condition::Fired(_) | Condition::Urgency(..) | Condition::Baby(_) => {}
    }
}

/// For every question a list of places, all in one piece of memory.
struct Lists {
    /// Where each question's list ends.
    ends: [usize; COUNT],
    places: Vec<usize>,
}

impl Lists {
    /// The places of the sets that each question is in, from the first.
    fn of(sets: &[QuestionSet]) -> Lists {
        let mut next = [0; COUNT];
        for question in sets.iter().flat_map(QuestionSet::iter) {
            if let Some(count) = next.get_mut(question) {
                *count += 1;
            }
        }
        let mut total = 0;
        for slot in &mut next {
            (*slot, total) = (total, total + *slot);
        }
        let mut places = vec![0; total];
        for (place, set) in sets.iter().enumerate() {
            for question in set.iter() {
                if let Some(at) = next.get_mut(question) {
                    if let Some(slot) = places.get_mut(*at) {
                        *slot = place;
                    }
                    *at += 1;
                }
            }
        }
        Lists { ends: next, places }
    }

    fn of_question(&self, question: Question) -> &[usize] {
        let end_of = |index: usize| self.ends.get(index).copied().unwrap_or_default();
        let start = (question as usize).checked_sub(1).map_or(0, end_of);
        self.places.get(start..end_of(question as usize)).unwrap_or_default()
    }
}

/// How many rules hold up each level, so that one rule less tells which level is left.
#[derive(Clone, Copy)]
pub(super) struct Ladders {
    parent: [u16; Urgency::ALL.len()],
    baby: [u16; Urgency::ALL.len()],
    /// For a level that is none.
    nowhere: u16,
}

impl Ladders {
    /// Of the rules that fired.
    pub fn of(fired: FiredRules) -> Ladders {
        let none = [0; Urgency::ALL.len()];
        let mut ladders = Ladders { parent: none, baby: none, nowhere: 0 };
        for rule in fired.iter() {
            *ladders.count(rule) += 1;
        }
        ladders
    }

    fn count(&mut self, rule: &Rule) -> &mut u16 {
        let ladder = match rule.patient {
            Patient::Parent => &mut self.parent,
            Patient::Baby => &mut self.baby,
        };
        ladder.get_mut(rule.urgency as usize).unwrap_or(&mut self.nowhere)
    }

    fn levels(&self) -> Levels {
        let highest = |ladder: &[u16]| {
            let held = Urgency::ALL.iter().zip(ladder).rev().find(|(_, rules)| **rules > 0);
            held.map(|(level, _)| *level)
        };
        Levels {
            urgency: highest(&self.parent).unwrap_or(Urgency::SelfCare),
            baby_urgency: highest(&self.baby).map_or(BabyUrgency::None, baby_level),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::triage::{Temperature, Unit, Value, assess};

    /// On both sides of every limit of the tables, in the unit that is typed.
    const READINGS: [(f64, Unit); 17] = [
        (94.0, Unit::F),
        (95.0, Unit::F),
        (96.0, Unit::F),
        (98.0, Unit::F),
        (99.5, Unit::F),
        (100.4, Unit::F),
        (103.0, Unit::F),
        (103.9, Unit::F),
        (104.5, Unit::F),
        (34.9, Unit::C),
        (35.5, Unit::C),
        (37.0, Unit::C),
        (37.5, Unit::C),
        (38.0, Unit::C),
        (39.4, Unit::C),
        (39.9, Unit::C),
        (40.2, Unit::C),
    ];

    /// From sheets that reach different levels by themselves and by one answer, every answer to every question.
    #[test]
    fn levels_after_a_change_are_those_that_assess_gives() {
        let all = |index: u8| {
            let mut sheet = Answers::new();
            for question in Question::ALL {
                sheet.set(question, Value::Option(index));
                if question.options().is_empty() {
                    sheet.set(question, Value::Number(1.0));
                }
            }
            sheet
        };
        let readers = Readers::of_every_question();
        let (mut fell, mut rose) = (0, 0);
        let (mut fell_by_reading, mut rose_by_reading) = (0, 0);
        let reading = |(value, unit)| Value::Reading(Temperature { value, unit });
        let with_reading = |value| {
            let mut sheet = Answers::new();
            for question in [Question::Temperature, Question::BabyTemperature] {
                sheet.set(question, reading((value, Unit::F)));
            }
            sheet
        };
        for question in Question::ALL {
            let mut worst = all(0);
            if let Some(last) = question.options().len().checked_sub(1) {
                worst.set(question, Value::Option(u8::try_from(last).unwrap()));
            }
            let starts =
                [Answers::new(), all(0), all(1), worst, with_reading(104.5), with_reading(95.0)];
            for start in starts {
                let now = Facts::of_urgency(&start);
                let (ladders, mut sheet) = (Ladders::of(now.fired()), start.clone());
                let options =
                    (0u8..).zip(question.options()).map(|(index, _)| Value::Option(index));
                let numbers = [0.0, 30.0, 50.0, 170.0].map(Value::Number);
                for value in options.chain(numbers).chain(READINGS.map(reading)) {
                    sheet.set(question, value);
                    let told = readers.levels_after(&now, &ladders, &sheet, question);
                    let given = assess(&sheet);
                    assert_eq!(
                        (told.urgency, told.baby_urgency),
                        (given.urgency, given.baby_urgency),
                        "{} {value:?}",
                        question.id()
                    );
                    let (falls, rises) =
                        (given.urgency < now.urgency(), given.urgency > now.urgency());
                    fell += u32::from(falls);
                    rose += u32::from(rises);
                    let is_reading = matches!(sheet.get(question), Some(Value::Reading(_)));
                    fell_by_reading += u32::from(falls && is_reading);
                    rose_by_reading += u32::from(rises && is_reading);
                }
            }
        }
        assert!(fell > 20 && rose > 50, "{fell} fell, {rose} rose");
        let by_reading = (fell_by_reading, rose_by_reading);
        assert!(by_reading.0 > 5 && by_reading.1 > 5, "fell and rose by a reading: {by_reading:?}");
    }
}
