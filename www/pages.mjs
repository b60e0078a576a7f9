// The documents of the package, each whole in one file: the two frames and the standalone page.
//
// Each carries its own policy, made of the hashes of exactly the scripts and styles that stand in it. Nothing is ever
// fetched by any of them.
//
// Not here: bundling (`build.mjs`), the guide (`cargo xtask build`).

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The form that `integrity` attributes and policies take. */
export function hash(content) {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** Fills the frame that it stands in. */
const FRAME_STYLE = "html,body,iframe{block-size:100%;inline-size:100%;margin:0;border:0;display:block;overflow:hidden}";
/** The element that the program draws in scrolls; the document around it does not. */
const INNER_STYLE = "html,body{block-size:100%;margin:0;overflow:hidden}";

/** The plain guide on the standalone page, before and instead of the check. */
const GUIDE_STYLE =
  "html{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}" +
  "#guide{box-sizing:border-box;block-size:100%;max-inline-size:42rem;margin-inline:auto;padding:1.25rem;overflow:auto}" +
  "#guide[hidden]{display:none}" +
  "#guide>nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}#guide>nav a{padding-block:.6rem}" +
  "#guide>section+section{margin-block-start:3rem}" +
  // The widget's own sheet, which stands in this page too, takes these away.
  "#guide :is(h2,p,ul){margin-block-end:.75rem}#guide ul{padding-inline-start:1.5em}";

/** What every document of ours forbids: all that is not allowed after it. */
const NOTHING = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
/** No text is ever turned into markup or script; Yew, by itself, never does. */
const NO_MARKUP_FROM_TEXT = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/** A page that names no icon is asked for one by the browser, and WebKit complains when the policy forbids that. */
const NO_ICON = '<link rel="icon" href="data:,">';
const ICON = "img-src data:";

function scripts(...texts) {
  return `script-src ${texts.map((text) => `'${hash(text)}'`).join(" ")} 'wasm-unsafe-eval'`;
}

function styles(...texts) {
  return `style-src ${texts.map((text) => `'${hash(text)}'`).join(" ")}`;
}

function document({ lang = "en", head = "", policy, style, body = "", script }) {
  return (
    `<!doctype html><html lang="${lang}" translate="no"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">` +
    `<meta name="referrer" content="no-referrer">${head}<style>${style}</style></head>` +
    `<body>${body}<script>${inScript(script)}</script></body></html>`
  );
}

/** What would end a script element early, or begin a comment in it, cannot stand in a script of ours. */
function inScript(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error("a script that stands in a page holds </script or <!--");
  return text;
}

/** The widget's document, and the texts that the document around it must allow as well. */
export function innerDocument(sheet, script) {
  const style = INNER_STYLE + sheet;
  const policy = [...NOTHING, scripts(script), styles(style), ...NO_MARKUP_FROM_TEXT];
  return { html: document({ policy, style, script }), style, script };
}

/** The relay's document. A document set by `srcdoc` is under the policy of the one around it too, hence both hashes. */
export function outerDocument(inner, relay) {
  // The inner document stands in the relay as a string; its tags must not end the relay.
  const script = relay.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const policy = [...NOTHING, scripts(script, inner.script), styles(FRAME_STYLE, inner.style), "frame-src blob: tel:"];
  return document({ policy, style: FRAME_STYLE, script });
}

/**
 * The whole check in one file that needs no server: program and words stand in it as text, and the plain guide in every
 * language, English first. The script leaves one guide in view; without it all of them are, with a link to each.
 */
export async function standalonePage(out, sheet, script, { en, ...others }) {
  const labels = Object.entries({ en, ...others });
  const links = labels.map(([tag, { name, dir }]) => `<a href="#guide-${tag}" lang="${tag}" dir="${dir}">${name}</a>`);
  const guides = labels.map(
    ([tag, { dir, guide }]) => `<section id="guide-${tag}" lang="${tag}" dir="${dir}">${guide}</section>`,
  );
  const style = INNER_STYLE + GUIDE_STYLE + sheet;
  const packed = async (file) => gzipSync(await readFile(join(out, file)), { level: 9 }).toString("base64");
  const data = async (id, file) => `<script type="text/plain" id="${id}">${await packed(file)}</script>`;
  return document({
    head:
      `<title>${en.title}</title><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="color-scheme" content="light dark">${NO_ICON}`,
    policy: [...NOTHING, ICON, scripts(script), styles(style), ...NO_MARKUP_FROM_TEXT],
    style,
    body:
      `<div id="guide"><nav>${links.join("")}</nav>${guides.join("")}</div>` +
      (await data("wasm", "clog-or-mastitis.wasm")) +
      (await Promise.all(labels.map(([tag]) => data(`words-${tag}`, `words/${tag}.words`)))).join(""),
    script,
  });
}
