//! The checker as a reader sees it: open the article, find the checker, read what stands on the screen.
//!
//! *Screen* = a question screen or the result; each visit in a row counts once.
//!
//! The widget stands in a closed shadow root (later in frames inside it). [`Reader::enter_widget`] is the one place that
//! knows the way in; `look.js` and `harness.js` tell how and why.
//!
//! Not here: what a reader does ([`crate::touch`], [`crate::keyboard`]), whole interviews ([`crate::story`]).

use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::Value;

use crate::Failure;
use crate::browser::Browser;
use crate::proxy::Proxy;
use crate::server::{Reply, Site};
use crate::view::{Outcome, View};

/// How long a step may take to show its effect. A limit for a busy machine; a step that works takes milliseconds.
pub const PATIENCE: Duration = Duration::from_secs(20);

const LOOK: &str = include_str!("look.js");
const WEB_ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What the checker told the page around it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Event {
    /// `ready`, `started`, `closed` or `failed`.
    pub name: String,
    /// Everything else that a page can read from it.
    pub detail: Value,
}

/// A reader in front of a browser.
pub struct Reader {
    /// The browser; for what a page object has no verb for.
    pub browser: Browser,
    /// The site that the browser is shown, and its faults.
    pub site: Site,
    /// What the browser asked of any host.
    pub proxy: Proxy,
    pub(crate) taps: usize,
    screens: Vec<String>,
    in_frames: bool,
}

impl Reader {
    pub(crate) fn new(browser: Browser, site: Site, proxy: Proxy) -> Self {
        Self { browser, site, proxy, taps: 0, screens: Vec::new(), in_frames: false }
    }

    /// Opens the article, scrolls to the checker and waits for its first screen.
    pub async fn open_article(&mut self) -> Result<View, Failure> {
        self.open_page("/").await
    }

    /// The same on any page of the site.
    pub async fn open_page(&mut self, path: &str) -> Result<View, Failure> {
        self.open(path).await?;
        self.scroll_to_checker().await?;
        self.until_told("ready").await?;
        self.start_check().await?;
        self.until("the checker's first screen shows", |view| view.screen.is_some()).await
    }

    /// Waits until the checker has told the page an event of that name.
    pub async fn until_told(&mut self, name: &str) -> Result<Event, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let events = self.events().await?;
            if let Some(event) = events.iter().find(|event| event.name == name) {
                return Ok(event.clone());
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!("no event {name:?} came; there are {events:?}")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Taps "Start" where the check opens in a sheet; in the article's flow there is nothing to tap.
    pub async fn start_check(&mut self) -> Result<(), Failure> {
        self.leave_widget().await?;
        let script = format!("{LOOK}\nreturn start()");
        let control: Option<Value> = self.browser.ask(&script, vec![]).await?;
        if let Some(control) = control.and_then(|reference| self.element(&reference)) {
            control.click().await?;
            self.taps += 1;
        }
        Ok(())
    }

    /// Opens a page of the site and no more.
    pub async fn open(&mut self, path: &str) -> Result<(), Failure> {
        let address = self.site.url(path);
        self.go_to(&address).await
    }

    /// Leaves a page whose refusals were wanted, and drops what console and log tell of them. Once it is left, no refusal
    /// can come after these.
    pub async fn leave_refusals_behind(&mut self) -> Result<(), Failure> {
        self.site.replace("/left.html", Reply::html("<link rel=icon href=data:,>"));
        self.open("/left.html").await?;
        self.console().await?;
        self.proxy.forget();
        Ok(())
    }

    /// Opens a file of this machine, as from a USB stick.
    pub async fn open_file(&mut self, file: &Path) -> Result<(), Failure> {
        self.go_to(&format!("file://{}", file.display())).await
    }

    async fn go_to(&mut self, address: &str) -> Result<(), Failure> {
        self.leave_widget().await?;
        Ok(self.browser.client.goto(address).await?)
    }

    /// Starts a second site, of another origin, that the browser may ask too.
    pub async fn second_site(&self) -> Result<Site, Failure> {
        let second = self.site.neighbour().await?;
        self.proxy.let_pass(&second);
        Ok(second)
    }

    /// Opens a page of a second site.
    pub async fn open_at(&mut self, site: &Site, path: &str) -> Result<(), Failure> {
        self.go_to(&site.url(path)).await
    }

    /// Scrolls the article until the checker is in view, as a reader must before it loads.
    pub async fn scroll_to_checker(&mut self) -> Result<(), Failure> {
        self.leave_widget().await?;
        let script = "document.querySelector('clog-or-mastitis').scrollIntoView()";
        self.browser.ask::<Value>(script, vec![]).await?;
        Ok(())
    }

    /// Presses Tab in the page until the focus is on what opens the sheet.
    pub async fn tab_to_start(&mut self) -> Result<(), Failure> {
        const MOST_STOPS: usize = 40;
        for _ in 0..MOST_STOPS {
            self.type_key(Key::Tab.into()).await?;
            if self.start_has_focus().await? {
                return Ok(());
            }
        }
        Err(Failure::new("Tab did not lead to what starts the check"))
    }

    /// Whether the focus is on what opens the sheet.
    pub async fn start_has_focus(&mut self) -> Result<bool, Failure> {
        self.leave_widget().await?;
        self.browser.ask(&format!("{LOOK}\nreturn startHasFocus()"), vec![]).await
    }

    /// Waits until no sheet stands over the page.
    pub async fn until_shut(&mut self) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        self.leave_widget().await?;
        let open = format!("{LOOK}\nreturn root.querySelector('dialog').matches(':modal')");
        while self.browser.ask::<bool>(&open, vec![]).await? {
            if Instant::now() > deadline {
                return Err(Failure::new("the sheet stays open"));
            }
        }
        Ok(())
    }

    /// Closes the sheet from inside, if there is one, and waits until the page has heard of it.
    pub async fn close_sheet(&mut self) -> Result<(), Failure> {
        if self.view().await?.offers("close") {
            self.tap("button[data-action=close]").await?;
            self.until_shut().await?;
        }
        Ok(())
    }

    /// What stands on the screen now.
    pub async fn view(&mut self) -> Result<View, Failure> {
        let view: View = self.look("return view()", vec![]).await?;
        match view.name() {
            Some(name) if self.screens.last() != Some(&name) => self.screens.push(name),
            Some(_) => {}
            // A frame that is still loading may be entered too early; the next look goes in anew.
            None if self.in_frames => self.leave_widget().await?,
            None => {}
        }
        Ok(view)
    }

    /// Waits until what stands on the screen is as `wanted`.
    pub async fn until(
        &mut self,
        what: &str,
        wanted: impl Fn(&View) -> bool,
    ) -> Result<View, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let view = self.view().await?;
            if wanted(&view) {
                return Ok(view);
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!("waited {PATIENCE:?} in vain until {what}")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// The heading of the screen.
    pub async fn screen_title(&mut self) -> Result<String, Failure> {
        Ok(self.view().await?.title)
    }

    /// The result, once it stands on the screen.
    pub async fn result(&mut self) -> Result<Outcome, Failure> {
        let view = self.until("the result shows", |view| view.result.is_some()).await?;
        view.result.ok_or_else(|| Failure::new("the result went away again"))
    }

    /// The words of the focused element.
    pub async fn focused_text(&mut self) -> Result<String, Failure> {
        Ok(self.view().await?.focus.text)
    }

    /// Waits until the focus is on the screen's heading.
    pub async fn heading_has_focus(&mut self) -> Result<View, Failure> {
        let on_heading = |view: &View| view.focus.tag == "h2" && view.focus.text == view.title;
        self.until("the focus is on the screen's heading", on_heading).await
    }

    /// Console lines since the last call. Whatever a journey leaves here fails it at its end.
    pub async fn console(&self) -> Result<Vec<String>, Failure> {
        self.browser.take_console().await
    }

    /// Takes the console's lines until one with these words has come.
    pub async fn until_console(&self, words: &str) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        let mut lines = Vec::new();
        while Instant::now() < deadline {
            lines.extend(self.console().await?);
            if lines.iter().any(|line| line.contains(words)) {
                return Ok(());
            }
        }
        Err(Failure::new(format!("no line with {words:?} came; there are {lines:?}")))
    }

    /// The events that the checker has sent to the page, in order.
    pub async fn events(&mut self) -> Result<Vec<Event>, Failure> {
        self.leave_widget().await?;
        self.browser.ask("return window[Symbol.for('journey')].events", vec![]).await
    }

    /// What the page's policy has refused since the last call.
    pub async fn violations(&mut self) -> Result<Vec<String>, Failure> {
        self.leave_widget().await?;
        let script = "return window[Symbol.for('journey')]?.violations.splice(0) ?? []";
        self.browser.ask(script, vec![]).await
    }

    /// How far things moved in the page without the reader's doing, each time that something did. Chromium alone tells.
    pub async fn shifts(&mut self) -> Result<Vec<f64>, Failure> {
        self.leave_widget().await?;
        self.browser.ask("return window[Symbol.for('journey')].shifts", vec![]).await
    }

    /// Clicks and typed keys so far.
    pub fn taps(&self) -> usize {
        self.taps
    }

    /// Names of the screens visited so far, in order.
    pub fn screens(&self) -> &[String] {
        &self.screens
    }

    /// Runs a script that may use everything in `look.js`, where the widget is.
    pub async fn look<T: serde::de::DeserializeOwned>(
        &mut self,
        script: &str,
        with: Vec<Value>,
    ) -> Result<T, Failure> {
        self.enter_widget().await?;
        self.browser.ask(&format!("{LOOK}\n{script}"), with).await
    }

    /// Puts the session where the widget's elements are. The one place that knows the way in.
    ///
    /// In a shadow root they are in the article itself and `look.js` reads the remembered root. In frames, an outer
    /// one in that root and an inner one in it, the session has to step into both.
    async fn enter_widget(&mut self) -> Result<(), Failure> {
        if self.in_frames {
            return Ok(());
        }
        let Some(outer) = self.frame_here().await? else { return Ok(()) };
        outer.enter_frame().await?;
        match self.frame_here().await? {
            Some(inner) => {
                inner.enter_frame().await?;
                self.in_frames = true;
            }
            // The standalone page in a publisher's own frame: there is one frame alone.
            None if self.is_standalone().await? => self.in_frames = true,
            // The outer frame is still loading; the caller looks again.
            None => self.leave_widget().await?,
        }
        Ok(())
    }

    async fn is_standalone(&self) -> Result<bool, Failure> {
        let script = "return document.querySelector('body > .widget > .bar') !== null";
        self.browser.ask(script, vec![]).await
    }

    /// Puts the session back into the page.
    pub async fn leave_widget(&mut self) -> Result<(), Failure> {
        self.in_frames = false;
        self.browser.leave_frames().await
    }

    pub(crate) async fn back_from_bars(&mut self) -> Result<(), Failure> {
        self.leave_widget().await?;
        self.browser.back_from_bars().await
    }

    async fn frame_here(&self) -> Result<Option<Element>, Failure> {
        let script = format!("{LOOK}\nreturn root?.querySelector('iframe') ?? null");
        let frame: Option<Value> = self.browser.ask(&script, vec![]).await?;
        Ok(frame.and_then(|reference| self.element(&reference)))
    }

    pub(crate) fn element(&self, reference: &Value) -> Option<Element> {
        let id = reference.get(WEB_ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.browser.client.clone(), ElementRef::from(id)))
    }

    /// The words of the article that are in view, the checker's fallback among them.
    pub async fn page_text(&mut self) -> Result<String, Failure> {
        self.leave_widget().await?;
        Ok(self.browser.client.find(Locator::Css("body")).await?.text().await?)
    }
}
