// PostHog with autocapture, heat maps, dead clicks and session recording, nothing masked. All that it has is in this one
// script; what it would ask of its server it asks of a host that only the journeys' proxy answers for.
import posthog from "posthog-js/dist/module.full.no-external";

window.recorded = [];
posthog.init("phc_journey", {
  api_host: "http://tracker.invalid",
  autocapture: true,
  rageclick: true,
  capture_dead_clicks: true,
  capture_heatmaps: true,
  capture_pageview: true,
  disable_compression: true,
  request_queue_config: { flush_interval_ms: 250 },
  disable_external_dependency_loading: true,
  advanced_disable_feature_flags: true,
  opt_out_useragent_filter: true,
  session_recording: {
    maskAllInputs: false,
    recordCrossOriginIframes: true,
    captureCanvas: { recordCanvas: true },
    compress_events: false,
  },
  before_send: (event) => {
    window.recorded.push(JSON.stringify(event));
    return event;
  },
});
posthog.startSessionRecording(true);
