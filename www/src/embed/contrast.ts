/**
 * Whether a publisher's colours can be read: every pair of colours that stand on each other in the check, in each theme
 * that its readers may see, against the least contrast of the pair.
 *
 * Pair: a token in front, a token behind, the least contrast, where it is seen; the list is the one that the project's own
 * colours are held to. A colour that breaks a pair is refused: it reaches neither the check nor what is copied.
 *
 * Not here: the least contrasts and their reasons (`xtask/src/design/pairs.rs`).
 */

export type Pair = readonly [front: string, ground: string, least: number, place: string];

/** What is wrong with a pair. */
export interface Breach {
  readonly theme: "light" | "dark";
  readonly pair: Pair;
  readonly contrast: number;
}

export interface Judged {
  /** Public name to value: the colours that can be read. */
  readonly accepted: Readonly<Record<string, string>>;
  /** Public names of the others, with what each would break. */
  readonly refused: ReadonlyMap<string, readonly Breach[]>;
}

type Linear = readonly [red: number, green: number, blue: number];

/** Judges colours where `probe` stands, an element with the check's own tokens; `tokens` is token to public name. */
export function judge(
  wanted: Readonly<Record<string, string>>,
  themes: readonly Breach["theme"][],
  pairs: readonly Pair[],
  tokens: Readonly<Record<string, string>>,
  probe: HTMLElement,
): Judged {
  const accepted = { ...wanted };
  const refused = new Map<string, Breach[]>();
  for (;;) {
    const breaches = themes.flatMap((theme) => breachesIn(theme, accepted, pairs, probe));
    const guilty = breaches.flatMap((breach) => namesIn(breach.pair, tokens).map((name) => [name, breach] as const));
    const ours = guilty.filter(([name]) => name in accepted);
    if (ours.length === 0) return { accepted, refused };
    for (const [name, breach] of ours) refused.set(name, [...(refused.get(name) ?? []), breach]);
    // The rest may be fine with the check's own colours beside it.
    for (const [name] of ours) delete accepted[name];
  }
}

/** The public names that a pair depends on; the accent under the pointer is mixed from the accent. */
function namesIn([front, ground]: Pair, tokens: Readonly<Record<string, string>>): string[] {
  const names = [front, ground].map((token) => tokens[token === "accent-hover" ? "accent" : token]);
  return names.filter((name) => name !== undefined);
}

function breachesIn(
  theme: Breach["theme"],
  properties: Readonly<Record<string, string>>,
  pairs: readonly Pair[],
  probe: HTMLElement,
): Breach[] {
  probe.dataset["scheme"] = theme;
  probe.removeAttribute("style");
  for (const [name, value] of Object.entries(properties)) probe.style.setProperty(name, value);
  const seen = (token: string): Linear => {
    probe.style.color = `var(--_${token})`;
    return linear(getComputedStyle(probe).color);
  };
  return pairs
    .map((pair) => ({ theme, pair, contrast: contrast(seen(pair[0]), seen(pair[1])) }))
    .filter(({ pair, contrast }) => contrast < pair[2]);
}

/** WCAG's ratio. */
export function contrast(one: Linear, other: Linear): number {
  const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A computed colour: `rgb(…)` in parts of 255, or `color(srgb …)` in parts of 1, which engines give for a mixed one. */
export function linear(computed: string): Linear {
  const most = computed.startsWith("color(") ? 1 : 255;
  const parts = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / most;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}
