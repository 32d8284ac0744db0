import { describe, expect, test } from "vitest";
import { RequestJudge } from "../../src/checks/request-judge.ts";
import { among, bursty, errorsOf, judged, type Minute, pastOf, quiet, slices } from "./past.ts";
import { uniform } from "./random.ts";
import { ended, running } from "./windows.ts";

const calm: Minute[] = Array.from({ length: 10 }, () => ({ n: 100, k: 0 }));
const oneBurst = calm.map((minute, i) => (i === 3 ? { n: 100, k: 20 } : minute));
/** Five times the budget, evenly. */
const fault: Minute[] = Array.from({ length: 10 }, () => ({ n: 100, k: 5 }));
const outage: Minute[] = Array.from({ length: 10 }, () => ({ n: 100, k: 100 }));

describe("a window that breaks its budget", () => {
  const burstyPast = pastOf(bursty(uniform(1), 6000));
  const quietPast = pastOf(quiet(uniform(2), 6000));

  test("by one burst fails where the past is quiet, or not known", () => {
    expect(errorsOf(oneBurst, null)).toMatchObject({ decision: "fail", reason: { code: "breach-early" } });
    expect(errorsOf(oneBurst, quietPast)).toMatchObject({
      decision: "fail",
      evidence: { past: { windows: 600, asBad: 0 } },
    });
  });

  test("by one burst of the past's kind is undecided, never a pass, and says where it stands", () => {
    const { decision, reason, evidence } = errorsOf(oneBurst, burstyPast);
    expect(decision).toBe("inconclusive");
    expect(reason).toMatchObject({ code: "like-the-past", windows: 600, burst: expect.any(Number) });
    expect(evidence?.past?.asBad).toBeGreaterThan(6);
  });

  test("by a fault that lasts fails whatever bursts the past has", () => {
    expect(errorsOf(fault, burstyPast)).toMatchObject({ decision: "fail" });
  });

  test.each([
    ["quiet", quietPast, 0],
    ["bursty", burstyPast, 2],
    ["bursty", pastOf(bursty(uniform(13), 6000)), 2],
    ["bursty", pastOf(bursty(uniform(14), 6000)), 2],
  ])(
    "by an outage unlike anything in a %s past is found when so many requests are no burst any more",
    (_, past, at) => {
      const judge = judged(outage, past);
      expect([0, 1, 2].map((slice) => judge.look(slice).breached)[at]).toBe(true);
      expect(judge.findings(running(at))[0]).toMatchObject({ decision: "fail", reason: { code: "breach-early" } });
    },
  );

  test("is not excused by a past that broke the budget all the time", () => {
    const past = pastOf(quiet(uniform(3), 6000, 100, 0.05));
    expect(errorsOf(fault, past).decision).toBe("fail");
  });

  test("is not failed on so short a past's word alone", () => {
    const past = pastOf(bursty(uniform(4), 200));
    expect(errorsOf(oneBurst, past).decision).toBe("inconclusive");
    expect(errorsOf(outage, past).decision).toBe("fail");
  });

  test("by one bad moment is left open where little is known of the past, and fails by a fault that lasts", () => {
    const past = pastOf(quiet(uniform(10), 120));
    const moment = calm.map((minute, i) => (i === 3 || i === 4 ? { n: 100, k: 35 } : minute));
    expect(errorsOf(moment, past)).toMatchObject({
      decision: "inconclusive",
      reason: { code: "in-bursts", windows: 12, burst: expect.any(Number) },
    });
    expect(errorsOf(moment, quietPast).decision).toBe("fail");
    expect(errorsOf(fault, past).decision).toBe("fail");
    const judge = judged(outage, past);
    expect([0, 1].map((slice) => judge.look(slice).breached)).toContain(true);
  });

  test("by clusters as a past of one window shows is left open", () => {
    const past = pastOf(calm.map((minute, i) => (i === 7 ? { n: 100, k: 30 } : minute)));
    expect(errorsOf(oneBurst, past).decision).toBe("inconclusive");
    expect(errorsOf(outage, past).decision).toBe("fail");
  });

  test("one by one, of a short past with clusters, is not said to have come in clusters itself", () => {
    const past = pastOf(bursty(uniform(2), 500, 15));
    expect(errorsOf(fault, past)).toMatchObject({
      decision: "inconclusive",
      reason: { code: "bursts-as-before", burst: expect.any(Number) },
    });
  });

  test("is one past outage's worth of blind to no fault", () => {
    const minutes = quiet(uniform(5), 6000);
    for (let i = 3000; i < 3040; i += 1) minutes[i] = { n: 100, k: 100 };
    expect(errorsOf(fault, pastOf(minutes)).decision).toBe("fail");
  });

  test("is not called broken while the past is being read", () => {
    const judge = judged(outage, null);
    judge.know("awaited");
    expect(judge.look(slices - 1).breached).toBe(false);
    judge.know(quietPast);
    expect(judge.look(slices - 1).breached).toBe(true);
  });
});

describe("a proof", () => {
  test("takes more requests where bad ones come in clusters", () => {
    const sound: Minute[] = Array.from({ length: 10 }, () => ({ n: 60, k: 0 }));
    expect(errorsOf(sound, null).decision).toBe("pass");
    expect(errorsOf(sound, pastOf(quiet(uniform(6), 6000))).decision).toBe("pass");
    expect(errorsOf(sound, pastOf(bursty(uniform(7), 6000)))).toMatchObject({
      decision: "inconclusive",
      reason: { code: "not-proven" },
      evidence: { proofBurst: expect.any(Number) },
    });
  });

  const sound: Minute[] = Array.from({ length: 10 }, () => ({ n: 60, k: 0 }));
  /** Some days with total outages of so many minutes, each so many minutes before the end. */
  const withOutages = (agos: readonly number[], minutes: number, days = 4): Minute[] => {
    const isOut = (before: number): boolean => agos.some((ago) => before <= ago && before > ago - minutes);
    const past = quiet(uniform(11), days * 1_440, 100, 0.001);
    return past.map((minute, i) => (isOut(past.length - i) ? { n: 100, k: 100 } : minute));
  };

  test.each([10, 110])(
    "holds in the day after one outage of %i minutes, which is a fault and no cluster",
    (minutes) => {
      expect(errorsOf(sound, pastOf(withOutages([300], minutes))).decision).toBe("pass");
    },
  );

  test.each([
    ["came twice in a day", withOutages([300, 900], 10)],
    ["came the day before, too", withOutages([300, 2_000], 10)],
    ["is in a past of little more than a day", withOutages([300], 10, 1.5)],
  ])("allows for an outage that %s", (_, past) => {
    expect(errorsOf(sound, pastOf(past))).toMatchObject({ decision: "inconclusive", reason: { code: "not-proven" } });
  });

  test("allows for bursts that came up in the last hours alone", () => {
    const draw = uniform(12);
    const past = [...quiet(draw, 5_700, 100, 0.001), ...bursty(draw, 300, 20, 100, 0.02)];
    expect(errorsOf(sound, pastOf(past)).decision).toBe("inconclusive");
  });
});

test("of 120 unchanged windows with bursts at most few are failed, of which today's rule would fail many", () => {
  const draw = uniform(8);
  const past = pastOf(bursty(draw, 6000));
  let [alone, gated] = [0, 0];
  for (let i = 0; i < 120; i += 1) {
    const window = bursty(draw, 10);
    if (errorsOf(window, null).decision === "fail") {
      alone += 1;
      if (errorsOf(window, past).decision === "fail") gated += 1;
    }
  }
  expect(alone).toBeGreaterThan(15);
  expect(gated).toBeLessThanOrEqual(3);
}, 60_000);

test("the result is the same whichever polls took place", () => {
  const past = pastOf(quiet(uniform(9), 3000));
  const [watched, left] = [judged(fault, past), judged(fault, past)];
  for (let slice = 0; slice < slices; slice += 3) watched.findings(running(slice));
  expect(watched.findings(running(slices - 1))).toEqual(left.findings(running(slices - 1)));
});

/** A request a second, of which three in ten fail in one minute of fifty: a job that starts each minute, and fails now and then. */
function failingMinutes(draw: () => number, minutes: number): Minute[] {
  return Array.from({ length: minutes }, () => ({ n: 60, k: among(draw, 60, draw() < 0.02 ? 0.3 : 0.001) }));
}

test("the first seconds of a minute that is as bad as others before it are no news", () => {
  let failed = 0;
  for (let seed = 20; seed < 44; seed += 1) {
    const draw = uniform(seed);
    const judge = new RequestJudge({ errorRateBudget: 0.01, p95BudgetMs: 2_000, slices: 120, windowMs: 600_000 });
    judge.know(pastOf(failingMinutes(draw, 3_000)));
    for (let slice = 0; slice < 120; slice += 1) {
      const rate = Math.floor(slice / 12) === seed % 10 ? 0.3 : 0.001;
      for (let i = 0; i < 5; i += 1) judge.observe({ slice, latencyMs: 100, error: draw() < rate });
    }
    if (judge.findings(ended(120))[0].decision === "fail") failed += 1;
  }
  // Without a past all of them would be; one in twenty of such minutes is worse than nearly all others.
  expect(failed).toBeLessThanOrEqual(3);
}, 60_000);
