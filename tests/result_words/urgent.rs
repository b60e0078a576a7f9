//! What to do and how soon: the first line, whom to call, an emergency, a baby who needs help.

use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::{BabyUrgency, Urgency, regions};
use clog_or_mastitis::widget::view::{Clock, Day, Moment, Voice, result_view};
use serde_json::json;

use crate::support::cases::cases;
use crate::support::sheets;

use super::{ENGLISH, on_pages, page, promise};

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

/// A harmless name beside a level that something else has raised would put a reader off.
#[test]
fn the_headline_says_what_it_looks_like_only_where_home_care_is_enough() {
    on_pages(|_, page, _| {
        let Some(names) = page.names_in_headline() else { return Ok(()) };
        let at_home = page.urgency == Urgency::SelfCare && !page.is_emergency();
        promise(at_home, format!("{:?} beside {names}", page.urgency))?;
        promise(names.contains("Only an exam can tell"), names)
    });
    let names = |changes| {
        let sheet = sheets::answers(&sheets::base_with("plain_clog", changes));
        page(&sheet).names_in_headline().map(str::to_owned)
    };
    let clog = names(json!({})).unwrap();
    assert_eq!(clog, "It could look like a clogged duct. Only an exam can tell.");
    let raised = [
        json!({ "discharge": "pus" }),
        json!({ "more_serious": "yes" }),
        json!({ "baby_collapse": "yes" }),
        // "Another kind of breast pain" says nothing in a headline.
        json!({ "lump": "no", "nipple_white_in_cold": "yes" }),
    ];
    for changes in raised {
        assert_eq!(names(changes.clone()), None, "{changes}");
    }
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
        let peers = page
            .calls
            .iter()
            .chain(&page.support)
            .any(|call| call.kind == regions::PhoneKind::Support);
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
