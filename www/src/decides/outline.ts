/**
 * The outline of the rules, seen as the page needs it: lanes of rules, and what a rule uses.
 *
 * Vocabulary: a *lane* is one level of one patient with its rules. Not here: the drawing (`chart/`).
 */
import type { Assessment, Condition, Protocol, Rule, Urgency } from "../types/assess";

export type Patient = Rule["for"];

export interface Lane {
  readonly patient: Patient;
  readonly level: Urgency;
  readonly rules: readonly Rule[];
}

/** The name of a rule in the page; the parent's and the baby's may share an id. */
export function ruleName(rule: { readonly for: Patient; readonly id: string }): string {
  return `${rule.for}-${rule.id}`;
}

/** The place of a rule's row in the table. */
export function ruleAnchor(patient: Patient, id: string): string {
  return patient === "baby" ? `#rule-baby-${id}` : `#rule-${id}`;
}

/** One patient's lanes, highest first; the last one is what is left when no rule fits. */
export function lanes({ levels, rules }: Protocol, patient: Patient): Lane[] {
  const lowest = levels[0];
  return [...levels]
    .reverse()
    .map((level) => ({
      patient,
      level,
      rules: rules.filter((rule) => rule.for === patient && rule.urgency === level),
    }))
    .filter((lane) => lane.rules.length > 0 || lane.level === lowest);
}

/** The lanes that an assessment ends in, by name: the parent's and the baby's. */
export function decided({ urgency, baby_urgency }: Assessment, { levels }: Protocol): Set<string> {
  const baby = baby_urgency === "none" ? levels[0] : baby_urgency;
  return new Set([`parent-${urgency}`, `baby-${baby}`]);
}

/** The rules that fired, by name. */
export function fitting({ reasons }: Assessment): Set<string> {
  return new Set(reasons.map((reason) => ruleName({ for: reason.for, id: reason.rule })));
}

/** The definitions that a condition names, each once. */
export function termsOf(condition: Condition): string[] {
  if ("term" in condition) return [condition.term];
  if ("not" in condition) return termsOf(condition.not);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return [...new Set(parts.flatMap(termsOf))];
}
