/**
 * What the two frames may do, each permission with its reason. Everything that is not listed is refused by the browser.
 *
 * `allow-same-origin` is not listed, and that is the point: without it the frames have an origin of their own that
 * nobody shares, so no script of the page reaches in, and nothing in them reaches storage or cookies.
 *
 * `allow-top-navigation` and `allow-forms` are not listed: the article is never replaced, and no form is ever sent.
 */

/** Values of the `sandbox` attribute, on both frames, each with its reason. A test takes each away and sees it missed. */
const SANDBOX = {
  "allow-scripts": "the widget is a program",
  "allow-popups": "a phone link is dialled, and a source opens in a tab of its own, in every engine",
  "allow-popups-to-escape-sandbox": "the opened source is an ordinary page with its own origin, else it may be broken",
  "allow-downloads": "a reminder or a summary is saved as a file",
  "allow-modals": "the result is printed",
} as const;

/** Values of the `allow` attribute, on both frames, each with its reason. */
const PERMISSIONS = {
  "clipboard-write": "a summary is copied in Chromium; the other engines ask for no permission",
} as const;

/** Makes a frame that holds no document yet. */
export function makeFrame(document: Document): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", Object.keys(SANDBOX).join(" "));
  frame.allow = Object.keys(PERMISSIONS).join("; ");
  // The frame's address is no news to anybody, and the article's is none of a source's business.
  frame.referrerPolicy = "no-referrer";
  return frame;
}
