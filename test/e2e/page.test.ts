import { expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { expectFailure, requestsOf, shown, verify, type Verified, windowOf } from "./verify.ts";

/** The page's text, as a reader finds it. */
function textOf({ page = "" }: Verified): string {
  return page
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

/** What the charts are drawn from is what the verdict rests on. */
function expectWhole(report: Report): void {
  const { requests, evidenceGrowth, findings, window } = report;
  const timed = findings.find(({ id }) => id === "p95")?.n;
  expect(requests?.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(timed);
  expect(evidenceGrowth.map(({ id }) => id)).toEqual(["error-rate", "p95"]);
  for (const { id, points, passLnThreshold } of evidenceGrowth) {
    const evidence = findings.find((finding) => finding.id === id)?.evidence;
    expect(points.at(-1)?.passLnE).toBeCloseTo(evidence?.passLnE ?? NaN, 9);
    expect(Math.max(...points.map(({ failLnE }) => failLnE))).toBeGreaterThanOrEqual(evidence?.failLnE ?? NaN);
    expect(passLnThreshold).toBe(evidence?.passLnThreshold);
    expect(points.every(({ at }) => at > (window?.startedAt ?? 0))).toBe(true);
  }
}

test.concurrent("a page of its own shows a failure with the report's figures", async () => {
  const run = await verify({ scenario: "errors", inputs: { window: "30s" } });
  expectFailure(run, "error-rate", /error rate/);
  expect(run.outputs["report-html"]).toBe(run.outputs["report"]?.replace(/\.json$/, ".html"));
  expectWhole(run.report);
  const text = textOf(run);
  const { count, errors, slowest } = requestsOf(run);
  for (const part of [
    `FAIL — ${run.revision}`,
    `${shown(errors)} of ${shown(count)} requests`,
    `${new Date(windowOf(run).startedAt).toISOString().slice(0, 19).replace("T", " ")}`,
    new Date(slowest[0]?.at ?? 0).toISOString().slice(11, 19),
    "How the evidence grew",
    "How long requests took",
  ])
    expect(text.includes(part), part).toBe(true);
});

test.concurrent("a page in Korean shows a revision that passed", async () => {
  const run = await verify({ inputs: { language: "ko" } });
  expect(run.report.verdict).toBe("pass");
  expectWhole(run.report);
  expect(run.page).toMatch(/^<!DOCTYPE html>\n<html lang="ko">/);
  expect(textOf(run)).toContain(`${shown(requestsOf(run).count)} `);
  expect(textOf(run)).toContain("판정 항목");
});
