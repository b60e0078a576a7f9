// What a machine can see of a screen that a person should not be shown. Run after `look.js`, where the widget is;
// `arguments[0]` is the language. Gives a list of [what, where, detail].
const findings = [];
const widget = root.querySelector(".widget") ?? document.querySelector(".widget");
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const short = (text) => text.replace(/\s+/g, " ").trim().slice(0, 48);
const name = (element) =>
  `${element.localName}${element.className && typeof element.className === "string" ? `.${element.className.split(" ").join(".")}` : ""}`;
const found = (what, element, detail) => findings.push([what, name(element), detail]);
const ours = [...widget.querySelectorAll("*")];

// Nothing scrolls sideways.
for (const scroller of [document.documentElement, widget]) {
  if (scroller.scrollWidth > scroller.clientWidth + 1) {
    const edge = scroller.getBoundingClientRect();
    const culprit = ours.findLast((element) => {
      const box = element.getBoundingClientRect();
      return shown(element) && box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    });
    found("scrolls sideways", culprit ?? scroller, `${scroller.scrollWidth} in ${scroller.clientWidth}`);
  }
}

// Every piece of text with the boxes of its lines.
const pieces = [];
const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const parent = node.parentElement;
  if (!/\S/.test(node.data) || !shown(parent) || parent.closest(".visually-hidden, option, svg") || getComputedStyle(parent).clipPath === "inset(50%)") continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
  if (lines.length > 0) pieces.push({ node, parent, lines });
}

// Nothing is cut off, and no text sticks out of what it stands in.
for (const { node, parent, lines } of pieces) {
  let box = parent;
  while (box && box !== widget.parentElement) {
    const style = getComputedStyle(box);
    const clips = box !== widget && (style.overflowX !== "visible" || style.overflowY !== "visible");
    const frames = style.borderTopWidth !== "0px" || style.backgroundColor !== "rgba(0, 0, 0, 0)" || box === widget;
    if (clips || (frames && style.display !== "inline")) {
      const edge = box.getBoundingClientRect();
      const out = lines.some(
        (line) =>
          line.left < edge.left - 1 ||
          line.right > edge.right + 1 ||
          (box !== widget && (line.top < edge.top - 3 || line.bottom > edge.bottom + 3)),
      );
      if (out) found(clips ? "cut off" : "sticks out", box, short(node.data));
    }
    box = box.parentElement;
  }
}

// No two pieces of text lie on each other.
const sticky = ours.filter((element) => getComputedStyle(element).position === "sticky");
const inSticky = (element) => sticky.some((part) => part.contains(element));
const lying = pieces.filter((piece) => !inSticky(piece.parent));
lying.forEach((one, index) => {
  for (const other of lying.slice(index + 1)) {
    const overlap = one.lines.some((a) =>
      other.lines.some((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 2 && tall > 0.4 * Math.min(a.height, b.height);
      }),
    );
    if (overlap) found("lies on other text", one.parent, `${short(one.node.data)} / ${short(other.node.data)}`);
  }
});

// What is reached by keyboard or thumb comes out from under what sticks, and is large enough.
const was = widget.scrollTop;
const focused = widget.getRootNode().activeElement;
for (const control of widget.querySelectorAll("a[href], button, input, select, summary")) {
  const target = control.closest("label") ?? control;
  if (!shown(target)) continue;
  const size = target.getBoundingClientRect();
  const inText = control.localName === "a" && getComputedStyle(control).display === "inline";
  if (!inText && (size.height < 44 || size.width < 44)) {
    found("small target", target, `${Math.round(size.width)} by ${Math.round(size.height)}, ${short(target.innerText)}`);
  }
  if (sticky.length === 0 || inSticky(control)) continue;
  // A choice keeps clear of the edges when the keyboard has reached it: a tap must not move the page.
  control.focus({ focusVisible: true });
  if (!control.matches(":focus")) found("takes no focus", target, short(target.innerText));
  control.scrollIntoView({ block: "nearest", behavior: "instant" });
  const box = control.getBoundingClientRect();
  for (const part of sticky) {
    const cover = part.getBoundingClientRect();
    if (box.top < cover.bottom - 1 && box.bottom > cover.top + 1 && box.height < cover.top) {
      found("under what sticks", target, short(target.innerText));
    }
  }
}
focused?.focus({ preventScroll: true });
widget.scrollTop = was;

// In the pseudo-language every word that comes from the language file carries an accent or a bracket.
if (arguments[0] === "qps") {
  for (const { node, parent } of pieces) {
    const text = node.data.replace(/https?:\S+/g, "");
    const data = parent.closest(".number, .sources a, .sources li, option");
    if (!data && /[A-Za-z]{3}/.test(text) && !/[^\u0000-\u00b6]/.test(text)) found("not translated", parent, short(text));
  }
}
return findings;
