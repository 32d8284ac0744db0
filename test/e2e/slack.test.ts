import { expect, test } from "vitest";
import { act, annotations, openCloud } from "./verify.ts";

const rules = `slack:
  deploy: "#production-alerts"
  success: "#announcements"
  rules:
    - severity: critical
      when: [p95 > 5s, error-rate > 3%, memory > 800MB]
      channel: "#production-alerts"
    - severity: info
      when: [verdict = any]
      channel: "#production-logs"
      at-most-every: 24h
`;

test("a bot tells the deploy and its verdict in one message, and announces success", async () => {
  const sim = await openCloud({ scenario: "healthy" });
  await sim.deploy();
  const inputs = { "slack-bot-token": "xoxb-123-abc", watcher: "U024BE7LH" };
  const run = await act(sim, { inputs, files: { ".github/ion-verify.yml": rules } });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain("::add-mask::xoxb-123-abc");
  const { messages } = sim.slack;
  expect(messages.map(({ channel, edited }) => ({ channel, edited }))).toEqual([
    { channel: "#production-alerts", edited: true },
    { channel: "#announcements", edited: false },
    { channel: "#production-logs", edited: false },
  ]);
  expect(messages[0]?.text).toMatch(/^✅ PASS/);
  expect(JSON.stringify(messages[1]?.blocks)).toContain("<@U024BE7LH>");
  // The figures are the report's own.
  const requests = run.report?.requests?.count.toLocaleString("en-US");
  expect(JSON.stringify(messages[1]?.blocks)).toContain(`*Requests*\\n${requests}`);
});

test("a bad deploy is critical at once, by a webhook too, and nothing of a hostile service becomes a mark", async () => {
  const sim = await openCloud({ scenario: "errors", overrides: { hostile: true, errorRate: 0.3 } });
  await sim.deploy();
  const inputs = { "slack-webhook-url": `${sim.url}/slack/services/T01/B01/xyz` };
  const run = await act(sim, { inputs, files: { ".github/ion-verify.yml": rules } });
  expect(run.exitCode).toBe(1);
  const texts = sim.slack.messages.map(({ text }) => text);
  expect(texts[0]).toContain("is being verified");
  expect(texts[1]).toMatch(/^❌ FAIL/);
  expect(texts[2]).toMatch(/^🔴 Critical.*Error rate is/);
  expect(JSON.stringify(sim.slack.messages)).not.toMatch(/<!|<@|<#/);
  // What the next run will know: GitHub keeps notices of a run.
  expect(run.stdout).toMatch(/::notice title=ion-verify told Slack::info: .*\[info%2520/);
});

test("Slack that refuses changes no verdict, and says what to do", async () => {
  const sim = await openCloud({ scenario: "healthy" });
  await sim.deploy();
  const run = await act(sim, { inputs: { "slack-bot-token": "xoxb-123-abc", window: "3s" } });
  expect(run.outputs["verdict"]).not.toBe("");
  expect(annotations(run, "warning").join()).toContain("no channel: give `slack-channel`");
});
