//! Ways out that ask a server: requests of every kind, and what can be made to send one.
//!
//! Not here: what reaches the page or the reader's device (`reaching.rs`).

use super::table::Fate::{Absent, Open, Shut, Unseen};
use super::table::Trial::{Alone, Tapped, Untapped};
use super::table::{OPEN, SHUT, Way, way};

const CONNECT: &str = "policy: no connection (`default-src 'none'`)";
const CONTENT: &str = "policy: no content (`default-src 'none'`)";
const STYLE: &str = "policy: only the style with the listed hash, and no content";
const BLOCKER: &str = "browser: no window without a tap";
const SCRIPT: &str = "policy: only the script with the listed hash, and Trusted Types";

pub const WAYS: &[Way] = &[
    way("`fetch`, the site's own server", "await fetch(way.own, { mode: 'no-cors' })", SHUT, CONNECT),
    way("`fetch`, a stranger", "await fetch(way.stranger, { mode: 'no-cors' })", SHUT, CONNECT),
    way(
        "`fetch` that outlives the page",
        "await fetch(way.stranger, { mode: 'no-cors', keepalive: true })",
        SHUT,
        CONNECT,
    ),
    way("`sendBeacon`", "return `${navigator.sendBeacon(way.stranger, 'x')}`", SHUT, CONNECT),
    way(
        "`XMLHttpRequest`",
        "const request = new XMLHttpRequest();
         request.open('GET', way.stranger);
         const ended = event(request);
         request.send();
         return await ended",
        SHUT,
        CONNECT,
    ),
    way("`EventSource`", "return await event(new EventSource(way.stranger))", SHUT, CONNECT),
    way(
        "`WebSocket`",
        "return await event(new WebSocket(way.stranger.replace('http', 'ws')))",
        SHUT,
        CONNECT,
    ),
    way(
        "WebTransport",
        "if (!window.WebTransport) return 'absent';
         await new WebTransport(`https://${way.udp.replace('127.0.0.1', 'past.invalid')}/${way.mark}`).ready",
        [Shut, Shut, Absent],
        CONNECT,
    ),
    way(
        "WebRTC, a STUN server",
        "let Peer = window.RTCPeerConnection;
         if (!Peer) {
           const frame = document.createElement('iframe');
           document.body.append(frame);
           // Reading it throws where the frame has an origin of its own.
           try { Peer = frame.contentWindow.RTCPeerConnection; } catch {}
           frame.remove();
         }
         if (!Peer) return 'absent';
         const peer = new Peer({ iceServers: [{ urls: `stun:${way.udp}` }] });
         peer.createDataChannel('x');
         await peer.setLocalDescription(await peer.createOffer())",
        [Shut, Shut, Absent],
        "no policy covers it, so the inner document takes it away before anything else runs",
    ),
    way("image", "return await loads(Object.assign(new Image(), { src: way.stranger }))", SHUT, CONTENT),
    way(
        "image in SVG",
        "const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
         image.setAttribute('href', way.stranger);
         const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
         picture.append(image);
         return await loads(image, picture)",
        SHUT,
        CONTENT,
    ),
    way("sound", "return await loads(Object.assign(new Audio(), { src: way.stranger }))", SHUT, CONTENT),
    way(
        "font, by `FontFace`",
        "const face = new FontFace(way.mark, `url(${way.stranger})`);
         document.fonts.add(face);
         await face.load()",
        SHUT,
        CONTENT,
    ),
    way(
        "font, by a rule put into the style sheet",
        "sheet().insertRule(`@font-face { font-family: ${way.mark}; src: url(${way.stranger}) }`);
         await document.fonts.load(`1em ${way.mark}`)",
        SHUT,
        CONTENT,
    ),
    way("style sheet, `<link>`", "return await loads(made('link', { rel: 'stylesheet', href: way.stranger }))", SHUT, STYLE),
    way(
        "style sheet, `<style>` with `@import`",
        "return await loads(made('style', { textContent: `@import url(${way.stranger})` }))",
        SHUT,
        STYLE,
    ),
    way(
        "`@import` put into the style sheet",
        "sheet().insertRule(`@import url(${way.stranger})`, 0)",
        SHUT,
        STYLE,
    ),
    way(
        "`background-image` by `style.setProperty`",
        "made('div', { textContent: 'x' }).style.setProperty('background-image', `url(${way.stranger})`)",
        SHUT,
        CONTENT,
    ),
    way(
        "`background-image` by `adoptedStyleSheets`",
        "const sheet = new CSSStyleSheet();
         sheet.replaceSync(`#${way.mark} { background-image: url(${way.stranger}) }`);
         document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
         made('div', { id: way.mark, textContent: 'x' })",
        SHUT,
        CONTENT,
    ),
    way("script with `src`", "return await loads(made('script', { src: way.stranger }))", SHUT, SCRIPT),
    way(
        "script of text",
        "made('script', { textContent: saying(way) })",
        SHUT,
        SCRIPT,
    ),
    way("`eval`", "await later(); window.eval(saying(way))", SHUT, SCRIPT),
    way("`new Function`", "await later(); new window.Function(saying(way))()", SHUT, SCRIPT),
    way("timer with text", "window.setTimeout(saying(way))", SHUT, SCRIPT),
    way("`import()`", "await import(way.own)", SHUT, SCRIPT),
    way(
        "`javascript:` link",
        "made('a', { href: `javascript:void ${saying(way)}` }).click()",
        SHUT,
        SCRIPT,
    ),
    way(
        "markup from text",
        "made('div', { innerHTML: `<img src='${way.stranger}'>` })",
        SHUT,
        "policy: Trusted Types, and no content",
    ),
    way(
        "worker, from text",
        "const text = new Blob(['postMessage(1)'], { type: 'text/javascript' });
         const ended = await event(new Worker(URL.createObjectURL(text)));
         return ended === 'event message' ? 'got' : ended",
        SHUT,
        SCRIPT,
    ),
    way("worker, from a server", "return await event(new Worker(way.own))", SHUT, SCRIPT),
    way(
        "shared worker",
        "if (!window.SharedWorker) return 'absent';
         return await event(new SharedWorker(way.own))",
        SHUT,
        SCRIPT,
    ),
    way(
        "service worker",
        "if (!navigator.serviceWorker) return 'absent';
         await navigator.serviceWorker.register(way.own)",
        SHUT,
        "sandbox: no origin of a server",
    ),
    way(
        "worklet",
        "if (!window.OfflineAudioContext) return 'absent';
         await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(way.own)",
        SHUT,
        SCRIPT,
    ),
    way("frame of a stranger", "return await loads(made('iframe', { src: way.stranger }))", SHUT, CONTENT),
    way("`<object>`", "return await loads(made('object', { data: way.stranger }))", SHUT, CONTENT),
    way("`<embed>`", "return await loads(made('embed', { src: way.stranger }))", SHUT, CONTENT),
    way("`<link rel=preload>`", "return await loads(made('link', { rel: 'preload', as: 'image', href: way.stranger }))", SHUT, CONTENT),
    way("`<link rel=modulepreload>`", "return await loads(made('link', { rel: 'modulepreload', href: way.own }))", SHUT, SCRIPT),
    way("`<link rel=prefetch>`", "if (!made('link').relList.supports('prefetch')) return 'absent';
         return await loads(made('link', { rel: 'prefetch', href: way.stranger }))", [Shut, Shut, Absent], CONTENT),
    way(
        "`<link rel=preconnect>`",
        "made('link', { rel: 'preconnect', href: `https://${way.mark}.example/` })",
        [Open, Unseen, Open],
        "no policy covers it: the name of a host could be said with it; the program makes no such link. Firefox makes none through a proxy",
    ),
    way(
        "`<link rel=dns-prefetch>`",
        "made('link', { rel: 'dns-prefetch', href: `https://${way.mark}.example/` })",
        [Unseen, Unseen, Unseen],
        "names are resolved by the proxy that listens, so no browser asks for one",
    ),
    way(
        "speculation rules",
        "if (!HTMLScriptElement.supports?.('speculationrules')) return 'absent';
         const rules = { prefetch: [{ source: 'list', urls: [way.own], eagerness: 'immediate' }] };
         made('script', { type: 'speculationrules', textContent: JSON.stringify(rules) })",
        [Unseen, Absent, Absent],
        "no browser follows them in a frame",
    ),
    way(
        "`<a ping>` by a click of the script",
        "made('a', { href: '/left.html', ping: way.stranger }).click()",
        [Shut, Unseen, Shut],
        "policy: no connection (`default-src 'none'`); Firefox sends none unless it is told to",
    )
    .tried(Alone),
    way(
        "`window.open` without a tap",
        "return window.open(way.stranger, '_blank') ? 'a window' : 'no window'",
        SHUT,
        BLOCKER,
    )
    .tried(Untapped),
    way(
        "link to a new window by a click of the script",
        "made('a', { href: way.stranger, target: '_blank', rel: 'noopener' }).click()",
        SHUT,
        BLOCKER,
    )
    .tried(Untapped),
    way(
        "`window.open` at a tap",
        "return window.open(way.stranger, '_blank') ? 'a window' : 'no window'",
        OPEN,
        "phone links and sources need `allow-popups`; the program opens a window only where a reader taps a link",
    )
    .tried(Tapped),
    way(
        "form to a new window",
        "made('form', { action: way.stranger, target: '_blank' }).submit()",
        SHUT,
        "sandbox without `allow-forms`, and policy `form-action 'none'`",
    )
    .tried(Untapped),
    way(
        "form in the same window",
        "made('form', { action: way.stranger, method: 'post' }).submit()",
        SHUT,
        "sandbox without `allow-forms`, and policy `form-action 'none'`",
    )
    .tried(Alone),
    way(
        "going elsewhere by itself",
        "window.location = way.stranger",
        SHUT,
        "the outer frame's policy: `frame-src blob: tel:`",
    )
    .tried(Alone),
    way(
        "`<meta http-equiv=refresh>`",
        "made('meta', { httpEquiv: 'refresh', content: `0;url=${way.stranger}` })",
        SHUT,
        "the outer frame's policy: `frame-src blob: tel:`",
    )
    .tried(Alone),
    way(
        "taking the frame around it elsewhere",
        "parent.location = way.stranger",
        SHUT,
        "sandbox: only a window's own script and its opener may",
    )
    .tried(Alone),
    way(
        "taking the article elsewhere",
        "top.location = way.stranger",
        SHUT,
        "sandbox without `allow-top-navigation`",
    )
    .tried(Alone),
];
