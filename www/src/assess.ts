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
import { unpacked } from "./unpack";

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
  return telling(() => assessInProgram(plain(sheet)) as Public.Assessment);
};

export const interview: typeof Public.interview = (sheet = {}, soFar) => {
  mustBeReady("interview");
  return telling(() => interviewInProgram(plain(sheet), plain(soFar)) as Public.Interview);
};

export const protocol: typeof Public.protocol = () => {
  mustBeReady("protocol");
  return protocolOfProgram() as Public.Protocol;
};

/** A sheet holds answers, and an answer at most a value and a unit; what else is handed in is no deeper. */
const DEEPEST = 2;

/**
 * Copies of a value what a sheet can hold. A getter or a proxy that throws does so here and reaches the caller; thrown
 * inside the program, or in a value that holds itself, it would end the program for every later call (issue 7).
 */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  const isList = Array.isArray(value);
  if (depth === DEEPEST || ArrayBuffer.isView(value)) return isList ? [] : {};
  if (isList) return Object.values<unknown>(value).map((inner) => plain(inner, depth + 1));
  const entries: readonly (readonly [string, unknown])[] =
    value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, depth + 1)]));
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
  if (!ready) throw new Error(`clog-or-mastitis/assess: call \`await load()\` once before \`${name}()\`.`);
}

async function run(bytes?: Uint8Array | ArrayBuffer): Promise<void> {
  const module = await WebAssembly.compile((bytes ?? (await ownBytes())) as BufferSource);
  await start({ module_or_path: module });
  ready = true;
}

/** The program's bytes out of a module of the package: Node, browsers and bundlers all find those by themselves. */
async function ownBytes(): Promise<ArrayBuffer> {
  const { default: text } = await chunks.assess();
  return unpacked(text, "deflate");
}

function isSheetError(thrown: unknown): thrown is Public.SheetErrorFields {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "key" in thrown && "takes" in thrown;
}
