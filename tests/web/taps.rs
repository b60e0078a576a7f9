//! Promise: the picture to tap and the choices beside it are two ways to say the same.

use clog_or_mastitis::protocol::SCREENS;
use clog_or_mastitis::widget::app::Msg;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::Mounted;

/// How many parts of the picture are marked.
const MARKED: &str = ".zone[aria-pressed=true]";

async fn to_the_sore_spot(widget: &Mounted) {
    while widget.screen() != "sore_spot" {
        let screen = SCREENS.iter().find(|screen| screen.id == widget.screen()).unwrap();
        screen.asked.iter().for_each(|a| widget.app.send_message(Msg::NotSure(a.question)));
        widget.app.send_message(Msg::Next);
        yew::scheduler::flush().await;
    }
}

#[wasm_bindgen_test]
async fn taps_and_choices_follow_each_other() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    let chosen = |widget: &Mounted| {
        let input = widget.root.query_selector("input[data-q=where]:checked").unwrap();
        input.and_then(|input| input.get_attribute("data-o"))
    };
    assert_eq!(chosen(&widget), None);
    widget.click("[data-action=zone-left-upper_outer]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("one_area"));
    widget.click("[data-action=zones-all-right]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("areas_in_both"));
    assert_eq!(widget.count(MARKED), 6);
    widget.click("input[data-q=where][data-o=all_of_both]").await;
    assert_eq!((widget.count(MARKED), chosen(&widget).as_deref()), (0, Some("all_of_both")));
    widget.click("[data-action=zone-right-nipple]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("one_area"));
    widget.click("[data-action=zones-clear]").await;
    assert_eq!((widget.count(MARKED), chosen(&widget)), (0, None));
    let focused = widget.root.owner_document().unwrap().active_element().unwrap();
    assert_eq!(focused.get_attribute("data-action").as_deref(), Some("zones-all-left"));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn every_part_has_a_name_and_says_whether_it_is_marked() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    assert_eq!(widget.count("button.zone[aria-label][aria-pressed]"), 10);
    assert_eq!(widget.count("button.zone[aria-label='']"), 0);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn erasing_takes_the_taps_away() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    widget.click("[data-action=zone-left-nipple]").await;
    assert_eq!(widget.count(MARKED), 1);
    widget.app.send_message(Msg::Erase);
    yew::scheduler::flush().await;
    to_the_sore_spot(&widget).await;
    assert_eq!(widget.count(MARKED), 0);
    widget.remove().await;
}
