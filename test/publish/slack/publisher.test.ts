import { afterEach, describe, expect, it } from "vitest";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock } from "../../../src/clock.ts";
import type { Settings, SlackRule } from "../../../src/inputs/settings.ts";
import { openSlack } from "../../../src/publish/slack/client.ts";
import type { AlertMemory } from "../../../src/publish/slack/memory.ts";
import { SlackPublisher } from "../../../src/publish/slack/publisher.ts";
import { failedReport, report as passedReport } from "../../report/fixtures.ts";
import { SlackFace, type SlackOptions } from "../../simulator/slack.ts";
import { settingsOf } from "../../run/scene.ts";
import { never } from "../../fake-clock.ts";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** As the simulator's server hands it over: JSON parsed, a form as its text. */
function bodyOf(type: string | undefined, text: string): unknown {
  return type?.startsWith("application/json") === true ? JSON.parse(text) : text;
}

/** Slack on a port of its own, and its base URL. `fault`: answers in its place. */
async function serve(face: SlackFace, fault?: () => Fault | null) {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const broken = fault?.() ?? null;
      if (broken !== null) {
        response.writeHead(broken.status, broken.headers).end(broken.body ?? "<html>busy</html>");
        return;
      }
      const answer = face.answer({
        method: request.method ?? "",
        path: request.url ?? "",
        query: new URLSearchParams(),
        headers: { authorization: request.headers.authorization },
        body: bodyOf(request.headers["content-type"], Buffer.concat(chunks).toString()),
      });
      const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
      response.writeHead(answer.status).end(text);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack`;
}

const hourly: SlackRule = {
  severity: "warning",
  when: [{ kind: "verdict", verdict: "fail" }],
  channel: "#alerts",
  atMostEveryMs: 3_600_000,
};

interface Fault {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

interface Scene {
  options?: SlackOptions;
  webhook?: boolean;
  settings?: Partial<Settings>;
  memory?: AlertMemory | null;
  fault?: () => Fault | null;
}

async function scene({ options, webhook = false, settings = {}, memory = null, fault }: Scene = {}) {
  const face = new SlackFace(options);
  const url = await serve(face, fault);
  const warnings: string[] = [];
  const notes: string[] = [];
  const slack = openSlack({
    clock: systemClock,
    apiUrl: `${url}/api`,
    botToken: webhook ? undefined : "xoxb-1",
    webhookUrl: webhook ? `${url}/services/T1/B1/abc` : undefined,
  });
  if (slack === null) throw new Error("there is a way to Slack");
  const publisher = new SlackPublisher({
    slack,
    settings: settingsOf({ slackChannel: "#deploys", ...settings }),
    targets: [{ service: "chat", region: "us-central1" }],
    clock: systemClock,
    runUrl: "https://github.com/org/chat/actions/runs/1",
    memory,
    warn: (message) => warnings.push(message),
    note: (words, key) => notes.push(`${words} ${key}`),
  });
  const wait = () => ({ deadline: systemClock.now() + 5_000, signal: never });
  return { face, publisher, wait, warnings, notes };
}

describe("with a bot", () => {
  it("the deploy notice becomes the verdict", async () => {
    const { face, publisher, wait } = await scene();
    await publisher.start(wait());
    expect(face.messages).toMatchObject([{ channel: "#deploys", edited: false }]);
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toMatchObject([{ text: expect.stringContaining("FAIL"), edited: true }]);
  });

  it("a verdict without its notice is posted", async () => {
    const { face, publisher, wait } = await scene();
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toMatchObject([{ edited: false }]);
  });

  it("a later look at a deploy announces none, and tells its verdict", async () => {
    const { face, publisher, wait } = await scene({ settings: { since: "deploy" } });
    await publisher.start(wait());
    expect(face.messages).toEqual([]);
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toMatchObject([{ text: expect.stringContaining("FAIL"), edited: false }]);
  });

  it("success is announced in its own channel, failure is not", async () => {
    const slack = { deploy: undefined, success: "#announcements", rules: [] };
    const passed = await scene({ settings: { slack } });
    await passed.publisher.finish(passedReport(), passed.wait());
    expect(passed.face.messages.map(({ channel }) => channel)).toEqual(["#deploys", "#announcements"]);
    const failed = await scene({ settings: { slack } });
    await failed.publisher.finish(failedReport(), failed.wait());
    expect(failed.face.messages.map(({ channel }) => channel)).toEqual(["#deploys"]);
  });

  it("a throttled alert is updated and not repeated, also by another run", async () => {
    const settings = { slack: { deploy: undefined, success: undefined, rules: [hourly] } };
    const { face, publisher, wait } = await scene({ settings, options: { channels: ["deploys", "alerts"] } });
    for (let i = 0; i < 3; i++) await publisher.finish(failedReport(), wait());
    const alerts = face.messages.filter(({ channel }) => channel === "#alerts");
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.text).toMatch(/3 times since/);
  });

  it("however much is written in the channel since, and however little Slack gives at once", async () => {
    const settings = { slack: { deploy: undefined, success: undefined, rules: [hourly] } };
    const options = { channels: ["deploys", "general", "alerts"], mostOnPage: 15 };
    const { face, publisher, wait, warnings } = await scene({ settings, options });
    const say = (channel: string, text: string): void => {
      const headers = { authorization: "Bearer xoxb-1" };
      const body = { channel, text };
      face.answer({ method: "POST", path: "/slack/api/chat.postMessage", query: new URLSearchParams(), headers, body });
    };
    await publisher.finish(failedReport(), wait());
    for (let i = 0; i < 250; i++) say("#alerts", `message ${i}`);
    await publisher.finish(failedReport(), wait());
    expect(face.messages.filter(({ text }) => text.includes("Warning"))).toMatchObject([{ edited: true }]);
    expect(warnings).toEqual([]);
  });

  it("without the scope to read it is told once more, and why", async () => {
    const settings = { slack: { deploy: undefined, success: undefined, rules: [hourly] } };
    const { face, publisher, wait, warnings } = await scene({ settings, options: { scopes: [] } });
    await publisher.finish(failedReport(), wait());
    await publisher.finish(failedReport(), wait());
    expect(face.messages.filter(({ channel }) => channel === "#alerts")).toHaveLength(2);
    expect(warnings[0]).toMatch(/missing_scope.*channels:history/);
  });

  it("one channel that is not there keeps no other from being told", async () => {
    const rule: SlackRule = { ...hourly, atMostEveryMs: 0, channel: "#gone" };
    const settings = {
      slack: { deploy: undefined, success: undefined, rules: [rule, { ...rule, channel: "#alerts" }] },
    };
    const { face, publisher, wait } = await scene({ settings, options: { channels: ["deploys", "alerts"] } });
    await expect(publisher.finish(failedReport(), wait())).rejects.toThrow(/#gone failed: channel_not_found \(check/);
    expect(face.messages.map(({ channel }) => channel)).toEqual(["#deploys", "#alerts"]);
  });
});

describe("with a webhook", () => {
  it("notice and verdict are two messages", async () => {
    const { face, publisher, wait } = await scene({ webhook: true });
    await publisher.start(wait());
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toHaveLength(2);
  });

  it.each([
    ["told in this hour", async () => ({ at: 1, times: 1, since: 1, posted: null }), 1, 0],
    ["not told yet", async () => null, 2, 1],
    ["not known", async () => await Promise.reject(new Error("grant actions: read")), 2, 1],
  ])("an alert that was %s", async (_, lastTold, messages, left) => {
    const settings = { slack: { deploy: undefined, success: undefined, rules: [hourly] } };
    const { face, publisher, wait, notes } = await scene({ webhook: true, settings, memory: { lastTold } });
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toHaveLength(messages);
    expect(notes).toHaveLength(left);
  });
});

describe("a webhook's answers", () => {
  it.each<[string, Fault]>([
    ["429 in one word", { status: 429, headers: { "retry-after": "0" }, body: "rate_limited" }],
    ["503 in one word", { status: 503, headers: { "retry-after": "0" }, body: "service_unavailable" }],
    ["500 in one word", { status: 500, headers: { "retry-after": "0" }, body: "rollup_error" }],
  ])("%s: asked again", async (_, fault) => {
    let left = 1;
    const { face, publisher, wait } = await scene({ webhook: true, fault: () => (left-- > 0 ? fault : null) });
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toHaveLength(1);
  });

  it.each<[string, Fault, RegExp]>([
    ["a proxy's page with 200", { status: 200, body: "<html>Sign in</html>" }, /the answer is not Slack's/],
    ["a refusal in one word", { status: 403, body: "action_prohibited" }, /action_prohibited/],
    ["a webhook that is gone", { status: 404, body: "no_service" }, /no_service \(the webhook was removed/],
  ])("%s: not told, and said so", async (_, fault, said) => {
    const { face, publisher, wait } = await scene({ webhook: true, fault: () => fault });
    await expect(publisher.finish(failedReport(), wait())).rejects.toThrow(said);
    expect(face.messages).toHaveLength(0);
  });
});

describe("what answers in Slack's place", () => {
  it.each([true, false])("with 200 and a page has told nobody, and is told so once: webhook %s", async (webhook) => {
    const fault = () => ({ status: 200, body: "<html>Sign in</html>" });
    const { face, publisher, wait } = await scene({ webhook, fault });
    const where = webhook ? "the Slack webhook" : "Slack #deploys";
    await expect(publisher.finish(failedReport(), wait())).rejects.toThrow(
      new RegExp(`^Posting to ${where} failed: the answer is not Slack's \\(is there a proxy between\\?\\)$`),
    );
    expect(face.messages).toEqual([]);
  });

  it("with a login elsewhere is no answer either", async () => {
    const fault = () => ({ status: 302, headers: { location: "https://login.corp.example/" }, body: "" });
    const { publisher, wait } = await scene({ fault });
    await expect(publisher.finish(failedReport(), wait())).rejects.toThrow(
      /^Posting to Slack #deploys failed: HTTP 302$/,
    );
  });
});

describe("Slack that is busy", () => {
  it("is asked again when it says so", async () => {
    let left = 1;
    const fault = () => (left-- > 0 ? { status: 429, headers: { "retry-after": "0" } } : null);
    const { face, publisher, wait } = await scene({ fault });
    await publisher.finish(failedReport(), wait());
    expect(face.messages).toHaveLength(1);
  });

  it("for good is told in the error, with what was tried", async () => {
    const fault = () => ({ status: 503, headers: { "retry-after": "0" } });
    const { publisher, wait } = await scene({ fault });
    await expect(publisher.finish(failedReport(), wait())).rejects.toThrow(
      "Posting to Slack #deploys failed: HTTP 503",
    );
  });
});
