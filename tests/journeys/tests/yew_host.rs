//! Promise: in a page that is itself a Yew app the check works, and goes on when the app draws everything around it anew.
//!
//! *Host* = `examples/yew_host.rs`, built by `cargo xtask build --for-journeys`. Not here: pages of plain HTML (`pages.rs`).

use std::path::{Path, PathBuf};
use std::{env, fs};

use journeys::pages::SCRIPT;
use journeys::server::Reply;
use journeys::{Failure, Setup, Story, journey};

const START: &str =
    "<script type=\"module\">import start from '/host/yew_host.js'; start();</script>";

#[tokio::test]
async fn in_a_yew_app_it_works_and_outlives_its_redrawing() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let folder = host_folder();
        let script = read(&folder.join("yew_host.js"))?;
        reader.site.replace("/host/yew_host.js", Reply { body: script, ..Reply::script("") });
        let wasm = Reply {
            content_type: "application/wasm".into(),
            body: read(&folder.join("yew_host_bg.wasm"))?,
            ..Reply::html("")
        };
        reader.site.replace("/host/yew_host_bg.wasm", wasm);
        reader.open_own_page(&[SCRIPT, START].concat(), "").await?;
        reader.until_in_page("document.querySelector('clog-or-mastitis')").await?;

        reader.begin().await?;
        reader.tell_until(&Story::plain_clog(), "lump").await?;
        reader.forget_events().await?;
        for times in 1..=3 {
            reader.to_element("document.querySelector('#again').click()").await?;
            let drawn = format!("document.querySelector('#times').textContent === '{times}'");
            reader.until_in_page(&drawn).await?;
        }
        let view = reader.until("a screen shows", |view| view.screen.is_some()).await?;
        assert_eq!(view.screen.as_deref(), Some("lump"), "it stands where it stood");
        assert!(reader.events().await?.is_empty(), "it did not begin anew");
        reader.tell(&Story::plain_clog()).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");
        Ok(())
    })
    .await
}

fn host_folder() -> PathBuf {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/yew-host");
    env::var_os("YEW_HOST_DIR").map_or_else(|| built.into(), PathBuf::from)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| {
        Failure::new(format!(
            "{} cannot be read ({error}): run `cargo xtask build --for-journeys` or set YEW_HOST_DIR",
            file.display()
        ))
    })
}
