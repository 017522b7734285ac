/** Bytes that a body may have; a reply needs far fewer. */
export const limit = 256 * 1024;

/** The body as text; nothing where it is too large. Rejects when it does not arrive. */
export const readBody = async (
  body: ReadableStream<BlobPart> | null,
): Promise<string | undefined> => {
  const parts: BlobPart[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return new Blob(parts).text();
    size += (part.value as Uint8Array).length;
    if (size > limit) {
      reader?.cancel().catch(() => {});
      return undefined;
    }
    parts.push(part.value);
  }
};
