// The project's conditions in the languages of four forms, from one tree (`src/protocol/outline`).
//
// A condition asks questions; a form has fields. `forms` says for each question which fields hold its answer. Two things
// are the interview's and not the condition's: a *quick* question counts as its best option while it is empty (its screen
// is behind whoever sees what depends on it, and "None of these" said so), and a variant is for one kind of reader.
//
// Temperatures are asked in °F alone: a form has one field where the widget has a switch.
//
// Not here: the fields and their texts (`xtask/src/bench/interview.rs`), what a form does with an expression (`pages/`).

/** What a question's answer is looked up in. */
function index(interview) {
  const questions = new Map(
    interview.outline.questions.map(({ id, options }) => [id, { options, fields: [], numbers: [], ticks: [], quick: false }]),
  );
  for (const screen of interview.screens) {
    for (const id of screen.quick) questions.get(id).quick = true;
    for (const field of screen.fields) {
      if (field.kind === "ticks") for (const [id] of field.choices) questions.get(id).ticks.push(field.name);
      else questions.get(field.question)[field.kind === "number" ? "numbers" : "fields"].push(field.name);
    }
  }
  return { questions, terms: new Map(interview.outline.terms.map(({ id, when }) => [id, when])) };
}

/** The operator of a range, and its limit. */
const range = (number) => {
  const [[name, limit]] = Object.entries(number);
  return [{ at_least: ">=", at_most: "<=", below: "<" }[name], limit];
};

/** The words of each language. `none` and `every` are what is always false and true. */
const LANGUAGES = {
  surveyjs: {
    all: (parts) => `(${parts.join(" and ")})`,
    any: (parts) => `(${parts.join(" or ")})`,
    not: (part) => `!(${part})`,
    oneOf: (field, values) => `{${field}} anyof [${values.map((value) => `'${value}'`).join(", ")}]`,
    empty: (field) => `{${field}} empty`,
    compare: (field, [operator, limit]) => `({${field}} notempty and {${field}} ${operator} ${limit})`,
    ticked: (field, id) => `{${field}} contains '${id}'`,
    every: "1 = 1",
    none: "1 = 2",
  },
  script: {
    all: (parts) => `(${parts.join(" && ")})`,
    any: (parts) => `(${parts.join(" || ")})`,
    not: (part) => `!${part}`,
    oneOf: (field, values) => `${JSON.stringify(values)}.includes(data.${field})`,
    empty: (field) => `(data.${field} == null || data.${field} === "")`,
    compare: (field, [operator, limit]) =>
      `(data.${field} != null && data.${field} !== "" && data.${field} ${operator} ${limit})`,
    ticked: (field, id) => `!!(data.${field} && data.${field}.${id})`,
    every: "true",
    none: "false",
  },
  fhirpath: {
    all: (parts) => `(${parts.join(" and ")})`,
    any: (parts) => `(${parts.join(" or ")})`,
    not: (part) => `(${part}).not()`,
    oneOf: (field, values) =>
      `${answer(field)}.where(${values.map((value) => `code = '${value}'`).join(" or ")}).exists()`,
    empty: (field) => `${answer(field)}.exists().not()`,
    compare: (field, [operator, limit]) => `${answer(field)}.where($this ${operator} ${limit}).exists()`,
    ticked: (field, id) => `${answer(field)}.where(code = '${id}').exists()`,
    every: "true",
    none: "false",
  },
};

const answer = (field) => `%resource.descendants().where(linkId = '${field}').answer.value`;

/** Spells conditions and who sees a field, in one language. */
export function speller(interview, language) {
  const say = LANGUAGES[language];
  const { questions, terms } = index(interview);
  const joined = (how, parts, alone) =>
    parts.length === 0 ? alone : parts.length === 1 ? parts[0] : say[how](parts);
  const any = (parts) => joined("any", parts, say.none);
  const all = (parts) => joined("all", parts, say.every);

  const empty = ({ fields, numbers }) => all([...fields, ...numbers].map(say.empty));

  const answered = (id, answers, { or_number: orNumber, or_missing: orMissing }) => {
    const question = questions.get(id);
    if (question.ticks.length > 0) {
      const yes = any(question.ticks.map((field) => say.ticked(field, id)));
      const parts = [...(answers.includes("yes") ? [yes] : []), ...(answers.includes("no") ? [say.not(yes)] : [])];
      return any(parts);
    }
    const given = question.fields.map((field) => say.oneOf(field, answers));
    const numbers = orNumber ? question.numbers.map((field) => say.not(say.empty(field))) : [];
    const counts = question.quick ? answers.includes(question.options[0]) : orMissing;
    const unsure = orMissing ? question.fields.map((field) => say.oneOf(field, ["unsure"])) : [];
    return any([...(answers.length > 0 ? given : []), ...numbers, ...(counts ? [empty(question)] : []), ...unsure]);
  };

  const spell = (condition) => {
    if ("all" in condition) return all(condition.all.map(spell));
    if ("any" in condition) return any(condition.any.map(spell));
    if ("not" in condition) return say.not(spell(condition.not));
    if ("answers" in condition) return answered(condition.question, condition.answers, condition);
    if ("term" in condition) return spell(terms.get(condition.term));
    const question = questions.get(condition.question);
    if (question === undefined) throw new Error(`no interview asks ${JSON.stringify(condition)}`);
    const limit = range(condition.number ?? condition.fahrenheit);
    const numbers = question.numbers.map((field) => say.compare(field, limit));
    return any([...numbers, ...(condition.or_missing ? [empty(question)] : [])]);
  };

  const attended = (id) => {
    const { fields, numbers } = questions.get(id);
    return any([...fields, ...numbers].map((field) => say.not(say.empty(field))));
  };

  const milk = (answers) => answered("milk", answers, {});
  const readers = {
    loss: () => milk(["after_loss"]),
    not_nursing: () => milk(["pregnant", "not_lactating"]),
    plain: () => say.not(milk(["after_loss", "pregnant", "not_lactating"])),
  };

  return {
    /** Undefined where everyone sees it. */
    field({ shown, after, only_with: onlyWith, question, reader, both }) {
      const parts = [
        spell(shown),
        ...(after === null ? [] : [attended(after)]),
        ...(onlyWith === null ? [] : [say.oneOf(question, [onlyWith])]),
        ...(reader.length === 0 ? [] : [any(reader.map((name) => readers[name]()))]),
        ...(both === null ? [] : [both ? answered("where", ["all_of_both"], {}) : say.not(answered("where", ["all_of_both"], {}))]),
      ].filter((part) => part !== say.every);
      return parts.length === 0 ? undefined : all(parts);
    },
    condition(condition) {
      const spelt = spell(condition);
      return spelt === say.every ? undefined : spelt;
    },
  };
}

/** The rules as JavaScript: `t` holds the definitions, `is`, `number` read the sheet. */
export function rulesAsScript({ outline }) {
  const spell = (condition) => {
    if ("all" in condition) return condition.all.length === 0 ? "true" : `(${condition.all.map(spell).join("&&")})`;
    if ("any" in condition) return condition.any.length === 0 ? "false" : `(${condition.any.map(spell).join("||")})`;
    if ("not" in condition) return `!${spell(condition.not)}`;
    if ("term" in condition) return `t.${condition.term}`;
    const id = JSON.stringify(condition.question);
    if ("answers" in condition) {
      const { answers, or_number: orNumber = false, or_missing: orMissing = false } = condition;
      return `is(${id},${JSON.stringify(answers)},${orMissing},${orNumber})`;
    }
    const [operator, limit] = range(condition.number ?? condition.fahrenheit);
    return `number(${id},(n)=>n${operator}${limit},${condition.or_missing === true})`;
  };
  const lapses = outline.lapses.map(({ lapses, when }) => `[${JSON.stringify(lapses.question)},${spell(lapses)},${spell(when)}]`);
  const terms = outline.terms.map(({ id, when }) => `t.${id}=${spell(when)};`);
  const rules = outline.rules.map(({ id, for: patient, urgency, when }) =>
    `[${JSON.stringify(id)},${patient === "baby"},${outline.levels.indexOf(urgency)},(is,number,t)=>${spell(when)}]`,
  );
  return `export const levels = ${JSON.stringify(outline.levels)};
export const lapses = (is, number) => [${lapses.join(",")}];
export const terms = (is, number, t) => { ${terms.join(" ")} };
export const rules = [${rules.join(",\n")}];
`;
}
