import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { openInput } from "../../src/cli/replay/export/text.ts";
import { isWanted } from "../../src/cli/replay/places.ts";
import { type File, type ReplayedDeploy, type ReplayedFiles, replayFiles } from "../../src/cli/replay/replay-files.ts";
import { readSettings } from "../../src/inputs/read.ts";
import type { Settings } from "../../src/inputs/settings.ts";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { app, lines, platform, type Request, start, streamOf } from "./logs.ts";

async function settingsOf(inputs: Record<string, string> = {}): Promise<Settings> {
  const env = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  return (await readSettings({ env, readFile: () => undefined, required: [] })).settings;
}

async function replay(
  text: string | string[],
  inputs: Record<string, string> = {},
  from: number | null = null,
): Promise<ReplayedFiles> {
  const settings = await settingsOf(inputs);
  const files = [text].flat().map((one, i): File => ({
    name: `${i}.json`,
    input: openInput("-", streamOf(one)),
    onPiece: () => undefined,
    onEnd: () => undefined,
  }));
  return await replayFiles(files, { settings, from, wanted: (scope) => isWanted(scope, settings) });
}

async function only(text: string, inputs: Record<string, string> = {}): Promise<ReplayedDeploy> {
  const { deploys } = await replay(text, inputs);
  const [deploy] = deploys;
  if (deploy === undefined || deploys.length > 1) throw new Error(`${deploys.length} deploys`);
  return deploy;
}

const short = { window: "60s", interval: "5s", settle: "10s" };

/** Requests of a minute or two: those that finish late arrive late. */
const requests = fc.array(
  fc.record<Request>({
    endMs: fc.nat(90_000),
    latencyMs: fc.oneof(fc.nat(1_500), fc.nat(30_000)),
    status: fc.constantFrom(200, 200, 200, 500),
    delayMs: fc.oneof(fc.nat(400), fc.nat(40_000)),
  }),
  { minLength: 1, maxLength: 120 },
);

/** The same decision by the plainest means: all that had arrived by each poll, judged afresh from nothing. */
function reference(seen: Request[], settings: Settings): { decidedMs: number; n: number; errors: number } {
  const { windowMs, intervalMs, settleMs, p95BudgetMs = 2000, errorRateBudget } = settings;
  const first = Math.min(...seen.map(({ endMs, latencyMs }) => endMs - latencyMs));
  const inWindow = seen
    .map((one) => ({ ...one, at: one.endMs - first, startMs: one.endMs - first - one.latencyMs }))
    .filter(({ at, startMs }) => startMs < windowMs && at < windowMs + settleMs);
  const slices = Math.ceil(windowMs / intervalMs);
  const arrivedBy = (ms: number): typeof inWindow => inWindow.filter(({ at, delayMs }) => at + delayMs <= ms);
  for (let ms = 0; ms < windowMs; ms += intervalMs) {
    const judge = new RequestJudge({ errorRateBudget, p95BudgetMs, slices, windowMs });
    const arrived = arrivedBy(ms);
    for (const { startMs, latencyMs, status } of arrived) {
      const slice = Math.floor((startMs / windowMs) * slices);
      judge.observe({ slice, latencyMs, error: status >= 500 });
    }
    const through = Math.max(0, Math.floor(((ms - Math.min(settleMs, p95BudgetMs + 2_000)) / windowMs) * slices)) - 1;
    if (judge.look(through).breached) {
      return { decidedMs: ms, n: arrived.length, errors: arrived.filter(({ status }) => status >= 500).length };
    }
  }
  const settled = arrivedBy(windowMs + settleMs);
  return {
    decidedMs: windowMs + settleMs,
    n: settled.length,
    errors: settled.filter(({ status }) => status >= 500).length,
  };
}

describe("a replay", () => {
  test.prop([requests])("decides when judging all that had arrived by each poll decides", async (seen) => {
    const { replayed } = await only(lines(seen.map((one) => app(one))), short);
    const expected = reference(seen, await settingsOf(short));
    expect(replayed.decidedMs).toBe(expected.decidedMs);
    expect(replayed.requests.count).toBe(expected.n);
    expect(replayed.requests.errors).toBe(expected.errors);
  });

  test.prop([requests, fc.array(fc.nat())])(
    "is the same in any order, with entries twice, in any form",
    async (seen, order) => {
      const entries = seen.map((one) => app(one));
      const shuffled = entries
        .flatMap((entry, i) => ((order[i] ?? 0) % 3 === 0 ? [entry, entry] : [entry]))
        .map((entry, i) => ({ entry, by: order[i] ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ entry }) => entry);
      const judged = async (...texts: string[]): Promise<unknown[]> =>
        (await replay(texts, short)).deploys.map(({ scope, replayed }) => ({ scope, replayed }));
      const plain = await judged(lines(entries));
      expect(await judged(lines(shuffled))).toEqual(plain);
      expect(await judged(JSON.stringify(shuffled, null, 2))).toEqual(plain);
      const half = Math.floor(shuffled.length / 2);
      expect(await judged(JSON.stringify(shuffled.slice(half)), lines(shuffled.slice(0, half + 2)))).toEqual(plain);
    },
  );

  it("takes the nearest rank and the plain rate of what had arrived", async () => {
    const seen = Array.from({ length: 2_000 }, (_, i) => ({
      endMs: i * 20,
      latencyMs: ((i * 7919) % 2_000) / 1.7,
      status: i % 250 === 0 ? 503 : 200,
      delayMs: 100,
    }));
    const { replayed } = await only(lines(seen.map((one) => app(one))), { ...short, window: "1m" });
    const sorted = seen.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b);
    expect(replayed.findings.map(({ id, value, n }) => ({ id, value, n }))).toEqual([
      { id: "error-rate", value: 8 / 2_000, n: 2_000 },
      { id: "p95", value: sorted[Math.ceil(0.95 * 2_000) - 1], n: 2_000 },
    ]);
    expect(replayed.findings.every(({ decision }) => decision === "pass")).toBe(true);
    expect(replayed.decidedMs).toBe(70_000);
  });

  // Entries of the last four seconds may lack the slow ones: P95 budget, and two seconds of delivery.
  it.each([
    ["15s", 306, 315],
    ["15s", 310, 330],
    ["5s", 303, 315],
  ])(
    "polling each %s finds an outage from %i s on by the first poll that shows a few seconds of it",
    async (interval, from, decided) => {
      const seen = Array.from({ length: 1_000 }, (_, i) => ({
        endMs: 100 + i * 600,
        latencyMs: 100,
        status: i * 600 < from * 1_000 ? 200 : 500,
        delayMs: 100,
      }));
      const { replayed } = await only(lines(seen.map((one) => app(one))), { window: "10m", interval });
      expect(replayed).toMatchObject({ window: { endedEarly: "failed" }, decidedMs: decided * 1_000 });
    },
  );

  it("stops at the first breach, unless it is told to go on", async () => {
    const seen = Array.from({ length: 600 }, (_, i) => ({
      endMs: i * 100,
      latencyMs: 50,
      status: i >= 200 && i % 2 === 0 ? 500 : 200,
      delayMs: 100,
    }));
    const text = lines(seen.map((one) => app(one)));
    const early = await only(text, short);
    expect(early.replayed.window.endedEarly).toBe("failed");
    expect(early.replayed.decidedMs).toBeGreaterThan(20_000);
    expect(early.replayed.decidedMs).toBeLessThan(40_000);
    expect(early.replayed.late).toBe(600 - early.replayed.requests.count);
    const whole = await only(text, { ...short, "fail-fast": "false" });
    expect(whole.replayed.requests.count).toBe(600);
    expect(whole.replayed.decidedMs).toBe(early.replayed.decidedMs);
  });

  it("stops when both budgets are proven, where that is asked for", async () => {
    const seen = Array.from({ length: 5_000 }, (_, i) => ({ endMs: i * 10, latencyMs: 50, status: 200, delayMs: 100 }));
    const { replayed } = await only(lines(seen.map((one) => app(one))), { ...short, "early-pass": "true" });
    expect(replayed.window.endedEarly).toBe("proven");
    expect(replayed.decidedMs).toBeLessThan(60_000);
  });
});

describe("which requests are judged", () => {
  const second = { endMs: 2_000, latencyMs: 100, status: 200, delayMs: 100 };

  it("the app's own, once one of its entries has a latency", async () => {
    const ends = [2_000, 3_000, 4_000].map((endMs) => app({ ...second, endMs }));
    const { replayed } = await only(lines([platform({ ...second, status: 500 }), ...ends]), short);
    expect(replayed.source).toBe("app");
    expect(replayed.requests.count).toBe(3);
  });

  it("Cloud Run's, where the app writes none, by the request's start", async () => {
    const { replayed } = await only(
      lines([platform(second), platform({ ...second, endMs: 4_000, latencyMs: 1_000 })]),
      short,
    );
    expect(replayed.source).toBe("platform");
    expect(replayed.requests.count).toBe(2);
    expect(replayed.window.startedAt).toBe(start + 1_900);
  });

  it("refused ones are errors, whichever log is judged", async () => {
    const refused = { ...platform({ ...second, latencyMs: 0, status: 429 }), labels: {}, severity: "WARNING" };
    const ofPlatform = await only(lines([platform(second), refused]), short);
    expect(ofPlatform.replayed.requests).toMatchObject({ count: 2, errors: 1, refused: 1 });
    const ofApp = await only(lines([app(second), refused]), short);
    expect(ofApp.replayed.requests).toMatchObject({ count: 2, errors: 1, refused: 1, source: "app" });
  });

  it("not ion-verify's own, nor the app's entries of them", async () => {
    const trace = "projects/p/traces/0123456789abcdef0123456789abcdef";
    const probe = platform(second, { trace });
    probe.httpRequest.userAgent = "ion-verify/1 (run 0011)";
    const { replayed } = await only(lines([app(second, { trace }), app({ ...second, endMs: 2_500 }), probe]), short);
    expect(replayed.requests).toMatchObject({ count: 1, probes: 2 });
  });

  it("not those of checkers and bots, nor the app's entries of them, and they are named", async () => {
    const trace = "projects/p/traces/00000000000000000000000000000001";
    const check = platform(second, { trace });
    check.httpRequest.userAgent = "GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)";
    const bot = {
      ...platform({ ...second, status: 500 }),
      httpRequest: { ...check.httpRequest, userAgent: "Googlebot/2.1", status: 500 },
    };
    const health = platform({ ...second, endMs: 2_200 });
    health.httpRequest.requestUrl = "https://chat.run.app/healthz/live?x=1";
    const user = { trace: "projects/p/traces/00000000000000000000000000000002" };
    const entries = [check, bot, health, app(second, { trace }), app({ ...second, endMs: 2_500 }, user)];
    const { replayed } = await only(lines(entries), { ...short, "ignore-paths": "/healthz/*" });
    expect(replayed.requests).toMatchObject({ count: 1, errors: 0, ignored: { count: 3 } });
    expect(replayed.requests.ignored.by.map(({ who }) => who).sort()).toEqual(["bot", "checker", "ignored-path"]);
  });

  it("Cloud Run's, where the app's entries have no trace and a part of them is of checkers", async () => {
    const minute = Array.from({ length: 600 }, (_, i) => ({
      endMs: 200 + i * 99,
      latencyMs: 50,
      status: 200,
      delayMs: 150,
    }));
    const asked = (share: number): object[] =>
      minute.flatMap((request, i) => {
        const entry = platform(request);
        if (i % 100 < share) entry.httpRequest.userAgent = "GoogleHC/1.0";
        return [entry, app(request)];
      });
    const seen = async (share: number): Promise<ReplayedDeploy["replayed"]> =>
      (await only(lines(asked(share)), short)).replayed;
    const all = await seen(100);
    expect(all.requests).toMatchObject({ count: 0, ignored: { count: 600 } });
    expect(all.findings.map(({ id, decision }) => [id, decision])).toEqual([
      ["error-rate", "inconclusive"],
      ["p95", "inconclusive"],
      ["logs", "warn"],
    ]);
    expect(await seen(20)).toMatchObject({ source: "platform", requests: { count: 480, ignored: { count: 120 } } });
    expect((await seen(1)).source).toBe("app");
  });

  it("only those of the revision and the service that are asked for; else each revision by itself", async () => {
    const other = app({ ...second, endMs: 500_000 }, { revision: "chat-00002-b" });
    const text = lines([app(second), other, app({ ...second, endMs: 501_000 }, { revision: "chat-00002-b" })]);
    const both = await replay(text, short);
    expect(both.deploys.map(({ scope, replayed }) => [scope.revision, replayed.requests.count])).toEqual([
      ["chat-00001-a", 1],
      ["chat-00002-b", 2],
    ]);
    expect((await replay(text, { ...short, revision: "chat-00002-b" })).deploys).toHaveLength(1);
    expect((await replay(text, { ...short, service: "another" })).deploys).toHaveLength(0);
  });

  it("from a given time on", async () => {
    const text = lines([app(second), app({ ...second, endMs: 20_000 }), app({ ...second, endMs: 90_000 })]);
    const { deploys } = await replay(text, short, start + 10_000);
    expect(deploys.map(({ replayed }) => replayed.requests.count)).toEqual([1]);
  });

  it("entries without an insertId are never taken for copies", async () => {
    const { insertId: _, ...bare } = app(second);
    expect((await only(lines([bare, bare]), short)).replayed.requests.count).toBe(2);
  });

  it("entries of nothing are counted, not judged", async () => {
    const file = await replay(
      lines([
        { timestamp: new Date(start).toISOString(), textPayload: "hello" },
        app(second),
        { ...app(second), timestamp: "soon" },
      ]),
      short,
    );
    expect(file.files).toMatchObject([{ others: 1, lost: true, bad: { count: 1, first: "line 3" } }]);
    expect(file.deploys).toHaveLength(1);
  });
});

describe("the past that the files hold", () => {
  /** Two requests a second; each ten minutes twelve of them fail one after the other, in the middle. */
  const bursty = (fromMs: number, minutes: number, revision: string): object[] =>
    Array.from({ length: minutes * 120 }, (_, i) => {
      const inTen = i % 1_200;
      const status = inTen >= 600 && inTen < 640 ? 500 : 200;
      return app({ endMs: fromMs + i * 500, latencyMs: 100, status, delayMs: 100 }, { revision });
    });
  const tenHours = 600;
  const ms = (minutes: number): number => minutes * 60_000;

  it("says that a burst is nothing new; without it the same burst fails", async () => {
    const candidate = bursty(ms(tenHours), 12, "chat-00002-b");
    const text = lines([...bursty(0, tenHours, "chat-00001-a"), ...candidate]);
    const errorRate = async (inputs: Record<string, string>, from: string): Promise<string | undefined> =>
      (await only(from, { revision: "chat-00002-b", ...inputs })).replayed.findings.find(
        ({ id }) => id === "error-rate",
      )?.decision;
    expect(await errorRate({}, lines(candidate))).toBe("fail");
    expect(await errorRate({ past: "none" }, text)).toBe("fail");
    expect(await errorRate({}, text)).toBe("inconclusive");
  });

  it("hides no outage unlike all of it", async () => {
    const outage = bursty(ms(tenHours), 12, "chat-00002-b").map((entry, i) =>
      i < 240 ? entry : { ...entry, jsonPayload: { process_time_ms: 100, status_code: 500 } },
    );
    const text = lines([...bursty(0, tenHours, "chat-00001-a"), ...outage]);
    const { replayed } = await only(text, { revision: "chat-00002-b" });
    expect(replayed.findings.find(({ id }) => id === "error-rate")?.decision).toBe("fail");
  });
});

describe("both logs in the files", () => {
  const trace = (i: number): string => `projects/my-project/traces/${String(i).padStart(32, "0")}`;
  /** Ten a second over the window's minute, in both logs. */
  const both = (more: (i: number) => Partial<Request>): { request: Request; extra: { trace: string } }[] =>
    Array.from({ length: 600 }, (_, i) => ({
      request: { endMs: 200 + i * 99, latencyMs: 100 + (i % 50), status: 200, delayMs: 150, ...more(i) },
      extra: { trace: trace(i) },
    }));
  const budgets = { ...short, "error-rate-budget": "2%", "pass-margin": "1" };
  const judged = async (entries: object[], inputs = budgets): Promise<ReplayedDeploy["replayed"]> =>
    (await only(lines(entries), inputs)).replayed;
  const decisions = ({ findings }: ReplayedDeploy["replayed"]): Record<string, string> =>
    Object.fromEntries(findings.map(({ id, decision }) => [id, decision]));

  it("are not judged by an app's log that holds only its errors", async () => {
    const sent = both((i) => ({ status: i % 300 === 7 ? 500 : 200 }));
    const seen = await judged(
      sent.flatMap(({ request, extra }) => [
        platform(request, extra),
        ...(request.status >= 500 ? [app(request, extra)] : []),
      ]),
    );
    expect(seen.source).toBe("platform");
    expect(seen.requests).toMatchObject({ count: 600, errors: 2 });
    expect(decisions(seen)["error-rate"]).not.toBe("fail");
  });

  it("count a request once, however many lines the app writes of it", async () => {
    const sent = both(() => ({}));
    const seen = await judged(
      sent.flatMap(({ request, extra }) => [
        platform(request, extra),
        app(request, extra),
        app({ ...request, latencyMs: 3 }, extra),
        app({ ...request, latencyMs: 5 }, extra),
      ]),
    );
    expect(seen.requests.count).toBe(600);
    expect(seen.requests.latency?.p50Ms).toBeGreaterThan(90);
  });

  it("tell a unit that is not the declared one, and Cloud Run's own latencies are judged", async () => {
    const sent = both((i) => ({ latencyMs: i % 3 === 0 ? 3_200 : 150 }));
    const seen = await judged(
      sent.flatMap(({ request, extra }) => [
        platform(request, extra),
        { ...app(request, extra), jsonPayload: { process_time_ms: request.latencyMs / 1000, status_code: 200 } },
      ]),
    );
    expect(seen.source).toBe("platform");
    expect(decisions(seen)).toMatchObject({ p95: "fail", logs: "inconclusive" });
    expect(JSON.stringify(seen.findings)).toContain('"unit"');
  });

  it.each<[string, Partial<Request>, Record<string, number>, string]>([
    ["latency of the slow ones", { latencyMs: 3_200 }, { status_code: 200 }, "p95"],
    ["status of the failed ones", { status: 500 }, { process_time_ms: 100 }, "error-rate"],
  ])("are no pass where the app logs no %s, with Cloud Run's log or without it", async (_what, bad, left, id) => {
    const sent = both((i) => (i % 10 === 0 ? bad : {}));
    const own = ({ request, extra }: (typeof sent)[number], i: number): object =>
      i % 10 === 0 ? { ...app(request, extra), jsonPayload: left } : app(request, extra);
    const seen = await judged(sent.flatMap((one, i) => [platform(one.request, one.extra), own(one, i)]));
    expect([seen.source, decisions(seen)[id]]).toEqual(["platform", "fail"]);
    const alone = await judged(sent.map(own));
    expect(alone.findings.find((one) => one.id === id)).toMatchObject({
      decision: "inconclusive",
      reason: { code: "possibly-bad", unknown: 60, entries: 600 },
    });
  });

  it("tell that the app's log stopped", async () => {
    const sent = both((i) => ({ status: i > 300 && i % 4 === 0 ? 500 : 200 }));
    const seen = await judged(
      sent.flatMap(({ request, extra }, i) => [platform(request, extra), ...(i < 300 ? [app(request, extra)] : [])]),
    );
    expect(decisions(seen)["error-rate"]).toBe("fail");
  });

  it("are not judged by the app's where it cannot be told which of its entries are of checkers", async () => {
    const check = (request: Request): object => {
      const entry = platform(request);
      entry.httpRequest.userAgent = "GoogleHC/1.0";
      return entry;
    };
    const { source, requests: seenRequests } = await judged(
      both(() => ({})).flatMap(({ request }) => [check(request), app(request)]),
    );
    expect(source).not.toBe("app");
    expect(seenRequests).toMatchObject({ count: 0, ignored: { count: 600 } });
  });

  it("agree, and the app's is judged", async () => {
    const sent = both((i) => ({ status: i % 300 === 7 ? 500 : 200 }));
    const seen = await judged(sent.flatMap(({ request, extra }) => [platform(request, extra), app(request, extra)]));
    expect(seen.source).toBe("app");
    expect(decisions(seen)).toMatchObject({ p95: "pass" });
    expect(decisions(seen)["logs"]).toBeUndefined();
  });
});
