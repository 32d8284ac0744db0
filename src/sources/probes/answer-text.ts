import { cutAt } from "../../cut-text.ts";

/** A larger answer is a fault of its own: the rest is not read. */
export const maxBodyBytes = 1024 * 1024;
export const tooLarge = "the answer is larger than 1 MiB";

export interface AnswerText {
  text: string;
  /** Null: read as it is meant. Else why not, for people. */
  fault: string | null;
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

/** Bytes of an answer → its text. Some services pack what they send without being asked, and some begin it with a mark. */
export async function answerText(
  body: Buffer,
  headers: { encoding: string | undefined; type: string | undefined },
): Promise<AnswerText> {
  const packed = (headers.encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  if (packed.length === 0) return { text: decoded(body, headers.type), fault: null };
  const zlib = await import("node:zlib");
  const known: Record<string, Unpack> = {
    gzip: zlib.gunzipSync,
    "x-gzip": zlib.gunzipSync,
    deflate: zlib.inflateSync,
    br: zlib.brotliDecompressSync,
    zstd: zlib.zstdDecompressSync,
  };
  let bytes = body;
  for (const one of packed.toReversed()) {
    const unpack = known[one];
    if (unpack === undefined)
      return { text: "", fault: `the answer is packed as ${cutAt(one, 40)}, which is not known` };
    try {
      bytes = unpack(bytes, { maxOutputLength: maxBodyBytes });
    } catch (error) {
      const isTooLarge = (error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
      const fault = isTooLarge ? tooLarge : `the answer is no ${one} that can be read`;
      return { text: "", fault };
    }
  }
  return { text: decoded(bytes, headers.type), fault: null };
}

/** By its byte order mark, else by what the content type says, else as UTF-8. */
function decoded(bytes: Buffer, type: string | undefined): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const charset = marked ?? /charset=["']?([\w.:-]{1,40})/i.exec(type ?? "")?.[1] ?? "utf-8";
  try {
    // It takes the mark off.
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
