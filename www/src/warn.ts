/** Lines for the publisher, each once a page. */
const warned = new Set<string>();

export function warnOnce(line: string, level: "warn" | "error" = "warn"): void {
  if (warned.has(line)) return;
  warned.add(line);
  console[level](line);
}
