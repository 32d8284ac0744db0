import { describe, expect, it } from "vitest";
import { begin, type Request } from "./scene.ts";
import { found, type Plan, World } from "./world.ts";

const windowMs = 120_000;
const users = (trace: boolean, more: (i: number) => Partial<Request>): Request[] =>
  Array.from({ length: 1_190 }, (_, i) => ({
    id: `${i}`,
    startedAt: begin + 300 + i * 100,
    latencyMs: 100,
    ...(trace ? { trace: `t${i}` } : {}),
    ...more(i),
  }));
const verify = async (requests: Request[], settings: Plan["settings"] = {}) =>
  await new World({ requests, settings: { windowMs, settleMs: 60_000, ...settings } }).verify();

describe.each([true, false])("few who are no users, and all that is bad is theirs (traces: %s)", (trace) => {
  const bot = { userAgent: "Googlebot/2.1" };
  const ignored = { path: "/x" };

  it.each<[string, Partial<Request>, number, Plan["settings"]]>([
    ["a bot's failures", { ...bot, status: 500 }, 25, {}],
    ["a bot's waits", { ...bot, latencyMs: 3_500 }, 14, {}],
    ["failures of a path that is left out", { ...ignored, status: 500 }, 25, { ignorePaths: ["/x"] }],
    ["streams of a path that is left out", { ...ignored, latencyMs: 50_000 }, 12, { ignorePaths: ["/x"] }],
    ["many streams of a path that is left out", { ...ignored, latencyMs: 50_000 }, 8, { ignorePaths: ["/x"] }],
  ])("%s fail no deploy: Cloud Run's log tells whose they are", async (_what, more, n, settings) => {
    const requests = users(trace, (i) => (i % n === 0 ? more : {}));
    const report = await verify(requests, settings);
    expect([report.verdict, report.requests?.source, report.requests?.errors]).toEqual(["pass", "platform", 0]);
    expect(found(report, "logs")?.decision).toBe("warn");
  });

  it("takes nothing from users' own failures", async () => {
    const requests = users(trace, (i) =>
      i % 25 === 0 ? { ...bot, status: 500 } : i % 10 === 1 ? { status: 500 } : {},
    );
    expect((await verify(requests)).verdict).toBe("fail");
  });

  it("is no matter where nothing is bad", async () => {
    const report = await verify(users(trace, (i) => (i % 25 === 0 ? bot : {})));
    expect([report.verdict, report.requests?.source, found(report, "logs")]).toEqual(["pass", "app", undefined]);
  });

  it("leaves a slow service slow as soon as it shows", async () => {
    for (const latencyMs of [3_000, 8_000]) {
      const requests = users(trace, (i) => (i % 5 === 0 ? { latencyMs } : {}));
      const report = await verify(requests, { ignorePaths: ["/x"] });
      expect([report.verdict, report.decisive, report.window?.endedEarly]).toEqual(["fail", "p95", "failed"]);
    }
  });
});

it("requests that share a few traces are counted by Cloud Run's log", async () => {
  const report = await verify(users(false, (i) => ({ trace: `g${i % 7}` })));
  expect([report.verdict, report.requests?.source, report.requests?.count]).toEqual(["pass", "platform", 1_190]);
  expect(found(report, "logs")).toMatchObject({ doubts: [{ code: "shared-traces", log: "app" }] });
});
