// The control: the questions of an interview as plain inputs of the page itself, as a check without frames would draw them.
// What the recorders do not find here they would find nowhere.
window.drawInLight = (screens) => {
  const main = document.createElement("main");
  const add = (to, tag, text, attributes) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
    element.append(text);
    to.append(element);
    return element;
  };
  for (const { title, controls } of screens) {
    add(main, "h2", title);
    for (const { question, option, kind, words } of controls) {
      const line = add(add(main, "p", ""), "label", words);
      const about = { type: option === null ? "text" : kind, name: question, "data-q": question };
      add(line, "input", "", option === null ? about : { ...about, "data-o": option, value: option });
    }
  }
  document.body.append(main);
};
window.drawResultInLight = ({ urgency, headline, reasons }) => {
  const section = document.createElement("section");
  section.dataset.urgency = urgency;
  section.append([headline, ...reasons].join(" "));
  document.body.append(section);
};
