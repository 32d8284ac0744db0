import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/report/documents/document.ts";
import { documentBlocks } from "../../src/report/render/slack.ts";
import type { Report } from "../../src/report/report.ts";
import { finding, report } from "./fixtures.ts";
import { renderMarkdown, stepsOf, terminal } from "./said.ts";

const refused = {
  code: "no-access",
  detail: "Reading log entries failed: HTTP 403.",
  why: "role",
} as const;
const denied: Report = report({
  verdict: "inconclusive",
  cause: "no-access",
  decisive: "error-rate",
  findings: (["error-rate", "p95", "memory-kill"] as const).map((id) =>
    finding({ id, decision: "inconclusive", reason: refused, value: null, interval: null }),
  ),
});

describe("what keeps several checks from being judged", () => {
  it.each([
    ["the terminal", terminal(denied)],
    ["the reasons", renderMarkdown(denied).split("### Why")[1]?.split("###")[0] ?? ""],
    ["Slack", JSON.stringify(documentBlocks(documentOf(denied)).slice(1))],
  ])("is said once, with all their names, in %s", (_where, text) => {
    expect(text).toMatch(/Error rate, P95 latency, Kills for memory/);
    expect(text.match(/This could not be looked at/g)).toHaveLength(text.startsWith("❔ INCON") ? 2 : 1);
  });
});

it("of probes that a run had no time for, nothing is to be mended", () => {
  const reason = {
    code: "not-covered",
    source: "probe-health",
    missingFromAt: 0,
    why: "not-looked",
    detail: "",
  } as const;
  const findings = [finding({ id: "probe-health", decision: "inconclusive", reason })];
  expect(stepsOf(report({ verdict: "inconclusive", findings })).join()).not.toMatch(/firewall/);
});
