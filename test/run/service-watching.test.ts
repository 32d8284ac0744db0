import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { headline } from "../../src/report/headline.ts";
import type { RevisionState, ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import type { Report } from "../../src/report/report.ts";
import { condition, latest, revision, target } from "../revision/cloud-run-states.ts";
import { begin } from "./scene.ts";
import { found, type Happening, notFound, type Plan, steady, World } from "./world.ts";

const s = 1000;
const outage = new GoogleCallError("Reading service chat", "transient", 503, "unavailable.");
const refused = new GoogleCallError("Reading service chat", "no-access", 403, "denied.");

const newer = revision({ name: "chat-3", createdAt: begin + 24 * s });
const older = revision({ name: "chat-1", createdAt: begin - 1e8 });
const others = [newer, older];

function divided(...traffic: TrafficTarget[]): Partial<ServiceState> {
  return { traffic, trafficStatuses: traffic };
}

/** As a deploy that all traffic follows leaves the service. */
const superseded = { latestCreatedRevision: "chat-3", latestReadyRevision: "chat-3" };
/** As a preview's deploy: traffic is pinned to what served, and a tag leads to it. */
const previewed = {
  ...divided(target("chat-2", 100), target("chat-3", 0, { tag: "pr-7" })),
  latestCreatedRevision: "chat-3",
};
const unhealthy = {
  conditions: [condition("Ready", "failed", { reason: "INTERNAL", message: "The secret is gone." })],
};

/** All is well but for what happens. */
async function verified(happens: Happening[], plan: Plan = {}): Promise<{ report: Report; world: World }> {
  const world = new World({ requests: steady(600), happens: happens.map((one) => ({ others, ...one })), ...plan });
  return { report: await world.verify(), world };
}

/** What the report's own words about the service are, by kind. */
function changes({ serviceWatch }: Report): string[] {
  return (serviceWatch?.changes ?? []).map(({ kind }) => kind);
}

function serving(report: Report): unknown {
  const { reason, decision } = report.findings.find(({ id }) => id === "serving") ?? {};
  return [decision, reason?.code === "serving-changed" ? reason.change.kind : reason?.code];
}

describe("a service that nobody touches", () => {
  it("is read every ten seconds and once more at the end, and passes", async () => {
    const { report } = await verified([]);
    expect([report.verdict, serving(report)]).toEqual(["pass", ["pass", "served"]]);
    // Six in the window, and with the ten seconds for late entries the last one.
    expect(report.serviceWatch).toMatchObject({ readings: 7, seenTo: begin + 70 * s, failure: null, changes: [] });
    expect(report.serviceWatch?.standings).toHaveLength(1);
    expect(report.notices).toEqual([]);
  });
});

describe("what others do to the candidate is told, and is no pass:", () => {
  it.each<[string, Happening, string, object]>([
    [
      "a newer deploy takes all traffic",
      { afterMs: 25 * s, service: superseded },
      "traffic-lost",
      { from: 100, percent: 0, to: "newer", others: "chat-3 100 %", after: begin + 20 * s, at: begin + 30 * s },
    ],
    [
      "a newer deploy is on its way to it",
      { afterMs: 25 * s, service: { latestCreatedRevision: "chat-3" } },
      "newer-deploy",
      { revision: "chat-3", percent: 0, takesTraffic: true, after: begin + 24 * s },
    ],
    [
      "a newer one gets a part",
      { afterMs: 25 * s, service: { ...superseded, ...divided(target("chat-3", 10), target("chat-2", 90)) } },
      "traffic-lost",
      { from: 100, percent: 90, to: "newer" },
    ],
    [
      "somebody rolls back",
      { afterMs: 25 * s, service: divided(target("chat-1", 100)) },
      "traffic-lost",
      { percent: 0, to: "older", others: "chat-1 100 %" },
    ],
    [
      "somebody sends half of it back",
      { afterMs: 25 * s, service: divided(target("chat-1", 50), target("chat-2", 50)) },
      "traffic-lost",
      { percent: 50, to: "older" },
    ],
    [
      "a newer deploy takes it that cannot be read",
      { afterMs: 25 * s, service: { latestCreatedRevision: "chat-9", latestReadyRevision: "chat-9" } },
      "traffic-lost",
      { percent: 0, to: "newer" },
    ],
    [
      "it goes to one that cannot be read",
      { afterMs: 25 * s, service: divided(target("chat-9", 100)) },
      "traffic-lost",
      { percent: 0, to: "unknown" },
    ],
    [
      "the service is not ready any more",
      { afterMs: 25 * s, service: { terminalCondition: condition("Ready", "failed", { message: "No route." }) } },
      "ready-lost",
      { whose: "service", message: "No route." },
    ],
    ["the revision is deleted", { afterMs: 25 * s, revision: notFound }, "revision-deleted", { revision: "chat-2" }],
    [
      "the revision is deleted and made anew under its name",
      { afterMs: 25 * s, revision: { createdAt: begin + 23 * s } },
      "revision-deleted",
      { revision: "chat-2", after: begin + 20 * s, at: begin + 30 * s },
    ],
    ["the service is deleted", { afterMs: 25 * s, service: notFound }, "service-deleted", {}],
    [
      "it happens in the last second of the window",
      { afterMs: 59 * s, service: divided(target("chat-1", 100)) },
      "traffic-lost",
      { to: "older" },
    ],
    [
      "it happens while late entries are awaited",
      { afterMs: 69 * s, service: divided(target("chat-1", 100)) },
      "traffic-lost",
      { to: "older", at: begin + 70 * s },
    ],
  ])("%s", async (_what, happening, kind, change) => {
    const { report } = await verified([happening]);
    expect([report.verdict, report.cause, report.decisive]).toEqual(["inconclusive", "changed", "serving"]);
    expect(serving(report)).toEqual(["inconclusive", kind]);
    expect(report.serviceWatch?.changes.find((one) => one.kind === kind)).toMatchObject(change);
    expect(headline(report).includes("Somebody rolled back")).toBe(Object.values(change).includes("older"));
  });

  it("traffic that comes back was away all the same", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: divided(target("chat-1", 100)) },
      { afterMs: 35 * s, service: divided(latest) },
    ]);
    expect([report.verdict, changes(report)]).toEqual(["inconclusive", ["traffic-lost", "traffic-gained"]]);
    expect(report.serviceWatch?.standings.map(({ traffic }) => traffic[0]?.revision)).toEqual([
      "chat-2",
      "chat-1",
      "chat-2",
    ]);
  });

  it("a newer one that waited is sent for, and not ready yet: it takes the traffic any moment", async () => {
    const waiting = { ...divided(target("chat-2", 100)), latestCreatedRevision: "chat-3" };
    const { report } = await verified([
      { afterMs: 15 * s, service: waiting },
      { afterMs: 45 * s, service: { traffic: [latest], trafficStatuses: [target("chat-2", 100)] } },
    ]);
    expect([report.verdict, serving(report)]).toEqual(["inconclusive", ["inconclusive", "newer-deploy"]]);
    expect(report.serviceWatch?.changes.at(-1)).toMatchObject({ revision: "chat-3", takesTraffic: true, percent: 0 });
  });

  it.each<[string, Happening]>([
    ["the service", { afterMs: 30 * s, service: notFound }],
    ["the revision", { afterMs: 30 * s, revision: notFound }],
  ])("but %s that is not found for a moment is asked for once more", async (_what, gone) => {
    const back = { afterMs: 30 * s + 500, service: divided(latest), revision: { conditions: revision().conditions } };
    const { report } = await verified([gone, back]);
    expect([report.verdict, changes(report)]).toEqual(["pass", []]);
  });

  it("readiness that comes back was lost all the same", async () => {
    const { report } = await verified(
      [
        { afterMs: 15 * s, revision: unhealthy },
        { afterMs: 35 * s, revision: { conditions: revision().conditions } },
      ],
      { settings: { failFast: false } },
    );
    expect([report.verdict, changes(report)]).toEqual(["inconclusive", ["ready-lost", "ready-again"]]);
  });

  /** Ready since then, from the window's start. */
  const readySince = (ms: number): Partial<RevisionState> => ({
    conditions: revision().conditions.map((one) =>
      one.type === "Ready" ? { ...one, lastTransitionAt: begin + ms } : one,
    ),
  });

  it("readiness that was lost and came back between two readings was lost all the same", async () => {
    const { report } = await verified([{ afterMs: 27 * s, revision: readySince(27 * s) }], {
      revision: readySince(-500 * s),
    });
    expect([report.verdict, changes(report)]).toEqual(["inconclusive", ["ready-lost", "ready-again"]]);
    expect(report.serviceWatch?.changes).toMatchObject([
      { whose: "revision", condition: "Ready", after: begin + 20 * s, at: begin + 30 * s },
      { after: begin + 27 * s, at: begin + 30 * s },
    ]);
    expect(serving(report)).toEqual(["inconclusive", "ready-lost"]);
  });

  it("readiness of which Cloud Run begins to tell the time, or that it had not got before, was never lost", async () => {
    const told = await verified([{ afterMs: 27 * s, revision: readySince(-500 * s) }]);
    expect([told.report.verdict, changes(told.report)]).toEqual(["pass", []]);
    const retired = revision().conditions.map((one) =>
      one.type === "Ready" ? { ...one, reason: "RETIRED", lastTransitionAt: begin + 27 * s } : one,
    );
    const gone = { afterMs: 27 * s, revision: { conditions: retired }, service: divided(target("chat-1", 100)) };
    const away = await verified([gone], { revision: readySince(-500 * s) });
    expect([serving(away.report), changes(away.report)]).toEqual([["inconclusive", "traffic-lost"], ["traffic-lost"]]);
    const pending = [condition("Ready", "pending", { reason: "MIN_INSTANCES_WARMING", lastTransitionAt: begin })];
    const warming = await verified(
      [
        { afterMs: 15 * s, revision: { conditions: pending } },
        { afterMs: 35 * s, revision: readySince(33 * s) },
      ],
      { revision: readySince(-500 * s) },
    );
    expect([warming.report.verdict, changes(warming.report)]).toEqual(["pass", []]);
  });
});

it("a revision that loses its own readiness fails, at once and with Cloud Run's words", async () => {
  const { report } = await verified([{ afterMs: 15 * s, revision: unhealthy }]);
  expect([report.verdict, report.cause, report.decisive]).toEqual(["fail", "readiness", "serving"]);
  expect(report.window).toMatchObject({ endedEarly: "failed", endedAt: begin + 20 * s });
  expect(JSON.stringify(report.serviceWatch?.changes)).toContain("INTERNAL: The secret is gone.");
});

describe("what does the candidate no harm is told, and may pass:", () => {
  it.each<[string, Happening, Plan, string[]]>([
    [
      "a preview beside it",
      { afterMs: 25 * s, service: previewed },
      { service: divided(target("chat-2", 100)) },
      ["newer-deploy"],
    ],
    [
      "a newer one without traffic and without a tag",
      { afterMs: 25 * s, service: { latestCreatedRevision: "chat-3" } },
      { service: divided(target("chat-2", 100)) },
      ["newer-deploy"],
    ],
    [
      "more traffic for it",
      { afterMs: 25 * s, service: divided(target("chat-2", 50), target("chat-1", 50)) },
      { service: divided(target("chat-2", 10), target("chat-1", 90)) },
      ["traffic-gained"],
    ],
    [
      "others that share anew",
      { afterMs: 25 * s, service: divided(target("chat-2", 50), target("chat-1", 40), target("chat-0", 10)) },
      { service: divided(target("chat-2", 50), target("chat-1", 50)) },
      ["others-split"],
    ],
    [
      "another's tag",
      { afterMs: 25 * s, service: divided(target("chat-2", 100), target("chat-1", 0, { tag: "old" })) },
      { service: divided(target("chat-2", 100), target("chat-0", 0, { tag: "old" })) },
      [],
    ],
    [
      "conditions that only inform",
      {
        afterMs: 25 * s,
        revision: { conditions: [...revision().conditions, condition("Active", "failed", { informational: true })] },
      },
      {},
      [],
    ],
    [
      "a failed condition while Cloud Run is still at it",
      { afterMs: 25 * s, revision: { ...unhealthy, reconciling: true } },
      {},
      [],
    ],
  ])("%s", async (_what, happening, plan, kinds) => {
    const { report } = await verified([happening], plan);
    expect([report.verdict, serving(report), changes(report)]).toEqual(["pass", ["pass", "served"], kinds]);
    const told = report.notices.flatMap((notice) => (notice.code === "service-changed" ? [notice.change.kind] : []));
    expect(told).toEqual(kinds);
  });
});

describe("while the service reconciles, its traffic is of the past or of the future:", () => {
  const underWay = { generation: "8", reconciling: true, terminalCondition: condition("Ready", "pending") };

  it("statuses that are missing for a moment are no loss", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: { ...underWay, trafficStatuses: [] } },
      { afterMs: 45 * s, service: { trafficStatuses: [latest], observedGeneration: "8", reconciling: false } },
      { afterMs: 46 * s, service: { terminalCondition: condition("Ready", "succeeded") } },
    ]);
    expect([report.verdict, changes(report)]).toEqual(["pass", []]);
  });

  it("one reading of something else is not believed", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: { ...underWay, trafficStatuses: [target("chat-1", 100)] } },
      { afterMs: 25 * s, service: { trafficStatuses: [latest] } },
    ]);
    expect([report.verdict, changes(report)]).toEqual(["pass", []]);
  });

  it("two are", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: { ...underWay, trafficStatuses: [target("chat-1", 100)] } },
    ]);
    expect([report.verdict, changes(report)]).toEqual(["inconclusive", ["traffic-lost"]]);
  });

  it("and the last one is", async () => {
    const { report } = await verified([
      { afterMs: 61 * s, service: { ...underWay, trafficStatuses: [target("chat-1", 100)] } },
    ]);
    expect([report.verdict, changes(report)]).toEqual(["inconclusive", ["traffic-lost"]]);
  });
});

describe("what went away and came back between two readings is told by the service's generation:", () => {
  const at = (generation: string): Partial<ServiceState> => ({ generation, observedGeneration: generation });
  const back = { kind: "changed-back", times: 2, after: begin + 20 * s, at: begin + 30 * s };

  it("traffic that was moved and moved back within seconds", async () => {
    const { report } = await verified([
      { afterMs: 22 * s, service: { ...at("8"), ...divided(target("chat-1", 100)) } },
      { afterMs: 28 * s, service: { ...at("9"), ...divided(latest) } },
    ]);
    expect([report.verdict, report.cause, serving(report)]).toEqual([
      "inconclusive",
      "changed",
      ["inconclusive", "changed-back"],
    ]);
    expect(report.serviceWatch?.changes).toEqual([back]);
  });

  it("also where the number of instances is set by hand, and stays", async () => {
    const { report } = await verified([{ afterMs: 28 * s, service: at("9") }], { service: { manualInstances: 3 } });
    expect([report.verdict, report.serviceWatch?.changes]).toEqual(["inconclusive", [back]]);
  });

  it("also where a reading fell into the move, and could not be believed", async () => {
    const underWay = { reconciling: true, terminalCondition: condition("Ready", "pending") };
    const { report } = await verified([
      { afterMs: 28 * s, service: { generation: "8", ...underWay, ...divided(target("chat-1", 100)) } },
      { afterMs: 33 * s, service: { ...at("9"), ...divided(latest), reconciling: false } },
      { afterMs: 33 * s, service: { terminalCondition: condition("Ready", "succeeded") } },
    ]);
    expect(report.serviceWatch?.changes).toEqual([{ ...back, at: begin + 40 * s }]);
    expect(report.verdict).toBe("inconclusive");
  });

  it("a tag whose answers were another revision's meanwhile: they speak for nobody", async () => {
    const tagged = (name: string): Partial<ServiceState> =>
      divided(target("chat-2", 100), target(name, 0, { tag: "green", uri: "https://green---chat-abc-uc.a.run.app" }));
    const broken = (atMs: number): boolean => atMs >= begin + 21 * s && atMs < begin + 29 * s;
    const { report } = await verified(
      [
        { afterMs: 21 * s, service: { ...at("8"), ...tagged("chat-1") } },
        { afterMs: 29 * s, service: { ...at("9"), ...tagged("chat-2") } },
      ],
      {
        service: tagged("chat-2"),
        settings: { tag: "green", probeIntervalMs: 1_000 },
        probe: (_probe, atMs) => (broken(atMs) ? { ok: false, status: 500, reason: "HTTP 500" } : {}),
      },
    );
    expect([report.verdict, serving(report)]).toEqual(["inconclusive", ["inconclusive", "changed-back"]]);
    expect(report.serviceWatch?.answersLeftOut).toBeGreaterThan(0);
    expect(report.findings.filter(({ decision }) => decision === "fail")).toEqual([]);
  });

  it("also what happened while Cloud Run could not be read", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: outage },
      { afterMs: 45 * s, service: at("9") },
    ]);
    expect(report.serviceWatch?.changes).toMatchObject([{ kind: "changed-back", after: begin + 10 * s }]);
  });

  it.each<[string, Happening[], Plan, string[]]>([
    ["one change of something else", [{ afterMs: 25 * s, service: at("8") }], {}, []],
    [
      "two, far from each other",
      [
        { afterMs: 25 * s, service: at("8") },
        { afterMs: 35 * s, service: at("9") },
      ],
      {},
      [],
    ],
    [
      "a preview's deploy with its tag, in two steps",
      [{ afterMs: 25 * s, service: { ...at("9"), ...previewed } }],
      { service: divided(target("chat-2", 100)) },
      ["newer-deploy"],
    ],
    [
      "previews' tags that are cleared away one by one",
      [{ afterMs: 25 * s, service: { ...at("10"), ...divided(latest) } }],
      { service: divided(latest, ...["pr-1", "pr-2", "pr-3"].map((tag) => target("chat-1", 0, { tag }))) },
      [],
    ],
    [
      "an autoscaler that sets the number of instances",
      [
        { afterMs: 25 * s, service: { ...at("10"), manualInstances: 4 } },
        { afterMs: 45 * s, service: { ...at("13"), manualInstances: 3 } },
      ],
      { service: { manualInstances: 3 } },
      [],
    ],
    [
      "another's tag, and one change more",
      [{ afterMs: 25 * s, service: { ...at("9"), ...divided(latest, target("chat-1", 0, { tag: "old" })) } }],
      {},
      [],
    ],
  ])("but nothing is suspected of %s", async (_what, happens, plan, kinds) => {
    const { report } = await verified(happens, plan);
    expect([report.verdict, changes(report)]).toEqual(["pass", kinds]);
  });

  it("and traffic that is seen to have gone is told by that alone", async () => {
    const { report } = await verified([
      { afterMs: 25 * s, service: { ...at("10"), ...divided(target("chat-1", 100)) } },
    ]);
    expect(changes(report)).toEqual(["traffic-lost"]);
  });
});

describe("a pass needs the window's end to have been seen:", () => {
  it.each<[string, Happening[], string, string]>([
    ["Cloud Run is down from the middle on", [{ afterMs: 25 * s, service: outage }], "not-reachable", "unavailable."],
    ["access ends in the middle", [{ afterMs: 25 * s, service: refused }], "no-access", "denied."],
    ["the revision alone cannot be read", [{ afterMs: 25 * s, revision: refused }], "no-access", "denied."],
    ["it is down from the window's end on", [{ afterMs: 60 * s, service: outage }], "not-reachable", "unavailable."],
  ])("%s", async (_what, happens, code, detail) => {
    const { report } = await verified(happens);
    expect([report.verdict, report.cause, report.decisive]).toEqual(["inconclusive", "no-access", "serving"]);
    expect(found(report, "serving")).toMatchObject({ code, detail: expect.stringContaining(detail) });
    expect(report.serviceWatch?.failure?.since).toBeGreaterThanOrEqual(begin + (happens[0]?.afterMs ?? 0));
  });

  it("an outage that mends leaves nothing behind", async () => {
    const { report } = await verified([
      { afterMs: 25 * s, service: outage },
      { afterMs: 45 * s, service: divided(latest) },
    ]);
    expect([report.verdict, report.serviceWatch?.failure, changes(report)]).toEqual(["pass", null, []]);
  });

  it("what was seen to change before is told rather than the outage", async () => {
    const { report } = await verified([
      { afterMs: 15 * s, service: divided(target("chat-1", 100)) },
      { afterMs: 35 * s, service: outage },
    ]);
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "changed"]);
  });

  it("refusals slow the readings down to one a minute", async () => {
    let asked = 0;
    const { report } = await verified([], {
      settings: { windowMs: 600 * s },
      cloudRun: {
        revision: async () => {
          asked += 1;
          if (asked > 1) throw refused;
          return revision({ createdAt: begin - 600 * s });
        },
      },
    });
    expect(report.verdict).toBe("inconclusive");
    // Three at ten seconds, then nine at a minute, and the last one.
    expect(asked - 1).toBeLessThanOrEqual(14);
  });

  it("an early pass is read once more before it passes", async () => {
    // Not when it is due to be read anyhow.
    const plan = { requests: steady(3000), settings: { earlyPass: true, settleMs: 5 * s, intervalMs: 7 * s } };
    const early = await verified([], plan);
    expect([early.report.verdict, early.report.window?.endedEarly]).toEqual(["pass", "proven"]);
    const endedAt = early.report.window?.endedAt ?? 0;
    const { report } = await verified(
      [{ afterMs: endedAt - begin - 1, service: divided(target("chat-1", 100)) }],
      plan,
    );
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "changed"]);
  });
});

it("nothing is proven early of what was changed: a failure may come still", async () => {
  const plan = { requests: steady(3000), settings: { earlyPass: true, settleMs: 5 * s } };
  const { report } = await verified([{ afterMs: 5 * s, service: { latestCreatedRevision: "chat-3" } }], plan);
  expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
});

describe("probes under an address that led elsewhere are nobody's evidence:", () => {
  const tagged = target("chat-2", 0, { tag: "candidate", uri: "https://candidate---chat" });
  const moved = target("chat-3", 0, { tag: "candidate", uri: "https://candidate---chat" });
  const byTag: Plan = {
    settings: { tag: "candidate", failFast: false },
    service: divided(target("chat-1", 100), tagged),
  };
  const bad: Plan["probe"] = (_probe, at) => (at >= 26 * s ? { ok: false, status: 500, reason: "HTTP 500" } : {});
  const sent = ({ probes }: Report): number => probes.reduce((sum, probe) => sum + probe.sent, 0);
  const failed = ({ probes }: Report): number => probes.reduce((sum, probe) => sum + probe.failed, 0);

  it("the tag was moved to a bad revision", async () => {
    const { report } = await verified([{ afterMs: 25 * s, service: divided(target("chat-1", 100), moved) }], {
      ...byTag,
      probe: bad,
    });
    expect([report.verdict, serving(report)]).toEqual(["inconclusive", ["inconclusive", "tag-moved"]]);
    // Those that were in at 20 s; what came between that and the next one is left out, and nothing is asked after it.
    expect([sent(report), failed(report), report.serviceWatch?.answersLeftOut]).toEqual([8, 0, 4]);
    expect(report.notices).toContainEqual({ code: "answers-left-out", answers: 4 });
  });

  it("the tag is gone", async () => {
    const { report } = await verified([{ afterMs: 25 * s, service: divided(target("chat-1", 100)) }], {
      ...byTag,
      probe: bad,
    });
    expect([report.verdict, failed(report)]).toEqual(["inconclusive", 0]);
  });

  it("the traffic was moved, and the newer revision does not answer", async () => {
    const { report } = await verified([{ afterMs: 25 * s, service: superseded }], { probe: bad });
    expect([report.verdict, failed(report)]).toEqual(["inconclusive", 0]);
  });

  it("the candidate shares the traffic and has no tag: nothing is asked, and that is told", async () => {
    const { report, world } = await verified([], {
      service: divided(target("chat-2", 5), target("chat-1", 95)),
      probe: () => ({ ok: false, status: 500, reason: "HTTP 500" }),
    });
    expect([report.verdict, world.probed]).toEqual(["pass", []]);
    expect(report.findings.some(({ id }) => id.startsWith("probe-"))).toBe(false);
    expect(report.notices).toContainEqual({ code: "probes-of-all", percent: 5 });
  });

  it("an address with a slash at its end is the tag's all the same", async () => {
    const { report, world } = await verified([], {
      settings: { url: "https://candidate---chat/" },
      service: divided(target("chat-2", 5), target("chat-1", 95), tagged),
    });
    expect([report.verdict, world.probed.length > 0]).toEqual(["pass", true]);
  });

  it("but by its tag a candidate that shares the traffic is asked", async () => {
    const { report } = await verified([], {
      settings: { tag: "candidate" },
      service: divided(target("chat-2", 5), target("chat-1", 95), tagged),
      probe: () => ({ ok: false, status: 500, reason: "HTTP 500" }),
    });
    expect([report.verdict, report.decisive]).toEqual(["fail", "probe-health"]);
  });

  it("the third failure in a row is not kept waiting for the next reading", async () => {
    const { report } = await verified([], { probe: () => ({ ok: false, status: 500, reason: "HTTP 500" }) });
    expect([report.verdict, report.decisive, report.window?.endedAt]).toEqual(["fail", "probe-health", begin + 10_050]);
  });

  it("no failure of probes is told before Cloud Run was asked where they went", async () => {
    const { report } = await verified([{ afterMs: 1, service: outage }], {
      probe: () => ({ ok: false, status: 500, reason: "HTTP 500" }),
    });
    expect([report.verdict, sent(report)]).toEqual(["inconclusive", 0]);
  });
});
