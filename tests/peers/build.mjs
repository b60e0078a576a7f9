// Builds every peer's page into PEERS_DIR from INTERVIEW_JSON, each in the set-up that its own documentation gives.
//
// A page is an index.html with its files beside it; each is minified, and compressed beforehand for the server. What
// comes minified from its makers is taken as it comes. Not here: the words and rules (`cargo xtask bench` writes them).

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rulesAsScript, speller } from "./conditions.mjs";
import { formio, lhcforms, surveyjs } from "./definitions.mjs";
import { compress } from "./serve.mjs";

const out = process.env.PEERS_DIR;
const modules = join(out, "npm", "node_modules");
// The packages lie beside the pages and not here, so that the sources stay clean.
const { build } = createRequire(join(out, "npm", "package.json"))("esbuild");
const interview = JSON.parse(await readFile(process.env.INTERVIEW_JSON, "utf8"));
const here = import.meta.dirname;

/** Every result that a case comes to, by what decides its words. */
function results() {
  const found = {};
  for (const { sheet, result } of interview.cases) {
    const reader =
      sheet.milk === "after_loss" ? "loss" : ["pregnant", "not_lactating"].includes(sheet.milk) ? "not_nursing" : "plain";
    found[[result.urgency, result.seen, result.on_plan && result.urgency === "self_care", reader].join()] = [result.headline, result.about];
    if (result.baby !== null) found[`baby,${result.baby_urgency === "emergency" ? 2 : 1}`] = result.baby;
  }
  return found;
}

const best = new Map(interview.outline.questions.map(({ id, options }) => [id, options[0]]));
const screens = interview.screens.map(({ id, title, about, fields, quick }) => ({
  id,
  title,
  about: about ?? undefined,
  quick: quick.map((question) => [question, best.get(question)]),
  fields: fields.map(({ name, question, kind, text, hint, choices }) => ({ name, question, kind, text, hint: hint ?? undefined, choices })),
}));
/** What a form keeps of the screens for the rules: names and kinds, no words. */
const bare = screens.map(({ id, quick, fields }) => ({
  id,
  quick,
  fields: fields.map(({ name, question, kind, choices }) => ({ name, question, kind, choices: kind === "ticks" ? choices.map(([value]) => [value]) : undefined })),
}));

/** Who sees what in the floor, as functions of its values; ticks are lists there. */
function shown() {
  const { field, condition } = speller(interview, "script");
  const each = (entries) =>
    entries.filter(([, test]) => test !== undefined).map(([name, test]) => `${JSON.stringify(name)}:(data)=>${test}`).join(",\n");
  const fields = interview.screens.flatMap((screen) => screen.fields.map((one) => [one.name, field(one)]));
  return `export const shownFields={${each(fields)}};
export const shownScreens={${each(interview.screens.map((screen) => [screen.id, condition(screen.shown)]))}};`;
}

const { words } = interview;
const generated = (own, definition) => ({
  name: "generated",
  setup(esbuild) {
    const sources = {
      interview: `export const screens=${JSON.stringify(own)};export const words=${JSON.stringify(words)};
export const results=${JSON.stringify(results())};export const unsureAs={fever_reducer:"yes"};`,
      table: rulesAsScript(interview),
      shown: shown(),
      ...definition,
    };
    const names = new RegExp(`^(${Object.keys(sources).join("|")})$`);
    esbuild.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "generated" }));
    esbuild.onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => ({ contents: sources[path] }));
  },
});

async function bundle(peer, own, definition = {}, outfile = join(out, peer, "app.js")) {
  await build({
    entryPoints: [join(here, "pages", `${peer}.js`)],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    nodePaths: [modules],
    plugins: [generated(own, definition)],
  });
}

const page = (head, body = "") => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
${head}
</head>
<body>
<div id="form"></div>
${body}
</body>
</html>
`;

const script = (name) => `<script src="${name}"></script>`;
const sheet = (name) => `<link rel="stylesheet" href="${name}">`;
const entry = `<script type="module" src="app.js"></script>`;

async function put(peer, html, files = {}) {
  await writeFile(join(out, peer, "index.html"), html);
  for (const [name, from] of Object.entries(files)) await cp(join(modules, from), join(out, peer, name));
}

for (const peer of ["floor", "surveyjs", "formio", "lhcforms", "ours"]) {
  await rm(join(out, peer), { recursive: true, force: true });
  await mkdir(join(out, peer), { recursive: true });
}

await bundle("floor", screens);
await build({ entryPoints: [join(here, "pages/floor.css")], outfile: join(out, "floor/app.css"), minify: true, logLevel: "error" });
await put("floor", page(`${sheet("app.css")}\n${entry}`));

// The rules alone, for the comparison without a browser.
await bundle("decide", bare, {}, join(out, "decide.mjs"));

const json = (value) => `export default ${JSON.stringify(value)};`;
await bundle("surveyjs", bare, { "surveyjs-definition": json(surveyjs(interview)) });
await put("surveyjs", page(`${sheet("app.css")}\n${entry}`));

await bundle("formio", bare, { "formio-definition": json(formio(interview)) });
await put("formio", page(`${sheet("bootstrap.min.css")}\n${sheet("formio.form.min.css")}`, `${script("formio.form.min.js")}\n${entry}`), {
  "bootstrap.min.css": "bootstrap/dist/css/bootstrap.min.css",
  "formio.form.min.css": "@formio/js/dist/formio.form.min.css",
  "formio.form.min.js": "@formio/js/dist/formio.form.min.js",
});

await bundle("lhcforms", bare, { "lhcforms-definition": json(lhcforms(interview)) });
const scripts = ["zone.min.js", "runtime.js", "polyfills.js", "main.js", "lformsFHIR.min.js"];
const web = "lforms/dist/lforms/webcomponent";
await put("lhcforms", page(sheet("styles.css"), `${scripts.map(script).join("\n")}\n${entry}`), {
  "styles.css": `${web}/styles.css`,
  "zone.min.js": `${web}/assets/lib/zone.min.js`,
  "runtime.js": `${web}/runtime.js`,
  "polyfills.js": `${web}/polyfills.js`,
  "main.js": `${web}/main.js`,
  "magnifying_glass.png": `${web}/magnifying_glass.png`,
  "down_arrow_gray_10_10.png": `${web}/down_arrow_gray_10_10.png`,
  "lformsFHIR.min.js": "lforms/dist/lforms/fhir/R4/lformsFHIR.min.js",
});

// Ours as its README has it: one script, one tag.
await cp(process.env.PKG_DIR, join(out, "ours"), { recursive: true });
const hashes = JSON.parse(await readFile(join(out, "ours", "integrity.json"), "utf8"));
const tag = `<clog-or-mastitis display="inline" units="f" lang="en"></clog-or-mastitis>`;
const ours = (head) => page(head).replace(`<div id="form"></div>`, tag);
const loader = `<script type="module" src="clog-or-mastitis.js" crossorigin="anonymous" integrity="${hashes["clog-or-mastitis.js"]}"></script>`;
const hint = `<link rel="preload" as="script" href="near.js" crossorigin="anonymous" referrerpolicy="no-referrer" integrity="${hashes["near.js"]}">`;
await writeFile(join(out, "ours", "index.html"), ours(loader));
await writeFile(join(out, "ours", "hinted.html"), ours(`${hint}\n${loader}`));

// The article whose reader never comes near the widget.
await writeFile(
  join(out, "ours", "far.html"),
  page(loader).replace(`<div id="form"></div>`, `<div style="height: 5000px"></div><clog-or-mastitis></clog-or-mastitis>`),
);

for (const peer of ["floor", "surveyjs", "formio", "lhcforms", "ours"]) await compress(join(out, peer), join(out, "compressed"));
const version = async (name) => JSON.parse(await readFile(join(modules, name, "package.json"), "utf8")).version;
const names = ["preact", "survey-core", "survey-js-ui", "lforms", "@formio/js", "esbuild"];
await writeFile(
  join(out, "versions.json"),
  JSON.stringify(Object.fromEntries(await Promise.all(names.map(async (name) => [name, await version(name)])))),
);
