import { describe, expect, it } from "vitest";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { ProbeResult } from "../../src/sources/observation.ts";
import type { ProbeRequest } from "../../src/sources/probes/probe-request.ts";
import { renderMarkdown } from "../report/said.ts";
import { target } from "../revision/cloud-run-states.ts";
import { found, ofRevision, type Plan, steady, World } from "./world.ts";
import { appEntry } from "./scene.ts";

const uriOf = (tag: string): string => `https://${tag}---chat-abc-uc.a.run.app`;
const tagged = (revision: string, percent: number, tag: string) => target(revision, percent, { tag, uri: uriOf(tag) });
/** Users stay with the revision before; each has a tag. */
const both: Partial<ServiceState> = {
  traffic: [tagged("chat-1", 100, "stable"), tagged("chat-2", 0, "candidate")],
  trafficStatuses: [tagged("chat-1", 100, "stable"), tagged("chat-2", 0, "candidate")],
};
/** All users have the candidate, and the revision before is kept under its tag. */
const moved: Partial<ServiceState> = {
  traffic: [target("chat-2", 100), tagged("chat-1", 0, "stable")],
  trafficStatuses: [target("chat-2", 100), tagged("chat-1", 0, "stable")],
};

const isStable = ({ url }: ProbeRequest): boolean => url.startsWith(uriOf("stable"));
/** One that has a tag alone may be a preview: who kept one on what served users names it. */
const named = { kind: "revision", name: "chat-1" } as const;

const settings = { tag: "candidate", intervalMs: 2_000 };

function world(candidate: Partial<ProbeResult>, baseline: Partial<ProbeResult>, more: Plan = {}): World {
  return new World({
    service: both,
    probe: (probe) => (isStable(probe) ? baseline : candidate),
    answers: (probe) => (isStable(probe) ? "chat-1" : "chat-2"),
    ...more,
    settings: { ...settings, ...more.settings },
  });
}

const refused = { ok: false, status: 500, reason: "500", durationMs: 50 };
const pairsOf = async (candidate: Partial<ProbeResult>, baseline: Partial<ProbeResult>, more: Plan = {}) =>
  found(await world(candidate, baseline, more).verify(), "paired-probes");

describe("a candidate and a baseline that have an address each", () => {
  it("are sent the same probes at the same time", async () => {
    const one = world({}, {});
    const report = await one.verify();
    const stable = one.probed.filter(({ probe }) => isStable(probe));
    const own = one.probed.filter(({ probe }) => !isStable(probe));
    expect(stable.length).toBe(own.length);
    const asked = ({ at, probe }: World["probed"][number]): string =>
      `${at} ${probe.name} ${new URL(probe.url).pathname}`;
    expect(stable.map(asked).toSorted()).toEqual(own.map(asked).toSorted());
    // Which comes first takes turns.
    const firsts = Map.groupBy(one.probed, ({ at }) => at).values();
    expect(new Set([...firsts].map(([first]) => first !== undefined && isStable(first.probe)))).toEqual(
      new Set([true, false]),
    );
    expect(found(report, "paired-probes")).toMatchObject({ decision: "pass", code: "pairs-no-worse", alone: 0 });
    // Each probe's first answer is of a start.
    expect(report.findings.find(({ id }) => id === "paired-probes")?.n).toBe(own.length / 2 - 1);
    // They are nobody's answers that went astray, and none of the candidate's.
    expect(report.findings.filter(({ reason }) => reason.code === "probe-elsewhere")).toEqual([]);
    expect(report.probes.map(({ sent }) => sent)).toEqual([own.length / 2, own.length / 2]);
  });

  it("show that it is slower, which warns, or fails by input", async () => {
    const slow = [{ durationMs: 200 }, { durationMs: 100 }] as const;
    expect(await pairsOf(...slow)).toMatchObject({ decision: "warn", code: "pairs-slower" });
    const report = await world(...slow, { settings: { onRegression: "fail" } }).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "paired-probes"]);
    const { n } = report.findings.find(({ id }) => id === "paired-probes") ?? {};
    const summary = renderMarkdown(report);
    expect(summary).toMatch(new RegExp(`^\\| Paired probes \\|.* ${n} of ${n} probes slower \\|`, "m"));
    expect(summary).toMatch(
      /In \d+ of \d+ pairs of `health` the candidate's answer took longer than the baseline's plus 10 %/,
    );
  });

  it("show that it alone fails, though never so often in a row that the probe fails", async () => {
    let i = 0;
    const flaky = { probe: (probe: ProbeRequest) => (!isStable(probe) && (i += 1) % 4 < 2 ? refused : {}) };
    // Without users the probes stand for them, and would end it.
    const report = await world({}, {}, { ...flaky, settings: { failFast: false } }).verify();
    expect(found(report, "paired-probes")).toMatchObject({ decision: "warn", code: "pairs-failing", baselineAlone: 0 });
    expect(renderMarkdown({ ...report, language: "ko" })).toMatch(/두 리비전에 같은 프로브를 동시에 보냈습니다/);
  });

  it("say nothing of what meets both", async () => {
    expect(await pairsOf(refused, refused)).toMatchObject({ decision: "pass" });
    expect(await pairsOf({ durationMs: 900 }, { durationMs: 900 })).toMatchObject({ decision: "pass" });
  });

  it("are compared when the candidate has all users as well", async () => {
    const slow = [{ durationMs: 200 }, { durationMs: 100 }] as const;
    const plan = { service: moved, requests: steady(600), settings: { tag: undefined, baseline: named } };
    const one = world(...slow, plan);
    const report = await one.verify();
    expect(found(report, "paired-probes")).toMatchObject({ decision: "warn", code: "pairs-slower" });
  });

  it("are not compared where what stands in front of one answered, or a tag was moved", async () => {
    const door = { ok: false, status: 503, reason: "no instance", door: "no-instance" } as const;
    expect(await pairsOf({}, door)).toBeUndefined();
    const away = {
      trafficStatuses: [target("chat-1", 100), tagged("chat-2", 0, "candidate"), tagged("chat-2", 0, "stable")],
    };
    const one = world({ durationMs: 200 }, { durationMs: 100 }, { happens: [{ afterMs: 20_000, service: away }] });
    const report = await one.verify();
    expect(report.findings.find(({ id }) => id === "paired-probes")?.n).toBeLessThanOrEqual(20);
  });

  it("go on where the baseline hangs", async () => {
    const one = world({}, { ok: false, status: null, durationMs: 30_000, unanswered: true });
    const report = await one.verify();
    const own = one.probed.filter(({ probe }) => !isStable(probe));
    expect(own.length).toBe(60);
    expect(found(report, "paired-probes")).toMatchObject({ decision: "pass" });
    expect(report.probes.map(({ failed }) => failed)).toEqual([0, 0]);
  });

  it("leave the baseline's own users' figures as they are", async () => {
    const users = steady(300, (i) => ({ id: `b${i}`, latencyMs: 400 }));
    const entries = users.map((one) => ofRevision("chat-1", appEntry(one)));
    const service = {
      traffic: [tagged("chat-1", 50, "stable"), tagged("chat-2", 50, "candidate")],
      trafficStatuses: [tagged("chat-1", 50, "stable"), tagged("chat-2", 50, "candidate")],
    };
    const one = world({}, { durationMs: 30 }, { service, requests: steady(300, { latencyMs: 400 }), entries });
    const report = await one.verify();
    expect(one.probed.filter(({ probe }) => isStable(probe)).length).toBeGreaterThan(20);
    expect(report.baseline?.compared).toMatchObject({ concurrent: true, count: 300 });
  });
});

describe("there is no pair", () => {
  const untagged = [target("chat-1", 100), tagged("chat-2", 0, "candidate")];

  it.each<[string, Plan]>([
    ["without a tag of the baseline's", { service: { traffic: untagged, trafficStatuses: untagged } }],
    ["without a baseline", { settings: { baseline: { kind: "none" } } }],
    [
      "by another address than Cloud Run's own",
      { service: moved, settings: { tag: undefined, baseline: named, url: "https://chat.example.com" } },
    ],
    ["of a window that is over", { settings: { since: "deploy" } }],
  ])("%s", async (_, plan) => {
    const one = world({}, {}, plan);
    expect(found(await one.verify(), "paired-probes")).toBeUndefined();
    expect(one.probed.filter(({ probe }) => isStable(probe))).toEqual([]);
  });
});
