import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { ProbeResult, RequestObservation } from "../../../src/sources/observation.ts";
import { ProbeMatcher } from "../../../src/sources/probes/probe-matcher.ts";

const from = 1_000_000;
const window = { from, to: from + 600_000 };
const mine = "a".repeat(32);
const traceOf = (id: string): string => `projects/demo/traces/${id}`;

/** A user's request by the app's log: `at` is its end. */
function seen(at: number, latencyMs: number | null, more: Partial<RequestObservation> = {}): RequestObservation {
  const startedAt = at - (latencyMs ?? 0);
  const plain = { unusable: null, status: 200, group: null, refused: false, trace: null };
  return { at, startedAt, latencyMs, ...plain, ...more };
}

/** A request by Cloud Run's log: stamped at its start. */
function platform(startedAt: number, latencyMs: number, more: Partial<RequestObservation> = {}): RequestObservation {
  return { ...seen(startedAt + latencyMs, latencyMs), at: startedAt, startedAt, trace: traceOf(mine), ...more };
}

function probe(at: number, durationMs: number, more: Partial<ProbeResult> = {}): ProbeResult {
  const plain = { traceId: "", door: null, ok: true, status: 200, repeated: false, reason: null, dependencies: [] };
  return { name: "chat", at, durationMs, ...plain, ...more };
}

/** Where it does not matter, Cloud Run's log has not been read yet. */
const readUpTo = from;

const matcher = (): ProbeMatcher => new ProbeMatcher(new Map([[mine, "chat"]]), window);

describe("entries with a trace", () => {
  it("are ours or not, surely", () => {
    const one = matcher();
    const users = [seen(from + 100, 50, { trace: traceOf("b".repeat(32)) }), seen(from + 100, 50, { trace: "b" })];
    const ours = [seen(from + 100, 50, { trace: traceOf(mine) }), seen(from + 9000, 1, { trace: mine, status: 500 })];
    one.sent(probe(from, 200));
    expect(one.sift([...users, ...ours], from + 1000, readUpTo)).toEqual(users);
    expect([one.left, one.unsure, one.releaseAll()]).toEqual([2, 0, []]);
  });

  it("account for their probe: no other entry is left out for it", () => {
    const one = matcher();
    one.sent(probe(from, 200));
    const user = seen(from + 190, 150);
    expect(one.sift([seen(from + 195, 180, { trace: traceOf(mine) }), user], from + 500, readUpTo)).toEqual([]);
    one.shown(platform(from + 5, 190));
    expect(one.releaseAll()).toEqual([user]);
    expect(one.left).toBe(1);
  });
});

describe("a traced entry that shows late", () => {
  it("gives back the user's entry that was taken for it", () => {
    const one = matcher();
    one.sent(probe(from, 200));
    const user = seen(from + 190, 150);
    one.shown(platform(from + 5, 190));
    expect(one.sift([user], from + 5000, readUpTo)).toEqual([]);
    expect(one.left).toBe(1);
    expect(one.sift([seen(from + 195, 180, { trace: mine })], from + 60_000, readUpTo)).toEqual([user]);
    expect(one.left).toBe(1);
  });
});

describe("entries without a trace", () => {
  it.each<[string, RequestObservation]>([
    ["before the probe", seen(from + 90_000 - 1, 10)],
    ["long after its answer", seen(from + 90_000 + 200 + 251, 10)],
    ["with another status", seen(from + 90_100, 10, { status: 500 })],
    ["without a status", seen(from + 90_100, 10, { status: null })],
    ["slower than the probe was", seen(from + 90_100, 206)],
  ])("that cannot be a probe's are users' at once: %s", (_what, user) => {
    const one = matcher();
    one.sent(probe(from + 90_000, 200));
    expect(one.sift([user], from + 91_000, readUpTo)).toEqual([user]);
  });

  it("that could be are held back, and the nearest is left out when Cloud Run shows the probe", () => {
    const one = matcher();
    one.sent(probe(from, 200));
    const [near, far, other] = [seen(from + 196, 181), seen(from + 100, 60), seen(from + 199, 3)];
    expect(one.sift([far, near, other], from + 500, readUpTo)).toEqual([]);
    one.shown(platform(from + 8, 186));
    // Both logs must have had the time to show the probe: the nearest so far might be a user's.
    expect(one.sift([], from + 1500, readUpTo)).toEqual([]);
    expect(one.left).toBe(0);
    expect(one.sift([], from + 3000, readUpTo)).toEqual([]);
    expect(one.left).toBe(1);
    expect(one.releaseAll()).toEqual([far, other]);
  });

  it("are counted as users' when Cloud Run's log has been read of their time and does not show the probe", () => {
    const one = matcher();
    one.sent(probe(from, 200));
    const held = seen(from + 190, 150);
    expect(one.sift([held], from + 1000, readUpTo)).toEqual([]);
    expect(one.sift([], from + 60_000, from + 2_100)).toEqual([]);
    expect(one.sift([], from + 61_000, from + 2_200)).toEqual([held]);
    expect(one.left).toBe(0);
  });

  it("are not taken for a probe that got no answer", () => {
    const one = matcher();
    one.sent(probe(from, 5000, { ok: false, status: null, reason: "no answer" }));
    const user = seen(from + 190, 150);
    expect(one.sift([user], from + 1000, readUpTo)).toEqual([user]);
  });

  it("are not left out for a probe that ended outside of the window", () => {
    const one = matcher();
    one.sent(probe(window.to - 100, 200));
    const user = seen(window.to - 1, 90);
    one.sift([user], window.to, readUpTo);
    one.shown(platform(window.to - 95, 150));
    one.shown(platform(from - 500, 200));
    expect(one.releaseAll()).toEqual([user]);
  });
});

it("leaves no entry out for a probe that was answered otherwise", () => {
  const one = matcher();
  one.sent(probe(from, 100));
  one.sent(probe(from, 100, { status: 500, ok: false }));
  const user = seen(from + 100, 100, { status: 500 });
  expect(one.sift([user], from + 500, readUpTo)).toEqual([]);
  one.shown(platform(from, 100));
  expect([one.releaseAll(), one.left]).toEqual([[user], 0]);
});

it("takes the app's entry for the chat probe where a health probe ended at the same moment", () => {
  const health = "c".repeat(32);
  const ids = new Map([
    [mine, "chat"],
    [health, "health"],
  ] as const);
  const one = new ProbeMatcher(ids, window);
  one.sent(probe(from, 50));
  one.sift([seen(from + 50, 50)], from + 500, readUpTo);
  one.shown(platform(from, 50, { trace: traceOf(health) }));
  one.shown(platform(from, 50));
  expect([one.releaseAll(), one.left, one.unsure]).toEqual([[], 1, 0]);
});

describe("what the users' figures may still hold", () => {
  it("are chat probes that Cloud Run shows and the app's log does not", () => {
    const health = "c".repeat(32);
    const one = new ProbeMatcher(
      new Map([
        [mine, "chat"],
        [health, "health"],
      ]),
      window,
    );
    // An app does not log its health checks.
    one.shown(platform(from + 5, 190));
    one.shown(platform(from + 5, 3, { trace: traceOf(health) }));
    expect(one.releaseAll()).toEqual([]);
    // While every entry carries a trace, none of them can be a probe's unseen.
    one.sift([seen(from + 9000, 20, { trace: traceOf("b".repeat(32)) })], from + 9500, readUpTo);
    expect(one.unsure).toBe(0);
    one.sift([seen(from + 9000, 20)], from + 9500, readUpTo);
    expect(one.unsure).toBe(1);
  });
});

const times = fc.integer({ min: 0, max: 2000 }).map((at) => from + at);
const entries = fc.array(
  fc.record({ at: times, latencyMs: fc.integer({ min: 0, max: 400 }), status: fc.constantFrom(200, 500) }),
  { maxLength: 40 },
);
const probes = fc.array(
  fc.record({
    at: times,
    durationMs: fc.integer({ min: 1, max: 500 }),
    status: fc.constantFrom(200, 500, null),
    shown: fc.boolean(),
    logged: fc.boolean(),
    traced: fc.boolean(),
  }),
  { maxLength: 15 },
);

test.prop([entries, probes, fc.array(fc.nat(), { minLength: 1, maxLength: 10 })])(
  "no entry is left out without a proof, each proof leaves out at most one, and none is given twice",
  (users, sent, cuts) => {
    const ids = new Map(sent.map((_, i) => [i.toString(16).padStart(32, "0"), "chat" as const]));
    const idOf = [...ids.keys()];
    const one = new ProbeMatcher(ids, window);
    const all = [
      ...users.map(({ at, latencyMs, status }) => seen(at, latencyMs, { status })),
      ...sent.flatMap(({ at, durationMs, status, logged, traced }, i) =>
        logged ? [seen(at + durationMs, durationMs, { status, ...(traced ? { trace: idOf[i] ?? null } : {}) })] : [],
      ),
    ];
    const given: RequestObservation[] = [];
    let proofs = 0;
    let rest = all;
    let now = from;
    sent.forEach(({ at, durationMs, status, shown, logged, traced }, i) => {
      one.sent(probe(at, durationMs, { status }));
      if (shown) one.shown(platform(at, durationMs, { status, trace: idOf[i] ?? null }));
      if (shown || (logged && traced)) proofs++;
      now += (cuts[i % cuts.length] ?? 0) % 3000;
      const part = rest.slice(0, 3);
      rest = rest.slice(3);
      given.push(...one.sift(part, now, now));
    });
    given.push(...one.sift(rest, now, now), ...one.releaseAll());
    expect(new Set(given).size).toBe(given.length);
    expect(given.length + one.left).toBe(all.length);
    expect(one.left).toBeLessThanOrEqual(proofs);
    expect(one.unsure).toBeLessThanOrEqual(sent.filter(({ shown }) => shown).length);
  },
);
