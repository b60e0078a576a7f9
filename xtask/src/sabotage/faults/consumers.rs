//! Faults that other people's projects would meet: in the package's entry, in its types, in what its README tells them.

use super::{Check, Fault, fault};

/// In files that are only read.
pub const WRITTEN: &[Fault] = &[
    fault(
        "a-snippet-that-nobody-tried",
        "what the README tells developers is what is tried",
        "pkg/README.md",
        [
            "useEffect(() => void import(\"clog-or-mastitis\"), []);",
            "import(\"clog-or-mastitis\");",
        ],
        Check::Xtask("what_the_readme_tells_developers_is_what_the_consumers_do"),
    ),
    fault(
        "a-lock-with-an-address",
        "no lock names where a package came from",
        "tests/consumers/esbuild/package-lock.json",
        [
            "\"node_modules/esbuild\": {",
            "\"node_modules/esbuild\": {\n      \"resolved\": \"file:elsewhere.tgz\",",
        ],
        Check::Xtask("no_lock_names_a_registry_and_each_package_has_its_hash"),
    ),
    fault(
        "a-version-that-drifts",
        "each consumer's versions are pinned",
        "tests/consumers/esbuild/package.json",
        ["\"0.28.2\"", "\"^0.28.2\""],
        Check::Xtask("versions_are_pinned_and_the_package_itself_is_named_in_no_file_of_npm"),
    ),
];

/// In what is built, installed and opened.
pub const BUILT: &[Fault] = &[
    fault(
        "an-entry-that-needs-a-page",
        "a server that renders pages may import the package",
        "www/src/element.ts",
        [
            "typeof HTMLElement === \"undefined\" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;",
            "HTMLElement;",
        ],
        Check::Consumer("node"),
    ),
    fault(
        "a-folder-that-lacks-its-frame",
        "the folder of the package is all that a plain page needs",
        "pkg/package.json",
        ["\"frame.html\",\n", ""],
        Check::Consumer("plain"),
    ),
    fault(
        "an-import-that-is-thrown-away",
        "importing the package registers the element, with a bundler too",
        "pkg/package.json",
        [
            "    \"./index.js\",\n    \"./clog-or-mastitis.js\"\n  ],",
            "    \"./clog-or-mastitis.js\"\n  ],",
        ],
        Check::Consumer("esbuild"),
    ),
    fault(
        "an-import-that-no-bundler-sees",
        "a bundler carries every part along without a rule",
        "www/build.mjs",
        ["`() => import(\"${path}\")`", "`() => import(String(\"${path}\"))`"],
        Check::Consumer("esbuild"),
    ),
    fault(
        "a-bundle-that-asks-late",
        "a bundled check asks for nothing after the first question",
        "www/src/npm/index.ts",
        [
            "\nregister();",
            "\nregister();\nglobalThis.addEventListener?.(\"started\", () => void carried.shadow());",
        ],
        Check::Consumer("esbuild"),
    ),
    fault(
        "a-base-that-is-overlooked",
        "with `base` it runs bundled under a strict policy",
        "www/src/npm/index.ts",
        ["folder: fetched", "folder: () => carried"],
        Check::Consumer("strict"),
    ),
    fault(
        "an-option-without-a-type",
        "the types know what mount() takes",
        "www/src/types/index.d.ts",
        [
            "export interface MountOptions extends ClogOrMastitisAttributes {",
            "export interface MountOptions extends ClogOrMastitisAttributes {
  [other: string]: any;",
        ],
        Check::Consumer("vite"),
    ),
    fault(
        "an-event-that-react-cannot-name",
        "the types for React know the events",
        "www/src/types/react.d.ts",
        ["as `on${Name}`]", "as `on-${Name}`]"],
        Check::Consumer("react"),
    ),
    fault(
        "a-tag-unknown-to-vue",
        "the types for Vue know the tag",
        "www/src/types/vue.d.ts",
        ["interface GlobalComponents {", "interface OtherComponents {"],
        Check::Consumer("vue"),
    ),
    fault(
        "a-start-before-react-has-the-page",
        "a page that Next.js rendered is taken over without a word",
        "tests/consumers/next/app/check.jsx",
        [
            "import { useEffect } from \"react\";",
            "import { useEffect } from \"react\";\nimport \"clog-or-mastitis\";",
        ],
        Check::Consumer("next"),
    ),
];
