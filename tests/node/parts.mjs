// What a wasm program is made of, in bytes of code before compression: by crate, and by function.
//
//   node tests/node/parts.mjs              prints the parts of the built programs
//   node tests/node/parts.mjs --keep       writes them to data/parts.json, which the budget compares with
//
// Read from the program before wasm-opt, which throws the functions' names away; `cargo xtask build` leaves it in
// target/wasm-opt. Not here: the budget itself (`budget.test.mjs`), the bytes after compression.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const target = process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL("target", root));
export const PROGRAMS = ["widget", "headless"];
/** Functions smaller than this are counted with their crate alone. */
const SMALLEST = 1024;

/** Reads numbers and names from a wasm file. */
class Reader {
  constructor(bytes, at = 0) {
    Object.assign(this, { bytes, at });
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      this.at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  name() {
    const length = this.number();
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }
}

/** Each function's name and bytes; imported functions have none. */
export function functions(bytes) {
  const names = new Map();
  const sizes = [];
  let imported = 0;
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const id = bytes[reader.at];
    reader.at += 1;
    const length = reader.number();
    const end = reader.at + length;
    if (id === 2) imported = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter(({ kind }) => kind === "function").length;
    if (id === 10) {
      for (let left = reader.number(); left > 0; left -= 1) {
        const size = reader.number();
        sizes.push(size);
        reader.at += size;
      }
    }
    if (id === 0 && reader.name() === "name") {
      while (reader.at < end) {
        const kind = bytes[reader.at];
        reader.at += 1;
        const stop = reader.number() + reader.at;
        if (kind === 1) {
          for (let left = reader.number(); left > 0; left -= 1) {
            const index = reader.number();
            names.set(index, reader.name());
          }
        }
        reader.at = stop;
      }
    }
    reader.at = end;
  }
  return sizes.map((size, index) => ({ name: plain(names.get(index + imported) ?? "without a name"), size }));
}

/** A name without what changes from one compiler to the next. */
const plain = (name) => name.replace(/(::h[0-9a-f]{16}|\[[0-9a-f]{8,16}\])/g, "");

/** The crate of a function: the first word of its path, past what it is an implementation for. */
const crate = (name) => /^[<&(* ]*(?:dyn |mut )*([A-Za-z_][A-Za-z0-9_]*)::/.exec(name)?.[1] ?? "what has no crate";

/** Bytes by crate and by large function. */
export function parts(bytes) {
  const found = {};
  for (const { name, size } of functions(bytes)) {
    const key = `crate ${crate(name)}`;
    found[key] = (found[key] ?? 0) + size;
    if (size >= SMALLEST) found[name] = (found[name] ?? 0) + size;
  }
  return Object.fromEntries(Object.entries(found).sort(([, one], [, other]) => other - one));
}

/** The parts of a built program. */
export const built = (program) => parts(readFileSync(`${target}/wasm-opt/${program}/before.wasm`));

/** What is larger now, most first, as lines. */
export function growth(before, now) {
  const grown = Object.entries(now)
    .map(([name, size]) => [name, size - (before[name] ?? 0)])
    .filter(([, more]) => more > 0)
    .sort(([, one], [, other]) => other - one);
  return grown.slice(0, 12).map(([name, more]) => `  +${more}  ${name}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = Object.fromEntries(PROGRAMS.map((program) => [program, built(program)]));
  if (process.argv.includes("--keep")) writeFileSync(new URL("data/parts.json", root), `${JSON.stringify(all, null, 1)}\n`);
  else console.log(JSON.stringify(all, null, 1));
}
