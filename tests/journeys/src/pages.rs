//! Pages that publishers have: the same small article around the check, under different policies, headers and servers.
//!
//! *Page* = `pages/plain.html` together with what its server does. Each stays in this list as long as somebody may serve
//! the check that way.
//!
//! Not here: the demo article, which is the page of most other journeys.

use hyper::StatusCode;

use crate::Failure;
use crate::server::{Reply, Site};

const ARTICLE: &str = include_str!("../pages/plain.html");

/// Nothing but the site's own files, no text that becomes markup, and not a word about phone links or WebAssembly.
const STRICT: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

/// The line with which a publisher loads the package.
pub const SCRIPT: &str = "<script type=\"module\" src=\"/pkg/clog-or-mastitis.js\"></script>";

/// A small page of a journey's own. Without an address for its icon a browser would ask for one.
pub fn small(head: &str, body: &str) -> Reply {
    Reply::html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"icon\" href=\"data:,\"><title>A page</title>{head}</head><body>{body}</body></html>"
    ))
}

/// A page and the way in which it is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// No policy, no headers.
    Plain,
    /// The strictest policy that still lets the package's files in.
    Strict,
    /// `Cross-Origin-Embedder-Policy: require-corp`, and a server that sends no such headers with the package.
    CrossOriginIsolated,
    /// The package comes from another origin.
    OtherOrigin,
    /// The package lies some folders down.
    SubFolder,
    /// The server sends the frame's document as plain text.
    HtmlAsText,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Plain,
        Self::Strict,
        Self::CrossOriginIsolated,
        Self::OtherOrigin,
        Self::SubFolder,
        Self::HtmlAsText,
    ];

    /// Puts the page on the site; returns its path.
    pub fn put_on(self, site: &Site) -> Result<&'static str, Failure> {
        const PATH: &str = "/page.html";
        let package = match self {
            Self::OtherOrigin => {
                site.header("/pkg/", "access-control-allow-origin", "*")?;
                format!("http://{}/pkg", site.other_authority())
            }
            Self::SubFolder => {
                site.serve_also_under("/assets/v1/tools");
                "/assets/v1/tools/pkg".to_owned()
            }
            Self::Plain | Self::Strict | Self::CrossOriginIsolated | Self::HtmlAsText => {
                "/pkg".to_owned()
            }
        };
        site.replace(PATH, Reply::html(ARTICLE.replace("PACKAGE", &package)));
        match self {
            Self::Strict => site.header(PATH, "content-security-policy", STRICT)?,
            Self::CrossOriginIsolated => {
                site.header(PATH, "cross-origin-embedder-policy", "require-corp")?;
                site.header(PATH, "cross-origin-opener-policy", "same-origin")?;
            }
            Self::HtmlAsText => site.alter("/pkg/frame.html", |mut reply| {
                reply.status = StatusCode::OK.as_u16();
                reply.content_type = "text/plain".into();
                reply
            }),
            Self::Plain | Self::OtherOrigin | Self::SubFolder => {}
        }
        Ok(PATH)
    }
}

/// The version that messages between page and frames carry, as the package's own source says it; 0, which none of them
/// has, where it says none.
pub fn version() -> u32 {
    let source = include_str!("../../../www/src/protocol.ts");
    let after = source.split_once("export const PROTOCOL = ").map_or("", |(_, after)| after);
    let digits = after.split(';').next().unwrap_or_default();
    digits.parse().unwrap_or_default()
}

/// A script of a page that speaks as the package does: `PROTOCOL` in it becomes the version of today.
pub fn in_version(script: &str) -> String {
    script.replace("PROTOCOL", &version().to_string())
}
