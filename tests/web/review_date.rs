//! Promise: from the day that the advice is due for review on, the reader is told, by their own clock.

use clog_or_mastitis::protocol::SCREENS;
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::widget::app::Msg;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, NOW, local, overdue};

/// The danger signs of the notice that the advice is due for review.
const SIGNS: &str = ".due > ul:not(.call) > li";

#[wasm_bindgen_test]
async fn past_the_review_date_the_danger_signs_and_the_number_stand_before_the_interview() {
    let widget = Mounted::at(overdue()).await;
    assert_eq!(widget.count(SIGNS) as usize, DANGER_SIGNS.len());
    assert!(widget.is_before(".due a[href='tel:911']", "h2"));
    // What stands above the heading is read with it.
    let described = widget.find("h2").get_attribute("aria-describedby");
    assert_eq!(described, Some(widget.find(".due > p").id()));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn past_the_review_date_every_screen_and_the_result_say_so() {
    let widget = Mounted::at(overdue()).await;
    let mut screens = 0;
    while widget.count(".result") == 0 {
        assert!(widget.is_before(".due", "h2"), "{}", widget.screen());
        assert_eq!(widget.count(SIGNS) > 0, screens == 0, "{}", widget.screen());
        screens += 1;
        assert!(screens <= SCREENS.len(), "the interview does not end");
        let screen = SCREENS.iter().find(|screen| screen.id == widget.screen()).unwrap();
        screen.asked.iter().for_each(|a| widget.app.send_message(Msg::NotSure(a.question)));
        widget.app.send_message(Msg::Next);
        yew::scheduler::flush().await;
    }
    assert!(widget.is_before(".headline", ".due"));
    assert!(widget.is_before(".due", ".result > .call"));
    assert_eq!(widget.count(SIGNS) as usize, DANGER_SIGNS.len());
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn past_the_review_date_an_emergency_keeps_its_headline_and_its_call_first() {
    let widget = Mounted::at(overdue()).await;
    widget.click("input[data-q=confused][data-o=yes]").await;
    assert!(widget.is_before(".headline", ".result > .call"));
    assert!(widget.is_before(".result > .call", ".due"));
    assert_eq!(widget.count(SIGNS), 0);
    widget.remove().await;
}

/// The runner sets a time zone whose day begins long before that of UTC.
#[wasm_bindgen_test]
async fn the_review_date_is_past_from_the_next_midnight_of_the_readers_own_time_zone() {
    for (now, due) in [(overdue() - 1.0, 0), (overdue(), 1)] {
        let widget = Mounted::at(now).await;
        assert_eq!(widget.count(".due"), due, "at {now}");
        widget.remove().await;
    }
}

#[wasm_bindgen_test]
async fn a_clock_that_cannot_be_read_or_was_never_set_says_nothing_of_the_review() {
    for now in [f64::NAN, 0.0, -1e15, -1e18, local(2025, 12, 31, 0)] {
        let widget = Mounted::at(now).await;
        assert_eq!(widget.count(".due"), 0, "at {now}");
        widget.click("input[data-q=confused][data-o=yes]").await;
        assert_eq!(widget.count(".result"), 1, "at {now}");
        widget.remove().await;
    }
}

#[wasm_bindgen_test]
async fn a_page_that_stays_open_over_the_review_date_says_so_on_its_next_screen() {
    let widget = Mounted::at(overdue() - 1.0).await;
    assert_eq!(widget.count(".due"), 0);
    NOW.set(overdue());
    widget.click("[data-action=none]").await;
    assert_eq!(widget.count(".due"), 1);
    widget.remove().await;
}
