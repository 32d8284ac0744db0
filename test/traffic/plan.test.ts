import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { ServiceState, TrafficTarget } from "../../src/revision/cloud-run-state.ts";
import { trafficKey } from "../../src/revision/readiness-rule.ts";
import {
  asksFor,
  followsLatest,
  isEffective,
  keyOfShares,
  mostServing,
  planned,
  planTraffic,
  servesAlone,
  type Share,
  shareOf,
  sharesWithout,
} from "../../src/traffic/plan.ts";
import type { AskedTarget } from "../../src/traffic/traffic-api.ts";
import { latest, service, target } from "../revision/cloud-run-states.ts";

const revisionName = fc.constantFrom("chat-1", "chat-2", "chat-3", null);

/** Up to five whole percents that total 100, some of them for the same revision. */
const shares: fc.Arbitrary<Share[]> = fc
  .tuple(fc.array(fc.nat(100), { maxLength: 4 }), fc.array(revisionName, { minLength: 5, maxLength: 5 }))
  .map(([cuts, names]) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 100];
    return edges.slice(1).map((edge, i) => ({ revision: names[i] ?? null, percent: edge - (edges[i] ?? 0) }));
  });

/** Entries as Cloud Run tells them: shares, and tags with or without a share of their own. */
const entries: fc.Arbitrary<TrafficTarget[]> = fc
  .tuple(shares, fc.uniqueArray(fc.constantFrom("stable", "candidate", "pr-7"), { maxLength: 3 }), revisionName)
  .map(([parts, tags, tagged]) => [
    ...parts.map(({ revision, percent }) => target(revision, percent)),
    ...tags.map((tag) => target(tagged, 0, { tag, uri: `https://${tag}---chat.a.run.app` })),
  ]);

/** The service when it has done as it was asked. */
function after(before: ServiceState, asked: AskedTarget[]): ServiceState {
  const traffic = asked.map(({ revision, percent, tag }) => target(revision, percent, { tag }));
  // LATEST often comes back without a name.
  return { ...before, traffic, trafficStatuses: traffic };
}

describe("the traffic that is asked for", () => {
  test.prop([entries, shares])("totals 100 and loses no tag", (traffic, wish) => {
    const asked = planTraffic(service({ traffic }), wish);
    expect(asked.reduce((sum, one) => sum + one.percent, 0)).toBe(100);
    const tags = (of: { tag: string | null; revision: string | null }[]): string[] =>
      of.flatMap((one) => (one.tag === null ? [] : [`${one.tag} ${one.revision}`])).sort();
    expect(tags(asked)).toEqual(tags(traffic));
    expect(asked.filter((one) => one.tag === null).every(({ percent }) => percent > 0)).toBe(true);
  });

  test.prop([entries, shares])("gives each revision its share", (traffic, wish) => {
    const asked = planTraffic(service({ traffic }), wish);
    for (const name of ["chat-1", "chat-2", "chat-3", null]) {
      const of = (list: Share[]): number =>
        list.filter(({ revision }) => revision === name).reduce((sum, { percent }) => sum + percent, 0);
      expect(of(asked)).toBe(of(wish));
    }
  });

  test.prop([entries, shares])("is asked for once: then it is so, and the next plan is the same", (traffic, wish) => {
    const before = service({ traffic });
    const asked = planTraffic(before, wish);
    const done = after(before, asked);
    expect(asksFor(done, asked)).toBe(true);
    expect(isEffective(done, asked)).toBe(true);
    expect(planTraffic(done, wish)).toEqual(asked);
    expect(trafficKey(planned(done, asked))).toBe(trafficKey(planned(before, asked)));
  });

  it.each([[[]], [[{ revision: "chat-1", percent: 99 }]], [[{ revision: "chat-1", percent: 101 }]]])(
    "is refused before Cloud Run would: %j",
    (wish) => {
      expect(() => planTraffic(service(), wish)).toThrow(RangeError);
    },
  );

  it("is refused where a share is no whole percentage", () => {
    const half = [
      { revision: "chat-1", percent: 0.5 },
      { revision: "chat-2", percent: 99.5 },
    ];
    expect(() => planTraffic(service(), half)).toThrow("whole");
    const negative = [
      { revision: "chat-1", percent: -1 },
      { revision: "chat-2", percent: 101 },
    ];
    expect(() => planTraffic(service(), negative)).toThrow("whole");
  });
});

describe("what is there already", () => {
  it("to follow the latest is not to be pinned to it", () => {
    expect(asksFor(service(), planTraffic(service(), [{ revision: "chat-2", percent: 100 }]))).toBe(false);
    expect(asksFor(service(), planTraffic(service(), [{ revision: null, percent: 100 }]))).toBe(true);
    // Without any entry a service follows the latest.
    expect(asksFor(service({ traffic: [] }), planTraffic(service(), [{ revision: null, percent: 100 }]))).toBe(true);
    expect(followsLatest(service())).toBe(true);
    expect(followsLatest(service({ traffic: [target("chat-2", 100), target(null, 0, { tag: "next" })] }))).toBe(false);
  });

  it.each<[string, Partial<ServiceState>, boolean]>([
    ["all traffic by following the latest", {}, true],
    ["all traffic by its name", { traffic: [target("chat-2", 100)], trafficStatuses: [target("chat-2", 100)] }, true],
    [
      "a tag of another beside it",
      {
        trafficStatuses: [latest, target("chat-1", 0, { tag: "old" })],
        traffic: [latest, target("chat-1", 0, { tag: "old" })],
      },
      true,
    ],
    [
      "only a part",
      {
        traffic: [target("chat-2", 90), target("chat-1", 10)],
        trafficStatuses: [target("chat-2", 90), target("chat-1", 10)],
      },
      false,
    ],
    ["traffic that is on its way to another", { traffic: [target("chat-1", 100)] }, false],
    ["a service that reconciles", { reconciling: true }, false],
    ["a change that is not taken up", { generation: "8" }, false],
  ])("alone with %s", (_what, state, alone) => {
    expect(servesAlone(service(state), "chat-2")).toBe(alone);
  });

  it("shares are added up, whatever entries they come in", () => {
    const split = service({
      trafficStatuses: [target("chat-1", 30), target("chat-2", 45), target("chat-1", 25, { tag: "a" })],
    });
    expect([shareOf(split, "chat-1"), shareOf(split, "chat-2"), shareOf(split, "chat-3")]).toEqual([55, 45, 0]);
    expect([mostServing(split), mostServing(split, "chat-1")]).toEqual(["chat-1", "chat-2"]);
    expect(mostServing(service(), "chat-2")).toBeUndefined();
  });

  it("shares are the same whatever the tags, and not when a revision's changed", () => {
    const traffic = [target("chat-1", 75), target("chat-2", 25)];
    const tagged = [...traffic, target("chat-2", 0, { tag: "new" })];
    const changed = [target("chat-1", 60), target("chat-2", 40)];
    expect(keyOfShares(service({ traffic: tagged }))).toBe(keyOfShares(service({ traffic })));
    expect(keyOfShares(service({ traffic: changed }))).not.toBe(keyOfShares(service({ traffic })));
  });
});

describe("without the bad one", () => {
  test.prop([entries, fc.constantFrom("chat-1", "chat-2", "chat-3")])("others keep what they have", (traffic, bad) => {
    const before = service({ traffic, trafficStatuses: traffic, latestReadyRevision: "chat-3" });
    const asked = planTraffic(before, sharesWithout(before, bad, "chat-0"));
    const then = after(before, asked);
    expect(shareOf(then, "chat-0")).toBe(shareOf(before, bad));
    for (const other of ["chat-1", "chat-2", "chat-3"])
      expect(shareOf(then, other)).toBe(other === bad ? 0 : shareOf(before, other));
    // Nobody's deploy comes to follow the latest by that.
    expect(asked.filter(({ revision, percent }) => revision === null && percent > 0).length).toBeLessThanOrEqual(1);
    if (!followsLatest(before)) expect(followsLatest(then)).toBe(false);
  });
});
