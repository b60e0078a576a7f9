/**
 * Walks the running program to where a part shows.
 *
 * Answers: what one reader says, by question: an option's id, `typed:` and a number, or `tick`. Steps: what is done
 * after that, in words of the program's own markup (`press:next`, `type:temperature=120`).
 *
 * Not here: taking the part from the screen and showing it (`specimens.ts`).
 */
export type Answers = Readonly<Record<string, string>>;

const CLOG: Answers = {
  milk: "breastfeeding",
  days_since_birth: "over_6_weeks",
  where: "one_area",
  hours_since_start: "typed:8",
  trend: "same",
  inflamed: "no",
  growing: "same",
  lump: "yes",
  lump_after_feed: "smaller",
  lump_feel: "sore_firm",
  temperature: "typed:98.4",
  fever_reducer: "no",
  pain: "mild",
  discharge: "none",
};

const ILL: Answers = {
  ...CLOG,
  inflamed: "yes",
  trend: "worse",
  temperature: "typed:101.4",
  feverish: "yes",
  body_ill: "strong",
  vomiting: "no",
};

/** The readers that the page's figures name. */
export const READERS: Readonly<Record<string, Answers>> = {
  self_care: CLOG,
  routine_soon: { ...CLOG, hours_since_start: "typed:80" },
  within_24h: { ...CLOG, diabetes: "tick" },
  same_day: ILL,
  emergency: { ...CLOG, confused: "yes" },
  baby: { ...CLOG, days_since_birth: "weeks_2_to_6", baby_age_days: "typed:20", baby_temperature: "typed:100.5" },
};

/** More than any interview has. */
const MOST_SCREENS = 40;

/** Answers screen by screen until the named one, or `result`, shows. */
export async function walk(place: HTMLElement, answers: Answers, until: string): Promise<void> {
  for (let screens = 0; screens < MOST_SCREENS; screens += 1) {
    if (shows(place) === until) return;
    if (shows(place) === "result") break;
    await answerScreen(place, answers);
  }
  throw new Error(`the walk did not come to ${until}`);
}

/** Does one step: `press:<action>`, `type:<question>=<text>`, `open:<selector>` or `choose:<question>=<option>`. */
export async function doStep(place: HTMLElement, step: string): Promise<void> {
  const [verb = "", what = ""] = step.split(/:(.*)/s);
  const [name = "", value = ""] = what.split("=");
  if (verb === "press") find(place, `button[data-action="${name}"]`).click();
  else if (verb === "choose") find(place, `input[data-q="${name}"][data-o="${value}"]`).click();
  else if (verb === "type") await type(place, name, value);
  else if (verb === "open") find(place, what).setAttribute("open", "");
  else throw new Error(`${step} is no step`);
  await drawn();
}

async function answerScreen(place: HTMLElement, answers: Answers): Promise<void> {
  const here = shows(place);
  const done = new Set<string>();
  for (;;) {
    const asked = [...place.querySelectorAll<HTMLInputElement>("input[data-q]")].map((input) => input.dataset["q"] ?? "");
    // An answer may bring a further question onto the screen, so look again after each.
    const next = asked.find((question) => question in answers && !done.has(question));
    if (next === undefined) break;
    done.add(next);
    const answer = answers[next] ?? "";
    if (answer.startsWith("typed:")) {
      await type(place, next, answer.slice("typed:".length));
      chooseFirstUnit(place, next);
    } else find(place, `input[data-q="${next}"][data-o="${answer === "tick" ? "yes" : answer}"]`).click();
    await drawn();
    if (shows(place) !== here) return;
  }
  const none = place.querySelector<HTMLElement>('button[data-action="none"]');
  (none ?? find(place, 'button[data-action="next"]')).click();
  await drawn();
  if (shows(place) === here) throw new Error(`${here} does not let go on`);
}

function shows(place: HTMLElement): string {
  const screen = place.querySelector<HTMLElement>(".screen");
  return screen?.dataset["screen"] ?? (place.querySelector(".result") ? "result" : "nothing");
}

async function type(place: HTMLElement, question: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(place, `input[data-q="${question}"][type=text]:not([data-second])`);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  // What hears of the change knows the field as it was drawn last.
  await drawn();
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Where there are units to choose from, none is chosen yet. */
function chooseFirstUnit(place: HTMLElement, question: string): void {
  const units = [...place.querySelectorAll<HTMLInputElement>(`input[name="unit-${question}"]`)];
  if (!units.some(({ checked }) => checked)) units[0]?.click();
}

function find<T extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): T {
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`${shows(place)} has no ${selector}`);
  return found;
}

/** Yew draws in a task of its own. A message is one too, and is not held back as timers are that follow each other. */
async function drawn(): Promise<void> {
  for (let task = 0; task < 3; task += 1) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
}
