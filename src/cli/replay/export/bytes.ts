import { createReadStream, statSync } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Large enough that a call a piece costs nothing, small beside what is kept. */
const pieceBytes = 128 * 1024;

/** The bytes of one file or of stdin. */
export interface Input {
  /** UTF-8, without a byte order mark. */
  pieces: AsyncIterable<Buffer>;
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
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield* inUtf8(unpacked(counted()));
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
async function* unpacked(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { head, rest } = await headOf(pieces);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const gunzip = createGunzip({ chunkSize: pieceBytes });
  // Its failure destroys gunzip, so that it shows where that is read.
  pipeline(rest, gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

/** UTF-16 is what PowerShell's `>` writes; without a mark it is known by the zeros beside a bracket or a brace. */
async function* inUtf8(pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { head, rest } = await headOf(pieces);
  const encoding = utf16(head);
  if (encoding === null) {
    const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    let first = true;
    for await (const piece of rest) {
      yield first ? piece.subarray(mark) : piece;
      first = false;
    }
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of rest) yield Buffer.from(decoder.decode(piece, { stream: true }));
  yield Buffer.from(decoder.decode());
}

function utf16(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const opening = (byte: number | undefined): boolean => byte === 0x5b || byte === 0x7b;
  if (opening(first) && second === 0) return "utf-16le";
  return first === 0 && opening(second) ? "utf-16be" : null;
}

/** The first bytes, at least three where there are so many; `rest` gives all pieces, these too. */
async function headOf(pieces: AsyncGenerator<Buffer>): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 3) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* rest(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    yield* pieces;
  }
  return { head, rest: rest() };
}
