/**
 * What page, outer frame and inner frame may say to each other, and in which order.
 *
 * Down: from the page towards the widget. Up: from the widget towards the page. Line: one `MessagePort` between two
 * neighbours; the page's own scripts hear nothing on it.
 *
 * Every message is an object with the protocol's version and a `type`. Both ends read with the same functions: what has
 * another version, another shape or comes out of turn is passed over, for whoever sent it is not this package.
 *
 * The way up holds four words and a cause code, and nothing else can be said in it.
 *
 * Not here: how a line is made (`line.ts`), what is done about a message (`mount-frame.ts`, `frame/`).
 */
import { isCause, type Cause } from "./failure";
import { LANGUAGES, REGIONS, UNITS, type ProgramOptions } from "./options";

/** Raised when a message changes its shape, so that files of two versions never half understand each other. */
export const PROTOCOL = 1;

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
      readonly wasm: ArrayBuffer;
      readonly words: Uint8Array;
      readonly options: ProgramOptions;
      readonly look: Look;
    }
  | { readonly type: "option"; readonly name: keyof ProgramOptions; readonly value: string }
  | { readonly type: "look"; readonly look: Look }
  | { readonly type: "show"; readonly showing: Showing };

export type Up =
  | { readonly type: "hello" }
  | { readonly type: "ready" }
  | { readonly type: "started" }
  | { readonly type: "closed" }
  | { readonly type: "failed"; readonly cause: Cause };

/** Puts the version on a message. */
export function sealed(message: Down | Up): object {
  return { clogOrMastitis: PROTOCOL, ...message };
}

/** Reads the way down at one end of a line. */
export function downReader(): (data: unknown) => Down | undefined {
  let started = false;
  return (data) => {
    const message = opened(data);
    if (message === undefined) return undefined;
    if (message["type"] === "start") {
      if (started || !isStart(message)) return undefined;
      started = true;
      return message;
    }
    if (!started) return undefined;
    if (message["type"] === "option" && isOption(message["name"], message["value"])) return message as Down;
    if (message["type"] === "look" && isLook(message["look"])) return message as Down;
    if (message["type"] === "show" && isShowing(message["showing"])) return message as Down;
    return undefined;
  };
}

/** Reads the way up at one end of a line: each word in its turn, once, but for `closed`; nothing follows `failed`. */
export function upReader(): (data: unknown) => Up | undefined {
  /** What may come next after what came last. */
  const NEXT: Readonly<Record<string, readonly string[]>> = {
    "": ["hello"],
    hello: ["ready", "failed"],
    ready: ["started", "closed", "failed"],
    started: ["closed", "failed"],
    failed: [],
  };
  let last = "";
  return (data) => {
    const message = opened(data);
    const type = message?.["type"];
    if (message === undefined || typeof type !== "string" || !NEXT[last]?.includes(type)) return undefined;
    if (type === "failed" && !(typeof message["cause"] === "string" && isCause(message["cause"]))) return undefined;
    if (type !== "closed") last = type;
    // Made anew, so that no further field of the message goes along.
    return type === "failed" ? { type, cause: message["cause"] as Cause } : ({ type } as Up);
  };
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
    message["wasm"] instanceof ArrayBuffer &&
    message["words"] instanceof Uint8Array &&
    isLook(message["look"]) &&
    isFields(options) &&
    Object.keys(TAKES).every((name) => isOption(name, options[name]))
  );
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
