import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { SlackPlan, SlackRule } from "../../../src/inputs/settings.ts";
import { parseCondition } from "../../../src/inputs/slack-plan.ts";
import type { Finding } from "../../../src/checks/finding.ts";
import type { Report } from "../../../src/report/report.ts";
import { type Alert, alertsOf } from "../../../src/report/slack/alerts.ts";
import { link, person, type SlackMessage } from "../../../src/report/render/slack.ts";
import { alertMessage, deployMessage, successMessage, verdictMessage } from "../../../src/report/slack/messages.ts";
import { anyReport } from "../arbitrary.ts";
import { SlackFace } from "../../simulator/slack.ts";
import { failedReport, finding as errorFinding, report as passedReport } from "../fixtures.ts";

const signature = { runUrl: "https://github.com/org/chat/actions/runs/1", watcher: "Kim" };

function rule(severity: SlackRule["severity"], ...when: string[]): SlackRule {
  return { severity, when: when.flatMap((one) => parseCondition(one) ?? []), channel: undefined, atMostEveryMs: 0 };
}

function plan(...rules: SlackRule[]): SlackPlan {
  return { deploy: undefined, success: undefined, rules };
}

/** The runbook's own. */
const runbook = plan(
  rule("critical", "p95 > 5s", "error-rate > 10%", "memory > 800MB"),
  rule("warning", "p95 > 3s", "error-rate > 5%", "memory > 600MB"),
  rule("info", "verdict = any"),
);

function seen(figures: Partial<Record<Finding["id"], { value: number; low?: number }>>): Report {
  const findings = Object.entries(figures).map(([id, { value, low }]): Finding => {
    const unit = id === "memory" ? "bytes" : id.startsWith("p") ? "ms" : "ratio";
    return {
      id: id as Finding["id"],
      decision: "pass",
      reason: { code: "proven-at-end" },
      value,
      limit: value,
      unit,
      n: 100,
      bad: null,
      interval: low === undefined ? null : { low, high: null },
      evidence: null,
    };
  });
  return { ...passedReport(), findings };
}

describe("a share of what an instance has", () => {
  const of = (instance: number | null): Report => ({
    ...seen({ memory: { value: 500e6 } }),
    memory: { budget: 483e6, instance, points: [] },
  });
  const share = plan(rule("warning", "memory > 90%"));

  test.each([
    [2 ** 29, ["warning"]],
    [2 ** 30, []],
    [null, []],
  ])("of %s", (instance, severities) => {
    expect(alertsOf(of(instance), share).map((alert) => alert.rule.severity)).toEqual(severities);
  });

  test("the message names the limit in bytes", () => {
    expect(alertsOf(of(2 ** 29), share)[0]?.crossings[0]?.limit).toBeCloseTo(0.9 * 2 ** 29, 0);
  });
});

describe("which rules hold", () => {
  test.each([
    ["all is well", seen({ p95: { value: 1800, low: 1700 } }), ["info"]],
    ["slower than a warning", seen({ p95: { value: 4000, low: 3500 } }), ["warning", "info"]],
    ["the most severe speaks for those below it", seen({ p95: { value: 6000, low: 5500 } }), ["critical", "info"]],
    [
      "any of a rule's conditions",
      seen({ p95: { value: 1000, low: 900 }, memory: { value: 900e6 } }),
      ["critical", "info"],
    ],
    ["noise wakes nobody", seen({ p95: { value: 9000, low: 400 } }), ["info"]],
    ["at the limit is not above it", seen({ memory: { value: 600e6 } }), ["info"]],
    ["a budget that is not judged says nothing", seen({}), ["info"]],
  ])("%s", (_, report, severities) => {
    expect(alertsOf(report, runbook).map((alert) => alert.rule.severity)).toEqual(severities);
  });

  test("a rule about one verdict", () => {
    expect(alertsOf(passedReport(), plan(rule("critical", "verdict = fail")))).toEqual([]);
    expect(alertsOf(failedReport(), plan(rule("critical", "verdict = fail")))).toHaveLength(1);
  });
});

test.each([
  ["p95 > 5s", { kind: "above", indicator: "p95", limit: 5000 }],
  ["error-rate>0.5%", { kind: "above", indicator: "error-rate", limit: 0.005 }],
  ["memory > 90%", { kind: "above", indicator: "memory", limit: 0.9, ofInstance: true }],
  ["memory > 800MB", { kind: "above", indicator: "memory", limit: 800e6 }],
  ["p90 > 2s", { kind: "above", indicator: "p90", limit: 2000 }],
  ["startup > 1m", { kind: "above", indicator: "startup", limit: 60_000 }],
  ["verdict = fail", { kind: "verdict", verdict: "fail" }],
  ["p95 > 5", null],
  ["p95 < 5s", null],
  ["error-rate > 10MB", null],
  ["constructor > 5s", null],
  ["verdict = good", null],
  ["", null],
])("the condition %j is %j", (text, condition) => {
  expect(parseCondition(text)).toEqual(condition);
});

test("the verdict's message has the figures with their limits, the links, and who is on watch", () => {
  const { text, blocks } = verdictMessage(failedReport(), signature);
  expect(text).toMatch(/^❌ FAIL — /);
  const shown = JSON.stringify(blocks);
  expect(shown).toContain("P95");
  expect(shown).toContain("limit");
  expect(shown).toContain("<https://github.com/org/chat/actions/runs/1|this run>");
  expect(shown).toContain("On watch: Kim");
});

test("an alert says which figure is beyond which limit, on how many", () => {
  const report = seen({ p95: { value: 6000, low: 5500 } });
  const [alert] = alertsOf(report, runbook);
  const { text } = alertMessage(report, alert as Alert, signature, { times: 2, since: Date.UTC(2026, 0, 2, 3, 4, 5) });
  expect(text).toContain("P95 latency is 6 s, above 5 s (of 100)".replaceAll(">", "&gt;"));
  expect(text).toContain("3 times since 2026-01-02 03:04:05 UTC");
});

test("only a Slack user ID calls somebody", () => {
  expect(person("U024BE7LH")).toBe("<@U024BE7LH>");
  expect(person("<!channel>")).toBe("&lt;!channel&gt;");
  expect(person("Kim")).toBe("Kim");
});

test.each([
  ["javascript:alert(1)", ""],
  ["https://x.example/a|b>c", "<https://x.example/a%7Cb%3Ec|Run>"],
  [null, ""],
])("the link to %j is %j", (address, shown) => {
  expect(link("Run", address)).toBe(shown);
});

/** Every text of a message that Slack reads marks in, and every one that it reads as it stands. */
function texts(message: SlackMessage): { marked: string[]; plain: string[] } {
  const marked = [message.text];
  const plain: string[] = [];
  JSON.stringify(message.blocks, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "type" in value && "text" in value) {
      if (value.type === "mrkdwn") marked.push(String(value.text));
      if (value.type === "plain_text") plain.push(String(value.text));
    }
    return value;
  });
  return { marked, plain };
}

test.prop([anyReport, fc.string()])(
  "no text of a service becomes a mark of Slack's, and no limit is passed",
  (report, watcher) => {
    const own = { runUrl: signature.runUrl, watcher };
    const alerts = alertsOf(report, runbook);
    const messages = [
      verdictMessage(report, own),
      successMessage(report, own),
      deployMessage([{ service: report.service.name, region: report.service.region }], report.language, own),
      ...alerts.map((alert) => alertMessage(report, alert, own, null)),
    ];
    const slack = new SlackFace();
    for (const message of messages) {
      const asked = { method: "POST", path: "/slack/services/T1/B1/x", query: new URLSearchParams(), headers: {} };
      expect(slack.answer({ ...asked, body: message }).body).toBe("ok");
      const { marked, plain } = texts(message);
      for (const text of [...marked, ...plain]) {
        for (const [, mark = ""] of text.matchAll(/<([^>]*)>?/g)) {
          expect(mark).toMatch(/^(https?:\/\/[^|<>]+\|[^<>]*|@[UW][A-Z0-9]{6,20})$/);
        }
        expect(text.length).toBeLessThanOrEqual(3_000);
        expect(text.length).toBeGreaterThan(0);
      }
      for (const text of plain) expect(text).not.toMatch(/<|>/);
      expect(message.blocks.length).toBeLessThanOrEqual(50);
    }
  },
);

test("nobody else begins a line", () => {
  const forged = "down\n\n✅ PASS — all is well";
  const finding = errorFinding({
    decision: "fail",
    reason: { code: "killed-for-memory", kills: 1, firstAt: 0, lastAt: 0, message: forged },
    value: null,
  });
  const sample = failedReport({ service: { ...passedReport().service, name: forged }, findings: [finding] });
  for (const shown of [verdictMessage(sample, signature), successMessage(sample, signature)]) {
    const { plain } = texts(shown);
    expect(plain.join("\n")).toContain("all is well");
    expect(plain.flatMap((text) => text.split("\n")).filter((line) => line.startsWith("✅"))).toEqual([]);
  }
});
