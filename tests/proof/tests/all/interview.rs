//! The interview leaves out no question whose answer could matter, but for those that the clinical text leaves out for a
//! reason; it comes to an end on every way; and how long it can get is counted.
//!
//! That stopping at the first emergency is safe is a property of its own (`properties::stopping`).

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::{BabyUrgency, Question, SCREENS, Screen, Urgency};
use clog_or_mastitis::triage::interview::{Interview, Step};
use clog_or_mastitis::triage::{Answers, Value};
use proof::model::Model;
use proof::outcome::Outcome;
use proof::sheet::shortest;
use proof::support::cases::cases;
use proof::support::random::on_random_sheets;
use proof::support::sheets;

/// Questions that are left out although an answer would count, and why nobody is asked for one. The clinical text says
/// who is asked; docs/decisions/018 weighs each.
const LEFT_OUT: &[(Question, &str)] = &[
    (Question::DaysSinceBirth, "pregnant, or no milk for months: there was no birth of late"),
    (Question::BreastColour, "no change of the skin at all was just answered"),
    (
        Question::Growing,
        "both breasts evenly full and no change of the skin: nothing is there that could grow",
    ),
    (
        Question::Pulse,
        "counted only where someone may be ill: in the well, a walk or a worry makes it fast",
    ),
    (Question::Breaths, "as the pulse"),
    (Question::AntibioticsEffect, "no antibiotics were taken"),
    (Question::BabyEarlyOrSick, "no baby is fed, or nobody may speak of one"),
    (Question::BabyFeeding, "as above"),
    (Question::BabyTemperature, "as above"),
    (Question::BabyAgeDays, "as above, or the days since the birth stand in"),
];

/// For each question the sheets whose readers are asked.
fn asked(model: &Model) -> Vec<(Question, Bdd)> {
    let asked = SCREENS.iter().flat_map(|screen| {
        let shown = model.set(&screen.shown);
        screen.asked.iter().map(move |asked| (asked, shown.clone()))
    });
    asked.map(|(asked, shown)| (asked.question, shown.and(&model.set(&asked.shown)))).collect()
}

/// The sheets that the interview can leave: what is not asked has no answer.
fn reachable(model: &Model, asked: &[(Question, Bdd)]) -> Bdd {
    asked.iter().fold(model.space.everything(), |all, (question, set)| {
        let missing = model.space.answered(*question, |class| class.is_none());
        all.and(&set.or(&missing))
    })
}

/// Everything that a result is made of: levels, names and lines, also their order.
fn parts(model: &Model) -> Vec<Bdd> {
    let outcome = Outcome::of(model);
    let parent = Urgency::ALL.iter().map(|level| model.at_least(*level));
    let baby = BabyUrgency::ALL.iter().map(|level| model.baby_at_least(*level));
    parent.chain(baby).chain(outcome.parts()).cloned().collect()
}

#[test]
fn a_question_is_left_out_only_where_no_answer_could_matter_or_the_clinical_text_says_why() {
    let model = Model::real();
    let space = &model.space;
    let asked = asked(&model);
    let reachable = reachable(&model, &asked);
    let parts = parts(&model);
    let mut matter: Vec<(Question, String)> = Vec::new();
    for (question, set) in &asked {
        let hidden = space.with(&reachable.and_not(set), *question, 0);
        let differs = (1..space.domain(*question).classes.len()).find_map(|class| {
            let differs = parts.iter().fold(space.nothing(), |any, part| {
                let with = space.with(part, *question, class);
                any.or(&with.xor(&space.with(part, *question, 0)).and(&hidden))
            });
            shortest(space, &differs)
        });
        if let Some(sheet) = differs {
            matter.push((*question, sheet.line(space)));
        }
    }
    for (question, sheet) in &matter {
        let known = LEFT_OUT.iter().any(|(known, _)| known == question);
        assert!(known, "{} is left out and would matter\n{sheet}", question.id());
    }
    for (question, reason) in LEFT_OUT {
        let needed = matter.iter().any(|(found, _)| found == question);
        assert!(
            needed,
            "{}: always asked where it matters, so not left out because {reason}",
            question.id()
        );
    }
}

/// Whoever is not asked about the lump has none; whoever is not asked for a count feels well.
#[test]
fn who_is_left_out_is_as_the_reason_says() {
    let model = Model::real();
    let given = |question: Question, id: &str| {
        let index = question.option(id).unwrap();
        model.space.answered(question, |class| class == Some(Value::Option(index)))
    };
    let well = model.space.all(&[given(Question::Feverish, "no"), given(Question::BodyIll, "no")]);
    // A gap counts as well there, and asks for a visit by W11.
    let may_be_ill = well.not().and(&model.at_least(Urgency::Within24h).not());
    for (question, set) in asked(&model) {
        let hidden = set.not();
        let reason = match question {
            Question::LumpAfterFeed | Question::LumpFeel => given(Question::Lump, "no"),
            Question::AntibioticsEffect => given(Question::AntibioticsHours, "none"),
            Question::BreastColour | Question::Growing => {
                given(Question::Inflamed, "no").or(&given(Question::Where, "all_of_both").not())
            }
            Question::Pulse | Question::Breaths => may_be_ill.not(),
            Question::DaysSinceBirth => {
                given(Question::Milk, "pregnant").or(&given(Question::Milk, "not_lactating"))
            }
            _ => continue,
        };
        assert!(hidden.and_not(&reason).is_false(), "{}", question.id());
    }
}

/// What an interview comes to for a reader whose answers these are.
struct Length {
    screens: usize,
    taps: usize,
}

/// Walks through the interview with the answers of a sheet; what the sheet lacks is "not sure".
fn walk(sheet: &Answers) -> Length {
    let mut interview = Interview::new();
    let mut length = Length { screens: 0, taps: 0 };
    while let (Step::Screen(index), Some(screen)) = (interview.step(), interview.screen()) {
        length.screens += 1;
        let (taps, button) = answer(&mut interview, screen, sheet);
        length.taps += taps;
        if interview.step() != Step::Screen(index) {
            break;
        }
        let next = interview.go_on().unwrap_or_else(|waiting| panic!("{}", waiting.0.id()));
        // "None of these" goes on by itself.
        length.taps += usize::from(!button);
        match next {
            Step::Screen(later) => assert!(later > index, "the interview goes on, never round"),
            Step::Result => break,
        }
    }
    length
}

/// Answers a screen as a thumb would, "None of these" where it says all that is left; what may be passed by is passed by.
/// Gives the taps, and whether that button was used.
fn answer(interview: &mut Interview, screen: &'static Screen, sheet: &Answers) -> (usize, bool) {
    let mut taps = 0;
    loop {
        let says_no = |question: &Question| {
            screen.quick_none.contains(question) && sheet.get(*question) == Some(Value::Option(0))
        };
        let next = interview
            .visible(screen)
            .filter(|asked| !asked.optional)
            .map(|asked| asked.question)
            .filter(|question| !interview.is_attended(*question))
            .find(|question| !says_no(question));
        let Some(question) = next else { break };
        taps += match sheet.get(question) {
            // Three keys, as in "101"; a point and a decimal for a reading.
            Some(Value::Number(_)) => 3,
            Some(Value::Reading(_)) => 5,
            Some(Value::Option(_)) | None => 1,
        };
        match sheet.get(question) {
            Some(value) => interview.answer(question, value),
            None => interview.not_sure(question),
        }
        if interview.step() == Step::Result {
            return (taps, false);
        }
    }
    let waits = |question: &Question| !interview.is_attended(*question);
    let left = interview
        .visible(screen)
        .filter(|asked| !asked.optional)
        .any(|asked| waits(&asked.question));
    if left {
        interview.none_of_these(screen);
        taps += 1;
    }
    (taps, left)
}

#[test]
fn every_way_ends_and_its_length_is_known() {
    let model = Model::real();
    // The most screens: those that somebody sees together.
    let mut together = model.space.everything();
    let mut most = 0;
    for screen in &SCREENS {
        let shown = together.and(&model.set(&screen.shown));
        if !shown.is_false() {
            together = shown;
            most += 1;
        }
    }
    assert_eq!(most, SCREENS.len(), "somebody sees every screen");
    let mut lengths: Vec<Length> =
        cases().iter().map(|case| walk(&sheets::answers(&case.sheet()))).collect();
    lengths.sort_by_key(|length| length.taps);
    let typical = &lengths[lengths.len() / 2];
    let longest = std::cell::Cell::new((0, 0));
    on_random_sheets(20_000, |sheet| {
        let length = walk(&sheet.answers());
        let (screens, taps) = longest.get();
        longest.set((screens.max(length.screens), taps.max(length.taps)));
        if length.screens <= SCREENS.len() { Ok(()) } else { Err("round and round".to_owned()) }
    });
    println!("at most {most} screens; of 20,000 random sheets the longest {:?}", longest.get());
    println!("typical over the clinical cases: {} screens, {} taps", typical.screens, typical.taps);
    assert!(typical.screens <= 15 && typical.taps <= 35, "{} taps", typical.taps);
    assert_eq!(longest.get().0, most);
}
