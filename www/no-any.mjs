// Finds every `any` in the TypeScript of a project: those that are written, and those that nobody wrote, as what `JSON.parse`
// gives. `strict` refuses only a part of the second kind. Prints a line each and fails, or says how much was looked at.
//
//   node www/no-any.mjs [tsconfig.json …]
//
// The compiler's own interface is still called unstable, so a new version of TypeScript may want changes here; package.json
// names the exact version. Not here: whether the types fit (`tsc`).

import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SyntaxKind } from "typescript/unstable/ast";
import { API, TypeFlags } from "typescript/unstable/sync";

const NAMED = new Set([SyntaxKind.VariableDeclaration, SyntaxKind.Parameter, SyntaxKind.BindingElement]);
const USED = new Set([SyntaxKind.PropertyAccessExpression, SyntaxKind.ElementAccessExpression, SyntaxKind.CallExpression]);

const here = dirname(fileURLToPath(import.meta.url));
const configs = process.argv.length > 2 ? process.argv.slice(2) : [resolve(here, "tsconfig.json")];

const api = new API({ cwd: here });
const found = [];
let looked = 0;
for (const config of configs.map((path) => resolve(path))) {
  const snapshot = api.updateSnapshot({ openProjects: [config] });
  const project = snapshot.getProject(config);
  if (project === undefined) throw new Error(`${config} is no TypeScript project`);
  for (const file of project.rootFiles) {
    const source = project.program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read`);
    const at = (node) => {
      const before = source.text.slice(0, node.getStart(source)).split("\n");
      return `${relative(process.cwd(), file)}:${before.length}:${before.at(-1).length + 1}`;
    };
    const { written, asked } = nodes(source);
    for (const node of written) found.push(`${at(node)}: \`any\` is written`);
    const types = project.checker.getTypeAtLocation(asked.map(({ node }) => node));
    asked.forEach(({ node, what }, index) => {
      if (((types[index]?.flags ?? 0) & TypeFlags.Any) !== 0) found.push(`${at(node)}: ${what} \`any\`: ${node.getText(source)}`);
    });
    looked += asked.length;
  }
}
api.close();

for (const line of found) console.error(line);
if (looked === 0) throw new Error("There is nothing to look at: the wrong project?");
if (found.length > 0) process.exit(1);
console.log(`No \`any\` in ${looked} places.`);

/** What says `any`, and every place where one that nobody wrote would do harm: a name that keeps it, a use of its parts. */
function nodes(source) {
  const written = [];
  const asked = [];
  const visit = (node) => {
    if (node.kind === SyntaxKind.AnyKeyword) written.push(node);
    if (NAMED.has(node.kind) && node.name?.kind === SyntaxKind.Identifier) asked.push({ node: node.name, what: "this name is" });
    if (USED.has(node.kind) && node.expression.kind !== SyntaxKind.ImportKeyword) asked.push({ node: node.expression, what: "a part is used of" });
    node.forEachChild(visit);
  };
  visit(source);
  return { written, asked };
}
