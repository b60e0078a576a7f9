/**
 * The form with every question: what is chosen and typed in it, as an answer sheet.
 *
 * Vocabulary: an *amount* is a typed number or reading, beside the choice that asks for it. Typed text is judged by the
 * program; only whether it is a number at all is judged here, since a sheet holds numbers and no text.
 *
 * Not here: what a sheet comes to (`result`).
 */
import type { AnswerSheet, SheetErrorFields } from "../types/assess";
import { say } from "./words";

type Answer = string | number | { value: number; unit: "F" | "C" };

/** Ids and answers as the form has them; the program judges whether it is a sheet. */
export type Sheet = Record<string, Answer>;

export interface Read {
  readonly sheet: AnswerSheet;
  /** Whether some amount is no number; the sheet is then not what the reader meant. */
  readonly unreadable: boolean;
}

interface Field {
  readonly question: string;
  readonly choice: HTMLSelectElement;
  readonly amount: HTMLInputElement | undefined;
}

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E | null;

const fields: Field[] = [...document.querySelectorAll<HTMLSelectElement>("#sheet select[data-question]")].map((choice) => {
  const question = choice.dataset["question"] ?? "";
  return { question, choice, amount: byId<HTMLInputElement>(`amount-${question}`) ?? undefined };
});

/** The choices that ask for an amount. */
const NUMBER = "#";
const isAmount = (value: string) => value === NUMBER || value === "F" || value === "C";

/** What stands in the form. With `telling`, fields that cannot be read say so. */
export function readSheet(telling: boolean): Read {
  const sheet: Sheet = {};
  let unreadable = false;
  for (const { question, choice, amount } of fields) {
    const { value } = choice;
    const typed = amount?.value.trim() ?? "";
    if (!isAmount(value)) {
      if (value !== "") sheet[question] = value;
      tell(question, "");
    } else if (typed === "") {
      tell(question, "");
    } else {
      const number = parse(typed);
      const error = number === undefined ? (value === NUMBER ? "not_a_number" : "not_a_temperature") : "";
      if (number !== undefined) sheet[question] = value === NUMBER ? number : { value: number, unit: value as "F" | "C" };
      unreadable ||= error !== "";
      if (telling || error === "") tell(question, error);
    }
  }
  return { sheet, unreadable };
}

/** Says beside its field what the program does not take. */
export function tellRefused({ key, code }: SheetErrorFields): void {
  tell(key, code);
}

/** Puts a sheet into the form. */
export function fillIn(sheet: Sheet): void {
  for (const { question, choice, amount } of fields) {
    const answer = sheet[question];
    const typed = typeof answer === "number" ? answer : typeof answer === "object" ? answer.value : undefined;
    choice.value = typeof answer === "number" ? NUMBER : typeof answer === "object" ? answer.unit : (answer ?? "");
    if (amount !== undefined) amount.value = typed === undefined ? "" : String(typed);
  }
  showAmounts();
}

/** Shows the text fields of the choices that ask for an amount. */
export function showAmounts(): void {
  for (const { choice, amount } of fields) {
    if (amount === undefined) continue;
    amount.hidden = !isAmount(choice.value);
    const unit = choice.parentElement?.querySelector<HTMLElement>(".unit");
    if (unit) unit.hidden = amount.hidden;
  }
}

/** The words of an option, as the form shows it. */
export function optionWords(question: string, value: string): string | undefined {
  const field = fields.find((known) => known.question === question);
  const option = [...(field?.choice.options ?? [])].find((known) => known.value === value);
  return option?.textContent ?? undefined;
}

/** A decimal comma is as good as a point. */
function parse(typed: string): number | undefined {
  return /^[-+]?(\d+[.,]?\d*|[.,]\d+)$/.test(typed) ? Number(typed.replace(",", ".")) : undefined;
}

function tell(question: string, code: string): void {
  const place = byId(`error-${question}`);
  const amount = byId<HTMLInputElement>(`amount-${question}`);
  if (place === null || amount === null) return;
  const words = code === "" ? "" : say(`error-${code}`);
  if (place.textContent !== words) place.textContent = words;
  if (code === "") amount.removeAttribute("aria-invalid");
  else amount.setAttribute("aria-invalid", "true");
}
