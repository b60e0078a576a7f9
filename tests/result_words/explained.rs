//! What stands below the first lines: what it looks like, home care, what would change it, who reviewed it.

use clog_or_mastitis::protocol::review::{SECTIONS, STATE};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Question, Urgency, regions};
use clog_or_mastitis::widget::view::{Voice, result_view};
use serde_json::{Value, json};

use crate::support::sheets;

use super::{ENGLISH, IN_TIME, on_pages, page, promise};

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
        let warned =
            ["it can get worse fast", "it can change fast"].iter().any(|said| text.contains(said));
        promise(warned, "does not say that it can get worse fast")
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

/// A date beside a number that nobody has seen on its owner's page would be a claim.
#[test]
fn only_numbers_that_were_seen_are_said_to_be_checked() {
    let answers = sheets::answers(&sheets::base_with("plain_clog", json!({})));
    for region in &regions::REGIONS {
        let voice = Voice::new(&ENGLISH, &answers);
        let page = result_view(&voice, &answers, region, &IN_TIME);
        let line =
            page.small_print.iter().find(|line| line.to_lowercase().contains("last checked"));
        let shown = page
            .calls
            .iter()
            .chain(&page.support)
            .filter_map(|call| Some((call.number?.0, call.checked)));
        let (seen, unseen): (Vec<_>, Vec<_>) = shown.partition(|(_, checked)| checked.is_some());
        let Some(line) = line else {
            assert!(seen.is_empty(), "{}: {seen:?}", region.id);
            continue;
        };
        assert!(!seen.is_empty() && line.contains("2026"), "{}: {line}", region.id);
        assert!(unseen.iter().all(|(number, _)| !line.contains(number)), "{}: {line}", region.id);
        assert_eq!(line.contains("not checked yet"), !unseen.is_empty(), "{}: {line}", region.id);
    }
}
