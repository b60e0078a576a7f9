// Form.io in the set-up of its README: the renderer's script and sheet, Bootstrap's sheet, one form as JSON; the wizard is
// its own display for several pages.

import { screens } from "interview";
import definition from "formio-definition";
import { mustStop, resultOf, sheetOf } from "./decide.js";

const SIGNS = new Set(screens[0].fields.map(({ name }) => name));
const place = document.getElementById("form");
const Formio = window.Formio;
// Nothing is sent anywhere.
Formio.setBaseUrl?.(location.origin);

const valuesOf = (data) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      name.startsWith("ticks_") ? Object.keys(value ?? {}).filter((id) => value[id]) : value,
    ]),
  );

const wizard = await Formio.createForm(place, definition, { buttonSettings: { showCancel: false, showPrevious: true }, noAlerts: true });
const behind = () => new Set(wizard.pages.slice(0, wizard.page + 1).map(({ component }) => component.key.replace("screen_", "")));
let ended = false;
const end = (passed) => {
  if (ended) return;
  ended = true;
  const [headline, ...lines] = resultOf(sheetOf(valuesOf(wizard.data), passed));
  wizard.destroy?.(true);
  place.innerHTML = `<section data-result><h2>${headline}</h2>${lines.map((line) => `<p>${line}</p>`).join("")}</section>`;
};
wizard.on("change", (event) => {
  const name = event?.changed?.component?.key;
  if (!ended && SIGNS.has(name) && mustStop(sheetOf(valuesOf(wizard.data), new Set()))) end(new Set());
});
let passed = new Set();
wizard.beforePage = ((before) => function (next) {
  passed = behind();
  return before.call(this, next).then((result) => {
    if (next && mustStop(sheetOf(valuesOf(wizard.data), passed))) {
      end(passed);
      return new Promise(() => {});
    }
    return result;
  });
})(wizard.beforePage);
wizard.on("submit", () => end(behind()));
wizard.nosubmit = true;
