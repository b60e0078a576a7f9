/**
 * What the publisher is told on the console when the widget cannot run: one line a cause, with what to do.
 *
 * The reader sees none of it; the reader sees the plain guide that stands inside the tag.
 */
import type { Cause, Failure } from "./failure";

const OTHER_ORIGIN = "from another origin it needs the header Access-Control-Allow-Origin: *.";
const UPLOAD =
  "truncated, altered, of another version, or an error page sent with status 200. Upload all files of one version of " +
  "the package together, as binary, and clear any cache in between.";

/** Cause to what the publisher can do. */
const HINTS: Readonly<Record<Cause, string>> = {
  no_webassembly:
    "This browser has WebAssembly switched off (iOS Lockdown Mode does that). Nothing to mend on the page.",
  browser_too_old:
    "This browser lacks constructable style sheets or :has(). Nothing to mend on the page.",
  script_unreachable:
    "A script could not be fetched. Serve near.js and shadow.js beside clog-or-mastitis.js, and allow their address in the " +
    `page's script-src and connect-src policy; ${OTHER_ORIGIN}`,
  script_damaged: `What arrived as near.js or shadow.js is not this version's: ${UPLOAD}`,
  frame_unreachable:
    "The frame's document could not be fetched. Serve frame.html beside clog-or-mastitis.js, and allow its address in " +
    `the page's connect-src policy; ${OTHER_ORIGIN}`,
  frame_damaged: `What arrived as frame.html is not this version's: ${UPLOAD}`,
  frame_blocked:
    "The frame did not run. On a page with a policy, frame-src has to allow the package's address, and with a bundler the " +
    "attribute base has to name a copy of the package's folder; frame.html must be " +
    "served as text/html, without X-Frame-Options: DENY, and on a page with Cross-Origin-Embedder-Policy with that " +
    "header and Cross-Origin-Resource-Policy: cross-origin.",
  wasm_unreachable:
    "The program could not be fetched. Serve clog-or-mastitis.wasm beside clog-or-mastitis.js, and allow its address " +
    `in the page's connect-src policy; ${OTHER_ORIGIN}`,
  wasm_damaged: `What arrived as clog-or-mastitis.wasm is not this version's program: ${UPLOAD}`,
  words_unreachable:
    "The words could not be fetched. Serve the folder words/ beside clog-or-mastitis.js, and allow its address in " +
    `the page's connect-src policy; ${OTHER_ORIGIN}`,
  words_damaged: `What arrived as the words file is not this version's: ${UPLOAD}`,
  blocked_by_policy:
    "The page's content security policy refused a part: allow the package's address in script-src, connect-src and " +
    "frame-src; isolation=\"shadow\" needs 'wasm-unsafe-eval' in script-src as well.",
  timeout: "The files took longer than 10 seconds to arrive. Serve them compressed and from nearby.",
  mount_failed: "The program could not start. Check that all files are of one version of the package.",
  crashed: "The program stopped by a fault of its own. Please report this line with the package's version.",
};

const written = new Set<Cause>();

/** Writes one line for each cause on a page, however many elements meet it. */
export function tellPublisher({ code, seen }: Failure): void {
  if (written.has(code)) return;
  written.add(code);
  const tail = seen === "" ? "" : ` [${seen}]`;
  console.error(`<clog-or-mastitis> failed: ${code}. ${HINTS[code]} The plain guide stays in view.${tail}`);
}
