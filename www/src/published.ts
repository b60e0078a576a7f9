/**
 * Made by `cargo xtask generate` from data/element.toml; do not edit.
 *
 * What attributes take, and the causes of failure. Not here: what they mean (`types/index.d.ts`).
 */
import type { Display, FailureCause, Isolation, Region, Theme, Units } from "./types/index";

export const REGIONS: readonly Region[] = ["us", "uk", "ca", "au", "nz", "ie", "eu", "other"];
export const UNITS: readonly Units[] = ["f", "c"];
export const THEMES: readonly Theme[] = ["light", "dark", "auto"];
export const DISPLAYS: readonly Display[] = ["auto", "inline", "sheet"];
export const ISOLATIONS: readonly Isolation[] = ["frame", "shadow"];

/** The attributes, as custom elements list them. */
export const ATTRIBUTES = [
  "lang",
  "region",
  "units",
  "theme",
  "display",
  "isolation",
  "base",
] as const;

/** Those whose change counts at once. */
export const AT_ONCE = [
  "region",
  "units",
  "theme",
  "display",
] as const;

/** Every cause of failure. */
export const CAUSES: readonly FailureCause[] = [
  "no_webassembly",
  "browser_too_old",
  "script_unreachable",
  "script_damaged",
  "frame_unreachable",
  "frame_damaged",
  "frame_blocked",
  "wasm_unreachable",
  "wasm_damaged",
  "words_unreachable",
  "words_damaged",
  "blocked_by_policy",
  "timeout",
  "mount_failed",
  "crashed",
];
