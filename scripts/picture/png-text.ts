import { crc32 } from "node:zlib";

/** A picture's own words, as PNG's `tEXt` chunks hold them: https://www.w3.org/TR/png-3/#11tEXt. */

const signature = 8;
/** Length, type and checksum around a chunk's data. */
const frame = 12;

/** The same picture with this text in it, before its pixels. Letters of ASCII only. */
export function withText(png: Buffer, keyword: string, text: string): Buffer {
  const data = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  // The first chunk is the header, always of the same length.
  const header = signature + frame + png.readUInt32BE(signature);
  return Buffer.concat([png.subarray(0, header), chunk, png.subarray(header)]);
}

/** Undefined: it has none by this keyword. */
export function textOf(png: Buffer, keyword: string): string | undefined {
  for (let at = signature; at + frame <= png.length; at += frame + png.readUInt32BE(at)) {
    const data = png.toString("latin1", at + 4, at + 8 + png.readUInt32BE(at));
    if (data.startsWith(`tEXt${keyword}\0`)) return data.slice(keyword.length + 5);
  }
  return undefined;
}
