// Chromium over its own protocol, through a pipe: no port, no driver program, no package.
//
// Why not WebDriver, as the journeys: the widget runs in a frame with a process of its own, and a slowed processor counts
// for one process only. WebDriver's door to the protocol leads to the page and not to that frame.
//
// Vocabulary: a *session* is one process's side of a page: the page itself, or a frame that has its own process.
// `Tab.inAll` says something to all of them. Not here: what is visited (`visit.mjs`).

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check",
  "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-features=Translate,OptimizationHints,MediaRouter,SpareRendererForSitePerProcess", "--hide-scrollbars",
];

export class Browser {
  #next = 1;
  #open = new Map();
  #listeners = new Set();

  static async start() {
    const browser = new Browser();
    browser.profile = await mkdtemp(join(tmpdir(), "peers-"));
    const program = process.env.CHROMIUM ?? "chromium";
    browser.process = spawn(program, [...FLAGS, `--user-data-dir=${browser.profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      detached: true,
    });
    const [, , , to, from] = browser.process.stdio;
    browser.to = to;
    let rest = "";
    from.setEncoding("utf8");
    from.on("data", (chunk) => {
      const parts = (rest + chunk).split("\0");
      rest = parts.pop();
      for (const part of parts) browser.#hear(JSON.parse(part));
    });
    browser.version = (await browser.send("Browser.getVersion")).product;
    return browser;
  }

  #hear(message) {
    if (message.id === undefined) {
      for (const listener of this.#listeners) listener(message);
      return;
    }
    const { done, failed, method } = this.#open.get(message.id);
    this.#open.delete(message.id);
    if (message.error) failed(new Error(`${method}: ${message.error.message}`));
    else done(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, failed) => this.#open.set(id, { done, failed, method }));
  }

  on(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop() {
    try {
      process.kill(-this.process.pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A tab with a cache of its own; `each` prepares every session before its page runs. */
  async tab(each = async () => {}, script = "") {
    const { browserContextId } = await this.send("Target.createBrowserContext", { disposeOnDetach: true });
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(this, browserContextId, sessionId, each);
    tab.script = script;
    await tab.prepare(sessionId);
    // A phone's window.
    await tab.send("Emulation.setDeviceMetricsOverride", { width: 390, height: 844, deviceScaleFactor: 2, mobile: false });
    return tab;
  }
}

export class Tab {
  sessions = new Set();
  /** Every document's own place to run in: `{ session, id }`. */
  documents = new Set();
  events = [];
  /** Runs in every document, as early as the browser lets it. */
  script = "";

  constructor(browser, context, page, each) {
    Object.assign(this, { browser, context, page, each });
    this.off = browser.on((message) => this.#hear(message));
  }

  #hear({ method, params, sessionId }) {
    if (!this.sessions.has(sessionId)) return;
    if (method === "Target.attachedToTarget") {
      // A session may be gone again before all is said to it.
      this.prepare(params.sessionId).catch(() => {});
    } else if (method === "Target.detachedFromTarget") {
      this.sessions.delete(params.sessionId);
      this.#forget((document) => document.session === params.sessionId);
    } else if (method === "Runtime.executionContextCreated" && params.context.auxData.isDefault) {
      const document = { session: sessionId, id: params.context.id };
      this.documents.add(document);
      // A frame in a process of its own is told of when its document stands already.
      if (this.script !== "") this.evaluate(this.script, document).catch(() => {});
    } else if (method === "Runtime.executionContextDestroyed") {
      this.#forget(({ session, id }) => session === sessionId && id === params.executionContextId);
    } else if (method === "Runtime.executionContextsCleared") {
      this.#forget(({ session }) => session === sessionId);
    } else {
      this.events.push({ method, params, sessionId });
    }
  }

  #forget(which) {
    for (const document of this.documents) if (which(document)) this.documents.delete(document);
  }

  async prepare(sessionId) {
    this.sessions.add(sessionId);
    const send = (method, params) => this.browser.send(method, params, sessionId);
    await send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    await this.each(send).catch(() => {});
    await Promise.all(["Page.enable", "Runtime.enable", "Network.enable"].map((method) => send(method).catch(() => {})));
    await send("Runtime.runIfWaitingForDebugger");
  }

  send(method, params) {
    return this.browser.send(method, params, this.page);
  }

  /** The value of an expression in the page, or in one document. */
  async evaluate(expression, document = { session: this.page }) {
    const { result, exceptionDetails } = await this.browser.send(
      "Runtime.evaluate",
      { expression, returnByValue: true, awaitPromise: true, contextId: document.id },
      document.session,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async close() {
    this.off();
    await this.browser.send("Target.disposeBrowserContext", { browserContextId: this.context });
  }
}
