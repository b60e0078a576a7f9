/**
 * Notices when the program dies after its start.
 *
 * A panic in Rust ends in a trap: an uncaught error that the browser hands to `window`, not to the shell. This file
 * listens there and picks out the errors that are ours.
 *
 * Not here: errors while starting, which the program's start catches where they happen.
 */
import { Failure } from "./failure";

/**
 * Calls `report` once when the program dies; returns a function that stops the watch. `isOurs` tells from an error's
 * stack whether the program threw it; without it the document is the program's own, and every error counts: in a
 * sandboxed one WebKit tells not even the document's own script what was thrown.
 */
export function watchForCrash(
  isOurs: ((stack: string) => boolean) | undefined,
  report: (failure: Failure) => void,
): () => void {
  const onThrown = (event: Event, thrown: unknown): void => {
    if (isOurs !== undefined && !(thrown instanceof Error && counts(thrown, isOurs))) return;
    // The publisher gets one line with a cause instead of the engine's stack.
    event.preventDefault();
    stop();
    report(crash(thrown));
  };
  const onError = (event: ErrorEvent): void => onThrown(event, event.error);
  const onRejection = (event: PromiseRejectionEvent): void => onThrown(event, event.reason);
  const stop = (): void => {
    window.removeEventListener("error", onError);
    window.removeEventListener("unhandledrejection", onRejection);
  };
  window.addEventListener("error", onError);
  window.addEventListener("unhandledrejection", onRejection);
  return stop;
}

/** Engines' messages for traps are fixed texts; any other message could quote what the reader typed, so it is left out. */
export function crash(thrown: unknown): Failure {
  if (thrown instanceof WebAssembly.RuntimeError) return new Failure("crashed", String(thrown));
  return new Failure("crashed", thrown instanceof Error ? thrown.name : "");
}

/**
 * A trap deep inside the program may leave only wasm frames (engines cut stacks short); with no other script in sight it
 * counts as ours too: showing the guide without need is the safer mistake.
 */
function counts(thrown: Error, isOurs: (stack: string) => boolean): boolean {
  const stack = thrown.stack ?? "";
  return isOurs(stack) || (thrown instanceof WebAssembly.RuntimeError && !/https?:\/\//.test(stack));
}
