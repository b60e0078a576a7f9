//! What every result must and must never say, read as a reader would read it.
//!
//! The page is worked out in English for random sheets and for every clinical case, and all its sentences are
//! searched. Vocabulary: a *page* is the whole result as data; its *text* is all its sentences in lower case.
//! Not here: how it is drawn (the journeys), and what the levels are (`safety_properties`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::review::{Date, SECTIONS, STATE};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{BabyUrgency, Question, SCREENS, Urgency, regions};
use clog_or_mastitis::text::{Catalogue, Message, Slot};
use clog_or_mastitis::triage::{Answers, Facts};
use clog_or_mastitis::widget::view::{Clock, Day, Moment, ResultView, Voice, result_view};
use serde_json::{Value, json};
use support::cases::cases;
use support::random::on_random_sheets;
use support::sheets;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

/// It is always twenty past three in the afternoon, before the advice is due for review or after.
struct ThreeTwenty {
    overdue: bool,
}

const IN_TIME: ThreeTwenty = ThreeTwenty { overdue: false };
const OVERDUE: ThreeTwenty = ThreeTwenty { overdue: true };

impl Clock for ThreeTwenty {
    fn is_after(&self, _: Date) -> bool {
        self.overdue
    }

    fn in_hours(&self, hours: u16) -> Moment {
        let day = match (15 + hours) / 24 {
            0 => Day::Today,
            1 => Day::Tomorrow,
            _ => Day::Named("Wednesday".into()),
        };
        Moment { time: format!("{}:20", (15 + hours) % 24), day }
    }
}

fn page(answers: &Answers) -> ResultView {
    page_at(answers, &IN_TIME)
}

fn page_at(answers: &Answers, clock: &ThreeTwenty) -> ResultView {
    let voice = Voice::new(&ENGLISH, answers);
    result_view(&voice, answers, regions::region("us").unwrap(), clock)
}

fn text(page: &ResultView) -> String {
    page.sentences().join("\n").to_lowercase().replace('’', "'")
}

/// Checks a promise on random pages and on every clinical case, before the advice is due for review and after.
#[track_caller]
fn on_pages(check: impl Fn(&Answers, &ResultView, &str) -> Result<(), String>) {
    let on_answers = |answers: &Answers, clock: &ThreeTwenty| {
        let page = page_at(answers, clock);
        check(answers, &page, &text(&page))
    };
    for case in cases() {
        let sheet = case.sheet();
        for clock in [IN_TIME, OVERDUE] {
            on_answers(&sheets::answers(&sheet), &clock)
                .unwrap_or_else(|fault| panic!("{}: {fault}\n{}", case.name, sheets::text(&sheet)));
        }
    }
    on_random_sheets(4_000, |sheet| on_answers(&sheet.answers(), &IN_TIME));
    on_random_sheets(1_000, |sheet| on_answers(&sheet.answers(), &OVERDUE));
}

fn promise(kept: bool, fault: impl Into<String>) -> Result<(), String> {
    kept.then_some(()).ok_or_else(|| fault.into())
}

/// The first forbidden phrase in a text.
fn forbidden(text: &str) -> Option<&'static str> {
    const PHRASES: [&str; 29] = [
        "you have",
        "you do not have",
        "you don't have",
        "you've got",
        "%",
        "percent",
        "nothing to worry about",
        "just a clog",
        "only a clog",
        "just a cyst",
        "this is normal",
        "safe to wait",
        "you are fine",
        "you're fine",
        "stop breastfeeding",
        "stop feeding",
        "pump to empty",
        "empty the breast",
        "wait 24",
        "wait 48",
        "probably inflammation",
        "antibiotics are needed",
        "need antibiotics",
        "drain it yourself",
        "use heat",
        "warm compress",
        "massage toward",
        "diagnosed",
        "must come out",
    ];
    PHRASES.into_iter().find(|phrase| text.contains(phrase))
}

/// Whether a text names an amount of a medicine.
fn names_a_dose(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let number = pair[0].chars().all(|letter| letter.is_ascii_digit());
        let unit = pair[1].trim_matches(|letter: char| !letter.is_alphanumeric());
        number
            && ["mg", "milligrams", "ml", "tablets", "pills", "capsules", "drops"].contains(&unit)
    }) || text.contains("0 mg")
        || text.contains("0mg")
}

#[test]
fn no_result_says_a_forbidden_phrase() {
    on_pages(|_, _, text| match forbidden(text) {
        Some(phrase) => Err(format!("says {phrase:?}")),
        None => Ok(()),
    });
}

#[test]
fn no_message_at_all_says_a_forbidden_phrase_or_a_dose() {
    for message in Message::all() {
        for slot in Slot::ALL {
            let Some(text) = ENGLISH.raw(message, slot) else { continue };
            let text = text.to_lowercase().replace('’', "'");
            assert_eq!(forbidden(&text), None, "{} {slot:?}", message.id());
            assert!(!names_a_dose(&text), "{} {slot:?}: {text}", message.id());
        }
    }
}

/// The first line, which a reader in pain may read alone. It is twenty past three in the afternoon.
#[test]
fn every_result_says_what_to_do_and_by_when() {
    const ACTIONS: [&str; 5] = ["call", "talk", "get", "care for it", "keep to your plan"];
    on_pages(|_, page, _| {
        let by_when = match page.urgency {
            Urgency::Emergency => "now",
            Urgency::SameDay => "by 19:20 today",
            Urgency::Within24h => "by 15:20 tomorrow",
            Urgency::RoutineSoon => "by wednesday",
            Urgency::SelfCare => "at 3:20 tomorrow",
        };
        let headline = page.headline.to_lowercase();
        promise(ACTIONS.iter().any(|action| headline.contains(action)), "names no action")?;
        promise(headline.ends_with(by_when), format!("does not say {by_when:?}: {headline}"))
    });
}

/// A browser that cannot tell the time still says how soon.
#[test]
fn without_a_clock_the_first_line_says_how_soon_in_other_words() {
    struct NoClock;
    impl Clock for NoClock {
        fn is_after(&self, _: Date) -> bool {
            false
        }

        fn in_hours(&self, _: u16) -> Moment {
            Moment { time: String::new(), day: Day::Today }
        }
    }
    const TIMES: [&str; 6] = ["now", "today", "tomorrow", "1 to 3 days", "12 hours", "24 hours"];
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        let voice = Voice::new(&ENGLISH, &answers);
        let page = result_view(&voice, &answers, regions::region("us").unwrap(), &NoClock);
        let headline = page.headline.to_lowercase();
        assert!(TIMES.iter().any(|time| headline.contains(time)), "{}: {headline}", case.name);
    }
}

#[test]
fn an_urgent_result_offers_a_call_and_names_no_helpline_of_peers() {
    on_pages(|_, page, _| {
        if page.urgency < Urgency::SameDay {
            return Ok(());
        }
        promise(page.calls.iter().any(|call| call.number.is_some()), "offers no number")?;
        let peers = page.calls.iter().any(|call| call.kind == regions::PhoneKind::Support);
        promise(!peers, "offers a peer helpline")
    });
}

#[test]
fn an_emergency_explains_then_acts_and_says_nothing_else() {
    on_pages(|_, page, text| {
        if page.urgency != Urgency::Emergency {
            return Ok(());
        }
        promise(page.first_reason.is_some(), "gives no reason first")?;
        promise(text.contains("do not drive yourself"), "does not say not to drive")?;
        promise(page.looks_like.is_none(), "names a pattern")?;
        let rest = [&page.home_care, &page.leave_out, &page.watch, &page.check_again];
        promise(rest.into_iter().all(Vec::is_empty), "shows home care")?;
        promise(!text.contains("if it gets worse"), "says \"if it gets worse\"")
    });
}

#[test]
fn same_day_says_what_to_do_when_nobody_can_be_reached() {
    on_pages(|_, page, text| {
        let says = text.contains("4 hours") && text.contains("emergency department");
        promise(page.urgency != Urgency::SameDay || says, "does not say where to go")
    });
}

#[test]
fn home_care_comes_with_times_and_the_signs_that_change_it() {
    on_pages(|_, page, text| {
        if page.urgency != Urgency::SelfCare {
            return Ok(());
        }
        promise(page.check_again.len() >= 3, "names fewer than two times")?;
        promise(
            page.more_urgent.iter().any(|group| group.urgency == Some(Urgency::Emergency))
                && page.more_urgent.iter().any(|group| group.urgency == Some(Urgency::SameDay)),
            "does not list what changes it",
        )?;
        promise(text.contains("it can change fast"), "does not say that it can change fast")
    });
}

#[test]
fn nobody_pregnant_reads_of_ibuprofen() {
    on_pages(|answers, _, text| {
        let pregnant =
            answers.is(Question::Milk, "pregnant") || answers.is(Question::PregnantNow, "yes");
        promise(!pregnant || !text.contains("ibuprofen"), "names ibuprofen")
    });
}

/// Words that hurt after a loss.
const BABY_WORDS: [&str; 10] =
    ["baby", "babies", "feed", "latch", "nurs", "birth", "diaper", "infant", "born", "newborn"];

#[test]
fn after_a_loss_no_result_speaks_of_a_baby() {
    on_pages(|answers, page, text| {
        // An answer about a baby, such as a surviving twin's, is answered.
        let baby_answered = answers
            .given()
            .any(|question| question.id().starts_with("baby_") && !answers.is(question, "no"));
        if !answers.is(Question::Milk, "after_loss") || baby_answered || page.baby.is_some() {
            return Ok(());
        }
        match BABY_WORDS.into_iter().find(|word| text.contains(word)) {
            Some(word) => Err(format!("says {word:?} in {:?}", line_with(text, word))),
            None => Ok(()),
        }
    });
}

fn line_with<'a>(text: &'a str, word: &str) -> &'a str {
    text.lines().find(|line| line.contains(word)).unwrap_or_default()
}

#[test]
fn after_a_loss_no_screen_speaks_of_a_baby() {
    let mut answers = Answers::new();
    answers.choose(Question::Milk, "after_loss");
    let voice = Voice::new(&ENGLISH, &answers);
    let facts = Facts::of(&answers);
    // The first two screens come before the loss is known.
    for (index, screen) in (0u8..).zip(&SCREENS).skip(2).filter(|(_, s)| facts.hold(&s.shown)) {
        let mut texts = vec![voice.say(Message::Screen(index), &[])];
        texts.extend(voice.about(Message::Screen(index)));
        for question in screen.asked.iter().map(|asked| asked.question) {
            texts.push(voice.say(Message::Question(question), &[]));
            texts.extend(voice.hint(Message::Question(question)));
            texts.push(voice.short(question));
            for option in 0..question.options().len() {
                texts.push(voice.option(question, u8::try_from(option).unwrap()));
                texts.extend(voice.about(Message::Option(question, u8::try_from(option).unwrap())));
            }
        }
        for text in texts {
            let text = text.to_lowercase();
            let found = BABY_WORDS.into_iter().find(|word| text.contains(word));
            assert_eq!(found, None, "{}: {text}", screen.id);
        }
    }
}

#[test]
fn a_sign_of_skin_or_shape_asks_for_an_exam_without_naming_the_worst() {
    on_pages(|answers, page, text| {
        let cancer = text.matches("cancer").count();
        // As the reader's own answer, and where most causes are said not to be.
        let allowed =
            text.matches("not cancer").count() + text.matches("past breast cancer").count();
        promise(cancer == allowed, "names cancer outside its one sentence")?;
        let sign = answers.is(Question::SkinOrangePeel, "yes") && page.looks_like.is_some();
        promise(!sign || text.contains("exam"), "does not ask for an exam")
    });
}

#[test]
fn whoever_it_is_not_made_for_is_told_so_and_gets_no_pattern() {
    on_pages(|answers, page, _| {
        let outside =
            answers.is(Question::Milk, "pregnant") || answers.is(Question::Milk, "not_lactating");
        let Some(looks) = &page.looks_like else { return Ok(()) };
        let told = looks.lead.contains("not made for your situation");
        promise(!outside || (told && looks.pattern.is_none()), "does not turn away")?;
        let signs = page.danger_signs.len();
        promise(!outside || signs == DANGER_SIGNS.len(), "turns away without the danger signs")
    });
}

#[test]
fn a_call_to_action_stands_above_home_care() {
    on_pages(|_, page, _| {
        let order = page.sentences();
        let place = |line: &String| order.iter().position(|sentence| sentence == line);
        match (page.act.first().and_then(place), page.home_care.first().and_then(place)) {
            (Some(act), Some(care)) => promise(act < care, "shows home care first"),
            (None, Some(_)) => promise(page.urgency == Urgency::SelfCare, "has no call to action"),
            _ => Ok(()),
        }
    });
}

#[test]
fn a_baby_who_needs_help_comes_first() {
    on_pages(|_, page, _| {
        let first = page.sentences()[0];
        let baby = page.baby.as_ref();
        promise(baby.is_none_or(|baby| first == baby.headline), "does not begin with the baby")?;
        let emergency = baby.filter(|baby| baby.urgency == BabyUrgency::Emergency);
        promise(
            emergency.is_none_or(|baby| baby.calls.iter().any(|call| call.number.is_some())),
            "offers no number for the baby",
        )
    });
}

#[test]
fn every_result_says_what_it_is_and_who_has_reviewed_it() {
    on_pages(|_, page, text| {
        promise(text.contains("not a diagnosis"), "does not say that it is no diagnosis")?;
        promise(text.contains("it can be wrong"), "does not say that it can be wrong")?;
        let open = SECTIONS.into_iter().chain(["en"]).any(|part| !STATE.covers(part));
        let says_so = text.contains("not yet reviewed by a clinician");
        promise(says_so == open, "does not say who reviewed it")?;
        promise(text.contains("due for review by"), "does not say by when")?;
        promise(page.sentences().iter().all(|line| !line.is_empty()), "shows an empty line")
    });
}

#[test]
fn on_antibiotics_and_better_is_told_to_keep_to_the_plan() {
    let sheet = sheets::base_with(
        "plain_clog",
        json!({"antibiotics_hours": 60, "antibiotics_effect": "better", "trend": "better"}),
    );
    let page = page(&sheets::answers(&sheet));
    assert_eq!(page.urgency, Urgency::SelfCare);
    assert!(page.headline.contains("Keep to your plan"), "{}", page.headline);
    assert!(page.home_care[0].contains("antibiotics"), "{}", page.home_care[0]);
}

#[test]
fn a_limit_in_hours_is_told_as_the_clock_time_at_which_it_is_reached() {
    let lines = |base: &str, changes: Value| {
        let sheet = sheets::base_with(base, changes);
        let groups = page(&sheets::answers(&sheet)).more_urgent;
        groups.into_iter().flat_map(|group| group.lines).collect::<Vec<_>>()
    };
    // 10 hours have passed; after 24 it is a call by tomorrow. It is 3:20 pm.
    let wedge = lines("warm_wedge", json!({}));
    assert!(wedge.contains(&"it is not better by tomorrow at 5:20".to_owned()), "{wedge:?}");
    let better = lines("warm_wedge", json!({"trend": "better", "hours_since_start": 100}));
    assert!(
        better.contains(&"it has not gone away by Wednesday at 11:20".to_owned()),
        "{better:?}"
    );
    let treated = json!({"antibiotics_hours": 20, "antibiotics_effect": "same"});
    let treated = lines("on_antibiotics", treated);
    let by = "antibiotics have not made it better by today at 19:20".to_owned();
    assert!(treated.contains(&by), "{treated:?}");
    // A week off, the name of a day would say the wrong week.
    let week = lines("plain_clog", json!({"trend": "better", "hours_since_start": 2}));
    assert!(week.contains(&"it is still there 7 days after it began".to_owned()), "{week:?}");
}

#[test]
fn within_a_level_the_nearest_change_comes_first() {
    let sheet = sheets::base_with("plain_clog", json!({"hours_since_start": 1}));
    let groups = page(&sheets::answers(&sheet)).more_urgent;
    let same_day = groups.iter().find(|group| group.urgency == Some(Urgency::SameDay)).unwrap();
    let place = |text: &str| same_day.lines.iter().position(|line| line.contains(text)).unwrap();
    // One answer further, and two; the answer sheet has them the other way round.
    assert!(place("belly pain") < place("will not stay down"), "{same_day:?}");
}

#[test]
fn a_name_is_never_given_without_what_an_exam_can_tell() {
    on_pages(|_, page, text| {
        let named = page.looks_like.as_ref().is_some_and(|looks| looks.pattern.is_some());
        promise(!named || text.contains("only an exam can tell"), "a name without its limit")
    });
}
