import { describe, expect, it } from "vitest";
import { judgeUnusual } from "../../src/checks/usual.ts";
import { Random } from "../simulator/random.ts";

const minute = 60_000;
const window = { from: 0, to: 10 * minute };
const day = 144 * window.to;

function judged(
  times: number[],
  usual: number[],
  more: { share?: number; ended?: boolean; dayMs?: number; beside?: boolean } = {},
) {
  const { share = 1, ended = true, dayMs = day, beside = false } = more;
  const before = { revision: "chat-1", from: -dayMs, to: 0, times: usual, beside };
  return judgeUnusual({ id: "error-lines", times, window, ended, usual: before, unread: null, share }, 0.01);
}

/** So many lines at these minutes. */
const at = (minutes: readonly number[], each = 1): number[] =>
  minutes.flatMap((one) => Array.from({ length: each }, (_, i) => one * minute + i));
const everyMinute = Array.from({ length: 10 }, (_, i) => i);
const anHourOf = (each: number): number[] =>
  at(
    Array.from({ length: 24 * 60 }, (_, i) => -1 - i),
    each,
  );

describe("error lines beside the baseline's", () => {
  it("pass where there is none, whatever the baseline wrote", () => {
    expect(judged([], [])).toMatchObject({ decision: "pass", value: 0, reason: { code: "events-none" } });
    expect(judged([], anHourOf(5))).toMatchObject({ decision: "pass", n: 144 });
  });

  it("pass where they are no more than in 19 of 20 of its windows", () => {
    const seen = judged(at(everyMinute, 3), anHourOf(3));
    expect(seen).toMatchObject({ decision: "pass", value: 30, limit: 30, n: 144, bad: 144 });
    expect(seen.reason).toMatchObject({ code: "events-usual", windows: 144, most: 30 });
  });

  it("fail where they last and no window before was like it", () => {
    const seen = judged(at(everyMinute, 3), anHourOf(1));
    expect(seen).toMatchObject({ decision: "fail", value: 30, limit: 10 });
    expect(seen.reason).toMatchObject({ code: "events-unusual", above: 10, parts: 10, usualPart: 1, asBad: 0 });
    expect(judged(at(everyMinute), []).decision).toBe("fail");
  });

  it("stay open where one burst brought them, however large", () => {
    expect(judged(at([4], 5_000), [])).toMatchObject({ decision: "inconclusive", reason: { code: "events-unclear" } });
    expect(judged(at([2, 3, 4, 5], 50), []).decision).toBe("inconclusive");
  });

  it("stay open where the baseline had such a window too", () => {
    const outage = at(
      everyMinute.map((one) => one - 100),
      2,
    );
    expect(judged(at(everyMinute, 3), outage).decision).toBe("inconclusive");
  });

  it("stay open where the baseline, side by side, meets half as many in the same window", () => {
    const month = { dayMs: 30 * day };
    const outage = at(
      everyMinute.map((one) => one - 10),
      2,
    );
    expect(judged(at(everyMinute, 3), outage, { ...month, beside: true })).toMatchObject({
      decision: "inconclusive",
      reason: { code: "events-unclear", shared: true, asBad: 1 },
    });
    expect(judged(at(everyMinute, 3), [], { ...month, beside: true }).decision).toBe("fail");
    // By their shares of the work.
    const few = { ...month, beside: true, share: 0.9 };
    expect(judged(at(everyMinute, 9), at(everyMinute.map((one) => one - 10)), few).reason).toMatchObject({
      shared: true,
    });
    const tenth = { ...month, beside: true, share: 0.1 };
    expect(judged(at(everyMinute, 3), outage, tenth).decision).toBe("fail");
  });

  it("fail nothing before the window is over, nor by less than twice the baseline's worst window", () => {
    expect(judged(at(everyMinute, 9), [], { ended: false }).decision).toBe("inconclusive");
    expect(judged(at(everyMinute, 19), anHourOf(10)).decision).toBe("inconclusive");
  });

  it("are held against a part of what is usual where the candidate has a part of the work", () => {
    expect(judged(at(everyMinute, 2), anHourOf(3)).decision).toBe("pass");
    expect(judged(at(everyMinute, 2), anHourOf(3), { share: 0.1 })).toMatchObject({
      decision: "inconclusive",
      limit: 3,
    });
  });

  it("are compared with nothing where the baseline is younger than a window", () => {
    expect(judged(at([1]), [], { dayMs: 5 * minute })).toMatchObject({
      decision: "inconclusive",
      reason: { code: "events-not-compared" },
    });
  });

  it("fail by one window before, where all minutes lie above all of its own", () => {
    expect(judged(at(everyMinute, 5), at([-3]), { dayMs: window.to }).decision).toBe("fail");
    expect(judged(at([0, 1, 2, 3, 4]), [], { dayMs: window.to }).decision).toBe("inconclusive");
  });
});

describe("a candidate that is like its baseline", () => {
  const laws: [string, (random: () => number) => number][] = [
    ["one by one", (random) => (random() < 0.4 ? 1 : 0)],
    ["in bursts of up to a thousand", (random) => (random() < 0.01 ? Math.ceil(1_000 * random() ** 3) : 0)],
    ["in every minute, by any law", (random) => Math.floor(1 / (random() + 0.001))],
  ];

  it.each(laws)("is failed in less than one of a hundred windows: lines %s", (_law, lines) => {
    const seeded = new Random("a candidate like its baseline");
    const random = (): number => seeded.next();
    let fails = 0;
    for (let run = 0; run < 400; run += 1) {
      const past = 10 * Math.ceil(1 + random() * 30);
      const usual = Array.from({ length: past }, (_, i) => at([-1 - i], lines(random))).flat();
      const own = everyMinute.flatMap((one) => at([one], lines(random)));
      if (judged(own, usual, { dayMs: past * minute }).decision === "fail") fails += 1;
    }
    expect(fails).toBeLessThanOrEqual(4);
  });

  it("is failed as rarely where trouble of a dependency lasts for minutes, and has come before", () => {
    const seeded = new Random("trouble that lasts");
    const random = (): number => seeded.next();
    let fails = 0;
    for (let run = 0; run < 400; run += 1) {
      let trouble = false;
      const counts = Array.from({ length: 1_450 }, () => {
        trouble = random() < (trouble ? 0.9 : 0.01);
        return trouble ? Math.ceil(20 * random()) : 0;
      });
      const lines = counts.map((count, i) => at([i - 1_440], count));
      if (judged(lines.slice(1_440).flat(), lines.slice(0, 1_440).flat()).decision === "fail") fails += 1;
    }
    expect(fails).toBeLessThanOrEqual(4);
  });
});
