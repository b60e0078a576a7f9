// LHC-Forms in the set-up of its README: its sheet and scripts one by one, its library for FHIR R4, one Questionnaire.
//
// It has no pages: all fifteen groups stand below each other, and a button below the form gives the result.

import { screens, words } from "interview";
import definition from "lhcforms-definition";
import { mustStop, resultOf, sheetOf } from "./decide.js";

const SIGNS = new Set(screens[0].fields.map(({ name }) => name));
const { Util } = window.LForms;
const place = document.getElementById("form");

function values() {
  const found = {};
  const walk = (items = []) => {
    for (const { linkId, answer, item } of items) {
      const given = (answer ?? []).map(({ valueCoding, valueDecimal, valueInteger }) => valueCoding?.code ?? valueDecimal ?? valueInteger);
      if (given.length > 0) found[linkId] = linkId.startsWith("ticks_") ? given : given[0];
      walk(item);
    }
  };
  walk(Util.getFormFHIRData("QuestionnaireResponse", "R4", place).item);
  return found;
}

const button = document.createElement("button");
button.textContent = words.result;
button.dataset.next = "";
function end(given, passed) {
  const [headline, ...lines] = resultOf(sheetOf(given, passed));
  const section = document.createElement("section");
  section.dataset.result = "";
  section.append(...[headline, ...lines].map((line, index) => Object.assign(document.createElement(index === 0 ? "h2" : "p"), { textContent: line })));
  place.replaceWith(section);
  button.remove();
}
// Whoever asks for the result has been past every group.
button.addEventListener("click", () => end(values(), new Set(screens.map(({ id }) => id))));
place.addEventListener("change", () => {
  // The form takes the change in after its own listeners.
  setTimeout(() => {
    const given = values();
    const signs = Object.fromEntries(Object.entries(given).filter(([name]) => SIGNS.has(name)));
    if (place.isConnected && mustStop(sheetOf(signs, new Set()))) end(given, new Set());
  });
});
await Util.addFormToPage(definition, "form", { prepopulate: false });
place.after(button);
