/**
 * The checker's logic without its screens, for Node and browsers: the entry `clog-or-mastitis/assess`.
 *
 * Answer sheet, assessment and protocol: see `types/assess.d.ts`, which is what users of the package read.
 *
 * Not here: any rule; all of them are in the program.
 */
import start, { assess as assessInProgram, interview as interviewInProgram, protocol as protocolOfProgram } from "glue/headless";
import { chunks } from "chunks/assess";
import type * as Public from "./types/assess";
import { shortened, told } from "./told";
import { unpacked } from "./unpack";

const PACKAGE = "clog-or-mastitis/assess";

export class SheetError extends Error implements Public.SheetError {
  override readonly name = "SheetError";
  readonly code: Public.SheetErrorCode;
  readonly key: string;
  readonly got: string;
  readonly takes: string;

  constructor(fields: Public.SheetErrorFields) {
    super(fields.message);
    this.code = fields.code;
    this.key = fields.key;
    this.got = fields.got;
    this.takes = fields.takes;
  }
}

let running: Promise<void> | undefined;
let ready = false;

export const load: typeof Public.load = (bytes) => {
  running ??= run(bytes).catch((thrown: unknown) => {
    // A later call may bring the bytes that this one lacked.
    running = undefined;
    throw thrown;
  });
  return running;
};

export const assess: typeof Public.assess = (sheet) => {
  mustBeReady("assess");
  const read = plain("assess", sheet);
  return telling(() => assessInProgram(read) as Public.Assessment);
};

export const interview: typeof Public.interview = (sheet = {}, soFar) => {
  mustBeReady("interview");
  const read = [plain("interview", sheet), plain("interview", soFar)] as const;
  return telling(() => interviewInProgram(...read) as Public.Interview);
};

export const protocol: typeof Public.protocol = () => {
  mustBeReady("protocol");
  return protocolOfProgram() as Public.Protocol;
};

/** A sheet holds answers, and an answer at most a value and a unit; what else is handed in is no deeper. */
const DEEPEST = 2;

/** Far more than there are questions; a map of a page's own can go on without an end. */
const MOST_ENTRIES = 1000;

/**
 * Copies of a value what a sheet can hold. A getter or a proxy that throws does so here and is named; thrown inside the
 * program, or in a value that holds itself, it would end the program for every later call (issue 7).
 */
function plain(name: string, value: unknown): unknown {
  try {
    return copied(value, 0);
  } catch (thrown) {
    throw new TypeError(`${PACKAGE}: ${name}() could not read what it was handed: ${told(thrown)}.`, { cause: thrown });
  }
}

function copied(value: unknown, depth: number): unknown {
  // No id and no option is so long: what is cut names nothing before, and nothing after.
  if (typeof value === "string") return shortened(value);
  if (typeof value === "bigint") return Number(value);
  // The program names the key of what it cannot take; these it could not even read.
  if (typeof value === "symbol" || typeof value === "function") return `a ${typeof value}`;
  if (typeof value !== "object" || value === null) return value;
  const isList = Array.isArray(value);
  if (depth === DEEPEST || ArrayBuffer.isView(value)) return isList ? [] : {};
  if (isList) return Object.values<unknown>(value).map((inner) => copied(inner, depth + 1));
  const entries: readonly (readonly [string, unknown])[] = isMap(value) ? entriesOf(value) : Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [copied(key, depth + 1), copied(inner, depth + 1)]));
}

/** A map of this window, or of another one, which is none of this window's class. */
function isMap(value: object): value is Map<unknown, unknown> {
  if (value instanceof Map) return true;
  try {
    return Reflect.get(Map.prototype, "size", value) !== undefined;
  } catch {
    return false;
  }
}

function entriesOf(map: Map<unknown, unknown>): (readonly [string, unknown])[] {
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, value] of map) {
    if (entries.push([key as string, value]) > MOST_ENTRIES) throw new RangeError(`more than ${MOST_ENTRIES} entries`);
  }
  return entries;
}

/** What the program refuses comes as plain data, and leaves as an error. */
function telling<T>(ask: () => T): T {
  try {
    return ask();
  } catch (thrown) {
    throw isSheetError(thrown) ? new SheetError(thrown) : thrown;
  }
}

function mustBeReady(name: string): void {
  if (!ready) throw new Error(`${PACKAGE}: call \`await load()\` once before \`${name}()\`.`);
}

async function run(bytes?: Uint8Array | ArrayBuffer): Promise<void> {
  const module = await (bytes === undefined || bytes === null ? ownBytes().then(WebAssembly.compile) : compiled(bytes as BufferSource));
  await start({ module_or_path: module });
  ready = true;
}

/** What the program gives; the glue keeps the first program that starts, whatever that gives. */
const GIVEN = ["assess", "interview", "protocol"];

async function compiled(bytes: BufferSource): Promise<WebAssembly.Module> {
  const wrong = (why: string, options?: ErrorOptions): TypeError =>
    new TypeError(`${PACKAGE}: load() takes the bytes of assess.wasm; it got ${told(bytes)}: ${why}.`, options);
  let module: WebAssembly.Module;
  try {
    module = await WebAssembly.compile(bytes);
  } catch (thrown) {
    throw wrong(told(thrown), { cause: thrown });
  }
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  if (!GIVEN.every((name) => names.includes(name))) throw wrong("that is another program");
  return module;
}

/** The program's bytes out of a module of the package: Node, browsers and bundlers all find those by themselves. */
async function ownBytes(): Promise<ArrayBuffer> {
  const { default: text } = await chunks.assess();
  return unpacked(text, "deflate");
}

function isSheetError(thrown: unknown): thrown is Public.SheetErrorFields {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "key" in thrown && "takes" in thrown;
}
