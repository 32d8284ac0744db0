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

test.concurrent("a bot tells the deploy and its verdict in one message, and announces success", async () => {
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

test.concurrent("a bad deploy is critical at once, by a webhook too, and nothing of a hostile service becomes a mark", async () => {
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

test.concurrent("Slack that refuses changes no verdict, and says what to do", async () => {
  const sim = await openCloud({ scenario: "healthy" });
  await sim.deploy();
  const run = await act(sim, { inputs: { "slack-bot-token": "xoxb-123-abc", window: "3s" } });
  expect(run.outputs["verdict"]).not.toBe("");
  expect(annotations(run, "warning").join()).toContain("no channel: give `slack-channel`");
});

const hourly = `slack:
  rules:
    - severity: warning
      when: [verdict = fail]
      channel: "#alerts"
      at-most-every: 1h
`;
const files = { ".github/ion-verify.yml": hourly };

test.concurrent("with a webhook, a run that is run again does not repeat what its earlier attempt told", async () => {
  const sim = await openCloud({ scenario: "crash-at-start" });
  await sim.deploy();
  const inputs = { "slack-webhook-url": `${sim.url}/slack/services/T01/B01/xyz`, "github-token": "ghs_simulated" };
  const attempt = async (number: number): Promise<string> => {
    const env = {
      GITHUB_REPOSITORY: "org/chat",
      GITHUB_RUN_ID: "77",
      GITHUB_RUN_ATTEMPT: String(number),
      GITHUB_WORKFLOW_REF: "org/chat/.github/workflows/deploy.yml@refs/heads/main",
    };
    const about = { repository: "org/chat", headSha: "a".repeat(40) };
    const jobs = sim.github.checkRuns.map(({ id }) => ({ ...job, id, attempt: 1 }));
    const workflow = {
      name: "deploy",
      workflowId: 1,
      workflowPath: ".github/workflows/deploy.yml",
      headBranch: "main",
    };
    const run = { ...about, ...workflow, id: 77, event: "push", status: "in_progress", conclusion: null };
    sim.github.runs.splice(0, 1, { ...run, attempt: number, jobs });
    const { stdout } = await act(sim, { inputs, files, env });
    const told = /^::notice title=(ion-verify told Slack)::(.*)$/m.exec(stdout);
    // As GitHub keeps it.
    const [, title, message = ""] = told ?? [];
    const place = { path: ".github", start_line: 1, end_line: 1, annotation_level: "notice" };
    const notices = told === null ? [] : [{ ...place, title, message: message.replaceAll("%25", "%") }];
    const output = { title: null, summary: null, text: null, annotations: notices };
    sim.github.checkRuns.push({ ...about, ...job, id: 1000 + number, externalId: "", detailsUrl: null, output });
    return stdout;
  };
  const job = { name: "deploy", status: "completed", conclusion: "failure" };
  const alerts = () => sim.slack.messages.filter(({ text }) => text.includes("Warning"));
  await attempt(1);
  expect(alerts()).toHaveLength(1);
  const again = await attempt(2);
  expect(again).not.toContain("Slack may be told more often");
  expect(sim.slack.messages.filter(({ text }) => text.startsWith("❌ FAIL"))).toHaveLength(2);
  expect(alerts()).toHaveLength(1);
});

test.concurrent("a bot finds what it told behind all that was written since", async () => {
  const sim = await openCloud({ scenario: "crash-at-start" });
  sim.slack.options.mostOnPage = 100;
  await sim.deploy();
  const inputs = { "slack-bot-token": "xoxb-123-abc", "slack-channel": "#deploys" };
  await act(sim, { inputs, files });
  const { messages } = sim.slack;
  const [alert] = messages.filter(({ channel }) => channel === "#alerts");
  if (alert === undefined) throw new Error("nothing was told");
  for (let i = 0; i < 450; i++) messages.push({ ...alert, ts: `${alert.ts}${i}`, text: "Hello", metadata: undefined });
  const { stdout } = await act(sim, { inputs, files });
  expect(stdout).not.toContain("Slack may be told more often");
  expect(alert).toMatchObject({ edited: true, text: expect.stringMatching(/2 times since/) });
  expect(messages.filter(({ channel, text }) => channel === "#alerts" && text !== "Hello")).toHaveLength(1);
});
