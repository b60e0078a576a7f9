/**
 * The checker's logic without its screens: an answer sheet in, an assessment out; and the rules that it decides by.
 *
 * Education, not a diagnosis: the rules have not been reviewed by a clinician.
 *
 * @example
 * import { load, assess } from "clog-or-mastitis/assess";
 *
 * await load();
 * const { urgency } = assess({ temperature: { value: 101.2, unit: "F" } });
 *
 * @packageDocumentation
 */

import type { Protocol } from "./protocol.js";

export type { Condition, PatternRow, PatternTable, Protocol, QuestionData, Range, Rule, Source } from "./protocol.js";

/**
 * Readies the program. Call it once and await it; further calls give the same promise.
 *
 * @param bytes The contents of `assess.wasm`, for places that cannot load a module later. Left out, the program comes as a
 *   chunk beside this module.
 */
export function load(bytes?: Uint8Array | ArrayBuffer): Promise<void>;

/**
 * Assesses one answer sheet: the same sheet always gives the same result, and nothing is kept or sent.
 *
 * @param sheet A flat object. A question that is left out counts as not sure or unanswered, which never lowers the
 *   urgency; an empty sheet is therefore `same_day`.
 * @throws {SheetError} for an unknown question, an unknown option, a wrong type or an impossible number.
 * @throws {Error} when {@link load} was not awaited before.
 */
export function assess(sheet: AnswerSheet): Assessment;

/**
 * Where an interview stands: for programs that ask the questions on screens of their own, one after the other, from the
 * same tables as the element. Nothing is kept between two calls; hand over the sheet as it grows.
 *
 * @param sheet The answers so far.
 * @param soFar What a sheet cannot say.
 * @throws {SheetError} as {@link assess}, and for a question or a screen in `soFar` that there is none of.
 * @throws {Error} when {@link load} was not awaited before.
 * @example
 * let sheet = {};
 * const { screen, may_end } = interview(sheet);
 * console.log(screen?.id, may_end); // danger_signs false
 */
export function interview(sheet?: AnswerSheet, soFar?: SoFar): Interview;

/**
 * What the program decides by: every question, definition, rule, pattern and source, from the very tables that
 * {@link assess} reads. Each call gives a new object.
 *
 * @throws {Error} when {@link load} was not awaited before.
 */
export function protocol(): Protocol;

/** Thrown by {@link assess} and {@link interview} for a sheet that cannot be read. Nothing of the sheet was assessed. */
export class SheetError extends Error implements SheetErrorFields {
  readonly name: "SheetError";
  readonly code: SheetErrorCode;
  /** The question id, or `(sheet)` when the sheet as a whole is no object. */
  readonly key: string;
  /** What stood there. */
  readonly got: string;
  /** What the question takes. */
  readonly takes: string;
  constructor(fields: SheetErrorFields);
}

/** What is wrong with a sheet. */
export type SheetErrorCode =
  /** The sheet is not an object. */
  | "not_an_object"
  | "unknown_question"
  | "unknown_option"
  | "wrong_type"
  /** NaN or infinity. */
  | "not_finite"
  | "negative"
  /** The reading fits the other unit: ask which was meant. */
  | "check_unit"
  /** No living person's reading: ask for another one. */
  | "check_reading"
  | "duplicate_question"
  /** No screen of the interview has this id. */
  | "unknown_screen";

/** The facts of a {@link SheetError}. */
export interface SheetErrorFields {
  readonly code: SheetErrorCode;
  readonly key: string;
  readonly got: string;
  readonly takes: string;
  readonly message: string;
}

/** A body temperature, compared in the unit it was read in. */
export interface Temperature {
  /** 93–110 in °F, 34–43.3 in °C. */
  readonly value: number;
  readonly unit: "F" | "C";
}

// Made by `cargo xtask generate` from the questions and data/answer-sheet.toml.
/** A danger sign's answers. */
export type DangerSign = "no" | "not_sure" | "yes";

/** A tick line's answers. */
export type Flag = "no" | "yes";

/** How soon to get help, from the least to the most urgent. */
export type Urgency =
  | "self_care"
  | "routine_soon"
  | "within_24h"
  | "same_day"
  | "emergency";

/** What it looks like. A name never lowers the urgency. */
export type Pattern =
  | "engorgement"
  | "ductal_narrowing"
  | "inflammatory_mastitis"
  | "bacterial_mastitis"
  | "phlegmon"
  | "abscess"
  | "galactocele"
  | "nipple_bleb"
  | "subacute_or_recurrent_mastitis"
  | "possible_ibc_or_other"
  | "nipple_skin_problem"
  | "other_breast_pain"
  | "other_postpartum_illness";

/** The id of a screen of the interview, in the order of asking. */
export type ScreenId =
  | "danger_signs"
  | "about_you"
  | "sore_spot"
  | "skin"
  | "lump"
  | "temperature"
  | "feeling"
  | "pulse_and_breaths"
  | "other_signs"
  | "nipple"
  | "shape"
  | "health"
  | "care"
  | "baby"
  | "last";

/**
 * The answers of one person: question id to option id. Every question may be left out. The options of a question stand
 * from better to worse unless a comment says otherwise.
 */
export interface AnswerSheet {
  // Danger signs, right now

  /** Confused, slurred words, very hard to wake. */
  confused?: DangerSign;
  /** Hard to breathe, breathing very fast, or pain deep in the chest. */
  hard_to_breathe?: DangerSign;
  /** Fainted, or too dizzy or weak to stand. */
  fainted?: DangerSign;
  /** Heart racing or pounding after five quiet minutes. */
  heart_racing?: DangerSign;
  /** Blue, grey, very pale or blotchy skin, lips or tongue. */
  skin_blue_grey?: DangerSign;
  /** A rash that does not fade under a glass, or red all over while ill. */
  rash_not_fading?: DangerSign;
  /** Breast skin turning black, blisters, or a sore area growing by the hour with terrible pain. */
  breast_black_or_blistered?: DangerSign;
  /** No urine, or almost none, for 12 hours. */
  no_urine_12h?: DangerSign;
  /** Shaking chills that cannot be stopped. */
  shaking_chills?: DangerSign;
  /** A fit. */
  seizure?: DangerSign;
  /** A feeling of dying, or that something is terribly wrong. */
  feeling_doom?: DangerSign;
  /** Thoughts of hurting oneself or someone else. */
  self_harm?: DangerSign;
  /** Heavy bleeding, or a very bad headache, or new changes in sight. */
  heavy_bleeding_or_headache?: DangerSign;
  /** The baby is blue, floppy, cannot be woken or struggles to breathe. */
  baby_collapse?: DangerSign;

  // The person

  /** Whether milk is being made now; no order. */
  milk?: "breastfeeding" | "pumping" | "both" | "weaning" | "after_loss" | "pregnant" | "not_lactating";
  /** Days since the birth or the end of the pregnancy, or a band. */
  days_since_birth?: number | "over_6_weeks" | "weeks_2_to_6" | "days_4_to_13" | "days_0_to_3";
  diabetes?: Flag;
  weak_immunity?: Flag;
  /** Breast implants, or breast surgery or radiation in the past year. */
  implants_or_surgery?: Flag;
  /** A caesarean or birth wound that is still healing. */
  wound_healing?: Flag;
  hiv?: Flag;
  pregnant_now?: Flag;
  past_breast_cancer?: Flag;
  /** Changes the advice, never the urgency. */
  drug_allergy?: Flag;

  // Temperature

  /** The highest reading of the last 24 hours. */
  temperature?: Temperature | "not_taken";
  /** Changes the advice, never the urgency. */
  temperature_site?: "mouth_ear_forehead" | "armpit";
  /** A fever reducer in the last 6 hours. */
  fever_reducer?: "no" | "yes_after_normal_reading" | "yes";
  /** Hot, or cold and shivery. */
  feverish?: "no" | "a_little" | "yes";

  // How one feels all over

  /** Chills, aches, like flu. */
  body_ill?: "no" | "mild" | "strong";
  /** Vomiting or bad watery diarrhoea. */
  vomiting?: "no" | "once_or_twice" | "cannot_keep_down";
  pain?: "mild" | "moderate" | "strong" | "uncontrolled";
  belly_pain?: Flag;
  foul_bleeding?: Flag;
  /** Pus or spreading colour at a wound. */
  wound_pus?: Flag;
  leg_swelling?: Flag;
  burning_urine?: Flag;
  /** Changes the pattern, never the urgency. */
  cough_or_sore_throat?: Flag;
  /** Heartbeats a minute after five quiet minutes; optional. */
  pulse?: number;
  /** Breaths a minute after five quiet minutes; optional. */
  breaths?: number;

  // The breast

  /** Where it hurts; no order. */
  where?: "all_of_both" | "one_area" | "areas_in_both";
  /** An area that is warmer, tight, shiny or changed in colour. */
  inflamed?: "no" | "not_sure" | "small_and_mild" | "yes";
  /** A change of colour, where both breasts are evenly full. */
  breast_colour?: DangerSign;
  /** Whether that area grows. */
  growing?: "shrinking" | "same" | "not_sure" | "slowly" | "fast_or_streaks";
  lump?: Flag;
  /** The lump after milk comes out; ignored when `lump` is `no`. */
  lump_after_feed?: "smaller" | "same" | "growing";
  /** How the lump feels; no order; ignored when `lump` is `no`. */
  lump_feel?: "smooth_painless" | "sore_firm" | "soft_fluid";
  /** A white dot on the nipple. */
  nipple_bleb?: Flag;
  nipple_crack?: Flag;
  /** A crack with pus, yellow crust or spreading colour. */
  nipple_crack_infected?: Flag;
  nipple_white_in_cold?: Flag;
  /** A scaly rash for more than two weeks. */
  nipple_scaly?: Flag;
  /** What comes out besides milk. */
  discharge?: "none" | "both_brown_week_1" | "blood" | "pus";
  skin_orange_peel?: Flag;
  skin_dimpled?: Flag;
  skin_thick?: Flag;
  breast_heavier?: Flag;
  nipple_pulled_in?: Flag;
  armpit_lump?: Flag;
  bruise_colour?: Flag;

  // Time and care so far

  hours_since_start?: number;
  trend?: "better" | "same" | "not_sure" | "worse";
  /** Whether it happened before. */
  before?: "no" | "elsewhere" | "same_spot" | "within_2_weeks_of_treatment";
  /** Hours since the first dose. */
  antibiotics_hours?: number | "none";
  antibiotics_effect?: "better" | "same" | "worse" | "course_finished";
  /** Changes the advice, never the urgency; so do the four below and `oversupply`. */
  tried_extra_pumping?: Flag;
  tried_massage?: Flag;
  tried_heat?: Flag;
  tried_cold?: Flag;
  tried_ibuprofen?: Flag;
  oversupply?: Flag;

  // The baby

  /** Left out: as `days_since_birth`. */
  baby_age_days?: number;
  baby_early_or_sick?: Flag;
  baby_temperature?: Temperature | "not_taken";
  baby_feeding?: "usual" | "less" | "too_little";

  // Last

  /** Changes the advice, never the urgency. */
  seen_today?: "no" | "yes_with_plan";
  /** A feeling that it is more serious than the questions show. */
  more_serious?: Flag;
}
// End of the answer sheet.

/** The id of a question. */
export type QuestionId = keyof AnswerSheet;

/** One rule that fired. */
export interface Reason {
  /** The rule's id, such as `S01`. */
  readonly rule: string;
  /** Whose urgency it sets. */
  readonly for: "parent" | "baby";
  readonly urgency: Urgency;
  /** The questions whose answers made it fire: a smallest set, with every tick that is as good as the one in it. */
  readonly answers: readonly QuestionId[];
  /** Every smallest set of questions whose answers led there by themselves, whatever else was answered. */
  readonly enough: readonly (readonly QuestionId[])[];
}

/** One answer that would raise the urgency. */
export interface Change {
  readonly question: QuestionId;
  /** What the answer would have to become: an option id, or a limit such as `at least 72`. */
  readonly becomes: string;
  /** The parent's urgency then, where it rises. */
  readonly urgency?: Urgency;
  /** The baby's urgency then, where it rises. */
  readonly baby_urgency?: "same_day" | "emergency";
}

/** The result. */
export interface Assessment {
  /** How soon the parent should get help: the highest of all rules that fired. */
  readonly urgency: Urgency;
  /** How soon the baby should; it never changes `urgency`. */
  readonly baby_urgency: "none" | "same_day" | "emergency";
  /** Best first, at most three; empty where none may be named. */
  readonly patterns: readonly Pattern[];
  /** Every rule that fired, highest first, the parent's before the baby's. */
  readonly reasons: readonly Reason[];
  /** What would lead to a higher urgency. */
  readonly what_would_change_it: readonly Change[];
  /** Questions that this person would be asked and that the sheet lacks. */
  readonly still_open: readonly QuestionId[];
  /** Ids of advice lines, in the order to show them. */
  readonly advice: readonly string[];
  /** Hours after which to check again. */
  readonly recheck_hours: readonly number[];
  /** The version of the rules and the date they are due for review. */
  readonly protocol: string;
}

/** What an answer sheet cannot say of an interview. */
export interface SoFar {
  /** Questions that were passed with "not sure" and have no such option; their ids stay out of the sheet. */
  readonly unsure?: readonly QuestionId[];
  /** Screens that the person went on from. Left out, each counts whose required questions are answered. */
  readonly passed?: readonly ScreenId[];
}

/** Where an interview stands. */
export interface Interview {
  /** The screen to show next; `null` when nothing is left to ask. */
  readonly screen: InterviewScreen | null;
  /** Whether nothing is left to ask. */
  readonly finished: boolean;
  /** Whether the result may be shown now: at the end, and at the first emergency, where the element shows it at once. */
  readonly may_end: boolean;
  /**
   * Answers that no longer count, because their question is not asked of this person. Take them out of the sheet and of
   * `unsure`; and where one was optional, take its screen out of `passed`: else it is not asked again when it comes back.
   */
  readonly fallen_away: readonly QuestionId[];
  /** Which of how many screens this is, from 1, counted over those that this person sees. */
  readonly progress: { readonly at: number; readonly of: number };
}

/** A screen as this person sees it now. */
export interface InterviewScreen {
  readonly id: ScreenId;
  /** Its questions, top to bottom. Another may appear once one of them is answered, so ask again after each answer. */
  readonly questions: readonly InterviewQuestion[];
  /** The questions that one button, "None of these", may answer with their first option. */
  readonly none_of_these: readonly QuestionId[];
}

/** A question on a screen. */
export interface InterviewQuestion {
  readonly id: QuestionId;
  /** Whether it may stay without an answer. */
  readonly optional: boolean;
  /** Whether it was answered, or passed with "not sure". */
  readonly attended: boolean;
}
