import { createReadStream, statSync } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";

/** A call a piece costs little then; the text of more, two bytes a character, V8 would take from the system each time. */
const pieceBytes = 48 * 1024;

/** The text of one file or of stdin. */
export interface Input {
  /** Without a byte order mark. */
  pieces: AsyncIterable<string>;
  /** Of the file as it lies there; null: not known. */
  totalBytes: number | null;
  /** So much of that was read. */
  readBytes: () => number;
  /** Why it ended before its end; null: it did not. */
  broken: () => string | null;
}

/** @param file a path, or `-` for stdin. @throws when it cannot be opened. */
export function openInput(file: string, stdin: Readable): Input {
  // stat says more plainly than the stream what is wrong with a path.
  const stat = file === "-" ? null : statSync(file);
  if (stat?.isDirectory() === true) throw new Error("is a directory");
  const raw: AsyncIterable<Buffer | string> =
    file === "-" ? stdin : createReadStream(file, { highWaterMark: pieceBytes });
  let read = 0;
  let broken: string | null = null;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of raw) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      read += bytes.length;
      yield bytes;
    }
  }
  async function* whole(): AsyncGenerator<string> {
    try {
      yield* decoded(unpacked(counted()));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))) throw error;
      broken = `the compressed data is damaged or cut off (${error.message})`;
    }
  }
  return {
    pieces: whole(),
    totalBytes: stat?.isFile() === true ? stat.size : null,
    readBytes: () => read,
    broken: () => broken,
  };
}

/** gzip is known by its first bytes (RFC 1952), whatever the name says. */
async function* unpacked(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = headFirst(bytes);
  const first = await pieces.next();
  if (first.done === true) return;
  const head = first.value;
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    yield* pieces;
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* all();
  const gunzip = createGunzip({ chunkSize: pieceBytes });
  // Its failure destroys gunzip, so that it shows where that is read.
  pipeline(all(), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of headFirst(bytes)) {
    decoder ??= new TextDecoder(encodingOf(piece));
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder?.decode() ?? "";
}

/** UTF-16 is what PowerShell's `>` writes; without a mark it is known by the zeros beside a bracket or a brace. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const opening = (byte: number | undefined): boolean => byte === 0x5b || byte === 0x7b;
  if ((first === 0xff && second === 0xfe) || (opening(first) && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && opening(second)) ? "utf-16be" : "utf-8";
}

/** The same bytes, of which the first piece has at least two. */
async function* headFirst(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const piece of pieces) {
    if (head === null) yield piece;
    else {
      head = Buffer.concat([head, piece]);
      if (head.length < 2) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}
