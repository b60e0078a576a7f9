// SurveyJS in the set-up of its "HTML/CSS/JavaScript" tutorial: survey-core, survey-js-ui, its style sheet, one model.

import { Model } from "survey-core";
import "survey-js-ui";
import "survey-core/survey-core.min.css";
import { screens } from "interview";
import definition from "surveyjs-definition";
import { mustStop, resultOf, sheetOf } from "./decide.js";

const survey = new Model(definition);
const SIGNS = new Set(screens[0].fields.map(({ name }) => name));
const behind = () => new Set(survey.visiblePages.slice(0, survey.currentPageNo + 1).map(({ name }) => name));
// The result is the survey's own completed page.
const say = (sheet) => {
  const [headline, ...lines] = resultOf(sheet);
  survey.completedHtml = `<section data-result><h2>${headline}</h2>${lines.map((line) => `<p>${line}</p>`).join("")}</section>`;
};
let ended = false;
const end = (passed) => {
  ended = true;
  say(sheetOf(survey.data, passed));
  survey.doComplete();
};
survey.onValueChanged.add((_, { name }) => {
  if (SIGNS.has(name) && mustStop(sheetOf(survey.data, new Set()))) end(new Set());
});
survey.onCurrentPageChanging.add((_, options) => {
  if (!ended && options.isNextPage && mustStop(sheetOf(survey.data, behind()))) {
    options.allow = false;
    end(behind());
  }
});
survey.onCompleting.add(() => {
  if (!ended) say(sheetOf(survey.data, behind()));
});
survey.render(document.getElementById("form"));
