//! What every sheet leads to, as sets of sheets: which terms hold, which rules fire, which levels are reached.
//!
//! Conditions are read as `triage::facts` reads them, lapsed answers and missing ones included; that the two agree is a
//! test of its own. Not here: patterns and advice (`outcome`), what must hold (`properties`).

use std::cell::OnceCell;
use std::sync::Arc;

use biodivine_lib_bdd::{Bdd, BddValuation};
use clog_or_mastitis::protocol::question::{MISSING, Mask, NUMBER};
use clog_or_mastitis::protocol::{
    BabyUrgency, Condition, LAPSES, Missing, Patient, Question, Term, Urgency,
};
use clog_or_mastitis::triage::{Unit, Value};

use crate::domain::{Class, each_part};
use crate::properties::LIMITS;
use crate::rulebook::{Floor, Rulebook};
use crate::space::Space;

/// Every sheet's terms, fired rules and levels.
#[derive(Clone, Debug)]
pub struct Model {
    /// The space of sheets.
    pub space: Arc<Space>,
    /// The knowledge.
    pub book: Rulebook,
    /// Indexed by `Term`: the sheets for which it holds.
    pub terms: Vec<Bdd>,
    /// Indexed as the rulebook's floors: the sheets on which the rule fires.
    pub fired: Vec<Bdd>,
    /// Worked out when the first of them is asked for: most mutants are noticed without.
    levels: OnceCell<Levels>,
}

/// The sheets on which each level is reached, by ladder.
#[derive(Clone, Debug)]
struct Levels {
    parent: Vec<Bdd>,
    baby: Vec<Bdd>,
}

impl Model {
    /// The model of what `assess` reads.
    pub fn real() -> Self {
        Self::of(Rulebook::real())
    }

    /// The model of a rulebook.
    pub fn of(book: Rulebook) -> Self {
        let conditions: Vec<_> = book.conditions().chain(LIMITS).collect();
        Self::in_space(Space::new(conditions.into_iter()), book)
    }

    /// The model of a rulebook in a space that tells its conditions apart.
    pub fn in_space(space: Space, book: Rulebook) -> Self {
        let mut model = Model {
            terms: Vec::new(),
            fired: Vec::new(),
            levels: OnceCell::new(),
            space: Arc::new(space),
            book,
        };
        for index in 0..model.book.terms.len() {
            let set = model.set(model.book.terms[index]);
            model.terms.push(set);
        }
        model.fired = model.book.floors.iter().map(|floor| model.set(floor.when)).collect();
        model
    }

    /// The model of another rulebook with as many terms and rules. Only what differs is worked out again: a changed
    /// condition, and whatever uses a term that now holds on other sheets.
    pub fn changed(&self, book: &Rulebook) -> Self {
        let mut model = Model { book: book.clone(), levels: OnceCell::new(), ..self.clone() };
        let mut differs = vec![false; book.terms.len()];
        let touched = |condition: &'static Condition, was: &'static Condition, differs: &[bool]| {
            let mut touched = !std::ptr::eq(condition, was);
            each_part(condition, &mut |part| {
                touched |= matches!(part, Condition::Term(term) if differs[*term as usize]);
            });
            touched
        };
        for (index, when) in book.terms.iter().enumerate() {
            if touched(when, self.book.terms[index], &differs) {
                model.terms[index] = model.set(when);
                differs[index] = model.terms[index] != self.terms[index];
            }
        }
        for (index, floor) in book.floors.iter().enumerate() {
            if touched(floor.when, self.book.floors[index].when, &differs) {
                model.fired[index] = model.set(floor.when);
            }
        }
        model
    }

    /// The sheets on which the parent's level is at least this.
    pub fn at_least(&self, urgency: Urgency) -> &Bdd {
        &self.levels().parent[urgency as usize]
    }

    /// The sheets on which the parent's level is this.
    pub fn exactly(&self, urgency: Urgency) -> Bdd {
        match Urgency::ALL.get(urgency as usize + 1) {
            Some(next) => self.at_least(urgency).and_not(self.at_least(*next)),
            None => self.at_least(urgency).clone(),
        }
    }

    /// The sheets on which the baby's level is at least this.
    pub fn baby_at_least(&self, urgency: BabyUrgency) -> &Bdd {
        &self.levels().baby[urgency as usize]
    }

    /// The sheets on which the baby's level is this.
    pub fn baby_exactly(&self, urgency: BabyUrgency) -> Bdd {
        match BabyUrgency::ALL.get(urgency as usize + 1) {
            Some(next) => self.baby_at_least(urgency).and_not(self.baby_at_least(*next)),
            None => self.baby_at_least(urgency).clone(),
        }
    }

    /// The sheets for which the term holds.
    pub fn term(&self, term: Term) -> &Bdd {
        &self.terms[term as usize]
    }

    /// The sheets on which the parent's rule fires.
    pub fn rule(&self, id: &str) -> Bdd {
        self.rules_of(Patient::Parent, &[id])
    }

    /// The ids of the patient's rules that fire on the sheet, in the order of the tables.
    pub fn fired_on(&self, sheet: &BddValuation, patient: Patient) -> Vec<&'static str> {
        let floors = self.book.floors.iter().zip(&self.fired);
        let fires = floors.filter(|(floor, set)| floor.patient == patient && set.eval_in(sheet));
        fires.map(|(floor, _)| floor.id).collect()
    }

    /// Rules that never decide the level alone, each with a smallest list of others: wherever it fires, one of those
    /// fires too and holds up as much.
    pub fn covered(&self) -> Vec<(Patient, &'static str, Vec<&'static str>)> {
        let floors: Vec<_> = self.book.floors.iter().zip(&self.fired).collect();
        let mut covered = Vec::new();
        for (floor, fired) in &floors {
            // Higher levels are left out first: the list names the nearest rules.
            let mut by: Vec<_> = floors
                .iter()
                .filter(|(other, _)| {
                    (other.patient, other.id) != (floor.patient, floor.id)
                        && other.patient == floor.patient
                        && other.urgency >= floor.urgency
                })
                .collect();
            let covers = |by: &[&(&Floor, &Bdd)]| {
                fired.and_not(&self.space.any(by.iter().map(|(_, set)| *set))).is_false()
            };
            if !covers(&by) {
                continue;
            }
            let mut index = 0;
            while index < by.len() {
                let left_out = by.remove(index);
                if !covers(&by) {
                    by.insert(index, left_out);
                    index += 1;
                }
            }
            covered.push((floor.patient, floor.id, by.iter().map(|(by, _)| by.id).collect()));
        }
        covered
    }

    /// The sheets for which the condition holds.
    pub fn set(&self, condition: &Condition) -> Bdd {
        let space = &self.space;
        match condition {
            Condition::All(parts) => {
                parts.iter().fold(space.everything(), |all, part| all.and(&self.set(part)))
            }
            Condition::Any(parts) => {
                parts.iter().fold(space.nothing(), |any, part| any.or(&self.set(part)))
            }
            Condition::Not(part) => self.set(part).not(),
            Condition::Is(question, set) => {
                self.counting(*question, |class| mask_of(*question, class) & set != 0)
            }
            // Tick lists are read from the sheet itself; none holds a question whose answer may lapse.
            Condition::OneOf(list) => {
                list.questions.iter().fold(space.nothing(), |any, question| {
                    let hit = |class| mask_of(*question, class) & list.set != 0;
                    any.or(&space.answered(*question, hit))
                })
            }
            Condition::Number(question, bound) => self.counting(*question, |class| match class {
                Some(Value::Number(number)) => bound.holds(number),
                None => match question.data().missing {
                    Missing::Number(number) => bound.holds(number),
                    Missing::Option(_) | Missing::Nothing => false,
                },
                _ => false,
            }),
            Condition::Reading(question, bound) => self.counting(*question, |class| match class {
                Some(Value::Reading(reading)) => match reading.unit {
                    Unit::F => bound.fahrenheit.holds(reading.value),
                    Unit::C => bound.celsius.holds(reading.value),
                },
                _ => false,
            }),
            Condition::Term(term) => self.term(*term).clone(),
            Condition::Fired(ids) => {
                self.rules_of(Patient::Parent, ids).or(&self.rules_of(Patient::Baby, ids))
            }
            Condition::Urgency(from, to) => {
                let beyond = Urgency::ALL.get(*to as usize + 1).map(|next| self.at_least(*next));
                let reached = self.at_least(*from);
                beyond.map_or_else(|| reached.clone(), |beyond| reached.and_not(beyond))
            }
            Condition::Baby(level) => self.baby_exactly(*level),
        }
    }

    /// The sheets whose answer counts as one for which the fact holds: a lapsed answer counts as missing.
    fn counting(&self, question: Question, fact: impl Fn(Class) -> bool) -> Bdd {
        let space = &self.space;
        let mut set = space.answered(question, &fact);
        for lapse in LAPSES.iter().filter(|lapse| lapse.question == question) {
            let may_lapse =
                space.answered(question, |class| mask_of(question, class) & lapse.options != 0);
            let lapses =
                space.answered(lapse.when, |class| mask_of(lapse.when, class) & lapse.is != 0);
            let lapsed = may_lapse.and(&lapses);
            set = if fact(None) { set.or(&lapsed) } else { set.and_not(&lapsed) };
        }
        set
    }

    fn rules_of(&self, patient: Patient, ids: &[&str]) -> Bdd {
        let floors = self.book.floors.iter().zip(&self.fired);
        let named = floors.filter(|(floor, _)| floor.patient == patient && ids.contains(&floor.id));
        self.space.any(named.map(|(_, set)| set))
    }

    fn levels(&self) -> &Levels {
        self.levels.get_or_init(|| self.find_levels())
    }

    fn find_levels(&self) -> Levels {
        let reached = |patient: Patient, counts: &dyn Fn(Urgency) -> bool| {
            let floors = self.book.floors.iter().zip(&self.fired);
            let high =
                floors.filter(|(floor, _)| floor.patient == patient && counts(floor.urgency));
            self.space.any(high.map(|(_, set)| set))
        };
        let mut parent = vec![self.space.everything()];
        for level in Urgency::ALL.iter().skip(1) {
            parent.push(reached(Patient::Parent, &|urgency| urgency >= *level));
        }
        // The baby's ladder has two steps: any floor is at least the same day.
        let baby = vec![
            self.space.everything(),
            reached(Patient::Baby, &|_| true),
            reached(Patient::Baby, &|urgency| urgency == Urgency::Emergency),
        ];
        Levels { parent, baby }
    }
}

/// The bit that an answer has in a question's masks.
pub fn mask_of(_question: Question, class: Class) -> Mask {
    match class {
        None => MISSING,
        Some(Value::Option(index)) => 2 << index,
        Some(Value::Number(_) | Value::Reading(_)) => NUMBER,
    }
}
