// Whole pages, rendered once at build time, so that any server of files can send them.
export default { output: "export", distDir: "dist" };
