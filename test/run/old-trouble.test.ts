import { describe, expect, it } from "vitest";
import { begin, note } from "./scene.ts";
import { found, steady, used, World, type Plan } from "./world.ts";

const minute = 60_000;
const hour = 60 * minute;
const kill = (at: number) => note("Memory limit of 512 MiB exceeded with 515 MiB used.", at);
const served = { createdAt: begin - 72 * hour };
const young = { createdAt: begin - 20 * minute };

/** Named, so that no newer one is waited for. */
const verified = async (plan: Plan) =>
  await new World({ requests: steady(600), settings: { revision: "chat-2" }, ...plan }).verify();

/** Memory in minutes from the window's start. */
const memory = (of: (minutes: number) => number): Plan => ({
  metrics: {
    distributions: async ({ metric }) =>
      Array.from({ length: 8 }, (_, i) => i - 6).map((i) =>
        used(begin + i * minute, metric.includes("memory") ? of(i) : 0.3),
      ),
  },
});

describe("trouble before the window", () => {
  it("of a revision that has served for days is not this deploy's: a kill is shown", async () => {
    const report = await verified({ revision: served, entries: [kill(begin - 2 * hour), kill(begin - hour)] });
    expect(report.verdict).toBe("pass");
    expect(found(report, "memory-kill")).toMatchObject({ decision: "warn", code: "killed-before", kills: 2 });
  });

  it("of a new one is its own", async () => {
    const report = await verified({ revision: young, entries: [kill(begin - 10 * minute)] });
    expect([report.verdict, report.decisive]).toEqual(["fail", "memory-kill"]);
  });

  it("does not hide what happens in the window", async () => {
    const report = await verified({ revision: served, entries: [kill(begin - 2 * hour), kill(begin + 5_000)] });
    expect([report.verdict, report.decisive]).toEqual(["fail", "memory-kill"]);
    expect(found(report, "memory-kill")).toMatchObject({ code: "killed-for-memory", kills: 1 });
  });

  it("in memory counts where the revision is new", async () => {
    const before = memory((i) => (i < -2 ? 9e8 : 2e8));
    expect((await verified({ revision: young, ...before })).decisive).toBe("memory");
    const report = await verified({ revision: served, ...before });
    expect([report.verdict, found(report, "memory")?.code]).toEqual(["pass", "gauge-within"]);
  });

  it("that goes on in the window counts from there on", async () => {
    const report = await verified({ revision: served, ...memory(() => 9e8) });
    expect(found(report, "memory")).toMatchObject({ decision: "inconclusive", code: "gauge-undecided", above: 2 });
    expect(report.verdict).toBe("inconclusive");
  });
});
