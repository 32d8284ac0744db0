import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../report/said.ts";
import { begin, platformEntry, type Request } from "./scene.ts";
import { found, steady, World } from "./world.ts";

/** The app's log holds none of it. */
const platformOnly = { latencyField: "jsonPayload.other", statusField: "jsonPayload.none" };
const uptime = "GoogleStackdriverMonitoring-UptimeChecks(https://cloud.google.com/monitoring)";

const entries = (requests: Request[]) => requests.map(platformEntry);
const checks = (n: number, more: Partial<Request>): Request[] =>
  steady(n, (i) => ({ id: `check-${more.path}-${more.userAgent}-${i}`, latencyMs: 2, method: "GET", ...more }));

describe("requests that no user sent", () => {
  it("do not prove a budget that users' requests break", async () => {
    const users = steady(60, (i) => ({ status: i % 4 === 0 ? 500 : 200 }));
    const report = await new World({
      settings: platformOnly,
      entries: entries([
        ...users,
        ...checks(900, { userAgent: uptime, path: "/" }),
        ...checks(900, { userAgent: "Mozilla/5.0", path: "/health" }),
      ]),
    }).verify();
    expect([report.verdict, report.decisive]).toEqual(["fail", "error-rate"]);
    expect(report.requests?.ignored.by.map(({ who, name }) => [who, name]).toSorted()).toEqual([
      ["checker", uptime],
      ["health-path", "/health"],
    ]);
    expect(renderMarkdown(report)).toContain("GoogleStackdriverMonitoring-UptimeChecks");
  });

  it("are none of the browsers' that ask whether a page is still the same", async () => {
    const requests = steady(600, (i) => ({ status: i % 3 === 0 ? 304 : 200, userAgent: "Mozilla/5.0" }));
    const report = await new World({ settings: platformOnly, entries: entries(requests) }).verify();
    expect([report.verdict, report.requests?.count, report.requests?.errors]).toEqual(["pass", 600, 0]);
  });

  it("do not break a budget that users' requests keep", async () => {
    const scanner = "Mozilla/5.0 zgrab/0.x";
    const report = await new World({
      settings: platformOnly,
      entries: entries([
        ...steady(600),
        ...checks(60, { userAgent: scanner, path: "/cgi-bin/luci", status: 500 }),
        ...checks(60, { userAgent: "kube-probe/1.29", path: "/ready", status: 503, refused: true }),
      ]),
    }).verify();
    expect(report.verdict).toBe("pass");
    expect(report.requests).toMatchObject({ source: "platform", count: 600, errors: 0, refused: 0 });
    expect(report.requests?.ignored).toEqual({
      count: 120,
      by: [
        { who: "bot", name: scanner, count: 60 },
        { who: "checker", name: "kube-probe/1.29", count: 60 },
      ],
    });
  });

  it("are no evidence where there is nothing else, and that is told", async () => {
    const report = await new World({
      settings: platformOnly,
      entries: entries(checks(900, { userAgent: uptime, path: "/" })),
    }).verify();
    expect([report.verdict, report.cause]).toEqual(["inconclusive", "insufficient-evidence"]);
    expect(report.notices).toContainEqual({ code: "only-not-users", ignored: 900 });
  });

  it("are not those of another run's probes", async () => {
    const others = checks(300, { userAgent: "ion-verify/1 (run fedcba9876543210)", path: "/chat" });
    const report = await new World({ settings: platformOnly, entries: entries([...steady(600), ...others]) }).verify();
    expect(report.requests?.count).toBe(600);
    expect(report.requests?.probes).toBe(300 + report.probes.reduce((sum, { shown }) => sum + shown, 0));
  });

  it("do not count as server errors that the app did not log", async () => {
    const report = await new World({
      requests: steady(600),
      entries: entries(checks(120, { userAgent: uptime, path: "/admin", status: 500 })),
    }).verify();
    expect([report.verdict, found(report, "unlogged-errors")]).toEqual(["pass", undefined]);
  });
});

describe("the inputs", () => {
  const stream = checks(40, { userAgent: "Mozilla/5.0", path: "/events/7", latencyMs: 50_000, method: "GET" }).map(
    (one, i) => ({ ...one, startedAt: begin + i * 100 }),
  );
  const plan = { entries: entries([...steady(400), ...stream]) };

  it("leave out streams, whose latency covers all of them", async () => {
    const without = await new World({ ...plan, settings: platformOnly }).verify();
    expect([without.verdict, without.decisive]).toEqual(["fail", "p95"]);
    const report = await new World({ ...plan, settings: { ...platformOnly, ignorePaths: ["/events/*"] } }).verify();
    expect([report.verdict, report.requests?.ignored.by[0]?.who]).toEqual(["pass", "ignored-path"]);
  });

  it("judge the named paths alone", async () => {
    const report = await new World({ ...plan, settings: { ...platformOnly, paths: ["/chat"] } }).verify();
    expect([report.verdict, report.requests?.ignored.by[0]?.who]).toEqual(["pass", "other-path"]);
  });
});
