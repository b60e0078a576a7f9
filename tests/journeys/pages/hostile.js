// A page's script that wants to know everything, and stands before the check's own. It patches what a page can patch,
// reads every message, measures the frame's box at each frame of the screen, times all of it, and looks everywhere.
//
// `recorded`: all that it learned, as texts. `seen`: sizes, messages and counts, for the question whether two interviews can
// be told apart; times are kept out of it, as they do differ and the documentation says so.
//
// The harness's own store, which holds closed roots for tests, is left alone.
(() => {
  const recorded = [];
  const seen = { counts: {}, boxes: {} };
  const roots = [];
  const frames = new Set();
  const began = performance.now();
  window.recorded = recorded;
  window.seen = seen;
  window.forgetSeen = () => {
    seen.counts = {};
    seen.boxes = {};
  };

  /** The text that each frame was first given. It is the package's file, with every word of its code; a change would show. */
  const given = new WeakMap();
  const iframes = (element) => [...(element.localName === "iframe" ? [element] : []), ...element.querySelectorAll("iframe")];
  /** A document without a window: a copy of the check made there does not come to life. */
  const inert = document.implementation.createHTMLDocument();
  const html = (element) => {
    const copy = inert.importNode(element, true);
    const copies = iframes(copy);
    iframes(element).forEach((frame, place) => {
      if (!given.has(frame) && frame.srcdoc) given.set(frame, frame.srcdoc);
      if (frame.srcdoc && frame.srcdoc === given.get(frame)) copies[place].setAttribute("srcdoc", "as at first");
    });
    return copy.outerHTML;
  };

  const asText = (value, depth = 0) => {
    try {
      // Everything hangs on a window, all that was recorded too.
      if (value === window) return "window";
      if (value instanceof Element) return html(value);
      if (value instanceof Node) return value.textContent;
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (value instanceof Event) return `${value.type} ${value.key ?? ""} ${value.clientX ?? ""},${value.clientY ?? ""} ${asText(value.data ?? value.detail ?? "", depth + 1)}`;
      if (typeof value === "object" && value !== null && depth < 4) {
        return Object.entries(value).map(([name, part]) => `"${name}" "${asText(part, depth + 1)}"`).join(" ");
      }
      return String(value);
    } catch (thrown) {
      return String(thrown);
    }
  };
  const count = (name, by = 1) => {
    seen.counts[name] = (seen.counts[name] ?? 0) + by;
  };
  const note = (kind, ...values) => {
    const text = values.map((value) => asText(value)).join(" ");
    count(kind);
    count(`${kind}, size`, text.length);
    recorded.push(`${Math.round(performance.now() - began)} ${kind} ${text}`);
  };

  /** Puts itself before a method. */
  const patch = (owner, name, before) => {
    const original = owner[name];
    owner[name] = function (...given) {
      before(this, given);
      return Reflect.apply(original, this, given);
    };
  };
  /** The same for the setter of a property. */
  const patchSetter = (owner, name, before) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...original,
      set(value) {
        Reflect.apply(original.set, this, [before(this, value) ?? value]);
      },
    });
  };
  const patchClass = (name) => {
    window[name] = new Proxy(window[name], {
      construct(original, given, made) {
        note(name, ...given);
        return Reflect.construct(original, given, made);
      },
    });
  };

  patch(window, "fetch", (_, given) => note("fetch", ...given));
  patch(XMLHttpRequest.prototype, "open", (_, given) => note("request", ...given));
  patch(XMLHttpRequest.prototype, "send", (_, given) => note("request's body", ...given));
  patch(Navigator.prototype, "sendBeacon", (_, given) => note("beacon", ...given));
  patchClass("WebSocket");
  const listen = EventTarget.prototype.addEventListener;
  patch(EventTarget.prototype, "addEventListener", (_, [name]) => note("listener", name));
  for (const owner of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype]) {
    patchSetter(owner, "value", (element, value) => note("value", element, value));
  }
  patchSetter(HTMLInputElement.prototype, "checked", (element, value) => note("checked", element, value));
  for (const name of ["log", "info", "warn", "error", "debug"]) {
    patch(console, name, (_, given) => note("console", ...given));
  }
  for (const name of ["pushState", "replaceState"]) patch(History.prototype, name, (_, given) => note("history", ...given));
  for (const name of ["createElement", "createTextNode"]) patch(Document.prototype, name, (_, given) => note(name, ...given));

  // Messages, both ways, on windows and on the private line.
  patch(window, "postMessage", (_, given) => note("posted to the page", ...given));
  patch(MessagePort.prototype, "postMessage", (_, given) => note("posted on a line", ...given));
  patchSetter(MessagePort.prototype, "onmessage", (_, hear) => {
    return function (event) {
      note("heard on a line", event.data);
      return Reflect.apply(hear, this, [event]);
    };
  });

  const changes = new MutationObserver((list) => {
    for (const { type, target, addedNodes } of list) {
      note(`changed: ${type}`, type === "childList" ? [...addedNodes].map((node) => asText(node)) : target);
    }
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  changes.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = Reflect.apply(attach, this, [options]);
    roots.push(root);
    changes.observe(root, everything);
    return root;
  };

  const values = () => {
    const inputs = [...document.querySelectorAll("input"), ...roots.flatMap((root) => [...root.querySelectorAll("input")])];
    return inputs.map((input) => `"${input.name}" "${input.value}" ${input.checked}`).join(" ");
  };
  const heard = [
    ...["message", "error", "unhandledrejection", "storage", "hashchange", "popstate", "resize", "scroll", "focus", "blur"],
    ...["focusin", "focusout", "click", "pointerdown", "touchstart", "keydown", "input", "beforeinput", "change", "copy"],
    ...["selectionchange", "securitypolicyviolation", "visibilitychange", "ready", "started", "closed", "failed"],
  ];
  for (const name of heard) {
    Reflect.apply(listen, window, [name, (event) => note(`event ${name}`, event, event.composedPath().at(0)), true]);
  }
  // A busy machine draws seldom, and what stood in a field between two frames of the screen would be missed.
  Reflect.apply(listen, window, ["input", () => note("values", values()), true]);
  /** Entries that come only where something took long: how many there are is a matter of time and of the machine. */
  const OF_TIME = ["event", "first-input", "longtask", "long-animation-frame"];
  for (const kind of PerformanceObserver.supportedEntryTypes) {
    const hear = (list) => {
      for (const { entryType, name } of list.getEntries()) {
        if (!OF_TIME.includes(entryType)) count(`entry ${entryType}`);
        recorded.push(`entry ${entryType} ${name}`);
      }
    };
    new PerformanceObserver(hear).observe({ type: kind, buffered: true });
  }

  const own = (element) => [...element.querySelectorAll("iframe")];
  /** Whether the frame lets anything be read. */
  const lookInto = (frame) => {
    const ways = [
      () => frame.contentDocument?.documentElement.outerHTML,
      () => frame.contentWindow.document.documentElement.outerHTML,
      () => frame.contentWindow.frames[0].document.documentElement.outerHTML,
      () => frame.contentWindow.location.href,
      () => frame.contentWindow.name,
    ];
    for (const way of ways) {
      try {
        const text = way();
        if (text) recorded.push(`in the frame ${text}`);
      } catch {
        // Another origin.
      }
    }
  };
  const measure = (name, element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    for (const [side, length] of Object.entries({ x, y, width, height, inside: element.scrollHeight })) {
      const [least, most] = seen.boxes[`${name} ${side}`] ?? [length, length];
      seen.boxes[`${name} ${side}`] = [Math.min(least, length), Math.max(most, length)];
    }
  };
  let last = "";
  const look = () => {
    const host = document.querySelector("clog-or-mastitis");
    if (host !== null) measure("element", host);
    for (const root of roots) {
      own(root).forEach((frame) => {
        frames.add(frame);
        measure("frame", frame);
        measure("dialog", frame.closest("dialog") ?? frame);
      });
    }
    const places = [
      document.title, location.href, document.cookie, history.length, asText(history.state), window.length, window.name,
      asText({ ...localStorage }), asText({ ...sessionStorage }), document.activeElement?.localName,
      ...[...frames].flatMap((frame) => [frame.title, frame.src, frame.contentWindow?.length]),
    ].join(" | ");
    const all = [places, values()].join(" ");
    if (all !== last) note("look", all);
    last = all;
    frames.forEach(lookInto);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Everything once more, at leisure. */
  window.lookEverywhere = () => {
    recorded.push(html(document.documentElement), ...roots.flatMap((root) => [...root.children].map(html)));
    recorded.push(...performance.getEntries().map(({ name, entryType }) => `${entryType} ${name}`));
    frames.forEach(lookInto);
  };
})();
