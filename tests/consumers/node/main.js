// A program that holds the interview by itself: what is asked next, answered, until nothing more is asked. It prints the
// assessment.
//
// The element's entry stands here as it does on servers that render pages: it must do nothing where there is no page.
import { mount } from "clog-or-mastitis";
import { assess, interview, load, protocol } from "clog-or-mastitis/assess";

/** What is not answered by "None of these". */
const story = {
  milk: "breastfeeding",
  days_since_birth: "over_6_weeks",
  where: "one_area",
  hours_since_start: 8,
  trend: "same",
  inflamed: "no",
  growing: "same",
  lump: "yes",
  lump_after_feed: "smaller",
  lump_feel: "sore_firm",
  temperature: { value: 98.4, unit: "F" },
  fever_reducer: "no",
  pain: "mild",
  discharge: "none",
};

await load();
const options = new Map(protocol().questions.map((question) => [question.id, question.options]));
const sheet = {};
const passed = [];
let now = interview(sheet, { passed });
while (!now.finished) {
  const { id, questions, none_of_these } = now.screen;
  const next = questions.find((question) => !question.attended && question.id in story);
  if (next === undefined) {
    for (const question of none_of_these) sheet[question] ??= options.get(question)[0];
    passed.push(id);
  } else {
    sheet[next.id] = story[next.id];
  }
  now = interview(sheet, { passed });
}

if (typeof mount !== "function") throw new Error("The element's entry gives no mount().");
const { urgency, patterns } = assess(sheet);
console.log(JSON.stringify({ urgency, patterns, screens: passed.length }));
