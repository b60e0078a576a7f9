/**
 * What the answers come to, in words: the levels, the rules that fit, names, and what would change it.
 *
 * The summary line is read out after each change; the rest can be looked up. Not here: the marks in chart and table
 * (`marks`).
 */
import type { Assessment, Change, Urgency } from "../types/assess";
import { ruleAnchor, ruleName } from "./outline";
import { optionWords } from "./sheet";
import { inARow, say } from "./words";

const explorer = document.getElementById("explorer");
const told = document.getElementById("told");
const summary = document.getElementById("summary");
const stale = document.getElementById("stale");
const panel = document.getElementById("result");

/** The levels that a change can lead to. */
const HIGHEST_FIRST: readonly Urgency[] = ["emergency", "same_day", "within_24h", "routine_soon"];

/** Puts a result in its place. */
export function showResult(result: Assessment): void {
  if (explorer === null || told === null || panel === null || summary === null) return;
  told.hidden = false;
  panel.hidden = false;
  explorer.dataset["level"] = result.urgency;
  markStale(false);
  put("parent", level(result.urgency, say(`headline-${result.urgency}`)));
  const baby = result.baby_urgency;
  put("baby", baby === "none" ? say("result-baby_none") : level(baby, say(`baby-${baby}`)));
  put("rules", listOr(result.reasons.map(reason), say("result-rules_none")));
  put("looks", listOr(result.patterns.map((id) => [say(`pattern-${id}`)]), say("result-looks_none")));
  put("changes", changes(result.what_would_change_it));
  const words = inWords(result);
  if (summary.textContent !== words) summary.textContent = words;
}

/** Marks the result as the one before an answer that cannot be read. */
export function markStale(isStale: boolean): void {
  if (stale !== null) stale.hidden = !isStale;
  explorer?.toggleAttribute("data-stale", isStale);
}

function inWords({ urgency, baby_urgency, reasons }: Assessment): string {
  const of = (patient: string) => reasons.filter((reason) => reason.for === patient).map(({ rule }) => rule);
  const rules = of("parent");
  const values = { level: `${say(`level-${urgency}`)}: ${say(`headline-${urgency}`)}`, answer: inARow(rules) };
  const parent = say(rules.length === 0 ? "result-summary_none" : "result-summary", values);
  if (baby_urgency === "none") return parent;
  return `${parent} ${say("result-summary_baby", { level: say(`baby-${baby_urgency}`) })}`;
}

type Piece = string | Node;

function level(id: Urgency, headline: string): Piece[] {
  return [pill(id, say(`level-${id}`)), ` ${headline}`];
}

function reason({ rule, for: patient, answers }: Assessment["reasons"][number]): Piece[] {
  const name = element("a", { href: ruleAnchor(patient, rule) }, rule);
  const why = say(`why-${ruleName({ for: patient, id: rule })}`);
  const questions = inARow(answers.map((question) => say(`question-${question}`)));
  const because = questions === "" ? "" : say("result-because", { answer: questions });
  return [name, ` ${why}`, element("span", { class: "because" }, because)];
}

/** What would raise a level, by the level that it would be raised to, highest first. */
function changes(all: readonly Change[]): Piece[] {
  const groups: Piece[] = [];
  for (const level of HIGHEST_FIRST) {
    const parent = all.filter(({ urgency }) => urgency === level).map(change);
    const baby = all.filter(({ baby_urgency }) => baby_urgency === level).map(change);
    if (parent.length > 0) groups.push(pill(level, say(`level-${level}`)), ...listOr(parent, ""));
    if (baby.length > 0) groups.push(pill(level, say("result-change_baby", { level: say(`level-${level}`) })), ...listOr(baby, ""));
  }
  return groups.length === 0 ? [say("result-changes_none")] : groups;
}

function change({ question, becomes }: Change): Piece[] {
  const answer = optionWords(question, becomes) ?? limit(question, becomes);
  return [say("result-change", { question: say(`question-${question}`), answer })];
}

function pill(level: Urgency, words: string): HTMLElement {
  return element("span", { class: "pill", "data-level": level }, words);
}

/** "at least 72" and "below 96.8 °F / 36.0 °C", as the program gives them, in the page's words. */
function limit(question: string, becomes: string): string {
  const found = /^(at least|at most|below) ([\d.]+)(?: °F \/ ([\d.]+) °C)?$/.exec(becomes);
  if (found === null) return becomes;
  const [, bound = "", number = "", celsius] = found;
  const amount =
    celsius === undefined
      ? `${number} ${say(`unit-${question}`)}`
      : say("temperature", { fahrenheit: number, celsius });
  return say(bound.replace(" ", "_"), { answer: amount });
}

function listOr(items: readonly Piece[][], none: string): Piece[] {
  if (items.length === 0) return [none];
  const list = element("ul", {});
  for (const item of items) list.append(element("li", {}, ...item));
  return [list];
}

function put(part: string, pieces: string | Piece[]): void {
  document.querySelector(`[data-result="${part}"]`)?.replaceChildren(...[pieces].flat());
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...content: Piece[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
