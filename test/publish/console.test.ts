import { afterEach, expect, vi } from "vitest";
import { test } from "@fast-check/vitest";
import { say } from "../../src/publish/console.ts";
import { hostile } from "../report/arbitrary.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test.prop([hostile])("what is printed is one line, and no command of the runner's", (text) => {
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((one) => {
    printed.push(String(one));
    return true;
  });
  say(text);
  write.mockRestore();
  const line = printed.join("");
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}.|\u202e/u);
  expect(line.length).toBeLessThanOrEqual(4_100);
});
