import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { progressLine, progressLines, readinessLines } from "../../src/report/progress.ts";
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

it("says what is waited for, and how long at most", () => {
  const places = { what: "places", mostMs: 81_200 } as const;
  expect(progressLine({ ...poll, awaits: places, note: "HTTP 429" }, "en")).toMatch(
    /%, for ▰▰▱▱ 62 % · log reads are refused, the quota is used up: a place in it is awaited, 1 min 22 s more at most · HTTP 429$/,
  );
  expect(progressLine({ ...poll, awaits: { ...places, mostMs: null } }, "ko")).toMatch(
    / · 로그 읽기 할당량이 소진되어 거부됨, 다시 읽을 수 있을 때까지 대기 중$/,
  );
  expect(progressLine({ ...poll, awaits: { what: "late-entries", mostMs: 4_000 } }, "en")).toMatch(
    / · late entries are awaited, 4 s more at most$/,
  );
});

it("says what is waited for where there is little room, too", () => {
  const awaits = { what: "late-entries", mostMs: 4_000 } as const;
  expect(progressLines({ ...poll, awaits }, "en").at(-1)).toBe(
    "2 min 15 s of 10 min · late entries are awaited, 4 s more at most",
  );
});

it("fills the bar only when the evidence has arrived", () => {
  expect(progressLine({ ...poll, strength: 0.999 }, "en")).toContain("against ▰▰▰▱ 99 %");
  expect(progressLine({ ...poll, inFavour: 7 }, "en")).toContain("for ▰▰▰▰ 100 %");
});

it("fits into 80 columns where it must, with what matters most", () => {
  const shortest = progressLines({ ...poll, sampled: 0.5, note: "retrying" }, "en");
  expect(shortest.slice(1)).toEqual([
    "2 min 15 s of 10 min · 1,204 requests · P95 1.31 s · errors 0.08 % · against 12 %, for 62 %",
    "2 min 15 s of 10 min · 1,204 requests · P95 1.31 s · errors 0.08 % · for 62 %",
  ]);
  expect(progressLines({ ...poll, strength: 0.7 }, "ko").at(-1)).toMatch(/· 초과 근거 70%$/);
});

it("says Google's long reason once, and then its name", () => {
  const tell = readinessLines("en");
  const reason = "The container failed to start and listen on the port defined by the PORT=8080 variable in time.";
  const step = { at: START, elapsedMs: 1_500, state: "waiting" as const };
  const message = `Ready: HEALTH_CHECK_CONTAINER_ERROR: ${reason} This can happen when the port is misconfigured.`;
  expect(tell({ ...step, message })).toBe(`⏳ waiting · 1.5 s · Ready: HEALTH_CHECK_CONTAINER_ERROR: ${reason}`);
  expect(tell({ ...step, state: "failed", message })).toBe("❌ failed · 1.5 s · Ready: HEALTH_CHECK_CONTAINER_ERROR");
});

it("tells each step of the wait", () => {
  expect(readinessLines("en")({ at: START, elapsedMs: 12_000, state: "waiting", message: "RoutesReady" })).toBe(
    "⏳ waiting · 12 s · RoutesReady",
  );
});

test.prop([hostile, fc.constantFrom("en" as const, "ko" as const)])("is one harmless line", (text, language) => {
  for (const line of [
    progressLine({ ...poll, note: text }, language),
    readinessLines(language)({ at: START, elapsedMs: 0, state: "failed", message: text }),
  ]) {
    expect(line).not.toMatch(/[\r\n]|##\[|^\s*::/);
  }
});
