import { describe, expect, it } from "vitest";
import { DeployCandidates } from "../../src/run/deploy-candidates.ts";
import { listedProbe } from "./listed-probe.ts";
import { platformEntry } from "./scene.ts";
import { found, ofRegion, ofRevision, type Plan, steady, World } from "./world.ts";

const url = "https://chat.example.com";
const here = { service: "chat", region: "us-central1", url };
const there = { service: "chat", region: "europe-west1", url };
const bad = { ok: false, status: 500, reason: "HTTP 500" } as const;
/** Its own words at 200 tell of trouble. */
const badNews = { ok: false, status: 200, reason: "database: down" } as const;

interface Answered {
  region: string;
  revision: string;
}
const own: Answered = { region: here.region, revision: "chat-2" };
const sibling: Answered = { region: there.region, revision: "chat-7" };
const old: Answered = { region: there.region, revision: "chat-6" };

/** A deploy to two regions behind one address: chat-2 here, chat-7 there. Who takes each probe, `by` says. */
async function verified(by: (at: number) => Answered, plan: Plan = {}, name = sibling.revision) {
  const candidates = new DeployCandidates([here, there]);
  candidates.note(there, name);
  const world = new World({
    requests: steady(600),
    candidates,
    ...plan,
    settings: { url, ...plan.settings },
    probeLog: () => null,
    probe: (probe, at) => {
      const answer = plan.probe?.(probe, at) ?? {};
      const startedAt = world.clock.now();
      const { traceId: trace, userAgent } = probe;
      const status = answer.status ?? 200;
      const entry = platformEntry({ id: trace, startedAt, latencyMs: 50, trace, userAgent, status });
      const { region, revision } = by(at);
      world.log.append(ofRegion(region, ofRevision(revision, entry)), startedAt + 350);
      return answer;
    },
  });
  return await world.verify();
}
const eachInTurn = (at: number): Answered => (Math.floor(at / 5_000) % 2 === 0 ? own : sibling);

describe("one address before two regions of a deploy", () => {
  it("is no doubt where the other region's candidate answers, and tells how many it did", async () => {
    const report = await verified(eachInTurn);
    expect(report.verdict).toBe("pass");
    expect(found(report, "probe-health")).toEqual({
      decision: "pass",
      code: "probe-ok",
      sent: 12,
      others: { answers: 6, revision: "chat-7", region: "europe-west1" },
    });
  });

  it("is no evidence of a region that none of its probes reached, and says so", async () => {
    const report = await verified(() => sibling);
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "probe-health"]);
    expect(found(report, "probe-health")).toEqual({
      decision: "inconclusive",
      code: "probe-other-region",
      sent: 12,
      others: { answers: 12, revision: "chat-7", region: "europe-west1" },
      address: url,
    });
  });

  it("names what another region has still of the deploy before", async () => {
    const report = await verified(() => old);
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "probe-health")).toMatchObject({
      code: "probe-elsewhere",
      revision: "chat-6 in europe-west1",
      answers: 24,
    });
  });

  it("tells two revisions of one name apart by their regions", async () => {
    const same = { region: there.region, revision: "chat-2" };
    expect(found(await verified(() => same, {}, "chat-2"), "probe-health")?.code).toBe("probe-other-region");
    // Not of this deploy, for all that this run knows.
    expect(found(await verified(() => same), "probe-health")).toMatchObject({
      code: "probe-elsewhere",
      revision: "chat-2 in europe-west1",
    });
  });

  it.each([
    ["an error", bad],
    ["bad news", badNews],
  ])("does not hold %s of the other region against this one", async (_what, answer) => {
    const report = await verified(eachInTurn, { probe: (_probe, at) => (eachInTurn(at) === own ? {} : answer) });
    expect(report.verdict).toBe("pass");
    expect(found(report, "probe-health")).toMatchObject({ decision: "pass", code: "probe-ok", sent: 12 });
    const all = await verified(() => sibling, { probe: () => answer });
    expect(found(all, "probe-health")).toMatchObject({ decision: "inconclusive", code: "probe-other-region" });
  });

  it("lets a region pass by its users alone where it is not to be probed", async () => {
    const settings = { healthPath: undefined, chatPath: undefined };
    expect((await verified(() => sibling, { settings })).verdict).toBe("pass");
  });

  it.each([
    ["an error", bad],
    ["bad news", badNews],
  ])("holds %s of its own candidate against it", async (_what, answer) => {
    const report = await verified(() => own, { probe: () => answer });
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });

  describe("and the version that is expected", () => {
    const release = listedProbe("release", { versionFrom: { kind: "header", name: "x-version" } });
    const settings = { expectVersion: "2", probes: [release] };

    it("is that of this region's own answers", async () => {
      const good = await verified(eachInTurn, {
        settings,
        probe: (_probe, at) => ({ version: eachInTurn(at) === own ? "2" : "1" }),
      });
      expect(found(good, "expected-version")).toMatchObject({ decision: "pass", naming: { n: 6 } });
      const other = await verified(eachInTurn, {
        settings,
        probe: (_probe, at) => ({ version: eachInTurn(at) === own ? "1" : "2" }),
      });
      expect(found(other, "expected-version")).toMatchObject({ decision: "fail", seen: "1" });
    });

    it("cannot be told of a region that no probe reached", async () => {
      const report = await verified(() => sibling, { settings, probe: () => ({ version: "2" }) });
      expect([report.verdict, report.decisive]).toEqual(["inconclusive", "expected-version"]);
      expect(found(report, "expected-version")).toMatchObject({
        code: "expected-unknown",
        detail: `all answers at ${url} came from chat-7 in europe-west1`,
      });
    });
  });
});

it("regions that run and are not verified are told", async () => {
  const report = await new World({
    requests: steady(600),
    service: { regions: ["us-central1", "europe-west1", "asia-northeast3"] },
    candidates: new DeployCandidates([here, { ...there, url: undefined }]),
  }).verify();
  expect(report.notices).toContainEqual({ code: "regions-unverified", regions: ["asia-northeast3"] });
});
