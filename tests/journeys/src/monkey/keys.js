// What a monkey at the keyboard wants next, and how many Tabs it takes to get there. Run after `monkey.js`.
//
// *Stop* = where Tab stops: each control once, and a group of radios once as a whole. Not here: pressing a key, which the
// driver does.

const group = (radio) => [...root.querySelectorAll(`input[type=radio][name="${CSS.escape(radio.name)}"]`)];
const isRadio = (element) => element.localName === "input" && element.type === "radio";

/** Of a group without a choice its first; the browser may enter it elsewhere, and the walk goes on from there. */
function isStop(element) {
  if (element.disabled || element.tabIndex < 0 || !seenInput(element)) return false;
  if (!isRadio(element)) return true;
  const radios = group(element);
  return element === (radios.find((radio) => radio.checked) ?? radios[0]);
}

/** How far it is by Tab, backwards below zero; nothing where no Tab leads. */
function tabsTo(target) {
  const here = root.activeElement;
  const isIn = (stop) => stop === target || (isRadio(stop) && isRadio(target) && stop.name === target.name);
  if (here !== null && isIn(here)) return 0;
  const stops = [...root.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(isStop);
  const place = stops.findIndex(isIn);
  if (place < 0) return null;
  if (here === null) return place + 1;
  const isBefore = (stop) => (stop.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const own = (stop) => stop === here || (isRadio(stop) && isRadio(here) && stop.name === here.name);
  const passed = stops.filter((stop) => isBefore(stop) && !own(stop)).length;
  const stands = stops.some(own) ? 1 : 0;
  return place < passed ? place - passed : place - passed + 1 - stands;
}

/** The next step that keys can do, and the way to it. */
function plan(chooser, wanted) {
  for (;;) {
    let step = wanted ?? wish(chooser);
    if (step.do === "end") return { step: { do: "nothing" }, ends: true };
    const typed = step.do !== "type" || (step.text.length > 0 && step.text.length < 8);
    let target = ["language", "region"].includes(step.do) || !typed ? undefined : find(step);
    const folded = target?.closest("details:not([open])");
    if (folded) {
      target = folded.querySelector("summary");
      step = { do: "unfold", place: [...root.querySelectorAll("summary")].indexOf(target) };
    }
    const tabs = target ? tabsTo(target) : null;
    if (tabs !== null) return { step, tabs, text: step.text ?? "", space: chooser.chance(0.5), up: chooser.chance(0.4), ends: false };
    if (wanted) throw new Error(`no Tab leads to ${JSON.stringify(wanted)}`);
  }
}

/** Whether the focus is where the step wants it; with a group of radios, which of them has it, and what stands there. */
function arrived(step) {
  const here = root.activeElement;
  const target = step.do === "unfold" ? root.querySelectorAll("summary")[step.place] : find(step);
  if (!here || !target) return null;
  const radios = isRadio(target) ? group(target) : [target];
  const place = radios.indexOf(here);
  if (place < 0) return null;
  return { place, wanted: radios.indexOf(target), ids: radios.map(({ dataset }) => dataset.o ?? dataset.unit ?? ""), on: here.checked ?? false };
}
