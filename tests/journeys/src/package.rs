//! The built package with one thing in it changed, whole in itself: what a release without that thing would be.
//!
//! The loader knows the hash of `near.js`, that script the hash of `frame.html`, and the policy in `frame.html` the hash of
//! its script. Whoever changes a word in the frame has to set all of them anew, or the browser refuses the whole and the
//! change shows nothing.
//!
//! Not here: files that are damaged ([`crate::server`]'s faults do that), and the program.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac_sha256::Hash;
use serde_json::Value;

use crate::Failure;
use crate::server::{Reply, Site};

const LOADER: &str = "/pkg/clog-or-mastitis.js";
const NEAR: &str = "/pkg/near.js";
const FRAME: &str = "/pkg/frame.html";
const HASHES: &str = "/pkg/integrity.json";

/// Serves a package in which neither frame carries a sandbox token or a permission.
pub async fn leave_out(site: &Site, token: &str) -> Result<(), Failure> {
    let [loader, near, frame] = all(site).await?;
    let hash = published_hash(site, "near.js").await?;
    serve(site, [&loader, &hash], &without(&near, token)?, [&frame, &without(&frame, token)?])
}

/// Serves a package in which a text of the outer frame's document is another one.
pub async fn change_frame(site: &Site, old: &str, new: &str) -> Result<(), Failure> {
    let [loader, near, frame] = all(site).await?;
    if !frame.contains(old) {
        return Err(Failure::new(format!("{old:?} does not stand in {FRAME}")));
    }
    let hash = published_hash(site, "near.js").await?;
    serve(site, [&loader, &hash], &near, [&frame, &frame.replace(old, new)])
}

/// The hash of a file as `integrity.json` has it.
pub async fn published_hash(site: &Site, file: &str) -> Result<String, Failure> {
    let hashes: Value = serde_json::from_str(&site.text(HASHES).await?)?;
    let hash = hashes.get(file).and_then(Value::as_str);
    hash.map(str::to_owned).ok_or_else(|| Failure::new(format!("{HASHES} has no {file}")))
}

/// The line with which a publisher loads the package, with the script's hash as in the lines to copy.
pub async fn guarded_script(site: &Site) -> Result<String, Failure> {
    let hash = published_hash(site, "clog-or-mastitis.js").await?;
    Ok(format!("<script type=\"module\" src=\"{LOADER}\" integrity=\"{hash}\"></script>"))
}

async fn all(site: &Site) -> Result<[String; 3], Failure> {
    Ok([site.text(LOADER).await?, site.text(NEAR).await?, site.text(FRAME).await?])
}

/// The loader comes with the hash that it knows `near.js` by. Of the frame the first is as it was and the second has the
/// change in it.
fn serve(site: &Site, loader: [&str; 2], near: &str, frame: [&str; 2]) -> Result<(), Failure> {
    let [loader, near_hash] = loader;
    if !loader.contains(near_hash) {
        return Err(Failure::new(format!("{LOADER} does not hold near.js to {near_hash}")));
    }
    let [old_frame, new_frame] = frame;
    let frame = new_frame.replace(&hash(script(old_frame)?), &hash(script(new_frame)?));
    let near = near.replace(&hash(old_frame), &hash(&frame));
    site.replace(LOADER, Reply::script(loader.replace(near_hash, &hash(&near))));
    site.replace(NEAR, Reply::script(near));
    site.replace(FRAME, Reply::html(frame));
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

/// The form that policies and integrity take, of whatever length.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Hash::hash(text.as_bytes())))
}
