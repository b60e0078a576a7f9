/**
 * What the page's content security policy has to do with the widget: whether there is one, and what it refused.
 */
import { Failure } from "./failure";

/**
 * Whether the page has a policy of its own.
 *
 * No interface tells, and trying something out would show up in the policy's reports. But a browser hides an element's
 * `nonce` attribute as soon as a policy came with the page's headers, and says nothing about it; one that stands in the
 * page can be seen there.
 */
export function hasPolicy(place: HTMLElement): boolean {
  const probe = place.ownerDocument.createElement("i");
  probe.setAttribute("nonce", "1");
  place.append(probe);
  const hidden = probe.getAttribute("nonce") === "";
  probe.remove();
  return hidden || place.ownerDocument.querySelector('meta[http-equiv="content-security-policy" i]') !== null;
}

/** Runs `start`; when it fails while the policy refuses something from `base`, the failure says that. */
export async function namingRefusals<T>(base: string, start: () => Promise<T>): Promise<T> {
  let refused = "";
  const note = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    // What a page would only like to hear of was not refused.
    if (disposition !== "enforce") return;
    if (blockedURI.startsWith(new URL(base).origin) || blockedURI.startsWith("trusted-types")) {
      refused ||= `${effectiveDirective} refused ${blockedURI}`;
    }
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await start();
  } catch (thrown) {
    // The browser tells of a refusal in a task of its own, which may come after the failure.
    await new Promise((resolve) => setTimeout(resolve));
    throw refused === "" ? thrown : new Failure("blocked_by_policy", refused);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
