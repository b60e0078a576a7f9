//! A forward proxy that writes down every request the browser makes, to any host, and lets only those to
//! the site under test pass, and to a second one where a journey has one.
//!
//! What it can see: HTTP requests with their path, and for TLS and WebSockets the host (the browser asks for a tunnel
//! with CONNECT). What it cannot: traffic that goes past an HTTP proxy (WebRTC, DNS). The browser is told to resolve
//! names through the proxy, so a page that asks for an unknown host shows here, refused.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::Failure;
use crate::engine::BROWSERS_OWN;
use crate::listen::{Answer, Listening, answer, listen, locked};
use crate::server::{HARNESS_SCRIPT, Site};

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
    /// Whether it went to a site that may be reached, and was passed on.
    pub passed: bool,
}

struct Log {
    began: Instant,
    sites: Mutex<Vec<String>>,
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
    async fn pass(&self, mut request: Request<Incoming>) -> Answer {
        let uri = request.uri().clone();
        let host = uri.authority().map(ToString::to_string).unwrap_or_default();
        let passed = request.method() != Method::CONNECT && locked(&self.sites).contains(&host);
        locked(&self.seen).push(Seen {
            at: self.began.elapsed(),
            method: request.method().to_string(),
            host,
            path: uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            passed,
        });
        if !passed {
            return answer(
                StatusCode::FORBIDDEN,
                "text/plain",
                "only the site under test can be reached",
            );
        }
        request.headers_mut().remove("proxy-connection");
        match self.forward(request).await {
            Ok(answer) => answer,
            Err(reason) => answer(StatusCode::BAD_GATEWAY, "text/plain", reason),
        }
    }

    async fn forward(&self, request: Request<Incoming>) -> Result<Answer, String> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(|e| e.to_string())?.to_bytes();
        let request = Request::from_parts(head, Full::new(body));
        let (head, body) =
            self.client.request(request).await.map_err(|e| e.to_string())?.into_parts();
        let body = body.collect().await.map_err(|e| e.to_string())?.to_bytes();
        Ok(Response::from_parts(head, Full::new(body)))
    }
}
