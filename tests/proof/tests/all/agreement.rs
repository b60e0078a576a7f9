//! The sets of sheets are what `assess` does: on millions of random sheets, on every clinical case, and on every sheet of
//! a large sub-space.

use biodivine_lib_bdd::{Bdd, BddValuation};
use clog_or_mastitis::protocol::{
    ADVICE, BabyUrgency, Patient, Pattern, Question, RULE_COUNT, TERMS, Urgency,
};
use clog_or_mastitis::triage::{Answers, Facts, Unit, Value, advice, assess, patterns};
use proof::model::Model;
use proof::outcome::Outcome;
use proof::sheet::{Asked, Point};
use proof::support::cases::cases;
use proof::support::random::{Dice, on_random_sheets};
use proof::support::sheets;

/// Every set that a level or a rule stands for, ready to be asked of many sheets.
struct Sets {
    fired: Vec<(&'static str, Asked)>,
    parent: Vec<(Urgency, Asked)>,
    baby: Vec<(BabyUrgency, Asked)>,
}

impl Sets {
    /// The sets as they look to sheets that a change of view leaves.
    fn of(model: &Model, view: impl Fn(&Bdd) -> Bdd) -> Self {
        let ask = |set: &Bdd| Asked::new(&view(set));
        let floors = model.book.floors.iter().zip(&model.fired);
        Sets {
            fired: floors.map(|(floor, set)| (floor.id, ask(set))).collect(),
            parent: Urgency::ALL.map(|level| (level, ask(model.at_least(level)))).into(),
            baby: BabyUrgency::ALL.map(|level| (level, ask(model.baby_at_least(level)))).into(),
        }
    }

    /// Levels and fired rules of one sheet are those that `assess` gives.
    fn agree(&self, sheet: &[bool], answers: &Answers) -> Result<(), String> {
        let given = assess(answers);
        for (index, (id, set)) in self.fired.iter().enumerate() {
            if set.holds(sheet) != given.fired.contains(index) {
                return Err(format!("the rule {id}"));
            }
        }
        let parent = self.parent.iter().rev().find(|(_, set)| set.holds(sheet));
        let baby = self.baby.iter().rev().find(|(_, set)| set.holds(sheet));
        let levels = (parent.map(|(level, _)| *level), baby.map(|(level, _)| *level));
        if levels != (Some(given.urgency), Some(given.baby_urgency)) {
            return Err(format!("levels {levels:?}; assess gives {given:?}"));
        }
        Ok(())
    }
}

fn sheet_of(model: &Model, answers: &Answers) -> BddValuation {
    Point::of(&model.space, answers).valuation(&model.space)
}

/// Terms, names and lines of one sheet.
fn same_outcome(
    model: &Model,
    outcome: &Outcome,
    sheet: &BddValuation,
    answers: &Answers,
) -> Result<(), String> {
    let facts = Facts::of(answers);
    let is_in = |set: &Bdd| set.eval_in(sheet);
    for (term, set) in TERMS.iter().zip(&model.terms) {
        if is_in(set) != facts.hold(&term.when) {
            return Err(format!("the term {}", term.id));
        }
    }
    let named = (0..3).filter_map(|place| {
        Pattern::ALL.iter().copied().find(|pattern| is_in(outcome.named_at(place, *pattern)))
    });
    if named.collect::<Vec<_>>() != patterns(&facts) {
        return Err("the names".to_owned());
    }
    let shown: Vec<&str> = advice(&facts).iter().map(|line| line.id).collect();
    for line in ADVICE {
        if is_in(outcome.shows(line.id)) != shown.contains(&line.id) {
            return Err(format!("the line {}", line.id));
        }
    }
    Ok(())
}

/// A plain clog with up to thirty answers changed, so that no level is rare.
#[test]
fn the_sets_agree_with_assess_on_two_million_random_sheets() {
    let model = Model::real();
    assert_eq!(model.fired.len(), RULE_COUNT);
    let sets = Sets::of(&model, Bdd::clone);
    let plain = sheets::answers(&sheets::base("plain_clog"));
    let plain_sheet = sheet_of(&model, &plain);
    let mut dice = Dice::new(4);
    let mut seen = [0_u32; Urgency::ALL.len()];
    for _ in 0..2_000_000 {
        let (mut answers, mut sheet) = (plain.clone(), plain_sheet.clone());
        for _ in 0..=dice.below(30) {
            let question = Question::ALL[dice.below(Question::ALL.len() as u64) as usize];
            // One danger sign decides all; they would hide everything else.
            if question.is_danger_sign() && dice.below(8) != 0 {
                continue;
            }
            let classes = &model.space.domain(question).classes;
            let class = dice.below(classes.len() as u64) as usize;
            sheets::set(&mut answers, question, classes[class]);
            put(&model, &mut sheet, question, class);
        }
        if let Err(what) = sets.agree(sheet.as_vector(), &answers) {
            panic!("{what}\n{}", sheets::answers_text(&answers));
        }
        seen[assess(&answers).urgency as usize] += 1;
    }
    println!("sheets by level: {seen:?}");
    assert!(seen.iter().all(|count| *count > 10_000), "{seen:?}");
}

fn put(model: &Model, sheet: &mut BddValuation, question: Question, class: usize) {
    for (variable, bit) in model.space.bits_of(question, class) {
        sheet.set_value(variable, bit);
    }
}

#[test]
fn terms_names_and_advice_agree_on_random_sheets() {
    let model = Model::real();
    let outcome = Outcome::of(&model);
    let sets = Sets::of(&model, Bdd::clone);
    on_random_sheets(50_000, |sheet| {
        let answers = sheet.answers();
        let sheet = sheet_of(&model, &answers);
        sets.agree(sheet.as_vector(), &answers)?;
        same_outcome(&model, &outcome, &sheet, &answers)
    });
}

#[test]
fn the_sets_agree_with_every_clinical_case() {
    let model = Model::real();
    let outcome = Outcome::of(&model);
    let sets = Sets::of(&model, Bdd::clone);
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        let sheet = sheet_of(&model, &answers);
        let agrees = sets
            .agree(sheet.as_vector(), &answers)
            .and_then(|()| same_outcome(&model, &outcome, &sheet, &answers));
        agrees.unwrap_or_else(|what| panic!("{}: {what}", case.name));
        let rules: Vec<&str> = [Patient::Parent, Patient::Baby]
            .into_iter()
            .flat_map(|patient| model.fired_on(&sheet, patient))
            .collect();
        assert_eq!(rules, case.expect.rules, "{}", case.name);
    }
}

/// Every combination of the answers that inflammation, illness and the first weeks turn on.
#[test]
fn the_sets_agree_on_every_sheet_of_a_large_sub_space() {
    let model = Model::real();
    let axes = [
        Question::Where,
        Question::DaysSinceBirth,
        Question::Milk,
        Question::Temperature,
        Question::Feverish,
        Question::BodyIll,
        Question::BreastColour,
        Question::Inflamed,
        Question::Growing,
    ];
    let mut answers = sheets::answers(&sheets::base("plain_clog"));
    let base = Point::of(&model.space, &answers);
    let mut sheet = base.valuation(&model.space);
    // Every other answer stays as the base has it, which leaves small sets.
    let fixed: Vec<_> = Question::ALL
        .into_iter()
        .filter(|question| !axes.contains(question))
        .flat_map(|question| model.space.bits_of(question, base.0[question as usize]))
        .collect();
    let sets = Sets::of(&model, |set| set.restrict(&fixed));
    let mut count = 0;
    walk(&model, &sets, &axes, &mut answers, &mut sheet, &mut count);
    let classes = |question: &Question| model.space.domain(*question).classes.len();
    assert_eq!(count, axes.iter().map(classes).product::<usize>());
    println!("{count} sheets");
}

fn walk(
    model: &Model,
    sets: &Sets,
    axes: &[Question],
    answers: &mut Answers,
    sheet: &mut BddValuation,
    count: &mut usize,
) {
    let [question, rest @ ..] = axes else {
        *count += 1;
        if let Err(what) = sets.agree(sheet.as_vector(), answers) {
            panic!("{what}\n{}", sheets::answers_text(answers));
        }
        return;
    };
    for (class, answer) in model.space.domain(*question).classes.iter().enumerate() {
        sheets::set(answers, *question, *answer);
        put(model, sheet, *question, class);
        walk(model, sets, rest, answers, sheet, count);
    }
}

#[test]
fn no_limit_of_a_condition_lies_inside_a_class() {
    let model = Model::real();
    for question in [Question::Temperature, Question::BabyTemperature] {
        for unit in [Unit::F, Unit::C] {
            // Every tenth of a degree stands for the class that it is put in.
            for tenths in 300..1200 {
                let value = f64::from(tenths) / 10.0;
                let reading = clog_or_mastitis::triage::Temperature { value, unit };
                stands_for_its_class(&model, question, Value::Reading(reading));
            }
        }
    }
    for question in [
        Question::HoursSinceStart,
        Question::DaysSinceBirth,
        Question::AntibioticsHours,
        Question::BabyAgeDays,
        Question::Pulse,
        Question::Breaths,
    ] {
        for quarter in 0..2_000 {
            stands_for_its_class(&model, question, Value::Number(f64::from(quarter) / 4.0));
        }
    }
}

/// The answer and the one that stands for its class make every condition on the question true or false alike.
fn stands_for_its_class(model: &Model, question: Question, value: Value) {
    let domain = model.space.domain(question);
    let class = domain.classes[domain.class_of(Some(value))];
    let mut typed = Answers::new();
    typed.set(question, value);
    let mut standing = Answers::new();
    sheets::set(&mut standing, question, class);
    let (typed, standing) = (Facts::of(&typed), Facts::of(&standing));
    for condition in model.book.conditions() {
        proof::domain::each_part(condition, &mut |part| {
            assert_eq!(typed.hold(part), standing.hold(part), "{}: {value:?}", question.id());
        });
    }
}
