/**
 * What the checker decides by, as `protocol()` of `clog-or-mastitis/assess` gives it.
 *
 * Not here: answer sheets and results (`assess.d.ts`).
 *
 * @packageDocumentation
 */
import type { Pattern, QuestionId, Urgency } from "./assess.js";

/** The rules and all that belongs to them. Ids are those of answer sheets and results. */
export interface Protocol {
  /** As in a result: version, review state and review date. */
  readonly protocol: string;
  readonly version: string;
  /** Whether a clinician has reviewed it, in words. */
  readonly review: string;
  /** From low to high. */
  readonly levels: readonly Urgency[];
  /** In the order of the answer sheet. */
  readonly questions: readonly QuestionData[];
  /** Answers that stay in a sheet and count as missing once another answer is given. */
  readonly lapses: readonly { readonly lapses: Condition; readonly when: Condition }[];
  /** Definitions; each uses only those above it. */
  readonly terms: readonly { readonly id: string; readonly when: Condition }[];
  /** Highest level first. The urgency is the highest rule that fires. */
  readonly rules: readonly Rule[];
  readonly patterns: PatternTable;
  /** Lines of advice. Their words and conditions are in `guide.html`. */
  readonly advice: readonly { readonly id: string; readonly sources: readonly Source[] }[];
  /** By number. */
  readonly sources: readonly { readonly number: number; readonly title: string; readonly addresses: readonly string[] }[];
}

/** A question. */
export interface QuestionData {
  readonly id: QuestionId;
  /** What it takes beside its options: nothing, a number, or a `Temperature`. */
  readonly kind: "choice" | "number" | "temperature";
  /** From better to worse where `order` is `scale`. */
  readonly options: readonly string[];
  readonly order: "scale" | "unordered" | "advice_only";
  /** What a missing answer counts as in the rules. */
  readonly missing: "nothing" | { readonly option: string } | { readonly number: number };
}

/** A rule: a floor under one patient's urgency. */
export interface Rule {
  /** Unique for each patient: `E01` stands for both. */
  readonly id: string;
  readonly for: "parent" | "baby";
  readonly urgency: Urgency;
  /** When it fires. */
  readonly when: Condition;
  readonly sources: readonly Source[];
}

/** How names for what it looks like are found. */
export interface PatternTable {
  /** Read from the first; each row that holds adds its name. */
  readonly rows: readonly PatternRow[];
  /** How many names stay. */
  readonly most: number;
  /** Keeps the last place when it holds. */
  readonly must_stay: PatternRow;
  /** The name when no row holds. */
  readonly otherwise: Pattern;
  /** When no name is given at all. */
  readonly never: Condition;
}

/** A name and when it is added. */
export interface PatternRow {
  readonly pattern: Pattern;
  readonly when: Condition;
}

/** What was read of a source: an excerpt, a page that reports it, or nothing; or a decision of this project. */
export type Source =
  | { readonly kind: "read" | "second_hand"; readonly number: number }
  | { readonly kind: "general_knowledge"; readonly name: string }
  | { readonly kind: "decision" };

/** A condition as a tree. Each node has the keys of exactly one of these. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** One of these answers, or a number, or no answer. */
  | {
      readonly question: QuestionId;
      readonly answers: readonly string[];
      readonly or_number?: true;
      readonly or_missing?: true;
    }
  /** A number in range, in the question's own unit. */
  | { readonly question: QuestionId; readonly number: Range; readonly or_missing?: true }
  /** A temperature in range, compared in the unit it was read in. */
  | { readonly question: QuestionId; readonly fahrenheit: Range; readonly celsius: Range }
  | { readonly term: string }
  /** One of these rules fired. No rule and no term uses this, nor the two below. */
  | { readonly fired: readonly string[] }
  /** The urgency is at least the first and at most the second. */
  | { readonly urgency: readonly [Urgency, Urgency] }
  | { readonly baby_urgency: "none" | "same_day" | "emergency" };

/** A range of numbers; one of the three. */
export type Range = { readonly at_least: number } | { readonly at_most: number } | { readonly below: number };
