// The npm package as someone gets it: packed, installed without a network in an empty project, imported there.
//
// Needs a built pkg/ (`cargo xtask build`). Not here: the element in a browser (the journeys do that).

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));

/** Every file of the tarball; one more or one less is a mistake. */
const FILES = [
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "README.md",
  "assess.d.ts",
  "assess.js",
  "assess.wasm",
  ...["assess", "frame", "program", ...["first", "words"].flatMap((part) => ["ar", "en", "es", "fr"].map((language) => `${part}-${language}`))].sort().map(
    (chunk) => `chunks/${chunk}.js`,
  ),
  "clog-or-mastitis.d.ts",
  "clog-or-mastitis.js",
  "clog-or-mastitis.wasm",
  "custom-elements.json",
  ...["ar", "en", "es", "fr"].map((language) => `fallback/${language}.html`),
  "frame.html",
  ...["ar.", "es.", "fr.", ""].map((language) => `guide.${language}html`),
  "index.d.ts",
  "index.js",
  "integrity.json",
  "near.js",
  "package.json",
  "protocol.d.ts",
  "react.d.ts",
  "react.js",
  "sbom.cdx.json",
  "shadow.js",
  "standalone.html",
  "vue.d.ts",
  "vue.js",
  // And not the language for tests, which no reader should meet.
  ...["ar", "en", "es", "fr"].flatMap((language) => [`words/${language}.json`, `words/${language}.words`]),
];

/** Eight hours of a cool, sore lump in a well person: the commonest sheet of all. */
const PLAIN_CLOG = {
  ...Object.fromEntries(
    [
      ...["confused", "hard_to_breathe", "fainted", "heart_racing", "skin_blue_grey", "rash_not_fading"],
      ...["breast_black_or_blistered", "no_urine_12h", "shaking_chills", "seizure", "feeling_doom", "self_harm"],
      ...["heavy_bleeding_or_headache", "baby_collapse"],
      ...["belly_pain", "foul_bleeding", "wound_pus", "leg_swelling", "burning_urine", "cough_or_sore_throat"],
      ...["nipple_bleb", "nipple_crack", "nipple_crack_infected", "nipple_white_in_cold", "nipple_scaly"],
      ...["skin_orange_peel", "skin_dimpled", "skin_thick", "breast_heavier", "nipple_pulled_in", "armpit_lump"],
      ...["bruise_colour", "fever_reducer", "feverish", "body_ill", "vomiting", "inflamed", "before"],
    ].map((question) => [question, "no"]),
  ),
  milk: "breastfeeding",
  days_since_birth: "over_6_weeks",
  temperature: { value: 98.4, unit: "F" },
  pain: "mild",
  where: "one_area",
  growing: "same",
  lump: "yes",
  lump_after_feed: "smaller",
  lump_feel: "sore_firm",
  discharge: "none",
  hours_since_start: 8,
  trend: "same",
  antibiotics_hours: "none",
};

describe("the packed npm package", () => {
  let folder;
  let packed;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "clog-or-mastitis-"));
    const { stdout } = await npm(pkg, "pack", "--json", "--pack-destination", folder);
    [packed] = JSON.parse(stdout);
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await npm(folder, "install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test("holds exactly the files meant", () => {
    const files = packed.files.map(({ path }) => path);
    assert.deepEqual(files.sort(), FILES, "build pkg/ with `cargo xtask build`, or name the new file here");
  });

  test("assesses a plain clog as self-care", async () => {
    const { urgency, patterns, reasons } = await assess(PLAIN_CLOG);
    assert.deepEqual({ urgency, patterns, reasons }, { urgency: "self_care", patterns: ["ductal_narrowing"], reasons: [] });
  });

  test("assesses a fever as same-day, and says by which rule and answer", async () => {
    const result = await assess({ ...PLAIN_CLOG, temperature: { value: 100.4, unit: "F" } });
    assert.equal(result.urgency, "same_day");
    const reason = { rule: "S01", for: "parent", urgency: "same_day", answers: ["temperature"], enough: [["temperature"]] };
    assert.deepEqual(result.reasons[0], reason);
  });

  test("assesses an empty sheet as same-day, with everything open", async () => {
    const result = await assess({});
    assert.equal(result.urgency, "same_day");
    assert.ok(result.still_open.includes("confused"));
    assert.deepEqual(result.patterns, []);
  });

  test("throws a SheetError that names the key", async () => {
    const error = await assess({ ...PLAIN_CLOG, pain: "some" });
    assert.deepEqual([error.name, error.code, error.key], ["SheetError", "unknown_option", "pain"]);
    assert.match(error.got, /some/);
    assert.match(error.takes, /mild.*moderate.*strong.*uncontrolled/s);
    assert.match(error.message, /pain/);
  });

  test("throws a SheetError for what is no sheet", async () => {
    const error = await assess([1]);
    assert.deepEqual([error.name, error.code], ["SheetError", "not_an_object"]);
  });

  test("leads through the interview, screen after screen, by ids", async () => {
    const script = `
      import { interview, load } from "clog-or-mastitis/assess";
      await load();
      const signs = interview().screen.questions.map(({ id }) => id);
      const well = Object.fromEntries(signs.map((sign) => [sign, "no"]));
      const { screen, may_end, progress } = interview(well, { passed: ["danger_signs"] });
      const emergency = interview({ confused: "yes" });
      const { fallen_away } = interview({ ...well, lump: "no", lump_feel: "sore_firm" });
      console.log(JSON.stringify({
        signs: signs.length, next: screen.id, may_end, at: progress.at,
        emergency: [emergency.may_end, emergency.finished], fallen_away,
        left_out: interview(${JSON.stringify(PLAIN_CLOG)}).screen.id,
      }));`;
    assert.deepEqual(JSON.parse(await node(script)), {
      signs: 14,
      next: "about_you",
      may_end: false,
      at: 2,
      emergency: [true, false],
      fallen_away: ["lump_feel"],
      left_out: "health",
    });
  });

  test("asks again what fell away and came back: what is optional, once its screen has left `passed`", async () => {
    const script = `
      import { interview, load } from "clog-or-mastitis/assess";
      await load();
      const clog = ${JSON.stringify(PLAIN_CLOG)};
      const before = ["danger_signs", "about_you", "sore_spot", "skin", "lump", "temperature", "feeling"];
      const passed = [...before, "pulse_and_breaths"];
      const ill = { ...clog, body_ill: "mild" };
      const next = (sheet, passed) => interview(sheet, { passed }).screen.id;
      const { lump_feel: _, ...open } = clog;
      console.log(JSON.stringify({
        told: next({ ...ill, pulse: 88 }, passed),
        fallen_away: interview({ ...clog, pulse: 88 }, { passed }).fallen_away,
        kept: next(ill, passed), taken_out: next(ill, before), required: next(open, passed),
        unsure: interview({ ...open, lump: "no" }, { unsure: ["lump_feel"] }).fallen_away,
      }));`;
    assert.deepEqual(JSON.parse(await node(script)), {
      told: "other_signs",
      fallen_away: ["pulse"],
      kept: "other_signs",
      taken_out: "pulse_and_breaths",
      required: "lump",
      unsure: ["lump_after_feed", "lump_feel"],
    });
  });

  test("throws a SheetError for an interview that cannot be read", async () => {
    const script = `
      import { interview, load, SheetError } from "clog-or-mastitis/assess";
      await load();
      const codes = [[[1]], [{ tea: "no" }], [{}, { passed: ["tea"] }], [{}, { unsure: ["tea"] }], [{}, { passed: 1 }], [{}, { tea: 1 }]];
      console.log(codes.map((given) => {
        try { interview(...given); } catch (error) { return error instanceof SheetError ? error.code : String(error); }
      }).join());`;
    const codes = "not_an_object,unknown_question,unknown_screen,unknown_question,wrong_type,wrong_type";
    assert.equal(await node(script), codes);
  });

  test("asks for load() before assess()", async () => {
    const script = 'import { assess } from "clog-or-mastitis/assess"; try { assess({}) } catch (e) { console.log(e.message) }';
    assert.match(await node(script), /await load\(\)/);
  });

  test("takes the program's bytes instead of its file", async () => {
    const script = `
      import { readFileSync } from "node:fs";
      import { assess, load } from "clog-or-mastitis/assess";
      await load(readFileSync(new URL(import.meta.resolve("clog-or-mastitis/assess.wasm"))));
      console.log(assess({}).urgency);`;
    assert.equal(await node(script), "same_day");
  });

  test("imports the element where there is no DOM", async () => {
    assert.equal(await node('await import("clog-or-mastitis"); console.log(typeof customElements)'), "undefined");
  });

  test("mount() says where it cannot be used", async () => {
    const script = 'import { mount } from "clog-or-mastitis"; try { mount({}) } catch (e) { console.log(e.name, e.message) }';
    assert.match(await node(script), /^TypeError clog-or-mastitis: mount\(\) needs a page/);
  });

  test("mount() names a wrong option and what it takes", async () => {
    const script = `
      import { mount } from "clog-or-mastitis";
      // As a browser's: it tells the type of nodes, and throws at what only looks like one.
      class Node { static ELEMENT_NODE = 1; #type = 1; get nodeType() { return this.#type; } }
      Object.assign(globalThis, { document: { baseURI: "https://example.org/" }, Node });
      const element = new Node();
      for (const given of [[null], [{ nodeType: 1 }], [element, null], [element, { regoin: "uk" }], [element, { region: "mars" }],
        [element, { lang: "tlh" }], [element, { guide: " " }], [element, { base: "javascript:alert(1)" }]]) {
        try { mount(...given); console.log("taken"); } catch (e) { console.log(e.name + e.message.replace("clog-or-mastitis: mount()", "")); }
      }`;
    assert.deepEqual((await node(script)).split("\n"), [
      "TypeError takes an element as its container; it got null.",
      "TypeError takes an element as its container; it got [object Object].",
      "TypeError takes an object of options; it got null.",
      'TypeError has no option "regoin"; it takes: lang, region, units, theme, display, isolation, base, guide.',
      'TypeError option region got "mars"; it takes: us, uk, ca, au, nz, ie, eu, other.',
      'TypeError option lang got "tlh"; it takes: a language tag, one of ar, en, es, fr.',
      'TypeError option guide got " "; it takes: a DOM node, or text that is not empty.',
      'TypeError option base got "javascript:alert(1)"; it takes: the http or https address of a folder.',
    ]);
  });

  test("imports the element in a worker, and leaves nothing there", async () => {
    const script = `
      const busy = () => { throw new Error("it does something"); };
      Object.assign(globalThis, { self: globalThis, addEventListener: busy, postMessage: busy, fetch: busy });
      const before = Reflect.ownKeys(globalThis).length;
      await import("clog-or-mastitis");
      console.log(Reflect.ownKeys(globalThis).length - before);`;
    assert.equal(await node(script), "0");
  });

  test("finds the words by their name", async () => {
    const script = 'console.log(import.meta.resolve("clog-or-mastitis/words/en.words"))';
    assert.match(await node(script), /clog-or-mastitis\/words\/en\.words$/);
  });

  test("the README's samples run and print what they say", async () => {
    const readme = await readFile(join(folder, "node_modules/clog-or-mastitis/README.md"), "utf8");
    // The others are pieces of the projects in tests/consumers, and are compared with them.
    const logic = readme.slice(readme.indexOf("\n## The logic"));
    const samples = [...logic.matchAll(/^```js\n(.*?)^```$/gms)].map(([, sample]) => sample);
    assert.equal(samples.length, 1);
    const lines = (await node(samples[0])).split("\n");
    assert.equal(lines[0], "emergency");
    assert.equal(lines.at(-1), "check_unit temperature");
  });

  /** The result for one sheet, or the SheetError's facts, from a Node of its own. */
  async function assess(sheet) {
    const script = `
      import { assess, load, SheetError } from "clog-or-mastitis/assess";
      await load();
      try {
        console.log(JSON.stringify(assess(${JSON.stringify(sheet)})));
      } catch (error) {
        if (!(error instanceof SheetError && error instanceof Error)) throw error;
        const { name, code, key, got, takes, message } = error;
        console.log(JSON.stringify({ name, code, key, got, takes, message }));
      }`;
    return JSON.parse(await node(script));
  }

  /** What a module prints that runs in the empty project. */
  async function node(script) {
    const file = join(folder, "script.mjs");
    await writeFile(file, script);
    const { stdout, stderr } = await run(process.execPath, [file], { cwd: folder });
    assert.equal(stderr, "");
    return stdout.trim();
  }
});

/** npm without asking any registry, and with nothing but errors on standard error. */
function npm(cwd, ...args) {
  const windows = process.platform === "win32";
  return run(windows ? "npm.cmd" : "npm", args, { cwd, shell: windows, env: { ...process.env, npm_config_loglevel: "error" } });
}
