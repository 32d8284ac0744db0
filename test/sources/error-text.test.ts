import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { beginsStack, errorLine, lastWordsOf } from "../../src/sources/error-text.ts";

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

describe("the last words of a container", () => {
  it.each([
    [
      "what Node threw, below npm's own words",
      "/app/index.js:3\n    throw new Error('x');\n    ^\n\nError: DATABASE_URL is required\n    at Object.<anonymous> (/app/index.js:3:9)\n\nNode.js v24.1.0\nnpm error code 1\nnpm error path /app\nnpm error command failed\nnpm error command sh -c node index.js\nnpm error A complete log of this run can be found in: /app/.npm/_logs/x-debug-0.log",
      "Error: DATABASE_URL is required",
    ],
    [
      "npm's own fault",
      'npm error Missing script: "start"\nnpm error\nnpm error A complete log of this run',
      'npm error Missing script: "start"',
    ],
    [
      "what yarn had started",
      "Error: Cannot find module 'express'\nerror Command failed with exit code 1.\ninfo Visit https://yarnpkg.com",
      "Error: Cannot find module 'express'",
    ],
    [
      "what pnpm had started",
      "SyntaxError: Unexpected token\n\u2009ELIFECYCLE\u2009 Command failed with exit code 1.",
      "SyntaxError: Unexpected token",
    ],
    [
      "an exception in a worker of gunicorn",
      "[1] [ERROR] Exception in worker process\nTraceback (most recent call last):\n  File \"a.py\", line 1\nModuleNotFoundError: No module named 'vertexai'\n[1] [ERROR] Worker (pid:7) exited with code 3\n[1] [ERROR] Shutting down: Master\n[1] [ERROR] Reason: Worker failed to boot.",
      "ModuleNotFoundError: No module named 'vertexai'",
    ],
    [
      "an exception in the start of uvicorn",
      "Traceback (most recent call last):\n  File \"a.py\", line 1\nKeyError: 'API_KEY'\n\nERROR:    Application startup failed. Exiting.",
      "KeyError: 'API_KEY'",
    ],
    [
      "what Rust says on the next line",
      "thread 'main' panicked at src/main.rs:4:5:\nDATABASE_URL must be set\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
      "DATABASE_URL must be set",
    ],
    [
      "Go's panic",
      "panic: runtime error: index out of range [3]\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d\nexit status 2",
      "panic: runtime error: index out of range [3]",
    ],
    [
      "Java's cause",
      'Exception in thread "main" java.lang.IllegalStateException: no bean\n\tat a.B.c(B.java:3)\nCaused by: java.net.ConnectException: Connection refused\n\t... 12 more',
      "Caused by: java.net.ConnectException: Connection refused",
    ],
    [
      "the fault, not the events that are sent at the end",
      "ValueError: bad port\nSentry is attempting to send 2 pending events\nWaiting up to 2 seconds",
      "ValueError: bad port",
    ],
    [
      "all that there is, where others said nothing else",
      "[1] [ERROR] Reason: Worker failed to boot.",
      "[1] [ERROR] Reason: Worker failed to boot.",
    ],
    ["the last line, where none names a fault", "starting\nlistening on 3000", "listening on 3000"],
  ])("are %s", (_what, said, words) => {
    expect(lastWordsOf([said])).toBe(words);
  });

  it("are none of a container that said nothing", () => {
    expect(lastWordsOf(["", "\n"])).toBeNull();
  });
});

describe("a stack that is printed without a severity", () => {
  it("is told by the frames below a fault's name", () => {
    const begins = (textPayload: string): boolean => beginsStack({ textPayload });
    expect(begins("TypeError: x is undefined\n    at run (/app/main.js:1:2)")).toBe(true);
    expect(begins("TypeError: x is undefined\r\n\tat run (/app/main.js:1:2)")).toBe(true);
    expect(begins("TypeError: x is undefined\nlook at it")).toBe(false);
  });

  it("is told in no time, however many empty lines a hostile text has", () => {
    // Of the processor: what else runs on it takes time of the clock.
    const before = process.threadCpuUsage();
    expect(beginsStack({ textPayload: `Error: x${"\n".repeat(250_000)}` })).toBe(false);
    expect(process.threadCpuUsage(before).user).toBeLessThan(1_000_000);
  });
});
