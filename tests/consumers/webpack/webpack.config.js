export default {
  mode: "production",
  entry: "./main.js",
  performance: { maxAssetSize: 400_000 },
};
