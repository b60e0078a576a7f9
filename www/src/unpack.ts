/**
 * Turns text that stands for compressed bytes into the bytes: on the standalone page, and in modules that carry a file.
 */

/** Decodes base64 and decompresses; rejects what is no such text or was damaged on its way. */
export async function unpacked(text: string, format: "gzip" | "deflate"): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  return new Response(stream).arrayBuffer();
}
