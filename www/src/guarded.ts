/**
 * Runs another script of the package, once its bytes were found to be those that this script was built with.
 *
 * Guarded: `import()` takes no hash. But an engine keeps one module for an address, and gives it to whoever asks later. So
 * the address is first loaded in a way that does take a hash, and imported only if that went well. What takes one differs:
 * `<link rel="modulepreload">` in Chromium and Firefox, where it needs no Trusted Types; `<script type="module">` in
 * WebKit, whose link overlooks the hash. docs/decisions/030 has what was measured.
 *
 * Unguarded tag: one without `integrity`. Whoever serves the package could send another script in place of the first one
 * then, so nothing is lost where the second is only looked at before it is imported. A tag that cannot be found, as that of a
 * script that was imported or taken away again, may have carried one and counts as guarded.
 *
 * Not here: files that are no scripts (`load.ts`).
 */
import type { Cause } from "./failure";

const TIME_LIMIT_MS = 10_000;

/** Engines whose link was seen to hold a module to its hash, by how they name their maker: Chromium, and Firefox, which names none. */
const LINKS_CHECK = /^(Google|$)/;

/** Runs the script at an address if its hash is this one, once a page; a failed one may be tried again. */
export type Guarded = (address: string, hash: string) => Promise<unknown>;

const coming = new Map<string, Promise<unknown>>();
let failures = 0;

/** The guard for whoever was loaded by a tag with the address `own`. */
export function guardedBy(own: string): Guarded {
  return (address, hash) => {
    let module = coming.get(address);
    if (module === undefined) {
      // Firefox keeps what failed, too; under another address it asks again.
      module = run(failures === 0 ? address : `${address}?${failures}`, hash, own);
      coming.set(address, module);
      module.catch(() => {
        failures += 1;
        coming.delete(address);
      });
    }
    return module;
  };
}

async function run(url: string, hash: string, own: string): Promise<unknown> {
  let refused = "";
  const note = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    // What a page would only like to hear of was not refused.
    if (disposition === "enforce" && (blockedURI === url || blockedURI.startsWith("trusted-types"))) refused = `${effectiveDirective} refused ${blockedURI}`;
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    // Its address is known only on the page, so no bundler is to look for it.
    return await inTime(checked(url, hash, own).then(() => import(/* webpackIgnore: true */ /* @vite-ignore */ url)));
  } catch (thrown) {
    // The browser tells of a refusal in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    if (refused !== "") throw failed("blocked_by_policy", refused);
    if (thrown === LATE) throw failed(LATE, url);
    // A browser does not tell a wrong hash from a lost line. A second look, at the status alone, does.
    const status = await inTime(ask(url)).then(({ status }) => status, String);
    throw failed(status === 200 ? "script_damaged" : "script_unreachable", `${status} for ${url}`);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

/** What our own clock throws. */
const LATE = "timeout";

/** Engines let a module, or a policy's word on one, wait for as long as they like. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_resolve, reject) => setTimeout(reject, TIME_LIMIT_MS, LATE))]);
}

/** No cookie and no address goes along: who reads the article is nobody's business. With a hash it answers once all of it was looked at. */
function ask(url: string, integrity = ""): Promise<Response> {
  return fetch(url, { integrity, credentials: "omit", referrerPolicy: "no-referrer" });
}

/** A failure by its fields: the class would bring every cause along. */
const failed = (code: Cause, seen: string): Error => Object.assign(new Error(code), { code, seen });

/** Loads a module and compares its hash; rejects unless it came and was right. */
async function checked(url: string, hash: string, own: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  const links = LINKS_CHECK.test(navigator.vendor) && link.relList.supports(link.rel);
  if (!links && [...document.scripts].find(({ src }) => src === own)?.integrity === "") {
    return ask(url, hash);
  }
  const script = document.createElement("script");
  if (!links) return loaded(script, url, hash);
  return loaded(link, url, hash).catch(async (thrown: unknown) => {
    // Firefox does not tell that a policy refused a link. It does of a script, which is held to the same hash.
    if (navigator.vendor !== "") throw thrown;
    // Where the file is missing or damaged it was no policy, and a script might meet one that forbids the asking alone.
    await ask(url, hash);
    return loaded(script, url, hash);
  });
}

/** Resolves once an element has loaded the module at this address, with this hash. */
async function loaded(element: HTMLLinkElement | HTMLScriptElement, url: string, hash: string): Promise<unknown> {
  element.integrity = hash;
  // To another origin no cookie goes along. On the page's own the script is asked for as any script is.
  element.crossOrigin = "";
  element.referrerPolicy = "no-referrer";
  // A policy may name scripts by a nonce; this one came by it.
  element.nonce = document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "";
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    Object.assign(element, "href" in element ? { href: url } : { type: "module", src: trusted(url) });
    document.head.append(element);
  }).finally(() => element.remove());
}

/** Not every engine has them, so the types of the browser do not either. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): typeof policy;
}

/** The one kind of Trusted Types that the check ever asks for: the address of a script with its hash. Not in Chromium. */
let policy: { createScriptURL(url: string): unknown } | undefined;

function trusted(url: string): unknown {
  const { trustedTypes: types } = window as { trustedTypes?: TrustedTypes };
  policy ??= types?.createPolicy("clog-or-mastitis", { createScriptURL: (text) => text });
  return policy?.createScriptURL(url) ?? url;
}
