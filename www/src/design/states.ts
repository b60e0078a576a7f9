/**
 * Shows states that only a pointer or a keyboard makes, such as hover, without one.
 *
 * The widget's own style sheet is read rule by rule, and each rule that speaks of such a state is said once more for an
 * attribute: `.option:hover` also as `.option[data-state~="hover"]`. So the widget carries no byte for this page.
 */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/:hover/g, '[data-state~="hover"]'],
  [/:focus-visible/g, '[data-state~="focus"]'],
  [/:active/g, '[data-state~="pressed"]'],
];

/** The sheet that has the states as attributes. */
export function mirrored(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync(mirror(sheet.cssRules));
  return copy;
}

function mirror(rules: CSSRuleList): string {
  let text = "";
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      const selector = STATES.reduce((all, [state, attribute]) => all.replace(state, attribute), rule.selectorText);
      if (selector !== rule.selectorText) text += `${selector}{${rule.style.cssText}}`;
    } else if (rule instanceof CSSGroupingRule) {
      const inside = mirror(rule.cssRules);
      const head = rule.cssText.slice(0, rule.cssText.indexOf("{"));
      if (inside !== "") text += `${head}{${inside}}`;
    }
  }
  return text;
}
