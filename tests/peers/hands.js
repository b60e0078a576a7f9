// What a reader does with each peer's form, run inside its page: finds a field, its text, its choices, the way on.
//
// Everything goes by what a form shows, never by its model. `window.hands` is used by `visit.mjs`.

{
  const seen = (element) => element !== null && element.checkVisibility({ checkVisibilityCSS: true });
  const words = (element) => (typeof element === "string" ? element : element?.innerText ?? "").replace(/\s+/g, " ").trim();
  const by = (root, selector) => [...(root?.querySelectorAll(selector) ?? [])].filter(seen);
  const inside = (label) => label.closest("label") ?? label;
  const said = (root, selector, text) => by(root, selector).find((element) => words(element) === text);

  const KINDS = {
    floor: {
      first: "fieldset legend",
      field: (name) => document.querySelector(`[data-f="${name}"]`),
      text: (field) => field.querySelector("legend"),
      choice: (field, value) => inside(field.querySelector(`input[value="${value}"]`)),
      next: () => document.querySelector("[data-next]"),
    },
    surveyjs: {
      first: ".sd-question__title",
      field: (name) => document.querySelector(`[data-name="${name}"]`),
      text: (field) => field.querySelector(".sd-question__title .sv-string-viewer, h5 .sv-string-viewer"),
      choice: (field, value) => inside(field.querySelector(`input[value="${value}"]`)),
      next: () => by(document, ".sd-navigation__next-btn, .sd-navigation__complete-btn")[0],
    },
    formio: {
      first: ".formio-component-radio .col-form-label",
      // What is not asked leaves an empty element behind.
    field: (name) => [document.querySelector(`.formio-component-${name}`)].find((one) => one?.querySelector("input")) ?? null,
      // What only a screen reader hears stands in an element of its own.
      text: (field) => [...(field.querySelector(".col-form-label")?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(" "),
      choice: (field, value) => field.querySelector(`input[value="${value}"]`)?.parentElement.querySelector("label") ?? field.querySelector(`input[value="${value}"]`),
      next: () => by(document, ".btn-wizard-nav-next, .btn-wizard-nav-submit")[0],
    },
    lhcforms: {
      first: ".lhc-question label",
      field: (name) => document.getElementById(`item-${name}/1/1`) ?? document.querySelector(`[id^="item-${name}/"]`),
      text: (field) => field.querySelector(".lhc-question label, .lhc-item-question, label"),
      choice: (field, _, text) => inside(said(field, ".lhc-answer, .ant-checkbox-wrapper, .ant-radio-wrapper", text)),
      next: () => document.querySelector("[data-next]"),
    },
  };

  const kind = () => KINDS[window.peerName];
  const field = (name) => [kind().field(name)].filter((one) => one !== null && seen(one))[0] ?? null;
  window.hands = {
    first: () => by(document, kind().first).length > 0,
    /** Which of these fields are in view, each with its text. */
    fields: (names) =>
      names.filter((name) => field(name) !== null).map((name) => [name, words(kind().text(field(name))).replace(/^\d+\.\s*|\s*\*$/g, "")]),
    target(name, value, text) {
      const found = value === null ? field(name)?.querySelector("input") : kind().choice(field(name), value, text);
      if (!found) throw new Error(`nothing to tap for ${name} ${value}`);
      return found;
    },
    next: () => kind().next(),
    isChosen: (target) => {
      const box = target.matches("input") ? target : (target.querySelector("input") ?? target.parentElement.querySelector("input"));
      return box.checked;
    },
    result: () => {
      const section = document.querySelector("[data-result]");
      return section === null ? null : [...section.children].map(words);
    },
    /** Where to tap, once the page stands still there for two frames. */
    async place(element) {
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      let before;
      for (;;) {
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const place = [left + Math.min(width / 2, 20), top + height / 2];
        if (`${place}` === before) return place;
        before = `${place}`;
        await frame();
      }
    },
  };
}
