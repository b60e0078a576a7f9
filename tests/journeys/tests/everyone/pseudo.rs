//! Promise: no word on a screen stands outside the language files, and there is room for longer ones. The check speaks a
//! made-up language, longer by two fifths, in brackets and with accents on its letters.
//!
//! *Data* = what is the same in every language: telephone numbers, titles of sources, names of languages. A plain run goes through every screen
//! and one result; `LONG` through each kind of result. Not here: texts that no screen shows in Chromium
//! (`tests/pseudo_language.rs` at the top).

use journeys::tour::{SCREENS, Tour};
use journeys::{Failure, Setup, journey};

use super::{in_plain_run_only_chromium, long, room, speak};

/// Every piece of text in view that has neither an accent nor a bracket.
const UNTRANSLATED: &str = "
    const found = [];
    const walker = document.createTreeWalker(root.querySelector('.widget') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!seen(parentElement) || parentElement.closest('.number, .sources a, .sources li, [data-language], option, script, style')) continue;
      const words = data.replace(/https?:\\S+/g, '');
      if (/[A-Za-z]{3}/.test(words) && !/[^\\u0000-\\u00b6]/.test(words)) found.push('not translated: ' + data.trim().slice(0, 80));
    }
    return found;";

#[tokio::test]
async fn a_longer_language_fits_every_screen_and_nothing_stands_untranslated() -> Result<(), Failure>
{
    if !in_plain_run_only_chromium()? {
        return Ok(());
    }
    let mut faults = Vec::new();
    let mut stops = Vec::new();
    for tour in Tour::all().iter().filter(|tour| tour.every_screen || long()) {
        journey(Setup::pseudo(), async |reader| {
            speak(reader, "qps");
            reader.open_article().await?;
            reader
                .go_on_tour(tour, async |reader, stop| {
                    let view = reader.view().await?;
                    assert!(
                        view.title.starts_with('⟦'),
                        "{stop} speaks another language: {}",
                        view.title
                    );
                    stops.push(stop.to_owned());
                    let mut found = room::faults_of_room(reader).await?;
                    found.extend(reader.look::<Vec<String>>(UNTRANSLATED, vec![]).await?);
                    faults.extend(found.into_iter().map(|fault| format!("{stop}: {fault}")));
                    Ok(())
                })
                .await
        })
        .await?;
    }
    for screen in SCREENS {
        assert!(stops.iter().any(|stop| stop == screen), "{screen} was not seen");
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}
