/**
 * What page, outer frame and inner frame may say to each other, and in which order.
 *
 * Down: from the page towards the widget. Up: from the widget towards the page. Line: one `MessagePort` between two
 * neighbours; the page's own scripts hear nothing on it.
 *
 * Every message is an object with the protocol's version and a `type`. Whoever stands at a line, reader or speaker, passes
 * what goes over it through one `Talk`: what has another version, another shape or comes out of turn is passed over, for
 * whoever sent it is not this package.
 *
 * The way up holds four words, a cause code, and the tag of a language that the reader tapped. Nothing else can be said
 * in it. Words of a language come down only to whom they were asked for, once for each time of asking. The program comes
 * down once, after the first screen, and nothing comes up for it.
 *
 * Not here: how a line is made (`line.ts`), what is done about a message (`mount-frame.ts`, `frame/`).
 */
import { isCause, type Cause } from "./failure";
import { LANGUAGES, type Language } from "./languages";
import { REGIONS, UNITS, type ProgramOptions } from "./options";

/** Raised when a message changes its shape, so that files of two versions never half understand each other. */
export const PROTOCOL = 3;

/** How the page looks around the widget. */
export interface Look {
  readonly scheme: "light" | "dark";
  /** The page's text size where the element stands, in CSS pixels. */
  readonly textSize: number;
  /** The public custom properties that the page sets; a name that is missing is not set. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Where the widget shows: in the flow of the article, in a sheet over the window, or nowhere for now. */
export type Showing = "inline" | "sheet" | "hidden";

export type Down =
  | {
      readonly type: "start";
      /** The first screen, which stands there until the program has come. */
      readonly first: string;
      readonly options: ProgramOptions;
      readonly look: Look;
    }
  | { readonly type: "program"; readonly wasm: ArrayBuffer; readonly words: Uint8Array }
  | { readonly type: "option"; readonly name: keyof ProgramOptions; readonly value: string }
  | { readonly type: "look"; readonly look: Look }
  | { readonly type: "show"; readonly showing: Showing }
  /** The words that were asked for; none where they did not arrive. */
  | { readonly type: "words"; readonly language: Language; readonly words: Uint8Array | null };

export type Up =
  | { readonly type: "hello" }
  | { readonly type: "ready" }
  | { readonly type: "started" }
  | { readonly type: "closed" }
  | { readonly type: "failed"; readonly cause: Cause }
  /** The reader tapped the name of a language: its words are wanted. */
  | { readonly type: "language"; readonly language: Language };

/** Puts the version on a message. */
export function sealed(message: Down | Up): object {
  return { clogOrMastitis: PROTOCOL, ...message };
}

/** What may come up next, after what came up last. `closed` and `language` leave that as it was. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  "": ["hello"],
  hello: ["ready", "failed"],
  ready: ["started", "closed", "language", "failed"],
  started: ["closed", "language", "failed"],
  failed: [],
};

/** One line's talk, as one who stands at it knows it. */
export class Talk {
  #started = false;
  #given = false;
  #last = "";
  /** The language whose words were asked for and have not come. */
  #wanted: unknown;

  /** Reads a message on its way down. */
  down(data: unknown): Down | undefined {
    const message = opened(data);
    if (message === undefined) return undefined;
    if (message["type"] === "start") {
      if (this.#started || !isStart(message)) return undefined;
      this.#started = true;
      return message;
    }
    if (!this.#started) return undefined;
    if (message["type"] === "program" && !this.#given && isProgram(message)) {
      this.#given = true;
      return message as Down;
    }
    if (message["type"] === "option" && isOption(message["name"], message["value"])) return message as Down;
    if (message["type"] === "look" && isLook(message["look"])) return message as Down;
    if (message["type"] === "show" && isShowing(message["showing"])) return message as Down;
    if (message["type"] === "words" && this.#wanted !== undefined && message["language"] === this.#wanted) {
      if (message["words"] !== null && !(message["words"] instanceof Uint8Array)) return undefined;
      this.#wanted = undefined;
      return message as Down;
    }
    return undefined;
  }

  /** Reads a message on its way up: each word in its turn, one request for words at a time, nothing after `failed`. */
  up(data: unknown): Up | undefined {
    const message = opened(data);
    const type = message?.["type"];
    if (message === undefined || typeof type !== "string" || !NEXT[this.#last]?.includes(type)) return undefined;
    // Each message is made anew, so that no further field of it goes along.
    if (type === "failed") {
      const cause = message["cause"];
      if (typeof cause !== "string" || !isCause(cause)) return undefined;
      this.#last = type;
      return { type, cause };
    }
    if (type === "language") {
      const language = LANGUAGES.find((known) => known === message["language"]);
      if (language === undefined || this.#wanted !== undefined) return undefined;
      this.#wanted = language;
      return { type, language };
    }
    if (type !== "closed") this.#last = type;
    return { type } as Up;
  }
}

type Fields = Record<string, unknown>;

function opened(data: unknown): Fields | undefined {
  return isFields(data) && data["clogOrMastitis"] === PROTOCOL ? data : undefined;
}

function isFields(data: unknown): data is Fields {
  return typeof data === "object" && data !== null;
}

function isStart(message: Fields): message is Fields & Extract<Down, { type: "start" }> {
  const options = message["options"];
  return (
    typeof message["first"] === "string" &&
    isLook(message["look"]) &&
    isFields(options) &&
    Object.keys(TAKES).every((name) => isOption(name, options[name]))
  );
}

function isProgram(message: Fields): boolean {
  return message["wasm"] instanceof ArrayBuffer && message["words"] instanceof Uint8Array;
}

/** The program's options and what each takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = { lang: LANGUAGES, region: REGIONS, units: UNITS };

function isOption(name: unknown, value: unknown): boolean {
  return typeof name === "string" && Object.hasOwn(TAKES, name) && TAKES[name]!.includes(value as string);
}

function isShowing(value: unknown): value is Showing {
  return value === "inline" || value === "sheet" || value === "hidden";
}

function isLook(look: unknown): look is Look {
  if (!isFields(look) || !isFields(look["properties"])) return false;
  return (
    (look["scheme"] === "light" || look["scheme"] === "dark") &&
    Number.isFinite(look["textSize"]) &&
    Object.values(look["properties"]).every((value) => typeof value === "string")
  );
}
