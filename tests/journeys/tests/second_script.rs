//! Promise: the second script runs only as the one that the first was built with. A page that guards the script tag with
//! `integrity` thereby guards every script of the package, in each engine and under strict policies; and one that failed to
//! come may be tried again.
//!
//! *Altered* = the package's own script with a line more, as whoever serves it could send it. Not here: what the reader gets
//! where it is damaged or does not come (`fallback.rs`).

use std::sync::atomic::{AtomicBool, Ordering};

use journeys::package::{guarded_script, published_hash};
use journeys::pages::SCRIPT;
use journeys::server::{HARNESS_SCRIPT, Reply};
use journeys::{Failure, Reader, Setup, journey};

const NEAR: &str = "/pkg/near.js";
const SHADOW: &str = "/pkg/shadow.js";
const TAG: &str = "<clog-or-mastitis region=\"us\">Call 911 for confusion.</clog-or-mastitis>";

/// Nothing but the site's own files, and Trusted Types by one name.
const STRICT: &str = "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; frame-src 'self'; \
                      require-trusted-types-for 'script'; trusted-types clog-or-mastitis";

fn altered(mut reply: Reply) -> Reply {
    reply.body.extend_from_slice(b"\nwindow.altered = true;");
    reply
}

async fn alteration_ran(reader: &mut Reader) -> Result<bool, Failure> {
    reader.in_page("return window.altered === true").await
}

/// The page with this tag, where one script of the package is not what it should be.
async fn refuses(reader: &mut Reader, script: &str, tag: &str) -> Result<(), Failure> {
    reader.open_own_page(script, tag).await?;
    let failed = reader.until_told("failed").await?;
    let cause = failed.detail.get("cause").and_then(|cause| cause.as_str());
    assert_eq!(cause, Some("script_damaged"), "{script}");
    assert!(!alteration_ran(reader).await?, "{script} lets an altered script run");
    assert!(reader.page_text().await?.contains("Call 911 for confusion."), "the guide stays");
    // The browser tells of the hash and the package of the cause; what else there is, `fallback.rs` reads.
    reader.console().await?;
    Ok(())
}

#[tokio::test]
async fn an_altered_second_script_never_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        for script in [guarded.as_str(), SCRIPT] {
            reader.site.mend();
            reader.site.alter(NEAR, altered);
            refuses(reader, script, TAG).await?;
        }
        reader.site.mend();
        reader.site.alter(NEAR, altered);
        reader.site.header("/own.html", "content-security-policy", STRICT)?;
        refuses(reader, &guarded, TAG).await
    })
    .await
}

#[tokio::test]
async fn an_altered_script_for_a_shadow_root_never_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        reader.site.alter(SHADOW, altered);
        refuses(reader, &guarded, &TAG.replace(" region", " isolation=\"shadow\" region")).await
    })
    .await
}

/// A server that sends the right script to whoever checks it, and another one to whoever runs it.
#[tokio::test]
async fn what_was_checked_is_what_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        let asked = AtomicBool::new(false);
        reader.site.alter(NEAR, move |reply| match asked.swap(true, Ordering::Relaxed) {
            false => reply,
            true => altered(reply),
        });
        reader.open_own_page(&guarded, TAG).await?;
        reader.begin().await?;
        assert!(!alteration_ran(reader).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_requires_trusted_types_needs_one_name_at_most() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        reader.site.header("/own.html", "content-security-policy", STRICT)?;
        reader.open_own_page(&guarded, TAG).await?;
        reader.begin().await?;
        assert_eq!(reader.violations().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_names_scripts_by_a_nonce_lets_the_second_one_in() -> Result<(), Failure> {
    const POLICY: &str = "default-src 'none'; img-src data:; script-src 'nonce-once' 'strict-dynamic'; \
                          connect-src 'self'; frame-src 'self'";
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        for policy in [POLICY.to_owned(), POLICY.replace(" 'strict-dynamic'", "")] {
            reader.site.mend();
            reader.site.header("/own.html", "content-security-policy", &policy)?;
            // The harness's own script has no nonce and does not run; this one hears in its place.
            let hears = "<script nonce=\"once\">window.heard = []; for (const name of ['ready', 'failed']) \
                         addEventListener(name, ({ detail }) => heard.push(detail?.cause ?? name))</script>";
            let script = guarded.replace("<script ", "<script nonce=\"once\" ");
            reader.open_own_page(&[hears, &script].concat(), TAG).await?;
            reader.until_in_page("window.heard.length > 0").await?;
            let heard: Vec<String> = reader.in_page("return window.heard").await?;
            assert_eq!(heard, ["ready"], "{policy}");
            reader.leave_refusals_behind().await?;
        }
        Ok(())
    })
    .await
}

/// With the hashes that a publisher finds in `integrity.json`.
#[tokio::test]
async fn a_page_that_names_scripts_by_hash_lets_the_second_one_in() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let guarded = guarded_script(&reader.site).await?;
        let mut scripts = reader.site.url(HARNESS_SCRIPT);
        for file in ["clog-or-mastitis.js", "near.js", "shadow.js"] {
            scripts += &format!(" '{}'", published_hash(&reader.site, file).await?);
        }
        let policy = format!(
            "default-src 'none'; img-src data:; script-src {scripts} 'wasm-unsafe-eval'; connect-src 'self'; frame-src 'self'"
        );
        for isolation in ["frame", "shadow"] {
            reader.site.mend();
            reader.site.header("/own.html", "content-security-policy", &policy)?;
            let tag = TAG.replace(" region", &format!(" isolation=\"{isolation}\" region"));
            reader.open_own_page(&guarded, &tag).await?;
            reader.begin().await?;
            assert_eq!(reader.violations().await?, Vec::<String>::new(), "{isolation}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_second_script_that_failed_may_be_tried_again() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.replace(NEAR, Reply::missing());
        reader.open_own_page(SCRIPT, TAG).await?;
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail["cause"], "script_unreachable");
        reader.console().await?;
        reader.site.mend();
        let anew = "const place = element.parentNode; element.remove(); setTimeout(() => place.append(element))";
        reader.to_element(anew).await?;
        reader.begin().await?;
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        Ok(())
    })
    .await
}

/// The line that `docs/hosting.md` offers, with this package's address and hash.
async fn hint(reader: &Reader) -> Result<String, Failure> {
    const TEXT: &str = include_str!("../../../docs/hosting.md");
    let line = TEXT.split("```html").nth(1).and_then(|rest| rest.split("```").next());
    let line = line.ok_or_else(|| Failure::new("docs/hosting.md has no line to copy"))?;
    let hash = published_hash(&reader.site, "near.js").await?;
    let line = line.replace("https://static.example/clog-or-mastitis/near.js", NEAR);
    Ok(line.replace("sha384-…", &hash))
}

#[tokio::test]
async fn a_hint_of_the_page_brings_it_once_and_lets_no_other_in() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let hint = hint(reader).await?;
        let guarded = guarded_script(&reader.site).await?;
        // A hash that the publisher left out opens no door.
        let bare = hint.split(" integrity").next().unwrap_or_default().to_owned() + ">";
        for hint in [&hint, &bare] {
            reader.site.mend();
            reader.site.alter(NEAR, altered);
            refuses(reader, &[hint, guarded.as_str()].concat(), TAG).await?;
        }

        // A line that was left behind by another version costs time and nothing else.
        reader.site.mend();
        let stale = hint.replace("sha384-", "sha384-AAAA");
        reader.open_own_page(&[&stale, guarded.as_str()].concat(), TAG).await?;
        reader.begin().await?;
        // The browser tells of the hash.
        reader.console().await?;

        reader.site.mend();
        reader.proxy.forget();
        let keep = "public, max-age=600";
        reader.site.header(NEAR, "cache-control", keep)?;
        reader.open_own_page(&[&hint, guarded.as_str()].concat(), TAG).await?;
        reader.begin().await?;
        let asked = reader.proxy.seen();
        let place = |path: &str| asked.iter().position(|seen| seen.path == path);
        let (first, second) = (place("/pkg/clog-or-mastitis.js"), place(NEAR));
        assert_eq!(asked.iter().filter(|seen| seen.path == NEAR).count(), 1, "{asked:?}");
        assert!(second < first, "the page itself asks for it: {asked:?}");
        Ok(())
    })
    .await
}
