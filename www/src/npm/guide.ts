/**
 * The plain guide that `mount` puts inside the element when the page brings none: danger signs, the region's emergency
 * number, and when to get care today. It stands in view until the check is ready, and for good where the check cannot run.
 *
 * Its words come from the same messages as the HTML that publishers paste. Not here: that HTML (`fallback/*.html`).
 */
import { markWith, type Language } from "../languages";

/** One language's plain guide. */
interface PlainGuide {
  readonly title: string;
  /** What stands before and after the emergency number. */
  readonly call: readonly [before: string, after: string];
  /** The same line for readers whose number nobody knows. */
  readonly call_local: string;
  readonly signs: readonly string[];
  readonly today: string;
  readonly notes: readonly string[];
  /** The names of the links to the guide on paper and to the check on a page of its own. */
  readonly guide: string;
  readonly start: string;
}

/** Put in by `build.mjs` from `locales/`. */
declare const PLAIN_GUIDES: Readonly<Record<string, PlainGuide>>;
/** Region to its emergency number, as read and as dialled; put in by `build.mjs` from `data/phones.toml`. */
declare const EMERGENCY_NUMBERS: Readonly<Record<string, readonly [shown: string, dialled: string]>>;

/** Builds the guide; with links where the package's folder is known (`base`). */
export function plainGuide(language: Language, region: string, base: string): Node {
  const words = PLAIN_GUIDES[language] as PlainGuide;
  const number = EMERGENCY_NUMBERS[region];
  const call =
    number === undefined
      ? [words.call_local]
      : [words.call[0], make("a", { href: `tel:${number[1]}` }, number[0]), words.call[1]];
  const section = make(
    "section",
    { class: "guide" },
    make("h2", {}, words.title),
    make("p", {}, make("strong", {}, ...call)),
    make("ul", {}, ...words.signs.map((sign) => make("li", {}, sign))),
    make("p", {}, make("strong", {}, words.today)),
    ...words.notes.map((note) => make("p", {}, note)),
  );
  markWith(section, language);
  const guide = document.createDocumentFragment();
  guide.append(section);
  if (base !== "") {
    const paper = `${base}guide${language === "en" ? "" : `.${language}`}.html`;
    section.append(make("p", {}, make("a", { href: paper }, words.guide)));
    guide.append(make("a", { slot: "start", href: `${base}standalone.html#${region}&${language}` }, words.start));
  }
  return guide;
}

function make(tag: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
