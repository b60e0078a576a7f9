//! The interview as plain data for the peers in `tests/peers`: screens, words, skip logic, rules, and what each case comes to.
//!
//! Vocabulary: a *field* is one control of a peer's form. A question has one, or a number and the choices beside it; a
//! list of ticks is one field. What depends on the reader (after a loss, not nursing) is a field of its own, shown when
//! it fits, since forms have no variants. *Quick* questions count as their best option once their screen is behind, as
//! "None of these" says.
//!
//! Not here: how a peer draws it (`tests/peers`), what cases are played (`cases`).

use std::fs;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::condition::Condition;
use clog_or_mastitis::protocol::outline::{self, ConditionView, Outline};
use clog_or_mastitis::protocol::screens::Asked;
use clog_or_mastitis::protocol::{Kind, Question, SCREENS, Screen};
use clog_or_mastitis::text::{Catalogue, Message, Word};
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::widget::view::{Voice, question_text};
use serde::Serialize;

use super::cases::{self, Played};
use crate::project::Project;
use crate::words;

/// Everything that a peer needs.
#[derive(Serialize)]
pub struct Interview {
    outline: Outline,
    screens: Vec<ScreenOut>,
    words: Words,
    cases: Vec<Played>,
}

#[derive(Serialize)]
struct ScreenOut {
    id: &'static str,
    title: String,
    about: Option<String>,
    shown: ConditionView,
    fields: Vec<Field>,
    quick: Vec<&'static str>,
}

#[derive(Serialize)]
struct Words {
    next: String,
    back: String,
    result: String,
    not_sure: String,
    none: String,
}

/// One control.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// The question; none for a list of ticks.
    pub question: Option<&'static str>,
    /// `choice`, `number` or `ticks`.
    pub kind: &'static str,
    /// What is asked; empty for choices beside a number.
    pub text: String,
    /// The help below it.
    pub hint: Option<String>,
    /// Value and text of each choice.
    pub choices: Vec<(String, String)>,
    /// Whether it may stay empty.
    pub optional: bool,
    /// The reader's variant that it is for: `plain`, `loss` or `not_nursing`; none for all.
    pub reader: Vec<&'static str>,
    /// Whether both breasts are sore all over; none where that is the same.
    pub both: Option<bool>,
    /// Who is asked.
    pub shown: ConditionView,
    /// The question that must be answered first.
    pub after: Option<&'static str>,
    /// The choice that must be taken first, of the field with the question's own name.
    pub only_with: Option<&'static str>,
}

/// A reader's variant with an answer to `milk` that stands for it.
pub const READERS: [(&str, &str); 3] =
    [("plain", "breastfeeding"), ("loss", "after_loss"), ("not_nursing", "pregnant")];

/// Writes `target/peers/interview.json` and tells where it is.
pub fn write(project: &Project) -> Result<std::path::PathBuf> {
    let bytes = words::compile(&project.root.join("locales/en.ftl"))?;
    let english = Catalogue::read(&bytes).map_err(|error| anyhow::anyhow!("en.ftl: {error}"))?;
    let plain = reader("breastfeeding", None);
    let voice = Voice::new(&english, &plain);
    let screens = (0u16..).zip(&SCREENS).map(|(index, screen)| ScreenOut {
        id: screen.id,
        title: voice.say(Message::Screen(index), &[]),
        about: voice.about(Message::Screen(index)),
        shown: outline::written_out(&screen.shown),
        fields: fields(&english, screen),
        quick: screen.quick_none.iter().map(|question| question.id()).collect(),
    });
    let interview = Interview {
        outline: outline::outline(),
        screens: screens.collect(),
        words: Words {
            next: voice.word(Word::UiNext),
            back: voice.word(Word::UiBack),
            result: voice.word(Word::UiSeeResult),
            not_sure: voice.word(Word::UiNotSure),
            none: voice.word(Word::UiNoneOfThese),
        },
        cases: cases::played(project, &english)?,
    };
    let file = project.target.join("peers").join("interview.json");
    fs::create_dir_all(file.parent().context("A file lies in a folder.")?)?;
    fs::write(&file, serde_json::to_string(&interview)?)?;
    Ok(file)
}

/// Whether the question is one line of a list of ticks.
pub fn is_tick(screen: &Screen, question: Question) -> bool {
    !question.is_danger_sign()
        && screen.quick_none.len() > 3
        && screen.quick_none.contains(&question)
        && question.options() == ["no", "yes"]
}

/// Every field of a screen, with its variants.
pub fn fields(english: &Catalogue, screen: &'static Screen) -> Vec<Field> {
    let (ticks, others): (Vec<&Asked>, Vec<&Asked>) =
        screen.asked.iter().partition(|asked| is_tick(screen, asked.question));
    let mut all: Vec<Field> = others.iter().flat_map(|asked| variants(english, asked)).collect();
    if !ticks.is_empty() {
        all.extend(tick_variants(english, screen, &ticks));
    }
    all
}

fn variants(english: &Catalogue, asked: &Asked) -> Vec<Field> {
    let all_over = asked.question == Question::Growing;
    let wheres = if all_over { vec![Some("all_of_both"), Some("one_area")] } else { vec![None] };
    let mut found = Vec::new();
    for place in wheres {
        for (name, milk) in READERS {
            let answers = reader(milk, place);
            let voice = Voice::new(english, &answers);
            let made =
                of_question(&voice, &answers, asked, place.map(|place| place == "all_of_both"));
            add(&mut found, made, name);
        }
    }
    number_names(found)
}

fn tick_variants(english: &Catalogue, screen: &'static Screen, ticks: &[&Asked]) -> Vec<Field> {
    let mut found = Vec::new();
    for (name, milk) in READERS {
        let answers = reader(milk, None);
        let voice = Voice::new(english, &answers);
        let text = |asked: &&Asked| {
            let said = question_text(&voice, &answers, asked.question);
            (asked.question.id().to_owned(), said)
        };
        let field = Field {
            name: ["ticks_", screen.id].concat(),
            question: None,
            kind: "ticks",
            text: String::new(),
            hint: None,
            choices: ticks.iter().map(text).collect(),
            optional: true,
            reader: Vec::new(),
            both: None,
            shown: outline::written_out(&Condition::All(&[])),
            after: None,
            only_with: None,
        };
        add(&mut found, vec![field], name);
    }
    number_names(found)
}

/// The same fields for several readers stand once.
fn add(found: &mut Vec<Field>, made: Vec<Field>, reader: &'static str) {
    for field in made {
        let bare = |known: &Field| Field { reader: Vec::new(), ..known.clone() };
        match found.iter_mut().find(|known| bare(known) == field) {
            Some(known) => known.reader.push(reader),
            None => found.push(Field { reader: vec![reader], ..field }),
        }
    }
}

/// Each variant needs a name of its own; the first keeps the plain one.
fn number_names(mut found: Vec<Field>) -> Vec<Field> {
    let names: Vec<String> = found.iter().map(|field| field.name.clone()).collect();
    for (index, field) in found.iter_mut().enumerate() {
        if field.reader.len() == READERS.len() {
            field.reader.clear();
        }
        let earlier = names.iter().take(index).filter(|name| **name == field.name).count();
        if earlier > 0 {
            field.name = format!("{}__v{earlier}", field.name);
        }
    }
    found
}

fn of_question(voice: &Voice, answers: &Answers, asked: &Asked, both: Option<bool>) -> Vec<Field> {
    let question = asked.question;
    let base = Field {
        name: question.id().to_owned(),
        question: Some(question.id()),
        kind: "choice",
        text: question_text(voice, answers, question),
        hint: voice.hint(Message::Question(question)),
        choices: choices(voice, question, asked.optional),
        optional: asked.optional,
        reader: Vec::new(),
        both,
        shown: outline::written_out(&asked.shown),
        after: asked.after.map(Question::id),
        only_with: None,
    };
    let number = Field {
        name: [question.id(), "__n"].concat(),
        kind: "number",
        choices: Vec::new(),
        optional: true,
        ..base.clone()
    };
    match question.data().kind {
        Kind::Choice(_) => vec![base],
        Kind::Number(_) if question == Question::AntibioticsHours => {
            let text = voice.word(Word::UiFirstDoseAgo);
            vec![base, Field { text, hint: None, only_with: Some("taken"), ..number }]
        }
        Kind::Number(options) if !options.is_empty() => vec![base],
        _ if base.choices.is_empty() => vec![number],
        _ => vec![number, Field { text: String::new(), hint: None, ..base }],
    }
}

fn choices(voice: &Voice, question: Question, optional: bool) -> Vec<(String, String)> {
    let said = |id: &str, text: String| (id.to_owned(), text);
    let own =
        (0u8..).zip(question.options()).map(|(index, id)| said(id, voice.option(question, index)));
    let unsure = || said("unsure", voice.word(Word::UiNotSure));
    match question.data().kind {
        Kind::Temperature(_) | Kind::Number(_) if optional => Vec::new(),
        Kind::Temperature(_) => {
            vec![said("not_taken", voice.word(Word::UiNoReading)), unsure()]
        }
        _ if question == Question::AntibioticsHours => own
            .chain([
                said("taken", voice.word(Word::UiAntibioticsYes)),
                said("unsure", voice.word(Word::UiDontKnowWhen)),
            ])
            .collect(),
        _ if question.option("not_sure").is_some() => own.collect(),
        _ => own.chain([unsure()]).collect(),
    }
}

fn reader(milk: &str, place: Option<&str>) -> Answers {
    let mut answers = Answers::new();
    answers.choose(Question::Milk, milk);
    if let Some(place) = place {
        answers.choose(Question::Where, place);
    }
    answers
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    #[test]
    fn every_field_has_its_name_and_most_cases_can_be_played() {
        let file = write(&Project::find().unwrap()).unwrap();
        let all: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let mut names = BTreeSet::new();
        for screen in all["screens"].as_array().unwrap() {
            for field in screen["fields"].as_array().unwrap() {
                let name = field["name"].as_str().unwrap().to_owned();
                assert!(names.insert(name.clone()), "{name} stands twice");
            }
        }
        assert!(
            names.contains("ticks_other_signs") && names.contains("temperature__n"),
            "{names:?}"
        );
        let cases = all["cases"].as_array().unwrap();
        let came_to: BTreeSet<&str> =
            cases.iter().map(|case| case["result"]["urgency"].as_str().unwrap()).collect();
        assert_eq!(came_to.len(), 5, "{came_to:?}");
        assert!(cases.len() > 200, "only {} cases", cases.len());
    }
}
