import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { progressLine, readinessLine } from "../../src/report/progress.ts";
import { hostile } from "./arbitrary.ts";
import { START } from "./fixtures.ts";

const poll = {
  elapsedMs: 135_000,
  windowMs: 600_000,
  requests: 1_204,
  p95Ms: 1_310,
  errorRate: 0.0008,
  strength: 0.129,
  inFavour: 0.629,
  sampled: null,
};

it("says all that counts in one line", () => {
  expect(progressLine(poll, "en")).toBe(
    "2 min 15 s of 10 min · 1,204 requests · P95 1.31 s · errors 0.08 % · against ▱▱▱▱ 12 %, for ▰▰▱▱ 62 %",
  );
  expect(progressLine(poll, "ko")).toBe(
    "2분 15초 / 10분 · 요청 1,204건 · P95 1.31초 · 오류율 0.08% · 초과 근거 ▱▱▱▱ 12%, 준수 근거 ▰▰▱▱ 62%",
  );
});

it("says what it does not know, that it samples, and what else there is", () => {
  expect(
    progressLine(
      { ...poll, requests: 0, p95Ms: null, errorRate: null, strength: 0, inFavour: 0, sampled: 0.25, note: "retrying" },
      "en",
    ),
  ).toBe(
    "2 min 15 s of 10 min · 0 requests · P95 – · errors – · against ▱▱▱▱ 0 %, for ▱▱▱▱ 0 % · sampled 25 % · retrying",
  );
});

it("fills the bar only when the evidence has arrived", () => {
  expect(progressLine({ ...poll, strength: 0.999 }, "en")).toContain("against ▰▰▰▱ 99 %");
  expect(progressLine({ ...poll, inFavour: 7 }, "en")).toContain("for ▰▰▰▰ 100 %");
});

it("tells each step of the wait", () => {
  expect(readinessLine({ at: START, elapsedMs: 12_000, state: "waiting", message: "RoutesReady" }, "en")).toBe(
    "⏳ waiting · 12 s · RoutesReady",
  );
});

test.prop([hostile, fc.constantFrom("en" as const, "ko" as const)])("is one harmless line", (text, language) => {
  for (const line of [
    progressLine({ ...poll, note: text }, language),
    readinessLine({ at: START, elapsedMs: 0, state: "failed", message: text }, language),
  ]) {
    expect(line).not.toMatch(/[\r\n]|##\[|^\s*::/);
  }
});
