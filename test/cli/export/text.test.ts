import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openInput } from "../../../src/cli/replay/export/text.ts";

const text = `${JSON.stringify({ message: "안녕하세요", filler: "x".repeat(3_000) })}\n`.repeat(50);

async function read(bytes: Buffer, pieceBytes: number): Promise<{ text: string; broken: string | null }> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
    bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
  );
  const input = openInput("-", Readable.from(pieces));
  let got = "";
  for await (const piece of input.pieces) got += piece;
  return { text: got, broken: input.broken() };
}

function utf16be(of: string): Buffer {
  return Buffer.from(of, "utf16le").swap16();
}

describe("an input is UTF-8 text in the end", () => {
  const forms: Record<string, Buffer> = {
    plain: Buffer.from(text),
    "with a byte order mark": Buffer.from(`\uFEFF${text}`),
    "UTF-16, little end first": Buffer.from(`\uFEFF${text}`, "utf16le"),
    "UTF-16, big end first": utf16be(`\uFEFF${text}`),
    "UTF-16 without a mark": Buffer.from(text, "utf16le"),
    "UTF-16, big end first, without a mark": utf16be(text),
    gzip: gzipSync(text),
    "gzip of UTF-16": gzipSync(Buffer.from(`\uFEFF${text}`, "utf16le")),
    "gzip files one after the other": Buffer.concat([gzipSync(text.slice(0, 4_000)), gzipSync(text.slice(4_000))]),
  };
  it.each(Object.entries(forms))("%s", async (_, bytes) => {
    for (const pieceBytes of [1_000_000, 997, 2]) expect(await read(bytes, pieceBytes)).toEqual({ text, broken: null });
  });

  it("nothing", async () => {
    expect(await read(Buffer.alloc(0), 10)).toEqual({ text: "", broken: null });
  });
});

it("a compressed file that was cut off gives what it holds, and says so", async () => {
  const whole = gzipSync(text, { level: 0 });
  const seen = await read(whole.subarray(0, whole.length - 200), 1_000);
  expect(text.startsWith(seen.text)).toBe(true);
  expect(seen.text.length).toBeGreaterThan(1_000);
  expect(seen.broken).toContain("cut off");
});
