// The browsers that every bundle is written for.
//
// Not here: bundling (`build.mjs` for the package, `demo.mjs` for the demo's own pages).

/** The oldest engines with constructable style sheets, :has() and everything else the shell uses; older ones keep the fallback. */
export const TARGET = ["chrome111", "firefox121", "safari16.4"];
