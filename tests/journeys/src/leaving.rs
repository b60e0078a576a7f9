//! What a reader does in the widget that leads out of it: opens a source in a window, saves a file.
//!
//! The widget has no control for each of them on its first screen; a test's script puts one there and a true tap follows,
//! which is what browsers judge by.
//!
//! Not here: ways out that no reader asked for (`tests/ways_out.rs`).

use std::time::{Duration, Instant};

use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use crate::widget::PATIENCE;
use crate::{Failure, Reader};

impl Reader {
    /// Puts a control on the widget's screen and taps it. `made` is a script that makes and returns the element; it gets
    /// the arguments.
    pub async fn tap_new(&mut self, made: &str, with: Vec<Value>) -> Result<(), Failure> {
        let add = format!(
            "root.querySelector('#added')?.remove();
            const added = (function () {{ {made} }})(...arguments);
            added.id = 'added';
            root.querySelector('.screen').prepend(added);"
        );
        self.look::<Value>(&add, with).await?;
        self.tap("#added").await?;
        Ok(())
    }

    /// Taps a link like those of the sources, which leads to `address`.
    pub async fn tap_link_to(&mut self, address: &str) -> Result<(), Failure> {
        self.tap_new(LINK, vec![json!(address)]).await
    }

    /// Taps a link that saves a text as a calendar file.
    pub async fn tap_save(&mut self, name: &str, text: &str) -> Result<(), Failure> {
        self.tap_new(SAVE, vec![json!(name), json!(text)]).await
    }

    /// The same two in the page around the widget, which may do both: what comes after a refusal and is seen shows that
    /// the refused one would have been seen as well.
    pub async fn page_opens(&mut self, address: &str) -> Result<(), Failure> {
        self.tap_in_page(LINK, vec![json!(address)]).await
    }

    /// See [`Reader::page_opens`].
    pub async fn page_saves(&mut self, name: &str, text: &str) -> Result<(), Failure> {
        self.tap_in_page(SAVE, vec![json!(name), json!(text)]).await
    }

    async fn tap_in_page(&mut self, made: &str, with: Vec<Value>) -> Result<(), Failure> {
        // The sheet covers the page.
        self.close_sheet().await?;
        self.leave_widget().await?;
        let add = format!(
            "const added = (function () {{ {made} }})(...arguments);
            document.body.prepend(added);
            added.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            return added;"
        );
        let added: Value = self.browser.ask(&add, with).await?;
        let added =
            self.element(&added).ok_or_else(|| Failure::new("the page took no new element"))?;
        Ok(self.browser.click(&added).await?)
    }

    /// Waits until there is a second window; returns it and the reader's own, in which the session stays.
    pub async fn second_window(&mut self) -> Result<(WindowHandle, WindowHandle), Failure> {
        self.leave_widget().await?;
        let own = self.browser.client.window().await?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let windows = self.browser.client.windows().await?;
            if let Some(other) = windows.into_iter().find(|window| *window != own) {
                return Ok((other, own));
            }
            if Instant::now() > deadline {
                return Err(Failure::new("no second window opened"));
            }
        }
    }

    /// Waits until a file with this name and text lies in the download folder.
    pub async fn until_saved(&self, name: &str, text: &str) -> Result<(), Failure> {
        let file = self.browser.downloads().join(name);
        let deadline = Instant::now() + PATIENCE;
        // Firefox lays an empty file there first.
        while std::fs::read_to_string(&file).ok().as_deref() != Some(text) {
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "{name} did not arrive; there lie {:?}",
                    self.saved()?
                )));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        Ok(())
    }

    /// Names of the files in the download folder.
    pub fn saved(&self) -> Result<Vec<String>, Failure> {
        let entries = std::fs::read_dir(self.browser.downloads())?;
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    }
}

const LINK: &str = "
    const link = document.createElement('a');
    link.href = arguments[0];
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = 'Open it';
    return link;";

const SAVE: &str = "
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([arguments[1]], { type: 'text/calendar' }));
    link.download = arguments[0];
    link.textContent = 'Save it';
    return link;";
