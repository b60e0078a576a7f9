//! Runs one journey: a browser of its own, the built demo behind a recording proxy, and a picture of the screen when
//! something fails.
//!
//! Standing assertions of every journey: its console is empty at the end, the page's policy refused nothing, and the
//! browser asked nobody but the site. A journey that expects lines takes them with [`Reader::console`] before its end,
//! and refusals with [`Reader::violations`].

use std::env;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;

use futures_util::FutureExt;
use tokio::sync::Semaphore;

use crate::browser::Browser;
use crate::engine::{Engine, Scheme, Wish};
use crate::proxy::Proxy;
use crate::server::Site;
use crate::{Failure, Reader};

/// Browsers at one time. More would starve each other on a small machine and make waiting times meaningless.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// What a journey starts from.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Inside of the window in CSS pixels; a phone held upright unless a journey says otherwise.
    pub window: (u32, u32),
    /// Whether the reader's browser runs scripts.
    pub javascript: bool,
    /// Whether it runs WebAssembly too; lockdown modes and old browsers do not.
    pub webassembly: bool,
    /// The reader's system theme.
    pub scheme: Scheme,
    /// The folder that is served; `DEMO_DIR` or `target/demo` unless a journey says otherwise.
    pub folder: PathBuf,
}

impl Default for Setup {
    fn default() -> Self {
        let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/demo");
        Self {
            window: (390, 844),
            javascript: true,
            webassembly: true,
            scheme: Scheme::Light,
            folder: env::var_os("DEMO_DIR").map_or_else(|| built.into(), PathBuf::from),
        }
    }
}

impl Setup {
    /// With the demo whose program dies when a test marks the screen.
    pub fn panicking() -> Self {
        let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/demo-panicking");
        Self::of("PANICKING_DEMO_DIR", built)
    }

    /// With the demo that speaks the language for tests too.
    pub fn pseudo() -> Self {
        let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/demo-pseudo");
        Self::of("PSEUDO_DEMO_DIR", built)
    }

    fn of(variable: &str, built: &str) -> Self {
        let folder = env::var_os(variable).map_or_else(|| built.into(), PathBuf::from);
        Self { folder, ..Self::default() }
    }
}

/// Runs a journey from its start to its standing assertions.
pub async fn journey(
    setup: Setup,
    go: impl AsyncFnOnce(&mut Reader) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let _one_of_few = BROWSERS.acquire().await.map_err(|e| Failure::new(e.to_string()))?;
    let mut reader = set_out(&setup).await?;
    let went = AssertUnwindSafe(go(&mut reader)).catch_unwind().await;
    let ended = match went {
        Ok(Ok(())) => stands(&mut reader, &setup).await,
        Ok(Err(failure)) => Err(failure),
        Err(panic) => {
            eprintln!("{}", picture(&mut reader).await);
            resume_unwind(panic);
        }
    };
    if ended.is_err() {
        eprintln!("{}", picture(&mut reader).await);
    }
    ended
}

/// Starts site, proxy and browser.
pub async fn set_out(setup: &Setup) -> Result<Reader, Failure> {
    let site = Site::open(&setup.folder).await?;
    let proxy = Proxy::before(&site).await?;
    let wish = Wish {
        proxy: proxy.authority(),
        javascript: setup.javascript,
        webassembly: setup.webassembly,
        scheme: setup.scheme,
    };
    let browser = Browser::start(Engine::from_environment()?, &wish).await?;
    if setup.javascript {
        browser.resize(setup.window.0, setup.window.1).await?;
    }
    Ok(Reader::new(browser, site, proxy))
}

async fn stands(reader: &mut Reader, setup: &Setup) -> Result<(), Failure> {
    let lines = reader.console().await?;
    if !lines.is_empty() {
        return Err(Failure::new(format!("the console is not empty:\n{}", lines.join("\n"))));
    }
    if setup.javascript {
        let violations = reader.violations().await?;
        if !violations.is_empty() {
            return Err(Failure::new(format!(
                "the page's policy refused something: {violations:?}"
            )));
        }
    }
    let refused: Vec<_> = reader.proxy.seen().into_iter().filter(|seen| !seen.passed).collect();
    if !refused.is_empty() {
        return Err(Failure::new(format!("somebody else was asked: {refused:?}")));
    }
    Ok(())
}

/// What stood on the screen, in words, for the person who reads the failure.
async fn picture(reader: &mut Reader) -> String {
    let view = match reader.view().await {
        Ok(view) => view.to_string(),
        Err(failure) => format!("the screen cannot be read: {failure}"),
    };
    let console = match reader.console().await {
        Ok(lines) => lines.join("\n  "),
        Err(failure) => format!("cannot be read: {failure}"),
    };
    let way = reader.screens().join(" → ");
    format!("--- what the reader saw\n{view}\nway:     {way}\nconsole: {console}\n---")
}
