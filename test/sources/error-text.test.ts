import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { errorLine } from "../../src/sources/error-text.ts";

const line = (text: string, severity = "ERROR"): string | null => errorLine({ severity, textPayload: text });
const heading = "Traceback (most recent call last):";

describe("the line that tells an error from others", () => {
  it.each([
    ["the first one", "TypeError: x is undefined\n    at f (/app/a.js:3:14)", "TypeError: x is undefined"],
    ["without the blanks around it", " \n boom \r\nmore", "boom"],
    [
      "a Python exception's own",
      `${heading}\n  File "a.py", line 1, in <module>\n    f()\nKeyError: 'x'`,
      "KeyError: 'x'",
    ],
    ["with a message of several lines, the first of these", `${heading}\n  File "a.py"\nE: one\ntwo\nthree`, "E: one"],
    [
      "of a chain, the last exception's",
      `${heading}\n  File "a.py"\nKeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n${heading}\n  File "b.py"\nOSError: 2`,
      "OSError: 2",
    ],
    ["what a logger wrote before the traceback", `chat failed\n${heading}\n  File "a.py"\nKeyError: 1`, "chat failed"],
    ["the heading, where the rest was cut off", `${heading}\n  File "a.py", line 1`, heading],
  ])("is %s", (_what, text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each<[string, Parameters<typeof errorLine>[0], string | null]>([
    ["a structured message's", { severity: "CRITICAL", jsonPayload: { message: "boom\nx" } }, "boom"],
    ["none where it is no error", { severity: "WARNING", textPayload: "x" }, null],
    ["none where there is no severity", { textPayload: "x" }, null],
    ["none where there are no words", { severity: "ERROR", httpRequest: { status: 500 } }, null],
    ["none where there are blanks alone", { severity: "ERROR", textPayload: " \n" }, null],
  ])("is %s", (_what, entry, expected) => {
    expect(errorLine(entry)).toBe(expected);
  });

  test.prop([fc.string({ unit: "binary" }), fc.boolean()])("is one line with words, of any text", (text, traceback) => {
    const told = line(traceback ? `${heading}\n${text}` : text);
    if (text.trim() === "" && !traceback) expect(told).toBeNull();
    else {
      expect(told).not.toMatch(/[\r\n]/);
      expect(told?.trim()).not.toBe("");
    }
  });
});
