// Sentry with Session Replay, nothing masked or blocked beyond what a page marks.
import * as Sentry from "@sentry/browser";

window.recorded = [];
Sentry.init({
  dsn: "http://public@tracker.invalid/1",
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
  integrations: [
    Sentry.replayIntegration({
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      useCompression: false,
      minReplayDuration: 0,
      flushMinDelay: 200,
      flushMaxDelay: 500,
      mutationLimit: 1e9,
      mutationBreadcrumbLimit: 1e9,
      beforeAddRecordingEvent: (event) => {
        window.recorded.push(JSON.stringify(event));
        return event;
      },
    }),
    Sentry.replayCanvasIntegration(),
  ],
});
