//! A forward proxy that writes down every request the browser makes, to any host, and lets only those to
//! the site under test pass, and to a second one where a journey has one. For [`TRACKER`] it answers itself, where a journey
//! wants that, so that a recorder on the page finds the server it reports to.
//!
//! What it can see: HTTP requests with their path, and for TLS and WebSockets the host (the browser asks for a tunnel
//! with CONNECT). What it cannot: traffic that goes past an HTTP proxy (WebRTC, DNS). The browser is told to resolve
//! names through the proxy, so a page that asks for an unknown host shows here, refused.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::Failure;
use crate::engine::BROWSERS_OWN;
use crate::listen::{Answer, Listening, answer, listen, locked};
use crate::server::{HARNESS_SCRIPT, Site};

/// The host that recorders are told to report to. It exists in the proxy alone.
pub const TRACKER: &str = "tracker.invalid";

/// What a tracker's server tells its recorder: to record all it can. Others than PostHog do not ask.
const TRACKER_SETTINGS: &str = r#"{"config":{"enable_collect_everything":true},"featureFlags":{},"toolbarParams":{},
"isAuthenticated":false,"supportedCompression":[],"autocapture_opt_out":false,"heatmaps":true,"captureDeadClicks":true,
"capturePerformance":{"network_timing":true,"web_vitals":true},"hasFeatureFlags":false,"surveys":false,"status":1,
"sessionRecording":{"endpoint":"/s/","consoleLogRecordingEnabled":true,"recorderVersion":"v2","sampleRate":null,
"minimumDurationMilliseconds":null,"networkPayloadCapture":{"recordBody":true,"recordHeaders":true}}}"#;

/// One request as the browser made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Time since the proxy began to listen.
    pub at: Duration,
    /// `GET`, `POST`, … or `CONNECT` for a tunnel.
    pub method: String,
    /// Host and port.
    pub host: String,
    /// Path and query; empty for a tunnel.
    pub path: String,
    /// Its `Cookie` header, empty where it has none.
    pub cookie: String,
    /// Its `Referer` header, empty where it has none.
    pub referrer: String,
    /// What it carried; empty for a tunnel.
    pub body: Bytes,
    /// Whether it went to a site that may be reached, and was passed on, or to the tracker, and was answered.
    pub passed: bool,
}

struct Log {
    began: Instant,
    sites: Mutex<Vec<String>>,
    tracker: AtomicBool,
    seen: Mutex<Vec<Seen>>,
    client: Client<HttpConnector, Full<Bytes>>,
}

/// The proxy, listening until dropped.
pub struct Proxy {
    log: Arc<Log>,
    listening: Listening,
}

impl Proxy {
    /// A proxy that passes on requests to `site`, and to nobody else unless told so.
    pub async fn before(site: &Site) -> Result<Self, Failure> {
        let log = Arc::new(Log {
            began: Instant::now(),
            sites: Mutex::new(vec![site.authority(), site.other_authority()]),
            tracker: AtomicBool::new(false),
            seen: Mutex::default(),
            client: Client::builder(TokioExecutor::new()).build_http(),
        });
        let keeper = Arc::clone(&log);
        let listening = listen(move |request| {
            let log = Arc::clone(&keeper);
            async move { log.pass(request).await }
        })
        .await?;
        Ok(Self { log, listening })
    }

    /// Lets requests to one more site pass.
    pub fn let_pass(&self, site: &Site) {
        locked(&self.log.sites).push(site.authority());
    }

    /// From now on answers for [`TRACKER`].
    pub fn play_tracker(&self) {
        self.log.tracker.store(true, Ordering::Relaxed);
    }

    /// `127.0.0.1:port`.
    pub fn authority(&self) -> String {
        self.listening.address.to_string()
    }

    /// Every request so far, in order, without the harness's own script and Chromium's own talk.
    pub fn seen(&self) -> Vec<Seen> {
        let of_page = |seen: &&Seen| {
            let harness = seen.passed && seen.path == HARNESS_SCRIPT;
            !harness && seen.host != BROWSERS_OWN
        };
        locked(&self.log.seen).iter().filter(of_page).cloned().collect()
    }

    /// Drops what was seen so far, for a journey whose page asks strangers on purpose.
    pub fn forget(&self) {
        locked(&self.log.seen).clear();
    }

    /// Time on the clock of [`Seen::at`].
    pub fn now(&self) -> Duration {
        self.log.began.elapsed()
    }
}

impl Log {
    async fn pass(&self, request: Request<Incoming>) -> Answer {
        let (mut head, body) = request.into_parts();
        let host = head.uri.authority().map(ToString::to_string).unwrap_or_default();
        let tunnel = head.method == Method::CONNECT;
        let to_tracker = host == TRACKER && self.tracker.load(Ordering::Relaxed) && !tunnel;
        let passed = to_tracker || !tunnel && locked(&self.sites).contains(&host);
        let at = self.began.elapsed();
        // A tunnel's body is what would flow through it once it stands.
        let body = match body.collect().await {
            Ok(body) if !tunnel => body.to_bytes(),
            _ => Bytes::new(),
        };
        let path = head.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        locked(&self.seen).push(Seen {
            at,
            method: head.method.to_string(),
            host,
            path,
            cookie: text_of(&head.headers, header::COOKIE),
            referrer: text_of(&head.headers, header::REFERER),
            body: body.clone(),
            passed,
        });
        if to_tracker {
            return as_tracker(head.uri.path(), &head.headers);
        }
        if !passed {
            return answer(
                StatusCode::FORBIDDEN,
                "text/plain",
                "only the site under test can be reached",
            );
        }
        head.headers.remove("proxy-connection");
        match self.forward(Request::from_parts(head, Full::new(body))).await {
            Ok(answer) => answer,
            Err(reason) => answer(StatusCode::BAD_GATEWAY, "text/plain", reason),
        }
    }

    async fn forward(&self, request: Request<Full<Bytes>>) -> Result<Answer, String> {
        let (head, body) =
            self.client.request(request).await.map_err(|e| e.to_string())?.into_parts();
        let body = body.collect().await.map_err(|e| e.to_string())?.to_bytes();
        Ok(Response::from_parts(head, Full::new(body)))
    }
}

fn text_of(headers: &HeaderMap, name: HeaderName) -> String {
    let text = headers.get(name).and_then(|value| value.to_str().ok());
    text.unwrap_or_default().to_owned()
}

/// Takes whatever a page of any origin sends, and wants more.
fn as_tracker(path: &str, asked: &HeaderMap) -> Answer {
    let script = path.ends_with(".js");
    let (kind, text) =
        if script { ("text/javascript", "") } else { ("application/json", TRACKER_SETTINGS) };
    let mut reply = answer(StatusCode::OK, kind, text);
    let any = HeaderValue::from_static("*");
    let of = |name| asked.get(name).cloned().unwrap_or_else(|| any.clone());
    let allowed = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, of(header::ORIGIN)),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, of(header::ACCESS_CONTROL_REQUEST_HEADERS)),
        (header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true")),
    ];
    reply.headers_mut().extend(allowed);
    reply
}
