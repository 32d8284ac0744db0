import { expect, test } from "vitest";
import { day, openPast, pastCloud, type PastCloud, reportOn } from "./period.ts";

const token = { "github-token": "ghs_simulated" };
const small = { requests: 2000, medianMs: (): number => 900, sigma: 0.3 } as const;

function issue({ sim }: PastCloud, number: number): void {
  sim.github.issues.push({
    repository: "org/chat",
    number,
    title: "Reports",
    body: "",
    state: "open",
    labels: [],
    login: "dev",
  } as never);
}

test("an issue holds one comment a period, which the next report updates", async () => {
  const cloud = await pastCloud(day, small);
  issue(cloud, 12);
  const first = await reportOn(cloud.sim, { ...token, issue: "12" });
  expect(first.stdout).not.toContain("was not told");
  await reportOn(cloud.sim, { ...token, issue: "12", period: "12h" });
  await reportOn(cloud.sim, { ...token, issue: "12", language: "ko" });
  const bodies = cloud.sim.github.comments.map(({ body }) => body);
  expect(bodies.map((body) => body.split("\n")[0])).toEqual([
    expect.stringMatching(/^<!-- ion-verify:report service=ion-api-prod .*period=day -->$/),
    expect.stringContaining("period=custom"),
  ]);
  expect(bodies[0]).toContain("24시간 보고서");
  expect(bodies[1]).toContain("### Performance metrics");
});

test("a discussion holds one comment, found again among hundreds, and never somebody else's", async () => {
  const { sim } = await pastCloud(day, small);
  const others = Array.from({ length: 150 }, (_, i) => ({ id: `DC_${i}`, body: `comment ${i}`, login: "dev" }));
  sim.github.discussions.push({ id: "D_7", repository: "org/chat", number: 7, comments: others });
  await reportOn(sim, { ...token, discussion: "7" });
  const comments = sim.github.discussions[0]?.comments ?? [];
  const marker = comments.at(-1)?.body.split("\n")[0] ?? "";
  expect(marker).toContain("ion-verify:report");
  // Anybody can write the marker.
  comments.unshift({ id: "DC_x", body: `${marker}\nmine`, login: "dev" });
  await reportOn(sim, { ...token, discussion: "7", language: "ko" });
  expect(comments).toHaveLength(152);
  expect(comments[0]?.body).toContain("mine");
  expect(comments.at(-1)?.body).toContain("24시간 보고서");
});

test.each([
  ["issue", "12", { contents: "read" }, /Issue 12 was not told: .*`issues: write`/],
  ["discussion", "7", { contents: "read" }, /Discussion 7 was not told: .*`discussions: write`/],
  ["discussion", "8", undefined, /Discussion 8 was not told: .*Could not resolve to a Discussion/],
] as const)(
  "a refused %s is a warning that names what to grant, and changes no verdict: %#",
  async (what, number, permissions, words) => {
    const cloud = await pastCloud(day, small);
    issue(cloud, 12);
    cloud.sim.github.discussions.push({ id: "D_7", repository: "org/chat", number: 7, comments: [] });
    if (permissions !== undefined) cloud.sim.github.options.permissions = permissions;
    const run = await reportOn(cloud.sim, { ...token, [what]: number });
    expect(run.stdout).toMatch(words);
    expect(run.outputs["verdict"]).toBe(run.report.verdict);
    expect(run.report.verdict).not.toBe("fail");
    expect(run.exitCode).toBe(0);
  },
);

test("Slack gets the daily summary in the channel of what is merely to be known", async () => {
  const { sim } = await pastCloud(day, small);
  const rules = `slack:
  rules:
    - severity: info
      when: [verdict = any]
      channel: "#production-logs"
`;
  const inputs = { "slack-bot-token": "xoxb-123-abc", watcher: "U024BE7LH" };
  const run = await reportOn(sim, inputs, { files: { ".github/ion-verify.yml": rules } });
  expect(run.stdout).toContain("::add-mask::xoxb-123-abc");
  const [message] = sim.slack.messages;
  expect(sim.slack.messages).toHaveLength(1);
  expect(message?.channel).toBe("#production-logs");
  const blocks = JSON.stringify(message?.blocks);
  expect(blocks).toContain("24-hour report");
  expect(blocks).toContain(`*Total requests*\\n${run.report.requests?.count.toLocaleString("en-US")}`);
  expect(blocks).toContain("<@U024BE7LH>");
});

test("text of a hostile service reaches neither the runner, Markdown, the page nor Slack as a mark", async () => {
  const hostile = "::error::gotcha <script>alert(1)</script> @everyone <!channel> | `x` [a](javascript:b)";
  const cloud = await openPast(day, {
    ...small,
    personas: [{ name: hostile, weight: 1 }],
    errors: [{ at: Date.now() - 3_600_000, message: hostile }],
  });
  try {
    issue(cloud, 12);
    const run = await reportOn(cloud.sim, {
      ...token,
      issue: "12",
      "slack-bot-token": "xoxb-1-a",
      "slack-channel": "#logs",
    });
    expect(run.stdout).not.toMatch(/^::error::gotcha/m);
    const shown = [run.summary, cloud.sim.github.comments[0]?.body ?? ""];
    for (const text of shown) {
      expect(text).toContain("gotcha");
      // Only ever within a code span.
      for (const line of text.split("\n").filter((one) => one.includes("gotcha"))) {
        expect(line.replaceAll(/(`+)(?:(?!`).|(?!\1)`)*?\1(?!`)/g, "")).not.toMatch(/gotcha|<script|@everyone/);
      }
    }
    expect(run.page).not.toMatch(/<script|<!channel/);
    expect(JSON.stringify(cloud.sim.slack.messages)).not.toMatch(/<!channel/);
  } finally {
    await cloud.sim.stop();
  }
});
