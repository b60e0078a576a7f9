//! What the owner of a page does around the check: a page of his own, scripts in it, several checks on it.
//!
//! Not here: pages that publishers have for good ([`crate::pages`]), what a reader does ([`crate::touch`]).

use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::pages::small;
use crate::view::View;
use crate::widget::PATIENCE;
use crate::{Failure, Reader};

impl Reader {
    /// Puts a small page of one's own on the site and opens it.
    pub async fn open_own_page(&mut self, head: &str, body: &str) -> Result<(), Failure> {
        const PATH: &str = "/own.html";
        self.site.replace(PATH, small(head, body));
        self.open(PATH).await
    }

    /// Runs a script in the page, wherever the session stands; it may return a promise.
    pub async fn in_page<T: DeserializeOwned>(&mut self, script: &str) -> Result<T, Failure> {
        self.leave_widget().await?;
        self.browser.ask(script, vec![]).await
    }

    /// The value of an expression that may name the page's first check, `element`.
    pub async fn of_element<T: DeserializeOwned>(
        &mut self,
        expression: &str,
    ) -> Result<T, Failure> {
        let find = "const element = document.querySelector('clog-or-mastitis')";
        self.in_page(&format!("{find}; return ({expression})")).await
    }

    /// The same for what is done to the check, with no value.
    pub async fn to_element(&mut self, statements: &str) -> Result<(), Failure> {
        self.of_element(&format!("(() => {{ {statements}; return null; }})()")).await
    }

    /// Forgets what the checks have told so far.
    pub async fn forget_events(&mut self) -> Result<(), Failure> {
        self.in_page("window[Symbol.for('journey')].events.length = 0; return null").await
    }

    /// Opens the check of a page that stands open, and waits for its first screen.
    pub async fn begin(&mut self) -> Result<View, Failure> {
        self.until_ready(1).await?;
        self.start_check().await?;
        let first = |view: &View| view.screen.as_deref() == Some("danger_signs");
        let view = self.until("the first screen shows", first).await?;
        match view.controls.iter().any(|control| control.checked) {
            false => Ok(view),
            true => Err(Failure::new(format!("something is answered already: {view}"))),
        }
    }

    /// Waits until an expression of the page is true.
    pub async fn until_in_page(&mut self, holds: &str) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        while !self.in_page::<bool>(&format!("return Boolean({holds})")).await? {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("waited {PATIENCE:?} in vain until {holds}")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        Ok(())
    }

    /// From now on the reader looks at the check that `selector` finds in the page, and no longer at its first one.
    pub async fn turn_to(&mut self, selector: &str) -> Result<(), Failure> {
        self.leave_widget().await?;
        let turn = "
            const host = document.querySelector(arguments[0]);
            host.scrollIntoView({ behavior: 'instant' });
            window[Symbol.for('journey')].host = host;";
        self.browser.ask::<Value>(turn, vec![json!(selector)]).await?;
        Ok(())
    }

    /// Waits until that many checks of the page have said that they are ready.
    pub async fn until_ready(&mut self, checks: usize) -> Result<(), Failure> {
        let told = "window[Symbol.for('journey')].events.filter(({ name }) => name === 'ready')";
        self.until_in_page(&format!("{told}.length >= {checks}")).await
    }
}
