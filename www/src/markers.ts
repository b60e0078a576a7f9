/**
 * Marks that tell session recorders to leave the widget alone.
 *
 * Recorders honour marks on an element and below it, but a mark on the host does not reach into its shadow root, so the
 * same marks stand on the host and on the first element inside.
 *
 * These are a courtesy of well-meaning recorders, not the protection: a closed shadow root keeps ordinary page scripts
 * out, and only a frame keeps out all of them.
 */

/** Classes, with the recorder that reads them. */
const CLASSES = [
  "rr-block", // rrweb and the many products built on it
  "ph-no-capture", // PostHog
  "fs-exclude", // FullStory
  "sentry-block", // Sentry Session Replay
] as const;

/** Attributes and values, with the recorder that reads them. */
const ATTRIBUTES = [
  ["data-sentry-block", ""], // Sentry Session Replay
  ["data-hj-suppress", ""], // Hotjar
  ["data-clarity-mask", "true"], // Microsoft Clarity
  ["data-private", ""], // LogRocket
  ["data-dd-privacy", "hidden"], // Datadog
] as const;

/** Puts every mark on an element. */
export function markAsPrivate(element: Element): void {
  element.classList.add(...CLASSES);
  for (const [name, value] of ATTRIBUTES) element.setAttribute(name, value);
}
