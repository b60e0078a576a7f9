// As much of a browser as the program needs to draw a screen: nodes, attributes, events on their way, and voices.
//
// It stands on the global object, so it belongs into a worker of its own. Not here: looks, layout, focus.

class Target {
  #listeners = [];
  addEventListener(type, listener, { signal } = {}) {
    this.#listeners.push([type, listener]);
    signal?.addEventListener("abort", () => this.removeEventListener(type, listener));
  }
  removeEventListener(type, listener) {
    this.#listeners = this.#listeners.filter(([known, told]) => known !== type || told !== listener);
  }
  tell(event) {
    for (const [type, listener] of [...this.#listeners]) if (type === event.type) listener.call(this, event);
  }
}

class Node extends Target {
  childNodes = [];
  parentNode = null;
  get parentElement() {
    return this.parentNode instanceof Element ? this.parentNode : null;
  }
  get firstChild() {
    return this.childNodes[0] ?? null;
  }
  get lastChild() {
    return this.childNodes.at(-1) ?? null;
  }
  get nextSibling() {
    return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null;
  }
  getRootNode() {
    return this.parentNode?.getRootNode() ?? this;
  }
  get firstElementChild() {
    return this.childNodes.find((child) => child instanceof Element) ?? null;
  }
  get ownerDocument() {
    return document;
  }
  append(...nodes) {
    for (const node of nodes) this.appendChild(node);
  }
  before(node) {
    this.parentNode.insertBefore(node, this);
  }
  insertBefore(node, before) {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node) {
    return this.insertBefore(node, null);
  }
  removeChild(node) {
    node.remove();
    return node;
  }
  remove() {
    this.parentNode?.childNodes.splice(this.parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
  }
}

class Text extends Node {
  constructor(text) {
    super();
    this.data = text;
  }
  set nodeValue(text) {
    this.data = text ?? "";
  }
  get nodeValue() {
    return this.data;
  }
  set textContent(text) {
    this.data = text ?? "";
  }
}

class Element extends Node {
  attributes = new Map();
  constructor(tag, namespace) {
    super();
    this.localName = tag;
    this.namespaceURI = namespace;
  }
  get tagName() {
    return this.localName.toUpperCase();
  }
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name) {
    return this.attributes.has(name);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  set className(value) {
    this.setAttribute("class", value);
  }
  set textContent(text) {
    [...this.childNodes].forEach((child) => child.remove());
    if (text) this.appendChild(new Text(text));
  }
  get children() {
    return this.childNodes.filter((child) => child instanceof Element);
  }
  /** As `data-…` attributes. */
  get dataset() {
    return new Proxy(
      {},
      {
        get: (_, name) => this.attributes.get(`data-${name}`),
        set: (_, name, value) => (this.setAttribute(`data-${name}`, value), true),
        deleteProperty: (_, name) => (this.removeAttribute(`data-${name}`), true),
      },
    );
  }
  get type() {
    return this.getAttribute("type") ?? "";
  }
  style = { setProperty() {}, removeProperty() {} };
  get textContent() {
    return this.childNodes.map((child) => child.data ?? child.textContent).join("");
  }
  cloneNode() {
    const clone = new Element(this.localName, this.namespaceURI);
    this.attributes.forEach((value, name) => clone.setAttribute(name, value));
    return clone;
  }
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  querySelectorAll(selector) {
    return [...below(this)].filter((one) => fits(one, selector));
  }
  closest(selector) {
    for (let one = this; one instanceof Element; one = one.parentNode) if (fits(one, selector)) return one;
    return null;
  }
  focus() {
    document.activeElement = this;
    send("focusin", this);
  }
  /** A click, and what it leads to: radios change. */
  click() {
    send("click", this);
    if (this.type === "radio") send("change", this);
  }
}

/** Selectors as the package writes them: a tag, a class, attributes with or without a value, one after the other. */
function fits(one, selector) {
  const [, tag, rest] = /^([a-z0-9]*)(.*)$/.exec(selector);
  const parts = [...rest.matchAll(/\.([\w-]+)|\[([\w-]+)(?:="?([^"\]]*)"?)?\]/g)];
  return (
    (tag === "" || one.localName === tag) &&
    parts.every(([, name, attribute, value]) => {
      if (name !== undefined) return (one.getAttribute("class") ?? "").split(" ").includes(name);
      return value === undefined ? one.hasAttribute(attribute) : one.getAttribute(attribute) === value;
    })
  );
}

class Document extends Node {
  activeElement = null;
  createElement(tag) {
    return new Element(tag, "http://www.w3.org/1999/xhtml");
  }
  createElementNS(namespace, tag) {
    return new Element(tag, namespace);
  }
  createTextNode(text) {
    return new Text(text);
  }
}

class Event {
  constructor(type, target) {
    this.type = type;
    this.target = target;
    this.bubbles = true;
    this.cancelBubble = false;
  }
  preventDefault() {}
  composedPath() {
    const path = [];
    for (let node = this.target; node; node = node.parentNode) path.push(node);
    return path;
  }
}

/** A class whose members are told by their tag, as the program asks with `instanceof`. */
const tagged = (tag) => {
  const kind = function () {};
  Object.defineProperty(kind, Symbol.hasInstance, { value: (node) => node?.localName === tag });
  return kind;
};

/** What the device's voices are, for the programs that are mounted from now on. */
export const device = { voices: [] };

/** Puts the browser in place. */
export function layOut() {
  const window = function () {};
  Object.defineProperty(window, Symbol.hasInstance, { value: (what) => what === globalThis });
  const speech = new Target();
  speech.getVoices = () => device.voices;
  speech.cancel = () => {};
  Object.assign(globalThis, {
    Window: window,
    EventTarget: Target,
    Node,
    Text,
    Element,
    HTMLElement: Element,
    SVGElement: Element,
    Document,
    Event,
    HTMLInputElement: tagged("input"),
    HTMLSelectElement: tagged("select"),
    HTMLTextAreaElement: tagged("textarea"),
    HTMLAnchorElement: tagged("a"),
    ShadowRoot: tagged("#shadow"),
    window: globalThis,
    document: new Document(),
    speechSynthesis: speech,
    SpeechSynthesisUtterance: class {},
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
}

/** Sends an event to a node as if the reader had caused it. */
export function send(type, target) {
  const event = new Event(type, target);
  for (const node of event.composedPath().reverse()) node.tell(event);
}

/** Every element below a node, in order. */
export function* below(node) {
  for (const child of node.childNodes) {
    if (child instanceof Element) yield child;
    yield* below(child);
  }
}

/** A node as data: a text, or the tag, the attributes and what stands inside. */
export function asData(node) {
  if (node instanceof Text) return node.data;
  return [node.localName, Object.fromEntries(node.attributes), ...node.childNodes.map(asData).filter((child) => child !== "")];
}
