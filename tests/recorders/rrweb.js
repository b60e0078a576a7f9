// rrweb as the many products built on it run it, with everything on that it can record.
import { record } from "rrweb";

window.recorded = [];
record({
  emit: (event) => window.recorded.push(JSON.stringify(event)),
  maskAllInputs: false,
  recordCanvas: true,
  recordCrossOriginIframes: true,
  collectFonts: true,
  inlineImages: true,
  sampling: { input: "all", mousemove: 20 },
});
