// The harness's one script on every page of the site, run before the page's own. It remembers:
//
// - the shadow root of each element, so that a journey can read what stands in a closed one. WebDriver's own "Get Element
//   Shadow Root" reaches closed roots by the standard (w3c/webdriver#1614) and, tried, in chromedriver; but the source of
//   WebKitWebDriver asks the page's `element.shadowRoot`, which is null for them, and Chromium's protocol with `pierce`
//   exists in one engine only. A script that runs first needs nothing of the driver.
// - the events that the checker sends to the page, with everything that a page could read from them;
// - what the page's own policy refused, and what moved in the page (Chromium alone tells that).
//
// It is a file, not inline, so that a page with `script-src 'self'` takes it. Its store hangs on a symbol that no page
// script asks for; the page's own code sees no difference.
(() => {
  const roots = new WeakMap();
  const events = [];
  const violations = [];
  const shifts = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  };
  for (const name of ["ready", "started", "closed", "failed"]) {
    window.addEventListener(
      name,
      (event) => {
        if (event.target instanceof Element && event.target.localName === "clog-or-mastitis") {
          events.push({ name, detail: event.detail ?? null });
        }
      },
      true,
    );
  }
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.effectiveDirective} refused ${event.blockedURI}`);
  });
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    const note = (list) => shifts.push(...list.getEntries().map((entry) => entry.value));
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  }
  Object.defineProperty(window, Symbol.for("journey"), { value: { roots, events, violations, shifts } });
})();
