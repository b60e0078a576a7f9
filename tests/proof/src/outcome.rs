//! What a result shows beside the levels, as sets of sheets: the names of what it looks like, and the lines of advice.
//!
//! Walks the rows as `triage::picture` and `triage::advise` do, for all sheets at once. Not here: the levels (`model`).

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::patterns::{MOST_PATTERNS, MUST_STAY, NO_PATTERN, NO_ROW};
use clog_or_mastitis::protocol::{ADVICE, Advice, PATTERN_ROWS, Pattern, advice};

use crate::model::Model;

/// The sheets that show each name and each line.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// By place, best first, then by pattern: the sheets that name it there.
    names: [Vec<Bdd>; MOST_PATTERNS],
    /// Indexed as `ADVICE`: the sheets that show the line.
    shown: Vec<Bdd>,
    /// Indexed as `ADVICE`: the sheets that show it before the rest of its group.
    first: Vec<Bdd>,
}

impl Outcome {
    /// The outcome of every sheet.
    pub fn of(model: &Model) -> Self {
        let group_shown = |line: &Advice| {
            let groups = advice::GROUPS.iter().filter(|(group, _)| *group == line.group);
            groups.fold(model.space.nothing(), |any, (_, shown)| any.or(&model.set(shown)))
        };
        let shown: Vec<Bdd> =
            ADVICE.iter().map(|line| group_shown(line).and(&model.set(&line.when))).collect();
        let first = ADVICE.iter().zip(&shown).map(|(line, shown)| match &line.first_when {
            Some(when) => shown.and(&model.set(when)),
            None => model.space.nothing(),
        });
        Outcome { names: names(model), first: first.collect(), shown }
    }

    /// The sheets that give the name at this place, counted from 0.
    pub fn named_at(&self, place: usize, pattern: Pattern) -> &Bdd {
        &self.names[place][pattern as usize]
    }

    /// The sheets that give the name.
    pub fn named(&self, pattern: Pattern) -> Bdd {
        let [first, second, third] = &self.names;
        let at = |names: &[Bdd]| names[pattern as usize].clone();
        at(first).or(&at(second)).or(&at(third))
    }

    /// The sheets that give any name at this place.
    pub fn any_name_at(&self, model: &Model, place: usize) -> Bdd {
        model.space.any(&self.names[place])
    }

    /// The sheets that show the line.
    #[track_caller]
    pub fn shows(&self, id: &str) -> &Bdd {
        let index = ADVICE.iter().position(|line| line.id == id);
        &self.shown[index.unwrap_or_else(|| panic!("no advice {id}"))]
    }

    /// Every set that tells two outcomes apart: names by place, lines shown, lines shown first.
    pub fn parts(&self) -> impl Iterator<Item = &Bdd> {
        self.names.iter().flatten().chain(&self.shown).chain(&self.first)
    }
}

fn names(model: &Model) -> [Vec<Bdd>; MOST_PATTERNS] {
    let space = &model.space;
    let nobody = || vec![space.nothing(); Pattern::ALL.len()];
    let mut names: [Vec<Bdd>; MOST_PATTERNS] = [nobody(), nobody(), nobody()];
    let mut taken = nobody();
    // The sheets with no name yet, one, two.
    let mut with_count = [space.everything(), space.nothing(), space.nothing()];
    for row in PATTERN_ROWS {
        let index = row.pattern as usize;
        let adds = model.set(&row.when).and_not(&taken[index]);
        taken[index] = taken[index].or(&adds);
        for place in (0..MOST_PATTERNS).rev() {
            let here = adds.and(&with_count[place]);
            names[place][index] = names[place][index].or(&here);
            with_count[place] = with_count[place].and_not(&here);
            if let Some(next) = with_count.get_mut(place + 1) {
                *next = next.or(&here);
            }
        }
    }
    keep_what_must_stay(model, &mut names);
    let nameless = space.any(&names[0]).not();
    names[0][NO_ROW as usize] = names[0][NO_ROW as usize].or(&nameless);
    let may_name = model.set(&NO_PATTERN).not();
    for name in names.iter_mut().flatten() {
        *name = name.and(&may_name);
    }
    names
}

/// Where the name that must stay fell off, it takes the last place, or the first free one.
fn keep_what_must_stay(model: &Model, names: &mut [Vec<Bdd>; MOST_PATTERNS]) {
    let index = Pattern::PossibleIbcOrOther as usize;
    let named = model.space.any(names.iter().map(|place| &place[index]));
    let missing = model.set(&MUST_STAY).and_not(&named);
    let free: Vec<Bdd> = names.iter().map(|place| model.space.any(place).not()).collect();
    let mut left = missing;
    for place in 0..MOST_PATTERNS {
        let last = place == MOST_PATTERNS - 1;
        let here = if last { left.clone() } else { left.and(&free[place]) };
        if last {
            for name in &mut names[place] {
                *name = name.and_not(&here);
            }
        }
        names[place][index] = names[place][index].or(&here);
        left = left.and_not(&here);
    }
}
