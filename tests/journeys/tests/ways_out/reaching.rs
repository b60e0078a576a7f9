//! Ways out that ask no server: what reaches the page, what is kept on the device, what is taken from the reader.
//!
//! Not here: requests (`asking.rs`).

use super::table::Fate::{Open, Shut, Unseen};
use super::table::{OPEN, SHUT, Way, way};

const ORIGIN: &str = "sandbox without `allow-same-origin`";
const HANDED: &str = "sandbox: a permission that is not handed in is refused";

pub const WAYS: &[Way] = &[
    way(
        "message to the page",
        "top.postMessage(way.mark, '*')",
        OPEN,
        "no browser has a switch for it; the program never uses it",
    ),
    way(
        "message to the frame around it",
        "parent.postMessage(way.mark, '*')",
        SHUT,
        "the outer frame listens on its own port alone and passes four words and the tag of a language",
    ),
    way(
        "`BroadcastChannel`",
        "new BroadcastChannel('ways').postMessage(way.mark)",
        SHUT,
        ORIGIN,
    ),
    way("the page's document", "top.document.body.dataset[way.mark] = 'x'; return 'got'", SHUT, ORIGIN),
    way("the page's name", "top.name = way.mark", SHUT, ORIGIN),
    way("the page's address, its part after `#`", "top.location.hash = way.mark", SHUT, "sandbox without `allow-top-navigation`"),
    way("`localStorage`", "localStorage.setItem(way.mark, 'x')", SHUT, ORIGIN),
    way("`sessionStorage`", "sessionStorage.setItem(way.mark, 'x')", SHUT, ORIGIN),
    way("cookie", "document.cookie = `${way.mark}=x`", SHUT, ORIGIN),
    way(
        "IndexedDB",
        "const request = indexedDB.open(way.mark);
         await new Promise((done, fail) => { request.onsuccess = done; request.onerror = fail; })",
        SHUT,
        ORIGIN,
    ),
    way("Cache API", "if (!window.caches) return 'absent'; await caches.open(way.mark)", SHUT, ORIGIN),
    way(
        "private file system",
        "const folder = await navigator.storage.getDirectory();
         await folder.getFileHandle(way.mark, { create: true });
         return 'got'",
        [Shut, Shut, Unseen],
        "sandbox without `allow-same-origin`; WebKitGTK gives none to a session that keeps nothing",
    ),
    way("lock that the page sees", "void navigator.locks.request(way.mark, () => new Promise(() => {}))", SHUT, ORIGIN),
    way("`document.domain`", "document.domain = document.domain; return 'got'", SHUT, ORIGIN),
    way(
        "a step in the page's history",
        "const before = history.length;
         history.pushState(null, '');
         return history.length > before ? 'got' : 'no step'",
        OPEN,
        "the page learns a number of steps; the program makes none",
    ),
    way(
        "clipboard, reading",
        "if (!navigator.clipboard?.readText) return 'absent';
         return (await navigator.permissions.query({ name: 'clipboard-read' })).state === 'denied' ? 'denied' : 'got'",
        [Shut, Unseen, Unseen],
        "sandbox: a permission that is not handed in is refused; the other two have none and ask the reader at each paste",
    ),
    way(
        "place",
        "if (!navigator.geolocation) return 'absent';
         return (await navigator.permissions.query({ name: 'geolocation' })).state === 'denied' ? 'denied' : 'got'",
        SHUT,
        HANDED,
    ),
    way(
        "notifications",
        "if (!window.Notification) return 'absent';
         const { state } = await navigator.permissions.query({ name: 'notifications' });
         return [state, Notification.permission].includes('denied') ? 'denied' : 'got'",
        [Shut, Shut, Open],
        "sandbox: a permission that is not handed in is refused; WebKitGTK does not say so before it is asked, and whether it then asks the reader was not tried",
    ),
    way(
        "camera and microphone",
        "if (!navigator.mediaDevices) return 'absent';
         return (await navigator.permissions.query({ name: 'camera' })).state === 'denied' ? 'denied' : 'got'",
        SHUT,
        HANDED,
    ),
];
