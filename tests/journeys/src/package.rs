//! The built package with one thing in it changed, whole in itself: what a release without that thing would be.
//!
//! The loader knows the hash of `frame.html`, and the policy in `frame.html` the hash of its script. Whoever changes a
//! word in the frame has to set both anew, or the browser refuses the whole and the change shows nothing.
//!
//! Not here: files that are damaged ([`crate::server`]'s faults do that), and the program.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::Hash;

use crate::Failure;
use crate::server::{Reply, Site};

const LOADER: &str = "/pkg/clog-or-mastitis.js";
const FRAME: &str = "/pkg/frame.html";

/// Serves a package in which neither frame carries a sandbox token or a permission.
pub async fn leave_out(site: &Site, token: &str) -> Result<(), Failure> {
    let [loader, frame] = both(site).await?;
    serve(site, &without(&loader, token)?, &frame, &without(&frame, token)?)
}

/// Serves a package in which a text of the outer frame's document is another one.
pub async fn change_frame(site: &Site, old: &str, new: &str) -> Result<(), Failure> {
    let [loader, frame] = both(site).await?;
    if !frame.contains(old) {
        return Err(Failure::new(format!("{old:?} does not stand in {FRAME}")));
    }
    serve(site, &loader, &frame, &frame.replace(old, new))
}

async fn both(site: &Site) -> Result<[String; 2], Failure> {
    Ok([site.text(LOADER).await?, site.text(FRAME).await?])
}

fn serve(site: &Site, loader: &str, frame: &str, changed: &str) -> Result<(), Failure> {
    let rehashed = changed.replace(&hash(script(frame)?), &hash(script(changed)?));
    site.replace(LOADER, Reply::script(loader.replace(&hash(frame), &hash(&rehashed))));
    site.replace(FRAME, Reply::html(rehashed));
    Ok(())
}

/// A text without the one entry `"token":"its reason"` of a table.
fn without(text: &str, token: &str) -> Result<String, Failure> {
    let key = format!("\"{token}\":\"");
    let missing = || Failure::new(format!("the package does not name {token} once, as a key"));
    let (before, after) = text.split_once(&key).ok_or_else(missing)?;
    let (_reason, after) = after.split_once('"').ok_or_else(missing)?;
    if after.contains(&key) {
        return Err(missing());
    }
    Ok(format!("{before}{}", after.strip_prefix(',').unwrap_or(after)))
}

/// The one script of the outer frame's document; the inner document stands in it, its own end tags broken up.
fn script(frame: &str) -> Result<&str, Failure> {
    frame
        .split_once("<body><script>")
        .and_then(|(_, rest)| rest.split_once("</script>"))
        .map(|(script, _)| script)
        .ok_or_else(|| Failure::new(format!("{FRAME} has no script in its body")))
}

/// The form that policies and integrity take.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Hash::hash(text.as_bytes())))
}
