import { Readable } from "node:stream";
import type { Transform } from "node:stream";

/**
 * An answer's bytes as they were before somebody on the way compressed them: none is asked for, but a proxy may do it all the
 * same. undici's own interceptor would do this too, and warns on each start that it is experimental.
 */
export async function decodedBody(body: Readable, encoding: unknown): Promise<AsyncIterable<Uint8Array>> {
  const names = (typeof encoding === "string" ? encoding : "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length === 0) return body;
  const zlib = await import("node:zlib");
  const decoders: Record<string, () => Transform> = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    br: zlib.createBrotliDecompress,
    deflate: zlib.createInflate,
    zstd: zlib.createZstdDecompress,
  };
  // The last one named was applied last (RFC 9110, 8.4).
  return names.reduceRight<Readable>((stream, name) => {
    const decoder = decoders[name]?.();
    if (decoder === undefined) return stream;
    stream.once("error", (error) => decoder.destroy(error));
    decoder.once("close", () => stream.destroy());
    return stream.pipe(decoder);
  }, body);
}
