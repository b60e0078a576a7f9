//! Promise: of every way out that the platform has for a script, the fate in the widget's frame is known, and what can be
//! shut is shut.
//!
//! Each way is tried by a script in the inner frame, and then by the same script in a page without any protection, which
//! stands in another tab of the same browser. Only what is seen from outside counts: requests at the proxy, packets at a
//! socket, what reached the page; and for what nobody outside can see, that the script got it. What the open page sends
//! comes later and is waited for: by then what the frame sent would be there.
//!
//! Not here: the ways themselves (`asking.rs`, `reaching.rs`), what a reader's tap does (`pages.rs`, `tokens.rs`).

mod asking;
mod reaching;
mod table;

use std::collections::BTreeMap;
use std::net::UdpSocket;
use std::time::Instant;

use fantoccini::wd::WindowHandle;
use journeys::server::Reply;
use journeys::widget::PATIENCE;
use journeys::{Failure, Page, Reader, Setup, journey};
use serde_json::{Value, json};
use table::{Fate, Trial, Way};

const TRY: &str = include_str!("try.js");
const PAGE: &str = include_str!("page.js");
const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/ways-out.md");

#[tokio::test]
async fn every_way_out_of_the_article_has_its_fate() -> Result<(), Failure> {
    tried_on(None).await
}

#[tokio::test]
async fn every_way_out_of_a_plain_page_has_its_fate() -> Result<(), Failure> {
    tried_on(Some(Page::Plain)).await
}

#[tokio::test]
async fn every_way_out_of_a_strict_page_has_its_fate() -> Result<(), Failure> {
    tried_on(Some(Page::Strict)).await
}

#[test]
fn the_page_about_ways_out_is_the_table() -> Result<(), Failure> {
    let page = table::page(ways());
    if std::env::var_os("JOURNEY_WRITE").is_some() {
        std::fs::write(DOCUMENT, &page)?;
    }
    let differs = "docs/ways-out.md is not what the table says: run this test with JOURNEY_WRITE=1";
    assert!(std::fs::read_to_string(DOCUMENT)? == page, "{differs}");
    Ok(())
}

fn ways() -> impl Iterator<Item = &'static Way> {
    asking::WAYS.iter().chain(reaching::WAYS)
}

/// One of the two documents that a way is tried in.
struct Side {
    letter: char,
    tab: WindowHandle,
    path: &'static str,
    is_open: bool,
    sockets: Vec<UdpSocket>,
    /// Everything that had reached the page when it was last looked at.
    reached: String,
    /// What the scripts themselves got, by mark.
    told: BTreeMap<String, String>,
}

async fn tried_on(page: Option<Page>) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let path = page.map_or(Ok("/"), |page| page.put_on(&reader.site))?;
        put_open_pages_on(reader);
        let client = reader.browser.client.clone();
        let tab = client.window().await?;
        let mut frame = Side::new('f', tab, path)?;
        let tab = client.new_window(false).await?.handle;
        let mut open = Side::new('o', tab, "/open.html")?;

        for group in groups() {
            for side in [&mut frame, &mut open] {
                side.stand(reader).await?;
                side.start(reader, &group).await?;
            }
            let deadline = Instant::now() + PATIENCE;
            loop {
                open.look(reader).await?;
                let waits = |(number, way): &(usize, &Way)| {
                    let judged =
                        !matches!(way.fate_in(reader.browser.engine), Fate::Absent | Fate::Unseen);
                    judged && open.seen(reader, *number).is_none()
                };
                if !group.iter().any(waits) || Instant::now() > deadline {
                    break;
                }
            }
            frame.look(reader).await?;
        }
        judge(reader, &frame, &open)?;

        client.switch_to_window(frame.tab.clone()).await?;
        for window in client.windows().await? {
            if window != frame.tab {
                client.switch_to_window(window).await?;
                client.close_window().await?;
            }
        }
        client.switch_to_window(frame.tab.clone()).await?;
        reader.leave_refusals_behind().await
    })
    .await
}

/// Ways with their numbers, those together that may be; all that may take a document elsewhere by themselves.
fn groups() -> Vec<Vec<(usize, &'static Way)>> {
    let (alone, mut groups): (Vec<_>, Vec<_>) =
        ways().enumerate().partition(|(_, way)| way.trial == Trial::Alone);
    let mut groups = vec![std::mem::take(&mut groups)];
    groups.extend(alone.into_iter().map(|way| vec![way]));
    groups
}

/// A page in a page in a page, as the widget stands, and nothing that protects.
fn put_open_pages_on(reader: &Reader) {
    let holding = |path: &str| {
        format!(
            "<!doctype html><head><title>open</title><link rel=icon href='data:,'></head><body>
            <script>if (parent !== window) addEventListener('message', ({{ data }}) => top.postMessage(data, '*'))</script>
            <iframe src='{path}' style='width: 100%; height: 700px; border: 0'></iframe></body>"
        )
    };
    let inner = "<!doctype html><head><title>inner</title><style>body { margin: 0 }</style></head>
                 <body><div class=screen>open</div></body>";
    reader.site.replace("/open.html", Reply::html(holding("/open-middle.html")));
    reader.site.replace("/open-middle.html", Reply::html(holding("/open-inner.html")));
    reader.site.replace("/open-inner.html", Reply::html(inner));
}

impl Side {
    fn new(letter: char, tab: WindowHandle, path: &'static str) -> Result<Self, Failure> {
        let socket = |_| {
            let socket = UdpSocket::bind(("127.0.0.1", 0))?;
            socket.set_nonblocking(true)?;
            Ok::<_, Failure>(socket)
        };
        let sockets = ways().map(socket).collect::<Result<_, _>>()?;
        let is_open = letter == 'o';
        let (reached, told) = (String::new(), BTreeMap::new());
        Ok(Self { letter, tab, path, is_open, sockets, reached, told })
    }

    fn mark(&self, number: usize) -> String {
        format!("z{}{number:02}z", self.letter)
    }

    /// Opens the document anew and steps into its innermost frame.
    async fn stand(&self, reader: &mut Reader) -> Result<(), Failure> {
        reader.leave_widget().await?;
        reader.browser.client.switch_to_window(self.tab.clone()).await?;
        if self.is_open {
            reader.open(self.path).await?;
            let deadline = Instant::now() + PATIENCE;
            let inside = "return parent !== top && document.querySelector('.screen') !== null";
            while !reader.look::<bool>(inside, vec![]).await? {
                assert!(Instant::now() < deadline, "the open page's frames do not load");
                reader.leave_widget().await?;
            }
        } else {
            reader.open_page(self.path).await?;
        }
        reader.leave_widget().await?;
        reader.browser.client.execute_async(PAGE, vec![]).await?;
        Ok(())
    }

    /// Starts the ways; does not wait for what comes of them.
    async fn start(&self, reader: &mut Reader, group: &[(usize, &Way)]) -> Result<(), Failure> {
        let mut all = TRY.to_owned();
        for (number, way) in group {
            let attempt = self.attempt(reader, *number, way)?;
            let tapped = way.trial == Trial::Tapped || way.trial == Trial::Untapped && self.is_open;
            if tapped {
                let button = format!(
                    "const button = document.createElement('button');
                    button.textContent = 'Try it';
                    button.onclick = () => {{ {TRY}\n{attempt} }};
                    return button;"
                );
                reader.tap_new(&button, vec![]).await?;
            } else {
                all.push_str(&attempt);
            }
        }
        reader.look::<Value>(&all, vec![]).await?;
        Ok(())
    }

    fn attempt(&self, reader: &Reader, number: usize, way: &Way) -> Result<String, Failure> {
        let mark = self.mark(number);
        let socket = self.sockets.get(number).ok_or_else(|| Failure::new("no such way"))?;
        let places = json!({
            "mark": mark,
            "own": reader.site.url(&format!("/{mark}")),
            "stranger": format!("http://{mark}.example/x"),
            "udp": socket.local_addr()?.to_string(),
        });
        Ok(format!("attempt({places}, async (way) => {{ {} }});\n", way.script))
    }

    /// Looks at the page and at what the scripts got.
    async fn look(&mut self, reader: &mut Reader) -> Result<(), Failure> {
        reader.leave_widget().await?;
        reader.browser.client.switch_to_window(self.tab.clone()).await?;
        // Where a way has taken the page elsewhere there is nobody left to ask.
        if let Ok(reached) = reader.browser.client.execute_async(PAGE, vec![]).await {
            self.reached.push_str(reached.as_str().unwrap_or_default());
        }
        let told = reader.look("return { ...document.documentElement.dataset }", vec![]).await;
        self.told.extend(told.unwrap_or_else(|_| BTreeMap::new()));
        reader.leave_widget().await
    }

    /// How a way was seen from outside, if it was.
    fn seen(&self, reader: &Reader, number: usize) -> Option<&'static str> {
        let mark = self.mark(number);
        let asked =
            |seen: &journeys::proxy::Seen| seen.host.contains(&mark) || seen.path.contains(&mark);
        let packet = |socket: &UdpSocket| socket.peek_from(&mut [0; 1500]).is_ok();
        if reader.proxy.seen().iter().any(asked) {
            Some("request")
        } else if self.sockets.get(number).is_some_and(packet) {
            Some("packet")
        } else if self.reached.contains(&mark) {
            Some("page")
        } else if self.told(number) == "got" {
            Some("script")
        } else {
            None
        }
    }

    fn told(&self, number: usize) -> &str {
        self.told.get(&self.mark(number)).map_or("gone", String::as_str)
    }
}

/// Prints what was seen, and wants it to be what the table says.
fn judge(reader: &Reader, frame: &Side, open: &Side) -> Result<(), Failure> {
    let mut wrong = Vec::new();
    println!(
        "| way | fate | seen of the frame | its script | seen of the open page | its script |"
    );
    println!("|---|---|---|---|---|---|");
    for (number, way) in ways().enumerate() {
        let (outside, control) = (frame.seen(reader, number), open.seen(reader, number));
        let fate = match (outside, control) {
            (Some(_), _) => Fate::Open,
            (None, Some(_)) => Fate::Shut,
            (None, None) if open.told(number) == "absent" => Fate::Absent,
            (None, None) => Fate::Unseen,
        };
        println!(
            "| {} | {fate:?} | {} | {} | {} | {} |",
            way.name,
            outside.unwrap_or("–"),
            frame.told(number),
            control.unwrap_or("–"),
            open.told(number),
        );
        let wanted = way.fate_in(reader.browser.engine);
        // A document that was taken away would have tried nothing.
        let gone = [frame, open].iter().any(|side| side.told(number) == "gone");
        if gone && way.trial != Trial::Alone {
            wrong.push(format!("{}: its document is gone, or never tried it", way.name));
        }
        if fate != wanted {
            wrong.push(format!("{}: {fate:?} and not {wanted:?}", way.name));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}
