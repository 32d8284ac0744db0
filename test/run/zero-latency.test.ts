import { describe, expect, it } from "vitest";
import { said } from "../report/said.ts";
import { appEntry, begin, type Request } from "./scene.ts";
import { found, ofRevision, steady, World } from "./world.ts";

const noProbes = { healthPath: undefined, chatPath: undefined };

const verify = async (requests: Request[]) => await new World({ requests, settings: noProbes }).verify();

const zero = (i: number): Record<string, unknown> => ({ process_time_ms: i % 50 === 0 ? 1 : 0, status_code: 200 });

describe("a latency that is 0 for nearly all requests is no value", () => {
  it.each([
    ["0", { process_time_ms: 0, status_code: 200 }],
    ['"0s"', { process_time_ms: "0s", status_code: 200 }],
  ])("as %s in the app's log: Cloud Run's is judged", async (_as, logged) => {
    const report = await verify(steady(600, { logged }));
    expect(report.requests?.source).toBe("platform");
    expect(found(report, "p95")).toMatchObject({ decision: "pass" });
    expect(found(report, "logs")).toMatchObject({ code: "other-log-judged" });
  });

  it("where no other log has one, nothing is said of latency", async () => {
    const report = await verify(steady(600, (i) => ({ logged: zero(i), excluded: true })));
    expect(report.verdict).not.toBe("pass");
    expect(found(report, "p95")).toMatchObject({
      decision: "inconclusive",
      code: "no-usable-values",
      entries: 600,
      zero: 588,
    });
    const finding = report.findings.find(({ id }) => id === "p95");
    expect(finding && said(finding, "en")).toContain("The latency is 0 in 588 of 600 logged requests");
    expect(finding && said(finding, "ko")).toContain("600건 중 588건의 지연 시간이 0입니다");
  });

  it("in Cloud Run's log as well", async () => {
    const report = await verify(steady(600, { latencyMs: 0, logged: null }));
    expect([report.verdict, found(report, "p95")?.code]).toEqual(["inconclusive", "no-usable-values"]);
    expect(found(report, "error-rate")).toMatchObject({ decision: "pass" });
  });

  it("but a quick app that rounds to whole milliseconds has measured some", async () => {
    const quick = (i: number): Partial<Request> => ({
      logged: { process_time_ms: i % 5 === 0 ? 1 : 0, status_code: 200 },
    });
    expect(found(await verify(steady(600, quick)), "p95")).toMatchObject({ decision: "pass" });
  });

  it("of the baseline's, either: nothing is called slower beside it", async () => {
    const before = Array.from({ length: 600 }, (_, i) =>
      ofRevision(
        "chat-1",
        appEntry({ id: `b${i}`, startedAt: begin - 659_500 + i * 96, latencyMs: 0, logged: zero(i) }),
      ),
    );
    const settings = { ...noProbes, onRegression: "fail" as const };
    const report = await new World({ requests: steady(600), entries: before, settings }).verify();
    expect(report.verdict).not.toBe("fail");
    expect(found(report, "baseline-latency")).toMatchObject({ code: "baseline-no-data" });
    expect(found(report, "baseline-errors")).toMatchObject({ code: "baseline-no-worse" });
  });

  it("and what is slow beside it fails", async () => {
    const slow = (i: number): Partial<Request> => ({ latencyMs: i % 11 === 0 ? 20_000 : 0, logged: null });
    expect((await verify(steady(600, slow))).verdict).toBe("fail");
  });
});
