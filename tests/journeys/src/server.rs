//! The site under test: serves the built demo on loopback, with faults planted where a journey asks for them.
//!
//! A *fault* is a file replaced, altered, missing, sent with another type or with an extra header. A test page that is
//! no part of the demo can be added the same way.
//!
//! Every HTML page around the widget gets one script put first in its head, `harness.js`; the reason stands in that file.
//!
//! Not here: TLS, compression, caching. Every answer says `no-store`, so that each journey starts cold, unless a journey
//! sends another word for it.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use hyper::body::Bytes;
use hyper::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use hyper::{StatusCode, Uri};
use tokio::sync::Notify;

use crate::Failure;
use crate::listen::{Answer, Listening, answer, listen, locked};

/// Path of the harness's own script on the site; no file of the package.
pub const HARNESS_SCRIPT: &str = "/journey-harness.js";

/// Folders with the package as it is: the demo's, and the one that its README tells a publisher to make.
const PACKAGES: [&str; 2] = ["/pkg/", "/clog-or-mastitis/"];

/// A file's content in place of what stands in the demo folder.
#[derive(Clone)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type`.
    pub content_type: String,
    /// Body.
    pub body: Vec<u8>,
}

impl Reply {
    /// 404, as for a file that was never uploaded.
    pub fn missing() -> Self {
        Self { status: 404, content_type: "text/plain".into(), body: b"not found".to_vec() }
    }

    /// A script.
    pub fn script(text: impl Into<String>) -> Self {
        Self { content_type: "text/javascript".into(), ..Self::html(text) }
    }

    /// An HTML page.
    pub fn html(text: impl Into<String>) -> Self {
        Self {
            status: 200,
            content_type: "text/html; charset=utf-8".into(),
            body: text.into().into_bytes(),
        }
    }
}

type Change = Arc<dyn Fn(Reply) -> Reply + Send + Sync>;

struct Fault {
    path: String,
    change: Change,
}

struct Header {
    path_prefix: String,
    name: HeaderName,
    value: HeaderValue,
}

struct Shelf {
    folder: PathBuf,
    faults: Mutex<Vec<Fault>>,
    headers: Mutex<Vec<Header>>,
    /// Folders under which all of it can be found as well.
    mirrors: Mutex<Vec<String>>,
    /// Paths that are not answered for now.
    held: Mutex<Vec<String>>,
    /// Told when one of them is let go.
    let_go: Notify,
}

/// The site, listening until dropped.
pub struct Site {
    shelf: Arc<Shelf>,
    listening: Listening,
}

impl Site {
    /// Serves `folder`, which must hold an `index.html`.
    pub async fn open(folder: &Path) -> Result<Self, Failure> {
        if !folder.join("index.html").is_file() {
            return Err(Failure::new(format!(
                "there is no built demo in {}: run `cargo xtask build` or set DEMO_DIR",
                folder.display()
            )));
        }
        let shelf = Arc::new(Shelf {
            folder: folder.to_owned(),
            faults: Mutex::default(),
            headers: Mutex::default(),
            mirrors: Mutex::default(),
            held: Mutex::default(),
            let_go: Notify::new(),
        });
        let on_shelf = Arc::clone(&shelf);
        let listening = listen(move |request| {
            let shelf = Arc::clone(&on_shelf);
            async move { shelf.fetch(request.uri()).await }
        })
        .await?;
        Ok(Self { shelf, listening })
    }

    /// The same folder without this site's faults, on another port and so of another origin.
    pub async fn neighbour(&self) -> Result<Self, Failure> {
        Self::open(&self.shelf.folder).await
    }

    /// `127.0.0.1:port`.
    pub fn authority(&self) -> String {
        self.listening.address.to_string()
    }

    /// The same site under another name, which for a browser is another origin.
    pub fn other_authority(&self) -> String {
        format!("localhost:{}", self.listening.address.port())
    }

    /// Serves everything under this folder too.
    pub fn serve_also_under(&self, folder: &str) {
        locked(&self.shelf.mirrors).push(folder.into());
    }

    /// The text of a file as it is in the demo folder, without faults.
    pub async fn text(&self, path: &str) -> Result<String, Failure> {
        let reply = self.shelf.read(path).await;
        if reply.status != 200 {
            return Err(Failure::new(format!("the demo has no {path}")));
        }
        String::from_utf8(reply.body).map_err(|_| Failure::new(format!("{path} is no text")))
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.listening.address)
    }

    /// Answers `path` with `reply`, whether or not the demo has such a file.
    pub fn replace(&self, path: &str, reply: Reply) {
        self.alter(path, move |_| reply.clone());
    }

    /// Sends `path` as it is in the demo folder, changed by `change`: a byte, the type, the status.
    pub fn alter(&self, path: &str, change: impl Fn(Reply) -> Reply + Send + Sync + 'static) {
        locked(&self.shelf.faults).push(Fault { path: path.into(), change: Arc::new(change) });
    }

    /// Takes requests for `path` and does not answer them until they are let go.
    pub fn hold(&self, path: &str) {
        locked(&self.shelf.held).push(path.into());
    }

    /// Answers what was held.
    pub fn let_go(&self) {
        locked(&self.shelf.held).clear();
        self.shelf.let_go.notify_waiters();
    }

    /// Takes back every fault and every header.
    pub fn mend(&self) {
        locked(&self.shelf.faults).clear();
        locked(&self.shelf.headers).clear();
        locked(&self.shelf.held).clear();
    }

    /// Sends a header with every answer whose path begins with `path_prefix`.
    pub fn header(&self, path_prefix: &str, name: &str, value: &str) -> Result<(), Failure> {
        let bad = |what: &str| Failure::new(format!("{what:?} cannot stand in a header"));
        locked(&self.shelf.headers).push(Header {
            path_prefix: path_prefix.into(),
            name: name.parse().map_err(|_| bad(name))?,
            value: value.parse().map_err(|_| bad(value))?,
        });
        Ok(())
    }
}

impl Shelf {
    async fn fetch(&self, uri: &Uri) -> Answer {
        let path = match uri.path() {
            "/" => "/index.html",
            path => path,
        };
        loop {
            let let_go = self.let_go.notified();
            if !locked(&self.held).iter().any(|held| held == path) {
                break;
            }
            let_go.await;
        }
        let mirrored = locked(&self.mirrors)
            .iter()
            .find_map(|folder| path.strip_prefix(folder.as_str()).map(str::to_owned));
        let mut reply = self.read(mirrored.as_deref().unwrap_or(path)).await;
        for fault in locked(&self.faults).iter().filter(|fault| fault.path == path) {
            reply = (fault.change)(reply);
        }
        // The package's own documents go out as they are: the loader knows their hashes.
        let of_package = PACKAGES.iter().any(|folder| path.contains(folder));
        if reply.content_type.starts_with("text/html") && !of_package {
            reply.body = with_harness_script(reply.body);
        }
        let status =
            StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut answer = answer(status, &reply.content_type, Bytes::from(reply.body));
        answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        for header in locked(&self.headers).iter().filter(|h| path.starts_with(&h.path_prefix)) {
            // Of two words on caching the stricter would count.
            if header.name == CACHE_CONTROL {
                answer.headers_mut().remove(CACHE_CONTROL);
            }
            answer.headers_mut().append(header.name.clone(), header.value.clone());
        }
        answer
    }

    async fn read(&self, path: &str) -> Reply {
        if path == HARNESS_SCRIPT {
            return Reply {
                status: 200,
                content_type: "text/javascript".into(),
                body: include_bytes!("harness.js").to_vec(),
            };
        }
        let relative = Path::new(path.trim_start_matches('/'));
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
            return Reply::missing();
        }
        match tokio::fs::read(self.folder.join(relative)).await {
            Ok(body) => Reply { status: 200, content_type: content_type(relative), body },
            Err(_) => Reply::missing(),
        }
    }
}

fn content_type(file: &Path) -> String {
    let mime = mime_guess::from_path(file).first_or_octet_stream();
    let mut text = mime.essence_str().to_owned();
    if mime.type_() == "text" {
        let _ = write!(text, "; charset=utf-8");
    }
    text
}

fn with_harness_script(page: Vec<u8>) -> Vec<u8> {
    let text = match String::from_utf8(page) {
        Ok(text) => text,
        Err(damaged) => return damaged.into_bytes(),
    };
    let tag = format!("<script src=\"{HARNESS_SCRIPT}\"></script>");
    let lower = text.to_ascii_lowercase();
    let place = lower
        .find("<head>")
        .map(|at| at + "<head>".len())
        .or_else(|| lower.find("<meta"))
        .or_else(|| lower.find('>').map(|at| at + 1))
        .unwrap_or(0);
    let (before, after) = text.split_at(place);
    format!("{before}{tag}{after}").into_bytes()
}
