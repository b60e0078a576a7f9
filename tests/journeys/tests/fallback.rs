//! Promise: when the widget cannot run, the danger signs and the emergency number stay in view, and the publisher learns
//! the cause from one console line and the `failed` event. The reader is never left with an empty box.
//!
//! *Part* = a file that the loader fetches. Not here: a program that dies later (`panic.rs`).

use journeys::engine::Engine;
use journeys::pages::SCRIPT;
use journeys::server::{HARNESS_SCRIPT, Reply};
use journeys::widget::Event;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::{Value, json};

const NEAR: &str = "/pkg/near.js";
const FRAME: &str = "/pkg/frame.html";
const FIRST: &str = "/pkg/words/en.json";
const WASM: &str = "/pkg/clog-or-mastitis.wasm";
const WORDS: &str = "/pkg/words/en.words";

/// A name, and what it does to a file.
type Damage = (&'static str, fn(Reply) -> Reply);

/// What can happen to a file between the release and the reader.
const DAMAGES: [Damage; 4] = [
    ("truncated", |mut reply| {
        reply.body.truncate(reply.body.len() / 2);
        reply
    }),
    ("one byte changed", |mut reply| {
        let middle = reply.body.len() / 2;
        if let Some(byte) = reply.body.get_mut(middle) {
            *byte ^= 1;
        }
        reply
    }),
    // Another version's file is a whole one with other bytes.
    ("of another version", |mut reply| {
        reply.body.push(b'\n');
        reply
    }),
    ("an error page instead", |reply| Reply {
        body: b"<!doctype html><title>Not here</title>".to_vec(),
        ..reply
    }),
];

#[tokio::test]
async fn a_missing_program_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for (part, cause) in [
            (NEAR, "script_unreachable"),
            (FRAME, "frame_unreachable"),
            (FIRST, "words_unreachable"),
            (WASM, "wasm_unreachable"),
            (WORDS, "words_unreachable"),
        ] {
            reader.site.mend();
            reader.site.replace(part, Reply::missing());
            fails(reader, cause, "missing").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_damaged_second_script_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    damaged(NEAR, "script_damaged").await
}

#[tokio::test]
async fn a_damaged_frame_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    damaged(FRAME, "frame_damaged").await
}

#[tokio::test]
async fn a_damaged_program_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    damaged(WASM, "wasm_damaged").await
}

#[tokio::test]
async fn damaged_words_leave_the_guide_and_name_the_cause() -> Result<(), Failure> {
    damaged(WORDS, "words_damaged").await
}

#[tokio::test]
async fn a_damaged_first_screen_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    damaged(FIRST, "words_damaged").await
}

#[tokio::test]
async fn a_part_that_does_not_come_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for part in [NEAR, FRAME, FIRST, WASM, WORDS] {
            reader.site.mend();
            reader.site.hold(part);
            fails(reader, "timeout", part).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_part_that_the_policy_refuses_leaves_the_guide_and_names_the_cause() -> Result<(), Failure>
{
    journey(Setup::default(), async |reader| {
        let site = reader.site.url("");
        let all_but = |refused: &str| {
            let rest = [FRAME, FIRST, WASM, WORDS].into_iter().filter(|part| *part != refused);
            rest.map(|part| format!("{site}{part}")).collect::<Vec<_>>().join(" ")
        };
        let policies = [
            format!("script-src {site}/pkg/clog-or-mastitis.js {site}{HARNESS_SCRIPT}"),
            format!("connect-src {}", all_but(FRAME)),
            format!("connect-src {}", all_but(FIRST)),
            format!("connect-src {}", all_but(WASM)),
            format!("connect-src {}", all_but(WORDS)),
            "connect-src 'self'; frame-src 'none'; require-trusted-types-for 'script'".to_owned(),
        ];
        for policy in policies {
            reader.site.mend();
            reader.site.header("/index.html", "content-security-policy", &policy)?;
            fails(reader, "blocked_by_policy", &policy).await?;
            assert!(!reader.violations().await?.is_empty(), "{policy} refuses something");
        }
        Ok(())
    })
    .await
}

/// A page that lists its Trusted Types without the check's, and one that only wants to hear what its policy would refuse.
#[tokio::test]
async fn a_policy_that_refuses_nothing_is_not_the_cause() -> Result<(), Failure> {
    const POLICIES: [[&str; 2]; 2] = [
        ["content-security-policy", "require-trusted-types-for 'script'; trusted-types 'none'"],
        ["content-security-policy-report-only", "script-src 'none'; connect-src 'none'"],
    ];
    journey(Setup::default(), async |reader| {
        for [header, policy] in POLICIES {
            reader.site.mend();
            reader.site.header("/index.html", header, policy)?;
            reader.site.replace(NEAR, Reply::missing());
            fails(reader, "script_unreachable", policy).await?;
            for (what, damage) in DAMAGES.into_iter().take(1) {
                reader.site.mend();
                reader.site.header("/index.html", header, policy)?;
                reader.site.alter(NEAR, damage);
                fails(reader, "script_damaged", &format!("{what}, {policy}")).await?;
            }
        }
        reader.leave_refusals_behind().await
    })
    .await
}

/// What an old browser lacks, or a page's script took away, said before anything is asked for; and an error of the
/// browser's own, whose code is a number.
#[tokio::test]
async fn a_browser_that_lacks_something_leaves_the_guide_and_names_the_cause() -> Result<(), Failure>
{
    const REFUSES: &str = "const make = document.createElement;
        document.createElement = function (tag, ...more) {
          if (tag === 'dialog') throw new DOMException('No dialog.', 'NotSupportedError');
          return make.call(this, tag, ...more);
        };";
    journey(Setup::default(), async |reader| {
        reader.site.alter("/index.html", |mut reply| {
            let page = String::from_utf8_lossy(&reply.body);
            let first = "<script src=\"/lacks.js\"></script></head>";
            reply.body = page.replace("</head>", first).into_bytes();
            reply
        });
        for (script, cause) in [
            ("delete ShadowRoot.prototype.adoptedStyleSheets;", "browser_too_old"),
            ("delete window.IntersectionObserver;", "browser_too_old"),
            (REFUSES, "mount_failed"),
        ] {
            reader.site.replace("/lacks.js", Reply::script(script));
            reader.proxy.forget();
            fails(reader, cause, script).await?;
            let asked = reader.proxy.seen().iter().any(|seen| seen.path == NEAR);
            assert_eq!(asked, cause == "mount_failed", "{script}");
        }
        Ok(())
    })
    .await
}

/// In WebKit a script of an unguarded tag is fetched to be looked at, and then imported.
#[tokio::test]
async fn an_import_that_does_not_come_is_given_up() -> Result<(), Failure> {
    const WAITS: &str = "<script>const fetched = window.fetch;
        window.fetch = async (...asked) => {
          const answer = await fetched(...asked);
          await new Promise((go) => (window.letGo = go));
          return answer;
        };</script>";
    journey(Setup::default(), async |reader| {
        if reader.browser.engine != Engine::WebKit {
            return Ok(());
        }
        let tag = "<clog-or-mastitis region=\"us\">Call 911 for confusion.</clog-or-mastitis>";
        reader.open_own_page(&[WAITS, SCRIPT].concat(), tag).await?;
        reader.until_in_page("window.letGo").await?;
        reader.site.hold(NEAR);
        reader.to_element("window.letGo()").await?;
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail["cause"], "timeout");
        reader.console().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_frame_that_the_server_forbids_leaves_the_guide_and_names_the_cause()
-> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        // The demo's own policy keeps a frame made of text from running, the header one that is loaded.
        reader.site.header(FRAME, "x-frame-options", "DENY")?;
        fails(reader, "frame_blocked", "X-Frame-Options").await
    })
    .await
}

/// Without frames the page's own policy has to allow WebAssembly.
#[tokio::test]
async fn a_program_that_the_policy_refuses_leaves_the_guide_and_names_the_cause()
-> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.alter("/index.html", |mut reply| {
            let page = String::from_utf8_lossy(&reply.body);
            let shadow =
                page.replace("<clog-or-mastitis ", "<clog-or-mastitis isolation=\"shadow\" ");
            reply.body = shadow.into_bytes();
            reply
        });
        fails(reader, "blocked_by_policy", "no 'wasm-unsafe-eval'").await?;
        reader.violations().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_webassembly_the_guide_is_in_view_and_the_cause_named() -> Result<(), Failure> {
    let setup = Setup { webassembly: false, ..Setup::default() };
    journey(setup, async |reader| fails(reader, "no_webassembly", "WebAssembly off").await).await
}

/// Servers that do not know the type send wasm as text; that alone must not stop it.
#[tokio::test]
async fn a_program_sent_as_text_still_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.alter(WASM, |mut reply| {
            reply.content_type = "text/plain".into();
            reply
        });
        let first = reader.open_article().await?;
        assert_eq!(first.screen.as_deref(), Some("danger_signs"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_javascript_the_guide_is_in_view() -> Result<(), Failure> {
    let setup = Setup { javascript: false, ..Setup::default() };
    journey(setup, async |reader| {
        reader.open("/").await?;
        stands_in_view(&reader.page_text().await?);
        Ok(())
    })
    .await
}

async fn damaged(part: &str, cause: &str) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for (what, damage) in DAMAGES {
            reader.site.mend();
            reader.site.alter(part, damage);
            fails(reader, cause, what).await?;
        }
        Ok(())
    })
    .await
}

/// Opens the article with a fault planted, and looks at what reader and publisher get.
async fn fails(reader: &mut Reader, cause: &str, fault: &str) -> Result<(), Failure> {
    reader.open("/").await?;
    reader.scroll_to_checker().await?;
    reader.until_told("failed").await?;
    let failed = Event { name: "failed".into(), detail: json!({ "cause": cause }) };
    let mut events = reader.events().await?;
    // The program comes after the first screen, and so may its failure.
    events.retain(|event| event.name != "ready" || event.detail != Value::Null);
    assert_eq!(events, [failed], "{fault}: one event, with the cause alone");

    stands_in_view(&reader.page_text().await?);
    let visible =
        "return document.querySelector('clog-or-mastitis').getBoundingClientRect().height > 50";
    assert_eq!(reader.browser.ask::<Value>(visible, vec![]).await?, Value::Bool(true), "{fault}");

    let lines = reader.console().await?;
    let (ours, others): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| line.contains("<clog-or-mastitis>"));
    assert_eq!(ours.len(), 1, "{fault}: one line for the publisher: {ours:?}; beside: {others:?}");
    assert!(ours.iter().all(|line| line.contains(cause)), "{fault}: it names the cause: {ours:?}");
    let strange: Vec<_> = others.iter().filter(|line| !is_browsers_own(line)).collect();
    assert!(strange.is_empty(), "{fault}: {strange:?}");
    Ok(())
}

/// Browsers themselves report what did not arrive, has another hash or was refused.
fn is_browsers_own(line: &str) -> bool {
    let words = [
        "Failed to load",
        "integrity",
        "Content Security Policy",
        "Content-Security-Policy",
        "X-Frame-Options",
        "violates",
        "This document requires",
        // Firefox's word for a missing script, as a server says in text that there is none.
        "disallowed MIME type",
        // WebKit's word for any answer that a script does not get.
        "due to access control checks",
    ];
    words.iter().any(|words| line.contains(words))
}

fn stands_in_view(page: &str) {
    let page = page.to_lowercase();
    assert!(page.contains("911"), "the emergency number is in view: {page}");
    assert!(page.contains("confusion"), "the danger signs are in view: {page}");
}
