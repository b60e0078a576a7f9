/**
 * The checker's logic without its screens, for Node and browsers: the entry `clog-or-mastitis/assess`.
 *
 * Answer sheet, assessment and protocol: see `types/assess.d.ts`, which is what users of the package read.
 *
 * Not here: any rule; all of them are in the program.
 */
import start, { assess as assessInProgram, protocol as protocolOfProgram } from "glue/headless";
import type * as Public from "./types/assess";

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
  try {
    return assessInProgram(plain(sheet)) as Public.Assessment;
  } catch (thrown) {
    throw isSheetError(thrown) ? new SheetError(thrown) : thrown;
  }
};

export const protocol: typeof Public.protocol = () => {
  mustBeReady("protocol");
  return protocolOfProgram() as Public.Protocol;
};

/** A sheet holds answers, and an answer at most a value and a unit. */
const DEEPEST = 2;

/**
 * Copies of a value what a sheet can hold. A getter or a proxy that throws does so here and reaches the caller; thrown
 * inside the program, or in a value that holds itself, it would end the program for every later call (issue 7).
 */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return [];
  if (depth === DEEPEST) return {};
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, depth + 1)]));
}

function mustBeReady(name: string): void {
  if (!ready) throw new Error(`clog-or-mastitis/assess: call \`await load()\` once before \`${name}()\`.`);
}

async function run(bytes?: Uint8Array | ArrayBuffer): Promise<void> {
  const module = await WebAssembly.compile((bytes ?? (await ownBytes())) as BufferSource);
  await start({ module_or_path: module });
  ready = true;
}

/** The bytes of `assess.wasm`, which lies beside this file. */
async function ownBytes(): Promise<ArrayBuffer | Uint8Array> {
  const address = new URL("assess.wasm", import.meta.url);
  if (address.protocol === "file:" && typeof process !== "undefined") {
    // Node's fetch refuses file addresses. Not an import: a bundler for browsers would look for the module and stop.
    return process.getBuiltinModule("node:fs/promises").readFile(address);
  }
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) {
    throw new Error(`clog-or-mastitis/assess: status ${answer.status} for ${address.href}; serve it beside assess.js.`);
  }
  return answer.arrayBuffer();
}

function isSheetError(thrown: unknown): thrown is Public.SheetErrorFields {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "key" in thrown && "takes" in thrown;
}
