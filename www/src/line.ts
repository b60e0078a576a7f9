/**
 * Lines: a private `MessagePort` between a document and the frame it holds.
 *
 * A message on `window` is heard by every script of the page, so only the empty call that hands over the port goes that
 * way, downwards; all else runs on the port.
 */
import { PROTOCOL } from "./protocol";

/** Gives the document in `frame` one end of a line and returns the other. Call it when the frame has loaded. */
export function callFrame(frame: HTMLIFrameElement): MessagePort {
  const { port1, port2 } = new MessageChannel();
  // A sandboxed frame has no origin that could be named; whoever sits there gets nothing but a port that stays silent
  // until it answers.
  frame.contentWindow?.postMessage({ clogOrMastitis: PROTOCOL, type: "call" }, "*", [port2]);
  return port1;
}

/** In a frame: calls `answer` with the line, once, when the document around the frame offers it. */
export function onCall(answer: (port: MessagePort) => void): void {
  const listen = (event: MessageEvent): void => {
    const data: unknown = event.data;
    const [port] = event.ports;
    // Other windows can reach a frame, too: a popup, another frame of the page. Only the one around it counts.
    if (event.source !== parent || port === undefined) return;
    if (typeof data !== "object" || data === null) return;
    if (!("clogOrMastitis" in data) || data.clogOrMastitis !== PROTOCOL) return;
    removeEventListener("message", listen);
    answer(port);
  };
  addEventListener("message", listen);
}
