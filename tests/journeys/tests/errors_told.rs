//! Promise: what is wrong with an answer stands beside it, is tied to it, is announced, and takes the focus there.
//!
//! Not here: which answers are wrong (`src/widget/view/typed.rs`).

use journeys::story::By;
use journeys::view::View;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde::Deserialize;

/// What is said of the focused control, or of the group that it stands in.
#[derive(Debug, Deserialize)]
struct Told {
    question: Option<String>,
    invalid: bool,
    described: String,
    roles: Vec<String>,
}

const TOLD: &str = "
    const element = root.activeElement;
    const holder = element.closest('[aria-describedby]');
    const parts = (holder?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.getElementById(id));
    return {
      question: element.dataset.q ?? null,
      invalid: holder?.getAttribute('aria-invalid') === 'true',
      described: parts.map(words).join(' '),
      roles: parts.map((part) => part?.getAttribute('role') ?? ''),
    };";

/// Whether the question's own words and the focused control are in the window, with nothing over them.
const ASKED_IN_VIEW: &str = "
    const asked = root.activeElement.closest('.question').querySelector('legend, label');
    const row = root.activeElement.closest('label') ?? root.activeElement;
    return [asked, row].every((element) => {
      const { left, top, bottom, height } = element.getBoundingClientRect();
      const there = root.elementFromPoint(left + 12, top + height / 2);
      return top >= 0 && bottom <= innerHeight && element.contains(there);
    });";

async fn told(reader: &mut Reader) -> Result<Told, Failure> {
    reader.look(TOLD, vec![]).await
}

fn wrong(view: &View) -> bool {
    !view.errors.is_empty()
}

#[tokio::test]
async fn an_error_is_tied_to_its_answer_announced_and_focused() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "sore_spot").await?;
        reader.tap("button[data-action=next]").await?;
        let view = reader.until("an answer is missing", wrong).await?;
        let seen = told(reader).await?;
        assert_eq!(seen.question.as_deref(), Some("where"));
        assert!(seen.invalid, "the group is called wrong: {seen:?}");
        assert!(seen.described.contains(&view.errors[0]), "{seen:?} {:?}", view.errors);
        assert!(seen.roles.iter().any(|role| role == "alert"), "{seen:?}");
        assert!(reader.look::<bool>(ASKED_IN_VIEW, vec![]).await?, "the question is out of view");
        reader.choose("where", "one_area").await?;
        assert!(!told(reader).await?.invalid, "an answer mends it");

        reader.tell_by(&story, "temperature", By::Touch).await?;
        reader.type_number("temperature", "hot").await?;
        reader.tap("button[data-action=next]").await?;
        let view = reader.until("this is no reading", wrong).await?;
        let seen = told(reader).await?;
        assert_eq!(seen.question.as_deref(), Some("temperature"));
        assert!(seen.invalid && seen.described.contains(&view.errors[0]), "{seen:?}");
        assert!(seen.roles.iter().any(|role| role == "alert"), "{seen:?}");

        // A low reading is asked for again: not wrong, but said where it is to be typed.
        reader.type_number("temperature", "95.0").await?;
        reader.tap("h2.screen-title").await?;
        reader
            .tap_until("button[data-action=next]", "root.activeElement.dataset.second === 'yes'")
            .await?;
        let seen = told(reader).await?;
        assert!(!seen.invalid && seen.described.split_whitespace().count() > 5, "{seen:?}");
        assert_eq!(seen.roles, ["status"], "{seen:?}");
        Ok(())
    })
    .await
}
