import { describe, expect, it } from "vitest";
import { said, stepsOf } from "../report/said.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { appEntry, begin, type Request } from "./scene.ts";
import { found, steady, World, type Plan } from "./world.ts";

const created = begin - 600_000;

/** The baseline's users over the minute before the deploy. */
function before(n: number, status: (i: number) => number): LogEntry[] {
  return Array.from({ length: n }, (_, i): Request => {
    const startedAt = created - 59_500 + Math.floor((i * 58_000) / n);
    return { id: `before-${i}`, startedAt, latencyMs: 100 + (i % 7), status: status(i) };
  }).map((request) => {
    const entry = appEntry(request);
    return { ...entry, resource: { ...entry.resource, labels: { ...entry.resource.labels, revision_name: "chat-1" } } };
  });
}

const verified = async (status: (i: number) => number, plan: Plan = {}) =>
  await new World({ requests: steady(600, (i) => ({ status: status(i) })), ...plan }).verify();

describe("a revision that refuses its users", () => {
  it.each([401, 404, 429])("is told where its baseline did not: %d to everyone", async (status) => {
    const report = await verified(() => status, { entries: before(600, () => 200) });
    expect(report.verdict).toBe("pass");
    expect(found(report, "client-errors")).toMatchObject({ decision: "warn", status, baselineN: 600, baselineRate: 0 });
    expect(stepsOf(report).join()).toContain("on-client-errors: fail");
  });

  it.each([
    ["half of its users", 600, 600, 2],
    ["half of few users", 20, 600, 2],
    ["half of its users, beside a baseline that had few", 600, 20, 2],
    ["each fifth", 600, 600, 5],
  ])("is told where it is %s", async (_what, n, of, each) => {
    const settings = { onClientErrors: "fail" as const };
    const requests = steady(n, (i) => ({ status: i % each === 0 ? 403 : 200 }));
    const report = await new World({ requests, settings, entries: before(of, () => 200) }).verify();
    const told = report.findings.find(({ id }) => id === "client-errors");
    expect(told?.reason).toMatchObject({ code: "client-errors", status: 403, baselineN: of, baselineRate: 0 });
    // To fail, both shares must be known well.
    expect(told?.decision).toBe(n === 600 && of === 600 && each === 2 ? "fail" : "warn");
  });

  it("fails by input", async () => {
    const plan = { entries: before(600, () => 200), settings: { onClientErrors: "fail" as const } };
    const report = await verified(() => 404, plan);
    expect([report.verdict, report.decisive]).toEqual(["fail", "client-errors"]);
    expect((await verified((i) => (i % 20 === 0 ? 404 : 200), plan)).verdict).toBe("pass");
  });

  it("is nothing new where its baseline did so as well", async () => {
    const plan = {
      entries: before(600, (i) => (i % 2 === 0 ? 401 : 200)),
      settings: { onClientErrors: "fail" as const },
    };
    expect(found(await verified((i) => (i % 2 === 0 ? 401 : 200), plan), "client-errors")).toBeUndefined();
  });

  it.each([301, 302, 307])(
    "is told where it sends everyone elsewhere, and its baseline did not: %d",
    async (status) => {
      const report = await verified(() => status, { entries: before(600, () => 200) });
      expect(found(report, "client-errors")).toMatchObject({
        decision: "warn",
        status,
        baselineN: 600,
        baselineRate: 0,
      });
      const told = report.findings.find(({ id }) => id === "client-errors");
      expect(told && said(told, "en")).toContain("were answered with a redirect, most often");
      const settings = { onClientErrors: "fail" as const };
      const failed = await verified(() => status, { entries: before(600, () => 200), settings });
      expect([failed.verdict, failed.decisive]).toEqual(["fail", "client-errors"]);
    },
  );

  it("is nothing to tell where a part is sent elsewhere, all always were, or no baseline is known", async () => {
    const settings = { onClientErrors: "fail" as const };
    const third = await verified((i) => (i % 3 === 0 ? 302 : 200), { entries: before(600, () => 200), settings });
    expect(found(third, "client-errors")).toBeUndefined();
    const always = await verified(() => 302, { entries: before(600, (i) => (i % 5 === 0 ? 200 : 302)), settings });
    expect(found(always, "client-errors")).toBeUndefined();
    const alone = await verified(() => 302, { settings: { ...settings, baseline: { kind: "none" } } });
    expect(found(alone, "client-errors")).toBeUndefined();
    const cached = await verified(() => 304, { entries: before(600, () => 200), settings });
    expect(found(cached, "client-errors")).toBeUndefined();
  });

  it("is told without a baseline too, and never fails by that", async () => {
    const settings = { baseline: { kind: "none" as const }, onClientErrors: "fail" as const };
    const report = await verified(() => 401, { settings });
    expect([report.verdict, found(report, "client-errors")?.decision]).toEqual(["pass", "warn"]);
    const half = await verified((i) => (i % 2 === 0 ? 403 : 200), { settings });
    expect([half.verdict, found(half, "client-errors")?.decision]).toEqual(["pass", "warn"]);
    // A third is what many a service answers so.
    expect(found(await verified((i) => (i % 3 === 0 ? 404 : 200), { settings }), "client-errors")).toBeUndefined();
  });

  it("is not what Cloud Run refuses, nor what counts as an error", async () => {
    const refused = await new World({
      requests: steady(600, (i) => (i % 2 === 0 ? { status: 429, refused: true } : {})),
      entries: before(600, () => 200),
    }).verify();
    expect([refused.decisive, found(refused, "client-errors")]).toEqual(["error-rate", undefined]);
    const settings = { errorStatus: [{ from: 400, to: 599 }] };
    const counted = await verified(() => 404, { entries: before(600, () => 200), settings });
    expect([counted.decisive, found(counted, "client-errors")]).toEqual(["error-rate", undefined]);
  });
});
