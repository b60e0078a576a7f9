export default {
  // Whole pages, rendered once at build time, so that any server of files can send them.
  output: "export",
  distDir: "dist",
  // React says only in its development build where the server's page and the client's differ.
  experimental: process.env.NODE_ENV === "development" ? { allowDevelopmentBuild: true } : {},
};
