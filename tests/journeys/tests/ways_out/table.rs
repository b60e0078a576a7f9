//! The shape of the table of ways out, and the page of docs that is made of it.
//!
//! *Way* = something that a script in the inner frame may try so that anybody outside learns of it. *Fate* = what comes of
//! it there. *Shut* and *open* are said only where the same script, in a page of its own without any protection, was seen
//! from outside.

use std::fmt::Write as _;

use journeys::engine::Engine;

/// What comes of a way in one engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nothing arrives anywhere; in a page without protection it does.
    Shut,
    /// It arrives.
    Open,
    /// The engine does not have it, in no page.
    Absent,
    /// Not even a page without protection is seen doing it here; the reason stands in the table.
    Unseen,
}

/// How a way is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trial {
    /// Together with the others: it leaves its document where it is.
    Together,
    /// In a document of its own, which it may take somewhere else.
    Alone,
    /// Without a tap in the frame; in the page without protection at a tap, for browsers let no window open otherwise.
    Untapped,
    /// At a tap in both.
    Tapped,
}

/// One way out.
pub struct Way {
    /// In a reader's words.
    pub name: &'static str,
    /// The body of an async function that gets `way`: `mark` is a word of this way's own, `own` and `stranger` addresses
    /// that hold it, `udp` the address of a socket without HTTP. It returns `"got"` where it got for itself what can be seen
    /// nowhere else, and `"absent"` where the engine lacks it.
    pub script: &'static str,
    /// In Chromium, Firefox and WebKitGTK.
    pub fates: [Fate; 3],
    /// What shuts it, or why it does no harm that it is open.
    pub why: &'static str,
    /// How it is tried.
    pub trial: Trial,
}

/// Shut in all three.
pub const SHUT: [Fate; 3] = [Fate::Shut; 3];

/// Open in all three.
pub const OPEN: [Fate; 3] = [Fate::Open; 3];

/// A way that leaves its document where it is.
pub const fn way(
    name: &'static str,
    script: &'static str,
    fates: [Fate; 3],
    why: &'static str,
) -> Way {
    Way { name, script, fates, why, trial: Trial::Together }
}

impl Way {
    /// The same way, tried like this.
    pub const fn tried(self, trial: Trial) -> Self {
        Self { trial, ..self }
    }

    /// Its fate in an engine.
    pub fn fate_in(&self, engine: Engine) -> Fate {
        let [chromium, firefox, webkit] = self.fates;
        match engine {
            Engine::Chromium => chromium,
            Engine::Firefox => firefox,
            Engine::WebKit => webkit,
        }
    }
}

impl Fate {
    fn word(self) -> &'static str {
        match self {
            Self::Shut => "shut",
            Self::Open => "**open**",
            Self::Absent => "absent",
            Self::Unseen => "not judged",
        }
    }
}

const INTRODUCTION: &str = "\
# Every way out of the frame

The check runs in a frame inside a frame. What follows is tried, by a script put into the inner one, on every run of the
browser tests, in three engines and on three pages: the demo article, a page without a policy, and one with the strictest.
*Shut*: nothing was seen outside, no request, no message, no window, nothing kept, while the same script in a page without
protection was seen. *Absent*: this engine does not have it, there either. *Not judged*: it was not seen there either,
for the reason given.

Only the package's own program runs in the frame: its document lists the hash of its one script, and no text becomes
script. So each of these lines is a second wall, for the case that the program itself goes wrong.

WebKitGTK has Safari's engine and not its shell. No iPhone, iPad, Mac or Android device was tried.

This page is written by a test: `JOURNEY_WRITE=1 cargo xtask test --only journeys ways_out`.

| way | Chromium | Firefox | WebKitGTK | why |
|---|---|---|---|---|
";

/// The page in `docs/`.
pub fn page<'a>(ways: impl Iterator<Item = &'a Way>) -> String {
    let mut page = INTRODUCTION.to_owned();
    for way in ways {
        let [chromium, firefox, webkit] = way.fates.map(Fate::word);
        let Way { name, why, .. } = way;
        let _ = writeln!(page, "| {name} | {chromium} | {firefox} | {webkit} | {why} |");
    }
    page
}
