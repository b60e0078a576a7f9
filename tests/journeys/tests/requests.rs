//! Promise: the browser asks for the package's own files and the page's, and for nothing once the first question shows.

use std::collections::BTreeSet;
use std::path::Path;

use journeys::proxy::Seen;
use journeys::server::Reply;
use journeys::{Failure, Setup, Story, journey};

#[tokio::test]
async fn nothing_is_asked_for_after_the_first_question() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let first_question = reader.proxy.now();

        reader.tell(&Story::plain_clog()).await?;
        reader.result().await?;

        let seen = reader.proxy.seen();
        println!("{}", listed(&seen));
        let site = reader.site.authority();
        assert!(seen.iter().all(|s| s.host == site && s.method == "GET"), "{}", listed(&seen));
        let known = known_files(&Setup::default().folder)?;
        for request in &seen {
            let path = request.path.as_str();
            assert!(known.contains(path), "{path} is no file of the demo:\n{}", listed(&seen));
            assert!(!path.contains('?'), "a query could carry an answer: {path}");
        }
        // The page's icon is fetched when the browser finds time for it, whatever the page does.
        let late: Vec<_> = seen
            .into_iter()
            .filter(|s| s.at > first_question && s.path != "/favicon.svg")
            .collect();
        assert!(late.is_empty(), "asked for after the first question:\n{}", listed(&late));
        Ok(())
    })
    .await
}

/// The control: what the journey above must not see is seen when a page does it.
#[tokio::test]
async fn a_page_that_sends_is_seen() -> Result<(), Failure> {
    const SENDER: &str = r#"<!doctype html><head><title>sender</title><link rel="icon" href="data:,"></head><body><script>
        const gone = () => {};
        fetch("/beacon?answer=fever", { method: "POST", body: "101.4" }).catch(gone);
        fetch("http://tracker.example/collect?a=1").catch(gone);
        navigator.sendBeacon("http://beacon.example/b", "x");
        new Image().src = "http://pixel.example/p.gif";
        fetch("https://secure.example/s").catch(gone);
        new WebSocket("ws://socket.example/w").onerror = gone;
        document.title = "sent";
    </script></body>"#;
    journey(Setup::default(), async |reader| {
        reader.site.replace("/sender.html", Reply::html(SENDER));
        reader.open("/sender.html").await?;
        let wanted = [
            ("POST", "", "/beacon?answer=fever"),
            ("GET", "tracker.example", "/collect?a=1"),
            ("POST", "beacon.example", "/b"),
            ("GET", "pixel.example", "/p.gif"),
            ("CONNECT", "secure.example:443", ""),
            ("CONNECT", "socket.example:80", ""),
        ];
        let own = reader.site.authority();
        let has = |seen: &[Seen], (method, host, path): (&str, &str, &str)| {
            let host = if host.is_empty() { own.as_str() } else { host };
            seen.iter().any(|s| s.method == method && s.host == host && s.path == path)
        };
        let all = |seen: &[Seen]| wanted.iter().all(|request| has(seen, *request));
        let proxy = &reader.proxy;
        let deadline = std::time::Instant::now() + journeys::widget::PATIENCE;
        while !all(&proxy.seen()) {
            let seen = proxy.seen();
            assert!(std::time::Instant::now() < deadline, "not all were seen:\n{}", listed(&seen));
            tokio::task::yield_now().await;
        }
        let refused = proxy.seen().iter().filter(|s| !s.passed).count();
        assert_eq!(refused, 5, "all but the site's own: {}", listed(&proxy.seen()));

        // The console tells of the refusals and the log of the strangers; both are what this page is for.
        reader.console().await?;
        reader.proxy.forget();
        Ok(())
    })
    .await
}

/// Every address that the demo folder can answer, the article's short one included.
fn known_files(folder: &Path) -> Result<BTreeSet<String>, Failure> {
    let mut known = BTreeSet::from(["/".to_owned()]);
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(&inner)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(folder) {
                known.insert(format!("/{}", relative.display()));
            }
        }
    }
    Ok(known)
}

fn listed(seen: &[Seen]) -> String {
    let line = |s: &Seen| format!("{:>7.1?} {} {}{}", s.at, s.method, s.host, s.path);
    seen.iter().map(line).collect::<Vec<_>>().join("\n")
}
