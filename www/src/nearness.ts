/** Waits until the reader gets near an element. */

/** How far below the viewport the download begins, so that the widget stands ready when the reader gets there. */
const NEAR = "600px";

/** Calls `act` once, unless the signal aborts before. */
export function whenNear(element: Element, signal: AbortSignal, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (signal.aborted || !entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}
