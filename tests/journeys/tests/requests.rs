//! Promise: the browser asks for the package's own files and the page's: for one script until a reader gets near, and for
//! nothing once the first question shows, but the words of a language that the reader chooses.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use journeys::engine::Engine;
use journeys::package::guarded_script;
use journeys::pages::SCRIPT;
use journeys::proxy::Seen;
use journeys::server::Reply;
use journeys::widget::PATIENCE;
use journeys::{Button, Failure, Setup, Story, journey};

#[tokio::test]
async fn nothing_is_asked_for_after_the_first_question() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        // The question stands before the program has come; by then it was asked for.
        const PROGRAM: [&str; 2] = ["/pkg/clog-or-mastitis.wasm", "/pkg/words/en.words"];
        PROGRAM.iter().for_each(|part| reader.site.hold(part));
        reader.open("/").await?;
        reader.scroll_to_checker().await?;
        reader.until_told("ready").await?;
        let first_question = reader.proxy.now();
        let asked = |part: &&str| reader.proxy.seen().iter().any(|seen| seen.path == *part);
        assert!(PROGRAM.iter().all(asked), "{}", listed(&reader.proxy.seen()));
        reader.site.let_go();

        reader.start_check().await?;
        reader.until("the first screen", |view| view.screen.is_some()).await?;
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
        let late = late(seen, first_question);
        assert!(late.is_empty(), "asked for after the first question:\n{}", listed(&late));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn far_from_the_reader_the_first_script_alone_is_asked_for() -> Result<(), Failure> {
    const FAR: &str = "<div style=\"height: 6000px\">An article.</div>\
        <clog-or-mastitis region=\"us\">Call 911 for confusion.</clog-or-mastitis>";
    // The browser has told an observer of the page's own, so it has told those that came before.
    const WATCHED: &str = "
        return customElements.whenDefined('clog-or-mastitis').then(() => new Promise((told) => {
          const watch = new IntersectionObserver(() => setTimeout(told, 0, true));
          watch.observe(document.querySelector('clog-or-mastitis'));
        }));";
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, FAR).await?;
        assert!(reader.in_page::<bool>(WATCHED).await?);
        let of_package = |seen: Vec<Seen>| -> Vec<String> {
            let paths = seen.into_iter().map(|seen| seen.path);
            paths.filter(|path| path.starts_with("/pkg/")).collect()
        };
        assert_eq!(of_package(reader.proxy.seen()), ["/pkg/clog-or-mastitis.js"]);
        assert_eq!(
            reader.of_element::<String>("element.region").await?,
            "us",
            "it is there already"
        );

        reader.scroll_to_checker().await?;
        reader.begin().await?;
        assert!(of_package(reader.proxy.seen()).contains(&"/pkg/near.js".to_owned()));
        Ok(())
    })
    .await
}

/// Cookies know no ports, so the browser has one for the package's origin; an image of the page's own takes it along.
#[tokio::test]
async fn to_another_origin_no_cookie_goes_and_no_address_but_with_the_tag() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let other = reader.site.neighbour().await?;
        reader.proxy.let_pass(&other);
        other.header("/pkg/", "access-control-allow-origin", "*")?;
        reader.site.header("/own.html", "set-cookie", "reader=known")?;
        let guarded = guarded_script(&reader.site).await?;
        for (tag, isolation) in [(guarded.as_str(), "frame"), (&guarded, "shadow"), (SCRIPT, "frame")] {
            let page = format!(
                "<img src=\"{}\" alt=\"\"><clog-or-mastitis isolation=\"{isolation}\">Call 911.</clog-or-mastitis>",
                other.url("/favicon.svg")
            );
            reader.proxy.forget();
            reader.open_own_page(&tag.replace("/pkg/", &other.url("/pkg/")), &page).await?;
            reader.begin().await?;
            let there = other.authority();
            let mut asked = reader.proxy.seen();
            asked.retain(|seen| seen.host == there);
            let told = |seen: &Seen| format!("{} {:?} {:?}", seen.path, seen.cookie, seen.referrer);
            let list = asked.iter().map(told).collect::<Vec<_>>().join("\n");
            let (of_package, own): (Vec<_>, Vec<_>) =
                asked.into_iter().partition(|seen| seen.path.starts_with("/pkg/"));
            let known = |seen: &Seen| seen.cookie == "reader=known" && !seen.referrer.is_empty();
            assert!(own.iter().any(known), "{list}");
            let part = if isolation == "frame" { "frame.html" } else { "shadow.js" };
            for file in ["near.js", part, "clog-or-mastitis.wasm"] {
                assert!(of_package.iter().any(|seen| seen.path.ends_with(file)), "{file}:\n{list}");
            }
            assert!(of_package.iter().all(|seen| seen.cookie.is_empty()), "{list}");
            // Without `integrity` WebKit imports what it has looked at, and an import takes no word on what goes along.
            let imports = tag == SCRIPT && reader.browser.engine == Engine::WebKit;
            for seen in of_package.iter().filter(|seen| !seen.referrer.is_empty()) {
                let by_tag = seen.path == "/pkg/clog-or-mastitis.js";
                assert!(by_tag || imports && seen.path == "/pkg/near.js", "{list}");
                assert_eq!(seen.referrer, reader.site.url("/"), "the origin alone:\n{list}");
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_language_that_the_reader_chooses_is_asked_for_once_and_nothing_else()
-> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let first_question = reader.proxy.now();
        reader.tell_until(&Story::plain_clog(), "skin").await?;
        reader.press(Button::Settings).await?;
        let late_paths = |reader: &journeys::Reader| -> Vec<String> {
            let seen = late(reader.proxy.seen(), first_question);
            seen.into_iter().map(|s| format!("{} {}{}", s.method, s.host, s.path)).collect()
        };
        assert_eq!(late_paths(reader), [""; 0], "an open panel asks for nothing");

        // There and back, and there again: what came once is there.
        for language in ["fr", "en", "fr"] {
            reader.speak(language).await?;
        }
        reader.tell(&Story::plain_clog()).await?;
        reader.result().await?;
        let site = reader.site.authority();
        assert_eq!(late_paths(reader), [format!("GET {site}/pkg/words/fr.words")]);
        Ok(())
    })
    .await
}

/// The first control: an article with a tracker that sends once the reader has begun is caught by the same measure.
#[tokio::test]
async fn an_article_that_sends_at_the_first_answer_is_caught() -> Result<(), Failure> {
    const TRACKER: &str =
        "addEventListener('started', () => navigator.sendBeacon('/collect', 'began'))";
    journey(Setup::default(), async |reader| {
        reader.site.replace("/tracker.js", Reply::script(TRACKER));
        reader.site.alter("/index.html", |mut reply| {
            let page = String::from_utf8_lossy(&reply.body);
            let script = "<script src=\"/tracker.js\"></script></head>";
            reply.body = page.replace("</head>", script).into_bytes();
            reply
        });
        reader.site.replace("/collect", Reply::html(""));
        reader.open_article().await?;
        let first_question = reader.proxy.now();
        reader.choose("fainted", "no").await?;

        let deadline = Instant::now() + PATIENCE;
        while late(reader.proxy.seen(), first_question).is_empty() {
            assert!(Instant::now() < deadline, "{}", listed(&reader.proxy.seen()));
            tokio::task::yield_now().await;
        }
        Ok(())
    })
    .await
}

/// The second control: whatever way a page sends, to its own server or to strangers, it is seen.
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
        // A socket without TLS: most ask the proxy for a tunnel, WebKit for the address itself.
        let socket = match reader.browser.engine {
            Engine::Chromium | Engine::Firefox => ("CONNECT", "socket.example:80", ""),
            Engine::WebKit => ("GET", "socket.example", "/w"),
        };
        let wanted = [
            ("POST", "", "/beacon?answer=fever"),
            ("GET", "tracker.example", "/collect?a=1"),
            ("POST", "beacon.example", "/b"),
            ("GET", "pixel.example", "/p.gif"),
            ("CONNECT", "secure.example:443", ""),
            socket,
        ];
        let own = reader.site.authority();
        let has = |seen: &[Seen], (method, host, path): (&str, &str, &str)| {
            let host = if host.is_empty() { own.as_str() } else { host };
            seen.iter().any(|s| s.method == method && s.host == host && s.path == path)
        };
        let all = |seen: &[Seen]| wanted.iter().all(|request| has(seen, *request));
        let proxy = &reader.proxy;
        let deadline = Instant::now() + PATIENCE;
        while !all(&proxy.seen()) {
            let seen = proxy.seen();
            assert!(Instant::now() < deadline, "not all were seen:\n{}", listed(&seen));
            tokio::task::yield_now().await;
        }
        let refused = proxy.seen().iter().filter(|s| !s.passed).count();
        assert_eq!(refused, 5, "all but the site's own: {}", listed(&proxy.seen()));

        // The console tells of the refusals and the log of the strangers; both are what this page is for.
        reader.leave_refusals_behind().await
    })
    .await
}

/// What was asked for after a moment. The page's icon is fetched when the browser finds time for it, whatever the page
/// does.
fn late(seen: Vec<Seen>, moment: Duration) -> Vec<Seen> {
    seen.into_iter().filter(|s| s.at > moment && s.path != "/favicon.svg").collect()
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
