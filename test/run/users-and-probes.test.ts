import { describe, expect, it } from "vitest";
import type { ProbeRequest } from "../../src/sources/probes/probe-request.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { unprovenAgainst } from "../../src/checks/proof.ts";
import { headline } from "../../src/report/headline.ts";
import { findingSentence } from "../../src/report/sentence.ts";
import type { Report } from "../../src/report/report.ts";
import { tellingIn } from "../../src/report/telling.ts";
import { target } from "../revision/cloud-run-states.ts";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const windowMs = 600_000;

/** n users' requests over ten minutes. */
const users = (n: number, more: (i: number) => Partial<Request> = () => ({})): Request[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 500 + Math.floor((i * (windowMs - 4_000)) / n),
    latencyMs: 100 + (i % 7),
    trace: `${i}`.padStart(32, "0"),
    ...more(i),
  }));

const plan = (more: Plan = {}): Plan => ({
  requests: users(5),
  ...more,
  settings: { windowMs, proveWith: "users-and-probes", probeIntervalMs: 1_000, ...more.settings },
});

const chat = (answer: Partial<{ ok: boolean; status: number; durationMs: number }>) => (probe: ProbeRequest) =>
  probe.name === "chat" ? answer : {};

const said = (report: Report, id: string, language: "en" | "ko" = "en"): string => {
  const finding = report.findings.find((one) => one.id === id);
  return finding === undefined ? "" : findingSentence(finding, tellingIn(language));
};

describe("prove-with: users-and-probes", () => {
  it("passes by the probes where users are too few, and says so", async () => {
    const report = await new World(plan()).verify();
    expect([report.verdict, report.requests?.count]).toEqual(["pass", 5]);
    expect(report.requests?.source).not.toBe("probes");
    const errorRate = report.findings.find(({ id }) => id === "error-rate");
    expect(errorRate).toMatchObject({ decision: "pass", sample: "probes", n: 600, beside: { n: 5, bad: 0 } });
    expect(said(report, "error-rate")).toContain("Proven by 600 probes; 5 users' requests show nothing against it.");
    expect(said(report, "p95", "ko")).toContain("프로브 600건으로 입증했고, 사용자 요청 5건에서");
    expect(headline(report)).toContain("proven by 600 probes in 10 min; 5 users' requests show nothing against it");
    expect(headline({ ...report, language: "ko" })).toContain("프로브 600건으로 입증");
  });

  it("is not the default: by users alone it stays open", async () => {
    const report = await new World(plan({ settings: { proveWith: "users" } })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(report.findings.every(({ sample, beside }) => sample === undefined && beside === undefined)).toBe(true);
  });

  it("passes without any user, and says that there was none", async () => {
    const report = await new World(plan({ requests: [] })).verify();
    expect(report.verdict).toBe("pass");
    expect(said(report, "error-rate")).toContain("Proven by 600 probes; no user's request was seen.");
  });

  it("says of too few probes without any user that there was none, and no more", async () => {
    const report = await new World(plan({ requests: [], settings: { probeIntervalMs: 15_000 } })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(said(report, "error-rate")).toMatch(/These were probes; no user's request was seen\.$/);
  });

  it("takes a log that does not even show the probes for blind, not for one without users", async () => {
    const report = await new World(plan({ requests: [], probeLog: () => null })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ decision: "inconclusive", code: "no-requests" });
  });

  it("lets users decide where they prove it themselves", async () => {
    const report = await new World(plan({ requests: users(1_000) })).verify();
    expect(report.verdict).toBe("pass");
    expect(report.findings.find(({ id }) => id === "error-rate")?.beside).toBeUndefined();
  });

  it("passes nothing where users show something against it", async () => {
    const report = await new World(plan({ requests: users(5, (i) => (i === 2 ? { status: 500 } : {})) })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(report.findings.find(({ id }) => id === "error-rate")).toMatchObject({
      n: 5,
      bad: 1,
      decision: "inconclusive",
    });
  });

  it("fails by users, whatever the probes say", async () => {
    const report = await new World(plan({ requests: users(1_200, (i) => (i % 4 ? {} : { status: 500 })) })).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
    expect(report.findings.find(({ id }) => id === "error-rate")?.sample).toBeUndefined();
  });

  it("fails by probes, at once, and moves no user for it", async () => {
    const report = await new World(plan({ probe: chat({ durationMs: 3_000 }) })).verify();
    expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "p95", "failed"]);
    expect(report.findings.find(({ id }) => id === "p95")).toMatchObject({ sample: "probes", beside: { bad: 0 } });
    expect(said(report, "p95")).toMatch(/Broken by \d+ probes of this run's own/);
    expect(unprovenAgainst(report)).toBe("no-users");
  });

  it("keeps the promise of one false alarm in a hundred: each may raise half of them", async () => {
    const report = await new World(plan({ requests: users(1_000) })).verify();
    const alone = await new World(plan({ requests: users(1_000), settings: { proveWith: "users" } })).verify();
    const level = (of: Report): number | undefined => of.findings.find(({ id }) => id === "p95")?.evidence?.failLevel;
    expect(level(report)).toBeCloseTo((level(alone) ?? 0) / 2, 12);
  });

  it("takes no answer that may be another revision's", async () => {
    const shared = {
      traffic: [target("chat-2", 50), target("chat-1", 50)],
      trafficStatuses: [target("chat-2", 50), target("chat-1", 50)],
    };
    const report = await new World(plan({ service: shared })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")).toMatchObject({ decision: "inconclusive", code: "not-proven" });
  });

  it.each([
    ["that the log shows each of", "served", "pass"],
    ["that the log does not show", null, "inconclusive"],
  ] as const)("takes answers of an address of its own %s", async (_what, logged, verdict) => {
    const url = "https://chat.example.com";
    const report = await new World(plan({ settings: { url }, probeLog: () => logged })).verify();
    expect(report.verdict).toBe(verdict);
  });

  it("passes nothing where users' requests could not be read", async () => {
    const logFailure = new GoogleCallError("Reading log entries", "role", 403, "Permission denied.");
    const report = await new World(plan({ logFailure })).verify();
    expect(report.verdict).toBe("inconclusive");
    expect(found(report, "error-rate")?.decision).toBe("inconclusive");
  });

  it("ends early by its probes, where that is asked for", async () => {
    const report = await new World(plan({ requests: users(200), settings: { earlyPass: true } })).verify();
    expect([report.verdict, report.window?.endedEarly]).toEqual(["pass", "proven"]);
    expect(report.findings.find(({ id }) => id === "error-rate")).toMatchObject({ decision: "pass", sample: "probes" });
  });
});

describe("probe-interval", () => {
  const sent = ({ probed }: World): number => probed.filter(({ probe }) => probe.name === "chat").length;

  it("is the poll's where it is not given", async () => {
    const world = new World();
    const report = await world.verify();
    expect([sent(world), report.window?.probeIntervalMs]).toEqual([12, undefined]);
  });

  it("sends probes more often than the log is read", async () => {
    const world = new World({ settings: { probeIntervalMs: 1_000 } });
    const report = await world.verify();
    expect([sent(world), report.window?.polls]).toEqual([60, 12]);
    expect(report.window).toMatchObject({ intervalMs: 5_000, probeIntervalMs: 1_000 });
    expect(report.notices.filter(({ code }) => code === "probes-late")).toEqual([]);
  });

  it("says where answers take too long for it", async () => {
    const report = await new World({
      settings: { probeIntervalMs: 1_000 },
      probe: () => ({ durationMs: 1_500 }),
    }).verify();
    expect(report.notices).toContainEqual({ code: "probes-late", intervalMs: 1_000, missed: 29, due: 59 });
  });
});
