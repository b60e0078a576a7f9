// What a sheet comes to, by the rules as a JavaScript table; the same for every peer.
//
// Not here: the table (`conditions.mjs` writes it from the project's own), the questions, how a form is drawn.

import { lapses, levels, rules, terms } from "table";
import { results, screens, unsureAs } from "interview";

const BABY = { emergency: 2 };

/** The levels of parent and baby for a sheet of ids, options and numbers. */
export function decide(given) {
  let sheet = given;
  const is = (id, answers, orMissing, orNumber) => {
    const answer = sheet[id];
    return answer === undefined ? orMissing : typeof answer === "number" ? orNumber : answers.includes(answer);
  };
  const number = (id, holds, orMissing) => {
    const answer = sheet[id];
    return answer === undefined ? orMissing : typeof answer === "number" && holds(answer);
  };
  const lapsed = lapses(is, number).filter(([, counts, when]) => counts && when);
  sheet = { ...given };
  for (const [id] of lapsed) delete sheet[id];
  const defined = {};
  terms(is, number, defined);
  let parent = 0;
  let baby = 0;
  const fired = [];
  for (const [id, forBaby, level, holds] of rules) {
    if (!holds(is, number, defined)) continue;
    fired.push(id);
    if (forBaby) baby = Math.max(baby, BABY[levels[level]] ?? 1);
    else parent = Math.max(parent, level);
  }
  return { urgency: levels[parent], baby, fired, onPlan: defined.on_antibiotics };
}

/** The sheet of a form's values; `passed` are the ids of screens that the reader went on from. */
export function sheetOf(values, passed) {
  const sheet = {};
  for (const { id, fields, quick } of screens) {
    for (const field of fields) {
      const value = values[field.name];
      if (field.kind === "ticks") {
        for (const [question] of field.choices) if (value?.includes(question)) sheet[question] = "yes";
      } else if (value === undefined || value === null || value === "" || value === "taken") {
        continue;
      } else if (field.kind === "number") {
        sheet[field.question] = Number(value);
      } else if (value === "unsure") {
        if (unsureAs[field.question]) sheet[field.question] = unsureAs[field.question];
      } else {
        sheet[field.question] = value;
      }
    }
    if (passed.has(id)) {
      for (const [question, best] of quick) {
        const unsure = fields.some((field) => field.question === question && values[field.name] === "unsure");
        if (!(question in sheet) && !unsure) sheet[question] = best;
      }
    }
  }
  return sheet;
}

/** Whether the first emergency of all ends the interview here. */
export const mustStop = (sheet) => {
  const { urgency, baby } = decide(sheet);
  return urgency === "emergency" || baby === 2;
};

/** The lines of the result, top to bottom. */
export function resultOf(sheet) {
  const { urgency, baby, onPlan } = decide(sheet);
  const reader = sheet.milk === "after_loss" ? "loss" : ["pregnant", "not_lactating"].includes(sheet.milk) ? "not_nursing" : "plain";
  const seen = sheet.seen_today === "yes_with_plan";
  const [headline, about] = results[[urgency, seen, onPlan && urgency === "self_care", reader].join()] ?? [];
  // Who stopped at the first sign has said nothing of the baby.
  const told = baby > 0 && (urgency !== "emergency" || ["baby_collapse", "baby_feeding", "baby_temperature"].some((id) => id in sheet));
  return [...(told ? results[`baby,${baby}`] ?? [] : []), headline, about].filter(Boolean);
}
