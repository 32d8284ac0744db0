import { describe, expect, it } from "vitest";
import { judgeUnderWay } from "../../src/checks/under-way.ts";
import { came, type Life, underWay } from "../run/requests-under-way.ts";
import { begin } from "../run/scene.ts";

const minuteMs = 60_000;
const pastMs = 300 * minuteMs;
/** Of ten minutes Monitoring has told eight. */
const usualMs = 8 * minuteMs;
const never = 60 * minuteMs;

const levels = ({ points }: ReturnType<typeof underWay>) =>
  points.flatMap(({ value }) =>
    typeof value === "number" ? [] : { most: value.count * value.mean, instances: value.count },
  );

function judged(before: Life, after: Life, seed: string, share = 1, toldMs = usualMs) {
  const past = came(before, begin - pastMs, begin, `past ${seed}`);
  const own = came(after, begin, begin + toldMs, seed);
  const ended = own.filter((one) => one.startedAt + one.latencyMs < begin + toldMs);
  return judgeUnderWay({
    own: levels(underWay(own, after.instances ?? 1, begin, begin + toldMs)),
    past: levels(underWay(past, before.instances ?? 1, begin - pastMs, begin)).map(({ most }) => most),
    share,
    ended: {
      requests: ended.length,
      busyMs: ended.reduce((sum, { latencyMs }) => sum + latencyMs, 0),
      forMs: toldMs,
    },
  });
}

const seeds = Array.from({ length: 6 }, (_, i) => `${i}`);
const called = (before: Life, after: Life, share?: number, toldMs?: number): number =>
  seeds.filter((seed) => judged(before, after, seed, share, toldMs) !== null).length;

const quick: Life = { perMinute: 60, latencyMs: () => 150 };
const chat: Life = { perMinute: 60, latencyMs: (_, random) => 10_000 + 20_000 * random.next() };
const hanging = (share: number, { latencyMs, ...life }: Life, from = 0): Life => ({
  ...life,
  latencyMs: (at, random) => (random.next() < share && at >= from ? never : latencyMs(at, random)),
});

describe("requests that never end", () => {
  it.each<[string, Life, Life]>([
    ["a third", quick, hanging(1 / 3, quick)],
    ["half", quick, hanging(1 / 2, quick)],
    ["one in ten", quick, hanging(0.1, quick)],
    ["all from the middle on", quick, hanging(1, quick, 4 * minuteMs)],
    ["a third, over an instance each", quick, hanging(1 / 3, { ...quick, instances: 60 })],
    ["a third, over more instances than before", quick, hanging(1 / 3, { ...quick, instances: 9 })],
    ["all from the middle on, one an instance", quick, hanging(1, { ...quick, instances: 240 }, 4 * minuteMs)],
    ["half of what takes long anyhow", chat, hanging(1 / 2, chat)],
    ["a third of few", { ...quick, perMinute: 15 }, hanging(1 / 3, { ...quick, perMinute: 15 })],
  ])("%s: are told", (_, before, after) => {
    expect(called(before, after)).toBe(seeds.length);
  });

  it("are told with what was usual, and fail nothing", () => {
    const finding = judged(quick, hanging(1 / 3, quick), "1");
    expect(finding).toMatchObject({ id: "traffic", decision: "inconclusive", reason: { code: "requests-hang" } });
    expect(finding?.value).toBeGreaterThan(finding?.limit ?? Infinity);
  });

  it("are not told of where too little is known of before", () => {
    expect(
      judgeUnderWay({
        own: [50, 60, 70].map((most) => ({ most, instances: 1 })),
        past: [],
        share: 1,
        ended: { requests: 90, busyMs: 1, forMs: 1 },
      }),
    ).toBeNull();
  });
});

describe("a sound deploy is not said to hang", () => {
  it.each<[string, Life, Life, number?, number?]>([
    ["as before", quick, quick],
    ["ten times as many users", quick, { ...quick, perMinute: 600 }],
    ["ten times as slow", quick, { ...quick, latencyMs: () => 1_500 }],
    ["slow as before", chat, chat],
    ["slow, and five times as many users", chat, { ...chat, perMinute: 300 }],
    ["twice as slow", chat, { ...chat, latencyMs: (_, random) => 20_000 + 40_000 * random.next() }],
    ["many more instances", { ...quick, perMinute: 300 }, { ...quick, perMinute: 300, instances: 20 }],
    ["a queue before the first instance", quick, { ...quick, latencyMs: (at) => Math.max(150, 60_000 - at) }],
    [
      "crowds",
      { ...quick, perMinute: 120 },
      { ...quick, perMinute: 120, latencyMs: (at) => (at % minuteMs < 9_000 ? 9_000 : 150) },
    ],
    ["connections that are kept open, as before", hanging(0.2, quick, -Infinity), hanging(0.2, quick)],
    ["a tenth of the traffic", { ...chat, perMinute: 300, instances: 10 }, { ...chat, perMinute: 30 }, 0.1],
    ["few users over twenty instances", quick, { ...quick, perMinute: 30, instances: 20 }],
    ["the same, in a short window", quick, { ...quick, instances: 20 }, 1, 4 * minuteMs],
    [
      "a tenth of the traffic over as many instances",
      { ...quick, perMinute: 600, instances: 20 },
      { ...quick, instances: 20 },
      0.1,
      4 * minuteMs,
    ],
    ["a few users", { ...quick, perMinute: 2 }, { ...quick, perMinute: 2 }],
  ])("%s", (_, before, after, share, toldMs) => {
    expect(called(before, after, share, toldMs)).toBe(0);
  });
});
