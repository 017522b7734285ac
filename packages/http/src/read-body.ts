/** Bytes that a body may have; a reply needs far fewer. */
export const limit = 256 * 1024;

/** Bytes as text, in UTF-8 whatever they say of themselves. */
export const utf8 = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

/** The body as text; nothing where it is too large. Rejects when it does not arrive. */
export const readBody = async (
  body: ReadableStream<BlobPart> | null,
): Promise<string | undefined> => {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    // Not Blob.text(): Chromium's goes by a byte order mark, and JSON is UTF-8 (RFC 8259 §8.1).
    if (!part || part.done) return utf8(await new Blob(parts).arrayBuffer());
    size += (part.value as Uint8Array).length;
    if (size > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    parts.push(part.value);
  }
};
