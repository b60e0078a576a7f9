// A page's script that wants to talk to the check as if it were a part of it. It stands before the check's own script, gets
// hold of the frames and of the page's end of their line, and says there whatever it can think of: every word of the
// protocol in wrong versions, shapes and turns, calls from others, replays, thousands of each.
//
// `heard`: all that was ever said to it. `flood(many)`: so many more to each window and on the line; gives how many a window
// was sent. Not here: what the page may truly say (an option, a look, where it shows), since attributes do that anyway.
(() => {
  const VERSION = PROTOCOL;
  const Channel = window.MessageChannel;
  const heard = [];
  const lines = [];
  const said = [];
  const frames = [];
  const place = { sent: 0 };
  const listen = (from, where) => where.addEventListener("message", ({ data }) => heard.push([from, data]));
  listen("window", window);

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = Reflect.apply(attach, this, [options]);
    new MutationObserver(() => {
      for (const frame of root.querySelectorAll("iframe")) if (!frames.includes(frame)) frames.push(frame);
    }).observe(root, { subtree: true, childList: true });
    return root;
  };
  window.MessageChannel = new Proxy(Channel, {
    construct(original, given, made) {
      const channel = Reflect.construct(original, given, made);
      lines.push(channel.port1);
      listen("line", channel.port1);
      forged(20).forEach((message) => say(channel.port1, message));
      return channel;
    },
  });
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...given) {
    if (lines.includes(this)) said.push(given[0]);
    return Reflect.apply(post, this, given);
  };
  const say = (port, message) => Reflect.apply(post, port, [message]);

  // ---- what is forged

  const cycle = { type: "option" };
  cycle.value = cycle;
  const SHAPES = [
    {},
    { cause: "crashed" },
    { language: "fr" },
    { language: "xx", words: new Uint8Array(8) },
    { language: "en", words: new Uint8Array(8) },
    { language: "fr", words: null },
    { name: "region", value: 7 },
    { name: "units", value: "kelvin" },
    { name: "__proto__", value: "f" },
    { name: "sheet", value: "off" },
    { name: ["region"], value: cycle },
    { look: null },
    { look: { scheme: "light", textSize: NaN, properties: {} } },
    { look: { scheme: "light", textSize: 16, properties: { "--x": 1 } } },
    { showing: "gone" },
    { showing: ["hidden"] },
    { wasm: new ArrayBuffer(8), words: new Uint8Array(8) },
    { wasm: "wasm", words: "words", options: { lang: "en", region: "us", units: "f" } },
    // In shape a start and a program like the true ones: only their turn is wrong.
    {
      first: "[]",
      wasm: new ArrayBuffer(8),
      words: new Uint8Array(8),
      options: { lang: "en", region: "us", units: "f" },
      look: { scheme: "light", textSize: 16, properties: {} },
    },
    { result: "emergency", answers: "x".repeat(1_000) },
  ];
  const TYPES = ["start", "program", "option", "look", "show", "words", "call", "hello", "ready", "started", "closed", "failed", "language"];
  const BARE = [null, 7, "start", [], [VERSION, "start"], new Map([["clogOrMastitis", VERSION]]), new Date(), cycle, true, undefined];
  const ALL = [...BARE];
  for (const shape of SHAPES) {
    for (const type of [...TYPES, "result", 7, null, { toString: "start" }]) {
      for (const clogOrMastitis of [VERSION, 1, "2"]) ALL.push({ ...shape, clogOrMastitis, type });
    }
  }
  /** A start may only come too late here; before the true one it would be a page that runs a program of its own. */
  const isStart = ({ clogOrMastitis, type, options, look } = {}) =>
    clogOrMastitis === VERSION && type === "start" && options !== undefined && look !== undefined;
  let next = 0;
  const forged = (many, late = false) => {
    const list = [];
    while (list.length < many) {
      const message = ALL[next++ % ALL.length];
      if (late || !isStart(message ?? undefined)) list.push(message);
    }
    return list;
  };

  // ---- how it is said

  const call = { clogOrMastitis: VERSION, type: "call" };
  /** A line of its own, one end of which goes along. */
  const withPort = (postTo, message) => {
    const { port1, port2 } = new Channel();
    listen("own line", port1);
    port1.start();
    postTo(message, port2);
  };
  // Another window of the page: it is not the one around any frame of the check.
  const aside = document.createElement("iframe");
  const fromAside = (target) => {
    aside.contentWindow.target = target;
    return aside.contentWindow.Function("message", "port", "target.postMessage(message, '*', [port])");
  };
  /** The inner frame's window; to ask for it before it is there throws. */
  const within = (outer) => (outer.length > 0 ? outer[0] : undefined);
  /** Calls that come from the wrong window, or with the wrong words from the right one. */
  const callWrongly = () => {
    for (const { contentWindow: outer } of frames) {
      if (outer === null) continue;
      withPort(fromAside(outer), call);
      withPort((message, port) => outer.postMessage(message, "*", [port]), { ...call, clogOrMastitis: 1 });
      outer.postMessage(call, "*");
      const inner = within(outer);
      if (inner === undefined) continue;
      withPort(fromAside(inner), call);
      withPort((message, port) => inner.postMessage(message, "*", [port]), call);
      inner.postMessage(call, "*");
    }
  };
  const toWindows = (messages) => {
    for (const { contentWindow: outer } of frames) {
      if (outer === null) continue;
      for (const message of messages) {
        outer.postMessage(message, "*");
        within(outer)?.postMessage(message, "*");
        place.sent += 1;
      }
    }
  };
  const began = () => heard.some(([from, data]) => from === "line" && data.type === "started");
  /** Words that the frames may say once, said to the page's own end of the line as if they came from there. */
  const upwards = () => {
    if (!began()) return;
    const words = [{ type: "hello" }, { type: "ready" }, { type: "started" }, { type: "failed", cause: "tired" }, { type: "language", language: "xx" }];
    for (const word of [...words, { type: "result" }]) {
      for (const line of lines) line.onmessage?.({ data: { clogOrMastitis: VERSION, ...word } });
    }
  };
  const flood = (many) => {
    const before = place.sent;
    callWrongly();
    toWindows(forged(many, true));
    if (began()) lines.forEach((line) => forged(many, true).forEach((message) => say(line, message)));
    upwards();
    return place.sent - before;
  };
  /** All that the loader has said itself, but where the check shows, once more. */
  const replay = () => {
    const again = said.filter(({ type }) => type !== "show");
    lines.forEach((line) => again.forEach((message) => say(line, message)));
    return again.map(({ type }) => type);
  };

  // From the first moment on, as fast as tasks come, until the check stands.
  addEventListener("DOMContentLoaded", () => {
    aside.hidden = true;
    document.body.append(aside);
    listen("aside", aside.contentWindow);
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      if (heard.some(([from, data]) => from === "line" && data.type === "ready")) return;
      callWrongly();
      toWindows(forged(5));
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  let timer;
  const keepOn = (many, every) => {
    clearInterval(timer);
    if (many > 0) timer = setInterval(() => flood(many), every);
  };
  window.forger = { heard, place, flood, replay, keepOn };
})();
