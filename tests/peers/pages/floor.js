// The floor: the interview written by hand in Preact, as small and plain as it can be while it says and asks the same.

import { h, render } from "preact";
import { useState } from "preact/hooks";
import { screens, words } from "interview";
import { shownFields, shownScreens } from "shown";
import { mustStop, resultOf, sheetOf } from "./decide.js";

const SIGNS = new Set(screens[0].fields.map(({ name }) => name));

function Field({ field, value, change }) {
  const { name, kind, text, hint, choices } = field;
  const set = (next) => change(name, next);
  const list = Array.isArray(value) ? value : [];
  return h("fieldset", { "data-f": name },
    text && h("legend", null, text),
    hint && h("p", { class: "hint" }, hint),
    kind === "number"
      ? h("input", { type: "text", inputMode: "decimal", "aria-label": text, value: value ?? "", onInput: (event) => set(event.target.value) })
      : choices.map(([id, said]) => h("label", { key: id },
          h("input", kind === "ticks"
            ? { type: "checkbox", value: id, checked: list.includes(id), onChange: (event) => set(event.target.checked ? [...list, id] : list.filter((one) => one !== id)) }
            : { type: "radio", name, value: id, checked: value === id, onChange: () => set(id) }),
          h("span", null, said))));
}

function Interview() {
  const [values, setValues] = useState({});
  const [passed, setPassed] = useState([]);
  const [done, setDone] = useState(false);
  const gone = new Set(passed);
  const see = (id, data) => shownFields[id] === undefined || shownFields[id](data);
  const kept = (data) => {
    // What is no longer asked leaves the sheet, and may take another one along.
    for (let before; before !== JSON.stringify(data); ) {
      before = JSON.stringify(data);
      for (const { id, fields } of screens) {
        for (const { name } of fields) {
          if (name in data && !((shownScreens[id]?.(data) ?? true) && see(name, data))) {
            data = { ...data };
            delete data[name];
          }
        }
      }
    }
    return data;
  };
  if (done) {
    const lines = resultOf(sheetOf(values, gone));
    return h("section", { "data-result": "" }, h("h2", null, lines[0]), lines.slice(1).map((line) => h("p", null, line)));
  }
  const screen = screens.find(({ id }) => !gone.has(id) && (shownScreens[id]?.(values) ?? true));
  const change = (name, value) => {
    const next = kept({ ...values, [name]: value });
    setValues(next);
    if (SIGNS.has(name) && mustStop(sheetOf(next, gone))) setDone(true);
  };
  const goOn = () => {
    const after = new Set([...passed, screen.id]);
    const left = screens.some(({ id }) => !after.has(id) && (shownScreens[id]?.(values) ?? true));
    setPassed([...after]);
    if (!left || mustStop(sheetOf(values, after))) setDone(true);
    scrollTo(0, 0);
  };
  return h("section", { key: screen.id },
    h("h2", null, screen.title),
    screen.about && h("p", null, screen.about),
    screen.fields.filter(({ name }) => see(name, values)).map((field) => h(Field, { key: field.name, field, value: values[field.name], change })),
    h("button", { type: "button", "data-next": "", onClick: goOn }, words.next));
}

render(h(Interview), document.getElementById("form"));
