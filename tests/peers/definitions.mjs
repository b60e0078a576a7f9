// The interview in the form languages of the peers, from the project's own data.
//
// Not here: what a form does at its end (`pages/`), the conditions' spelling (`conditions.mjs`).

import { speller } from "./conditions.mjs";

const present = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** SurveyJS: a page a screen, `visibleIf` for skip logic. */
export function surveyjs(interview) {
  const { field: who, condition } = speller(interview, "surveyjs");
  const element = (field) => {
    const shared = {
      name: field.name,
      title: field.text,
      description: field.hint ?? undefined,
      titleLocation: field.text === "" ? "hidden" : undefined,
      visibleIf: who(field),
    };
    const choices = field.choices.map(([value, text]) => ({ value, text }));
    if (field.kind === "number") return present({ ...shared, type: "text", inputType: "number" });
    return present({ ...shared, type: field.kind === "ticks" ? "checkbox" : "radiogroup", choices });
  };
  return {
    showQuestionNumbers: false,
    questionsOnPageMode: "standard",
    clearInvisibleValues: "onHidden",
    pageNextText: interview.words.next,
    completeText: interview.words.next,
    pages: interview.screens.map(({ id, title, about, shown, fields }) =>
      present({ name: id, title, description: about ?? undefined, visibleIf: condition(shown), elements: fields.map(element) }),
    ),
  };
}

/** Form.io: a wizard with a panel a screen, `customConditional` for skip logic. */
export function formio(interview) {
  const { field: who, condition } = speller(interview, "script");
  const shows = (test) => (test === undefined ? undefined : `show = ${test};`);
  const component = (field) => {
    const shared = {
      key: field.name,
      label: field.text,
      hideLabel: field.text === "" ? true : undefined,
      description: field.hint ?? undefined,
      input: true,
      customConditional: shows(who(field)),
    };
    const values = field.choices.map(([value, label]) => ({ value, label }));
    if (field.kind === "number") return present({ ...shared, type: "number" });
    return present({ ...shared, type: field.kind === "ticks" ? "selectboxes" : "radio", values });
  };
  return {
    display: "wizard",
    components: interview.screens.map(({ id, title, about, shown, fields }) => ({
      type: "panel",
      // Screens and questions have names of the same kind here.
      key: `screen_${id}`,
      title,
      ...present({ customConditional: shows(condition(shown)) }),
      components: [
        ...(about === null ? [] : [{ type: "content", key: `about_${id}`, html: `<p>${about}</p>`, input: false }]),
        ...fields.map(component),
      ],
    })),
  };
}

/** LHC-Forms: a FHIR R4 Questionnaire with a group a screen, `enableWhenExpression` for skip logic. */
export function lhcforms(interview) {
  const { field: who, condition } = speller(interview, "fhirpath");
  const SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition";
  const control = (code) => ({
    url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    valueCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code }] },
  });
  const enabled = (expression) =>
    expression === undefined
      ? []
      : [{ url: `${SDC}/sdc-questionnaire-enableWhenExpression`, valueExpression: { language: "text/fhirpath", expression } }];
  const help = (field) =>
    field.hint === null ? {} : { item: [{ linkId: `${field.name}__help`, type: "display", text: field.hint, extension: [control("help")] }] };
  const item = (field, screen) => {
    // An item cannot be without a text.
    const text = field.kind === "ticks" ? screen : interview.words.not_sure;
    const shared = { linkId: field.name, text: field.text === "" ? text : field.text };
    if (field.kind === "number") return { ...shared, type: "decimal", extension: enabled(who(field)), ...help(field) };
    return {
      ...shared,
      type: "choice",
      repeats: field.kind === "ticks",
      answerOption: field.choices.map(([code, display]) => ({ valueCoding: { code, display } })),
      extension: [
        control(field.kind === "ticks" ? "check-box" : "radio-button"),
        { url: "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation", valueCode: "vertical" },
        ...enabled(who(field)),
      ],
      ...help(field),
    };
  };
  return {
    resourceType: "Questionnaire",
    status: "active",
    title: interview.screens[0].title,
    item: interview.screens.map(({ id, title, shown, fields }) => ({
      linkId: `screen_${id}`,
      type: "group",
      text: title,
      extension: enabled(condition(shown)),
      item: fields.map((field) => item(field, title)),
    })),
  };
}
