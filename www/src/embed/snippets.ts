/**
 * What a publisher pastes, for each way to put the check on a page. The one place where such a text is written: the page
 * shows what stands here, and a journey pastes it into an empty page and takes it to a result.
 *
 * Way: a script tag, the standalone page in a frame, the npm package, a React component. Base: the address of the
 * package's folder, with a slash at the end. Pure: no element is touched.
 *
 * Not here: the words of the plain guide (`Pieces`, which the build writes into the page).
 */
import type { Language } from "../options";
import type { Settings } from "../settings";

export type Way = "script" | "frame" | "npm" | "react";

/** What the publisher chose. */
export interface Choice extends Settings {
  readonly lang: Language;
  /** Public custom property to value. */
  readonly properties: Readonly<Record<string, string>>;
}

/** One language's words for the HTML around the check, with `{base}`, `{call}` and `{phone}` to be filled in. */
export interface Words {
  readonly name: string;
  readonly dir: string;
  readonly title: string;
  readonly start: string;
  readonly read: string;
  /** File name of the guide on paper. */
  readonly paper: string;
  readonly call: string;
  readonly call_local: string;
  readonly guide: string;
}

/** The emergency number as it is read and as it is dialled; none where nobody knows the reader's country. */
export type Phone = readonly [shown: string, dialled: string] | null;

/**
 * What the frame of a frame-only page may do, each with its reason; a test takes each away and sees it missed.
 *
 * `allow-same-origin` is not listed: on the package's own origin the page's scripts could then look in.
 */
export const SANDBOX: Readonly<Record<string, string>> = {
  "allow-scripts": "the check is a program",
  "allow-popups": "a phone link is dialled, and a source opens in a tab of its own",
  "allow-popups-to-escape-sandbox": "the opened source is an ordinary page with its own origin",
  "allow-downloads": "a reminder or a summary is saved as a file",
  "allow-modals": "the result is printed",
};

/** A way's text. `hash` is the script's own, for its `integrity` attribute. */
export function snippet(way: Way, choice: Choice, words: Words, phone: Phone, hash: string): string {
  const guide = plainGuide(choice, words, phone);
  switch (way) {
    case "script":
      return scriptTag(choice, words, guide, hash);
    case "frame":
      return frameOnly(choice, words, guide);
    case "npm":
      return npmModule(choice);
    case "react":
      return reactComponent(choice, words, guide);
  }
}

/** Attribute to value; what is left out counts as it would be chosen anyway. */
export function attributes({ lang, region, units, theme, display, isolation }: Choice): [name: string, value: string][] {
  const all: [string, string, boolean][] = [
    ["lang", lang, true],
    ["region", region, true],
    ["units", units, units !== (region === "us" ? "f" : "c")],
    ["theme", theme, theme !== "auto"],
    ["display", display, display !== "auto"],
    ["isolation", isolation, isolation !== "frame"],
  ];
  return all.filter(([, , said]) => said).map(([name, value]) => [name, value]);
}

/** The address of the whole check on a page of its own; what stands behind `#` reaches no server. */
export function standalone({ base, lang, region, units, theme }: Choice): string {
  const behind = [region, lang, units, ...(theme === "auto" ? [] : [theme])];
  return `${base}standalone.html#${behind.join("&")}`;
}

function scriptTag(choice: Choice, words: Words, guide: string, hash: string): string {
  const said = attributes(choice).map(([name, value]) => ` ${name}="${value}"`);
  return `<style>
${css(choice)}
</style>
<script type="module" src="${attribute(choice.base)}clog-or-mastitis.js" crossorigin="anonymous"
  integrity="${hash}"></script>

<clog-or-mastitis${said.join("")}>
${indented(guide, 2)}
  <a slot="start" href="${attribute(standalone(choice))}">${words.start}</a>
</clog-or-mastitis>
`;
}

/** The height is reserved, so that nothing moves when the check comes. */
function css({ display, properties }: Choice): string {
  const set = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  const height = "clog-or-mastitis { min-height: 42rem }";
  const reserve = {
    auto: `\n@media (min-width: 48rem) and (min-height: 32rem) { ${height} }`,
    inline: `\n${height}`,
    sheet: "",
  };
  return `clog-or-mastitis {\n  display: block;\n${set.join("")}}${reserve[display]}`;
}

/** No style attribute and no script: what content systems and strict pages take out. */
function frameOnly(choice: Choice, words: Words, guide: string): string {
  const address = attribute(standalone(choice));
  // The page may be in another language.
  const spoken = ` lang="${choice.lang}" dir="${words.dir}"`;
  return `<iframe src="${address}"
  title="${attribute(words.title)}" width="100%" height="700" frameborder="0" loading="lazy"
  sandbox="${Object.keys(SANDBOX).join(" ")}"
  allow="clipboard-write" referrerpolicy="no-referrer"></iframe>
<p${spoken}><a href="${address}" target="_blank" rel="noopener">${words.start}</a></p>
<details${spoken}>
  <summary>${words.title}</summary>
${indented(guide, 2)}
</details>
`;
}

function npmModule(choice: Choice): string {
  const said = attributes(choice).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  const set = Object.entries(choice.properties).map(
    ([name, value]) => `check.element.style.setProperty(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  return `// npm install clog-or-mastitis
import { mount } from "clog-or-mastitis";

// The page has <div id="sore-breast-check"></div> where the check goes.
const check = mount(document.querySelector("#sore-breast-check"), {
${said.join("")}});
${set.join("")}
check.element.addEventListener("failed", (event) => {
  console.log(event.detail.cause);
});
`;
}

function reactComponent(choice: Choice, words: Words, guide: string): string {
  const said = attributes(choice).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const set = Object.entries(choice.properties).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  // React sets each by script, so that no policy refuses it.
  const style = set.length === 0 ? "" : [" style", `{{ ${set.join(", ")} }}`].join("=");
  const inside = guide.replaceAll('class="', 'className="').replaceAll(/[{}]/g, (brace) => `{"${brace}"}`);
  return `// npm install clog-or-mastitis
import "clog-or-mastitis";

export function SoreBreastCheck() {
  return (
    <clog-or-mastitis${said.join("")}${style}>
${indented(inside, 6)}
      <a slot="start" href="${attribute(standalone(choice))}">${words.start}</a>
    </clog-or-mastitis>
  );
}
`;
}

/** The plain guide with this region's emergency number. */
function plainGuide({ base }: Choice, words: Words, phone: Phone): string {
  const call =
    phone === null ? words.call_local : words.call.replace("{phone}", `<a href="tel:${phone[1]}">${phone[0]}</a>`);
  const filled = words.guide.replace("{call}", call).replaceAll("{base}", attribute(base));
  // It stands eight spaces in, as in an article.
  return filled.replaceAll(/^ {8}/gm, "").trimEnd();
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(by));
}

/** A text between double quotes in HTML. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
