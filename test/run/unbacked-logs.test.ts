import { describe, expect, it } from "vitest";
import { appEntry, begin, type Request } from "./scene.ts";
import { found, type Plan, steady, World } from "./world.ts";

const s = 1000;
const traced = (more: (i: number) => Partial<Request>): Request[] =>
  steady(600, (i) => ({ trace: `t${i}`, ...more(i) }));

/** Nobody can read the project's sinks, no probe is sent and Monitoring tells nothing. */
const unbacked: Plan = { routing: null };
const noProbes = { healthPath: undefined, chatPath: undefined };

describe("logs that nothing backs end no window early for what they may not decide:", () => {
  it("a regression", async () => {
    const to = begin - 600 * s;
    const before = Array.from({ length: 600 }, (_, i) => {
      const entry = appEntry({ id: `b${i}`, startedAt: to - 59_500 + i * 96, latencyMs: 100 + (i % 7) });
      const { labels } = entry.resource;
      return { ...entry, resource: { ...entry.resource, labels: { ...labels, revision_name: "chat-1" } } };
    });
    const plan = { requests: traced((i) => ({ latencyMs: 160 + (i % 7) })), entries: before };
    const settings = { onRegression: "fail", ...noProbes } as const;
    const report = await new World({ ...plan, ...unbacked, settings }).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["inconclusive", null]);
    expect(found(report, "baseline-latency")).toMatchObject({ code: "log-doubted" });
    const backed = await new World({ ...plan, settings }).verify();
    expect([backed.verdict, backed.window?.endedEarly]).toEqual(["fail", "failed"]);
  });
});
