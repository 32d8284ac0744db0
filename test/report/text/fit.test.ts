import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Section, byteLength, fit } from "../../../src/report/text/fit.ts";

const sayCut = (names: readonly string[]): string => (names.length === 0 ? "hard" : `cut: ${names.join(", ")}`);

describe("fit", () => {
  const sections: Section[] = [
    { name: "title", text: "TITLE", importance: null },
    { name: "much", text: "m".repeat(100), importance: 2 },
    { name: "little", text: "l".repeat(100), importance: 1 },
  ];

  it("keeps everything that fits, in order, and says nothing of cuts", () => {
    expect(fit(sections, 1_000, sayCut)).toBe(`TITLE\n\n${"m".repeat(100)}\n\n${"l".repeat(100)}\n`);
  });

  it("leaves out the least important first and says what", () => {
    expect(fit(sections, 200, sayCut)).toBe(`TITLE\n\n${"m".repeat(100)}\n\ncut: little\n`);
    expect(fit(sections, 100, sayCut)).toBe("TITLE\n\ncut: much, little\n");
  });

  it("counts bytes, not characters", () => {
    const korean: Section[] = [{ name: "a", text: "가".repeat(50), importance: 1 }];
    expect(fit(korean, 100, sayCut)).toBe("cut: a\n");
  });

  it("ends at a whole line when what must stay is too long", () => {
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`).join("\n");
    const text = fit([{ name: "", text: lines, importance: null }], 60, sayCut);
    expect(text).toBe("line 0\nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\n\nhard\n");
  });

  const section: fc.Arbitrary<Section> = fc.record({
    name: fc.string({ unit: "grapheme", maxLength: 8 }),
    text: fc.string({ unit: "grapheme", maxLength: 200 }),
    importance: fc.option(fc.nat(5), { nil: null }),
  });
  test.prop([fc.array(section, { maxLength: 8 }), fc.nat(600)])("is never longer than allowed", (any, maxBytes) => {
    expect(byteLength(fit(any, maxBytes, sayCut))).toBeLessThanOrEqual(maxBytes);
  });
});
