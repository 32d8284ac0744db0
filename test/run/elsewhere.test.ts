import { describe, expect, it } from "vitest";
import { target } from "../revision/cloud-run-states.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { Report } from "../../src/report/report.ts";
import { stepsOf } from "../report/said.ts";
import { listedProbe } from "./listed-probe.ts";
import { begin, platformEntry } from "./scene.ts";
import { found, ofRevision, type Plan, steady, World } from "./world.ts";

/** Each probe is answered by this revision, whose request log shows it. */
async function verified(revision: string, plan: Plan = {}) {
  const world = new World({
    requests: steady(600),
    ...plan,
    probe: (probe, at) => {
      const own = plan.probe?.(probe, at) ?? {};
      const startedAt = world.clock.now();
      const { traceId: trace, userAgent } = probe;
      const entry = platformEntry({ id: trace, startedAt, latencyMs: 50, trace, userAgent, status: own.status ?? 200 });
      world.log.append(ofRevision(revision, entry), startedAt + 350);
      return own;
    },
  });
  return await world.verify();
}

const place = { kind: "header", name: "x-version" } as const;
const url = "https://chat.example.com";

describe("probes at an address that still leads to another revision", () => {
  it.each<[string, Plan["probe"]]>([
    ["good answers are no pass of the candidate", () => ({})],
    ["bad answers are no failure of it", () => ({ ok: false, status: 500, reason: "HTTP 500" })],
  ])("%s", async (_what, probe) => {
    const report = await verified("chat-1", { settings: { url }, ...(probe === undefined ? {} : { probe }) });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere", revision: "chat-1", address: url });
  });

  it("a version there is not the candidate's", async () => {
    const settings = { url, expectVersion: "2", probes: [listedProbe("release", { versionFrom: place })] };
    for (const version of ["1", "2"]) {
      const report = await verified("chat-1", { settings, probe: () => ({ version }) });
      expect(found(report, "expected-version")).toMatchObject({
        decision: "inconclusive",
        code: "probe-elsewhere",
        revision: "chat-1",
        address: url,
      });
    }
  });

  it("a tag that does, though Cloud Run says otherwise", async () => {
    const traffic = [target("chat-1", 100), target("chat-2", 0, { tag: "next", uri: "https://next---chat" })];
    const report = await verified("chat-1", {
      settings: { tag: "next" },
      service: { traffic, trafficStatuses: traffic },
    });
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere" });
  });
});

it("the candidate's own answers are its own", async () => {
  const report = await verified("chat-2", { settings: { url } });
  expect([report.verdict, found(report, "probe-health")?.decision]).toEqual(["pass", "pass"]);
});

it("another revision's are found behind an empty page with a token, too", async () => {
  const plan: Plan = { requests: steady(600), settings: { url }, answers: () => "chat-1" };
  const world = new World(plan);
  const read = world.log.page.bind(world.log);
  let emptyPages = 0;
  world.log.page = async (query, wait) => {
    const ofAnswerers = query.filter.includes("ion-verify/1") && !query.filter.includes("severity");
    if (!ofAnswerers) return await read(query, wait);
    if (query.pageToken === undefined) {
      emptyPages += 1;
      return { nextPageToken: "on" };
    }
    const { pageToken: _, ...first } = query;
    return await read(first, wait);
  };
  const report = await world.verify();
  expect(emptyPages).toBeGreaterThan(0);
  expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere", revision: "chat-1" });
});

/** The reading of who else answered does not come through. */
class Blind extends World {
  constructor(plan: Plan, failure: Error) {
    super(plan);
    const read = this.log.page.bind(this.log);
    this.log.page = async (query, wait) => {
      const ofAnswerers = query.filter.includes("ion-verify/1") && !query.filter.includes("severity");
      if (ofAnswerers) throw failure;
      return await read(query, wait);
    };
  }
}

const outage = new GoogleCallError("Reading log entries", "outage", 503, "unavailable.");
const refused = new GoogleCallError("Reading log entries", "role", 403, "denied.");

describe("where it cannot be asked who answered", () => {
  const unlogged: Plan = { requests: steady(600), settings: { url }, probeLog: () => null };

  it.each([
    ["outage", outage, "Run the job again"],
    ["role", refused, "roles/logging.viewer"],
  ])("good answers behind another address are no proof: %s", async (why, failure, advice) => {
    const settings = { url, expectVersion: "v2", versionFrom: { kind: "header", name: "x-version" } as const };
    const plan = { ...unlogged, settings, probe: () => ({ version: "v2" }) };
    const report = await new Blind(plan, failure).verify();
    for (const id of ["probe-health", "probe-chat", "expected-version"])
      expect(found(report, id)).toMatchObject({
        decision: "inconclusive",
        code: "not-covered",
        source: "probe-traces",
        why,
        detail: failure.message,
      });
    expect(report.verdict).toBe("inconclusive");
    expect(stepsOf(report).join()).toContain(advice);
  });

  it("they are where the log shows them under the candidate, and at Cloud Run's own address", async () => {
    expect((await new Blind({ ...unlogged, probeLog: () => "served" }, outage).verify()).verdict).toBe("pass");
    const direct = await new Blind({ requests: steady(600), probeLog: () => null }, outage).verify();
    expect([direct.verdict, found(direct, "probe-health")?.decision]).toEqual(["pass", "pass"]);
  });

  it("a place of the quota is waited for that the readings before have used up", async () => {
    const world = new World(unlogged);
    const asked: number[] = [];
    const over = (): boolean => world.clock.now() >= begin + 70_000;
    const left = world.readLimit.leftThisMinute.bind(world.readLimit);
    world.readLimit.leftThisMinute = () => (over() ? 0 : left());
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (over() && query.filter.includes("ion-verify/1")) asked.push(wait.deadline - world.clock.now());
      return await read(query, wait);
    };
    const report = await world.verify();
    expect(asked.at(-1)).toBeGreaterThan(60_000);
    expect(found(report, "probe-health")).toMatchObject({ code: "probe-unshown" });
  });
});

it("even two answers of another revision are told, though no place of the quota is left", async () => {
  let n = 0;
  const plan: Plan = {
    requests: steady(600),
    settings: { url },
    answers: ({ name }) => (name === "health" && n++ % 6 === 3 ? "chat-1" : "chat-2"),
  };
  const world = new World(plan);
  const left = world.readLimit.leftThisMinute.bind(world.readLimit);
  world.readLimit.leftThisMinute = () => (world.clock.now() >= begin + 70_000 ? 0 : left());
  const report = await world.verify();
  expect(report.verdict).toBe("inconclusive");
  expect(found(report, "probe-health")).toMatchObject({ code: "probe-elsewhere", revision: "chat-1", answers: 2 });
});

describe("answers that the log shows under nobody", () => {
  const nowhere: Plan = { requests: steady(600), settings: { url }, probeLog: () => null };

  it("are something else's where it holds all requests", async () => {
    const bad = { ok: false, status: 200, reason: "it says: down", door: null };
    for (const [answer, sent] of [
      [{}, 12],
      [bad, 3],
    ] as const) {
      const report = await new World({ ...nowhere, probe: () => answer }).verify();
      expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
      expect(found(report, "probe-health")).toMatchObject({ code: "probe-unshown", sent, surely: true });
    }
  });

  it("are told where it may not hold them", async () => {
    const filter = 'httpRequest.requestUrl:"/health" OR httpRequest.requestUrl:"/chat"';
    const sinks = [
      { name: "_Default", filter: "", disabled: false, exclusions: [{ name: "quiet", filter, disabled: false }] },
    ];
    const report = await new World({ ...nowhere, routing: { sinks, exclusions: [] } }).verify();
    expect(report.verdict).toBe("pass");
    expect(found(report, "probe-health")).toMatchObject({ decision: "warn", code: "probe-unshown", surely: false });
  });

  it.each([
    ["as it was asked", ""],
    ["with its path rewritten", "/api"],
  ])("are the candidate's where a load balancer has made traces of its own: %s", async (_what, prefix) => {
    const world: World = new World({
      ...nowhere,
      probe: ({ userAgent, url: asked }) => {
        const startedAt = world.clock.now();
        const path = prefix + new URL(asked).pathname;
        const entry = platformEntry({ id: `${path} ${startedAt}`, startedAt, latencyMs: 50, userAgent, path });
        world.log.append(entry, startedAt + 350);
        return {};
      },
    });
    const report = await world.verify();
    expect([report.verdict, found(report, "probe-health")?.decision]).toEqual(["pass", "pass"]);
  });

  it("are told at another service's address of Cloud Run's as well", async () => {
    const other = "https://other-xyz-uc.a.run.app";
    for (const answer of [{}, { ok: false, status: 500, reason: "HTTP 500", door: "unproven" as const }]) {
      const plan = { settings: { url: other }, requests: steady(600), probe: () => answer, probeLog: () => null };
      const report = await new World(plan).verify();
      expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
    }
    const tagged = {
      settings: { url: "https://next---chat-123-uc.a.run.app" },
      requests: steady(600),
      probeLog: () => null,
    };
    expect((await new World(tagged).verify()).verdict).toBe("pass");
  });

  it("are nothing to tell at Cloud Run's own address", async () => {
    const report = await new World({ ...nowhere, settings: {} }).verify();
    expect([report.verdict, found(report, "probe-health")?.decision]).toEqual(["pass", "pass"]);
  });
});

describe("a deploy that is looked at later", () => {
  const later = (revision: string): Promise<Report> =>
    verified(revision, { settings: { url, since: "deploy" }, probeLog: () => null });

  it("is asked once, and the log is asked who answered", async () => {
    const own = await later("chat-2");
    expect(found(own, "probe-health")).toMatchObject({ decision: "pass", sent: 1 });
    expect(own.probes[0]).toMatchObject({ sent: 1, shown: 1 });
    expect(found(await later("chat-1"), "probe-health")).toMatchObject({ code: "probe-elsewhere", revision: "chat-1" });
  });
});
