import { fc, it } from "@fast-check/vitest";
import { afterEach, describe, expect, vi } from "vitest";
import { pollSayer, say } from "../../src/publish/console.ts";
import { hostileTexts } from "../simulator/hostile.ts";

afterEach(() => vi.restoreAllMocks());

function said(text: string): string {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += chunk.toString();
    return true;
  });
  say(text);
  write.mockRestore();
  return printed;
}

function printing(act: () => void): string[] {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += chunk.toString();
    return true;
  });
  act();
  write.mockRestore();
  return printed.trimEnd().split("\n");
}

it("of many polls one a minute is said, and the others to who debugs", () => {
  let now = 0;
  const lines = printing(() => {
    const sayPoll = pollSayer(() => now);
    for (; now <= 90_000; now += 15_000) sayPoll(`${now / 1_000} s: 5 % bad`);
  });
  expect(lines).toEqual([
    "0 s: 5 % bad",
    "::debug::15 s: 5 %25 bad",
    "::debug::30 s: 5 %25 bad",
    "::debug::45 s: 5 %25 bad",
    "60 s: 5 % bad",
    "::debug::75 s: 5 %25 bad",
    "::debug::90 s: 5 %25 bad",
  ]);
});

it("the first line that waits for something else is said at once", () => {
  let now = 0;
  const lines = printing(() => {
    const sayPoll = pollSayer(() => now);
    for (const awaits of [undefined, "places", "places", "late-entries", undefined]) {
      sayPoll(`${now}: ${awaits ?? "a poll"}`, awaits);
      now += 1_000;
    }
  });
  expect(lines).toEqual([
    "0: a poll",
    "1000: places",
    "::debug::2000: places",
    "3000: late-entries",
    "::debug::4000: a poll",
  ]);
});

describe("a line to the job's log", () => {
  it("is said as it is where it is harmless", () => {
    expect(said("Ready after 12 s: 답변 ✓")).toBe("Ready after 12 s: 답변 ✓\n");
  });

  const piece = fc.constantFrom(
    "::error::",
    "##[",
    "\n",
    "\r",
    "\u2028",
    "\u001b[2J",
    "\u202e",
    " ",
    "#",
    ":",
    "[",
    "x",
  );
  const text = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.array(piece).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  );
  it.prop([text])("is one line, no command and no escape, whatever it quotes", (any) => {
    const printed = said(any);
    expect(printed.indexOf("\n")).toBe(printed.length - 1);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(printed.slice(0, -1)).not.toMatch(/^\s*::|##\[|[\u0000-\u001f\u007f-\u009f\u2028\u202e]/);
    expect([...printed].length).toBeLessThanOrEqual(4_010);
  });
});
