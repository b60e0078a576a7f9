// Promise: `protocol()` gives what `assess()` decides by: every question, definition, rule and source, the same in wasm
// as in the native build, and enough to come to the same rules without the program.
//
// PROTOCOL_JSON names the native build's outline; `cargo xtask test --only node` writes it.
//
// Not here: whether the rules are right (the host tests ask that), and the page that is drawn from it (journeys).

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const text = (path) => readFile(new URL(path, root), "utf8");

/** The four levels that rules hold up, and a rule's place among the ids of its level. */
const RULE_ID = /^(?<letter>[ESWR])\d\d$/;
const LETTERS = { emergency: "E", same_day: "S", within_24h: "W", routine_soon: "R" };

describe("the outline of the rules", () => {
  let assess;
  let protocol;

  before(async () => {
    const entry = await import(new URL("pkg/assess.js", root));
    await assert.rejects(async () => entry.protocol(), /await load\(\)/, "asked for before the program runs");
    await entry.load();
    ({ assess } = entry);
    protocol = entry.protocol();
  });

  test("is the same as that of the native build", async () => {
    const file = process.env.PROTOCOL_JSON ?? new URL("target/protocol.json", root);
    const native = JSON.parse(await readFile(file instanceof URL ? file : pathToFileURL(file), "utf8"));
    assert.deepEqual(plain(protocol), native);
  });

  test("holds every question of the published answer sheet", async () => {
    const types = await text("www/src/types/assess.d.ts");
    const sheet = types.slice(types.indexOf("export interface AnswerSheet"), types.indexOf("export type QuestionId"));
    const published = [...sheet.matchAll(/^ {2}(\w+)\?:/gm)].map(([, id]) => id);
    assert.deepEqual(protocol.questions.map(({ id }) => id).sort(), published.sort());
    for (const { id, options, missing } of protocol.questions) {
      for (const option of options) assert.doesNotThrow(() => assess({ [id]: option }), `${id}: ${option}`);
      if (missing.option !== undefined) assert.ok(options.includes(missing.option), id);
    }
  });

  test("holds every rule that the language file has a sentence for, at its level", async () => {
    const words = [...(await text("locales/en.ftl")).matchAll(/^rule-(\w+) =/gm)].map(([, id]) => id);
    assert.deepEqual([...new Set(protocol.rules.map(({ id }) => id))].sort(), words.sort());
    for (const { id, urgency } of protocol.rules) {
      assert.equal(RULE_ID.exec(id)?.groups.letter, LETTERS[urgency], id);
    }
    const names = protocol.rules.map((rule) => `${rule.for} ${rule.id}`);
    assert.equal(new Set(names).size, names.length, "a rule stands twice");
  });

  test("names nothing that it does not hold", () => {
    const questions = new Map(protocol.questions.map((question) => [question.id, question]));
    const numbers = new Set(protocol.sources.map(({ number }) => number));
    const above = new Set();
    const look = (condition, where) => {
      for (const part of parts(condition)) {
        if ("term" in part) assert.ok(above.has(part.term), `${where}: ${part.term} does not stand above`);
        if ("question" in part) assert.ok(questions.has(part.question), `${where}: ${part.question}`);
        for (const answer of part.answers ?? []) {
          assert.ok(questions.get(part.question).options.includes(answer), `${where}: ${answer}`);
        }
      }
    };
    for (const { id, when } of protocol.terms) {
      look(when, id);
      above.add(id);
    }
    for (const { id, when } of protocol.rules) look(when, id);
    for (const { pattern, when } of protocol.patterns.rows) look(when, pattern);
    for (const { id, sources } of [...protocol.rules, ...protocol.advice]) {
      assert.ok(sources.length > 0, `${id} rests on nothing`);
      for (const { number } of sources) assert.ok(number === undefined || numbers.has(number), `${id}: ${number}`);
    }
  });

  test("leads to the same rules as the program on every clinical case", async () => {
    const bases = JSON.parse(await text("tests/cases/bases.json"));
    const cases = (await text("tests/cases/clinical.jsonl")).trim().split("\n").map((line) => JSON.parse(line));
    assert.ok(cases.length > 100);
    for (const { name, base, set = {}, unset = [] } of cases) {
      const sheet = { ...bases[base], ...set };
      for (const question of unset) delete sheet[question];
      const fired = assess(sheet).reasons.map((reason) => `${reason.for} ${reason.rule}`);
      assert.deepEqual(firing(sheet).sort(), fired.sort(), name);
    }
  });

  /** The rules that the trees say fire, worked out without the program. */
  function firing(given) {
    const terms = new Set();
    const holdsFor = (sheet) => (condition) => {
      if ("all" in condition) return condition.all.every(holdsFor(sheet));
      if ("any" in condition) return condition.any.some(holdsFor(sheet));
      if ("not" in condition) return !holdsFor(sheet)(condition.not);
      if ("term" in condition) return terms.has(condition.term);
      const answer = sheet[condition.question];
      if (answer === undefined) return condition.or_missing === true;
      if ("answers" in condition) {
        return typeof answer === "string" ? condition.answers.includes(answer) : condition.or_number === true;
      }
      if ("number" in condition) return typeof answer === "number" && within(condition.number, answer);
      if (typeof answer !== "object") return false;
      return within(answer.unit === "F" ? condition.fahrenheit : condition.celsius, answer.value);
    };
    const sheet = { ...given };
    for (const { lapses, when } of protocol.lapses) {
      if (holdsFor(given)(lapses) && holdsFor(given)(when)) delete sheet[lapses.question];
    }
    const holds = holdsFor(sheet);
    for (const { id, when } of protocol.terms) if (holds(when)) terms.add(id);
    return protocol.rules.filter(({ when }) => holds(when)).map((rule) => `${rule.for} ${rule.id}`);
  }
});

function within({ at_least = -Infinity, at_most = Infinity, below = Infinity }, number) {
  return number >= at_least && number <= at_most && number < below;
}

/** A condition and all inside it. */
function parts(condition) {
  const inner = condition.all ?? condition.any ?? (condition.not === undefined ? [] : [condition.not]);
  return [condition, ...inner.flatMap(parts)];
}

/** As JSON would carry it: whatever else an object from wasm might be would show here. */
function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
