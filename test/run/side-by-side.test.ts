import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { ConfigurationError } from "../../src/inputs/configuration-error.ts";
import { servicesSchema } from "../../src/report/schema/services.ts";
import type { ServicesReport } from "../../src/report/report.ts";
import { endingOf } from "../../src/run/ending.ts";
import { sideBySide } from "../../src/run/side-by-side.ts";
import { ReadQuota } from "../../src/sources/read-quota.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { begin } from "./scene.ts";
import { found, type Plan, steady, World } from "./world.ts";

const denied = new GoogleCallError("Reading", "no-access", 403, "denied.");

/** Services side by side on one clock and one quota, by the names of their plans. */
async function all(
  plans: Record<string, Plan | ConfigurationError>,
  cancel: AbortSignal = never,
  clock = new FakeClock(begin),
): Promise<{ report: ServicesReport; worlds: World[]; clock: FakeClock; cancelled: boolean }> {
  const reads = new ReadQuota(clock);
  const worlds: World[] = [];
  const targets = Object.keys(plans).map((service) => ({ service, region: "us-central1" }));
  const work = sideBySide(targets, async ({ service }) => {
    const plan = plans[service];
    if (plan instanceof ConfigurationError) throw plan;
    const world = new World({ ...plan, reads }, clock);
    worlds.push(world);
    const ending = await endingOf(async () => await world.verification.run(cancel), cancel);
    world.readLimit.end();
    return { report: world.report(ending), ending };
  });
  const { cancelled, ...judged } = await clock.run(work);
  const report = {
    schema: "ion-verify/services@1" as const,
    generatedAt: clock.now(),
    language: "en" as const,
    ...judged,
  };
  servicesSchema.parse(report);
  return { report, worlds, clock, cancelled };
}

const verdicts = ({ targets }: ServicesReport): string[] =>
  targets.map(({ service, verdict }) => `${service} ${verdict}`);

const good: Plan = { requests: steady(600) };
const bad: Plan = { requests: steady(600, (i) => ({ status: i % 3 === 0 ? 500 : 200 })) };
const quiet: Plan = { requests: steady(3) };

describe("several services have one verdict", () => {
  it("which passes where all pass", async () => {
    const { report } = await all({ chat: good, api: good });
    expect([report.verdict, report.job, ...verdicts(report)]).toEqual(["pass", "success", "chat pass", "api pass"]);
  });

  it("and fails where one fails; the others are seen to their end", async () => {
    const { report } = await all({ chat: bad, api: good, shop: quiet });
    expect([report.verdict, report.job]).toEqual(["fail", "failure"]);
    expect(verdicts(report)).toEqual(["chat fail", "api pass", "shop inconclusive"]);
    expect(report.targets[1]?.report?.requests?.count).toBe(600);
  });

  it("one that fails clearly ends its own window, and no other's", async () => {
    const { report } = await all({ chat: bad, api: good });
    expect(report.targets.map((one) => one.report?.window?.endedEarly)).toEqual(["failed", null]);
    expect(report.targets[1]?.report?.requests?.count).toBe(600);
  });

  it("and is open where one is; what that does to the job is that one's own setting", async () => {
    const { report } = await all({ chat: good, shop: { ...quiet, settings: { onInconclusive: "fail" } } });
    expect([report.verdict, report.job]).toEqual(["inconclusive", "failure"]);
    const { report: warned } = await all({ chat: good, shop: quiet });
    expect([warned.verdict, warned.job]).toEqual(["inconclusive", "warning"]);
  });
});

describe("what one of them cannot be read for", () => {
  it("access, say, is told of that one alone", async () => {
    const refuse = async (): Promise<never> => await Promise.reject(denied);
    const { report } = await all({ chat: { cloudRun: { service: refuse } }, api: good });
    expect([report.verdict, report.job, ...verdicts(report)]).toEqual([
      "inconclusive",
      "failure",
      "chat inconclusive",
      "api pass",
    ]);
    const [chat] = report.targets;
    expect(chat?.report && found(chat.report, "readiness")).toMatchObject({ code: "no-access" });
  });

  it("a service that does not exist, too: the job fails whatever the settings say", async () => {
    const missing = new ConfigurationError([
      { name: "service", value: '"chta"', allowed: "chat, api", where: "us-central1" },
    ]);
    const { report } = await all({ chta: missing, api: good });
    expect([report.verdict, report.job, ...verdicts(report)]).toEqual([
      "inconclusive",
      "failure",
      "chta inconclusive",
      "api pass",
    ]);
    expect(report.targets[0]).toMatchObject({
      report: null,
      fault: 'service (us-central1) is "chta"; allowed: chat, api',
    });
    await expect(all({ chta: missing, shpo: missing })).rejects.toThrow(ConfigurationError);
  });
});

it("a job that is stopped ends all of them, with what each saw", async () => {
  const clock = new FakeClock(begin);
  const stop = new AbortController();
  void clock.sleep(20_000, never).then(() => stop.abort(new Error("stopped")));
  const { report, cancelled } = await all({ chat: good, api: good }, stop.signal, clock);
  expect(cancelled).toBe(true);
  expect(report.targets.map((one) => one.report?.cause)).toEqual(["cancelled", "cancelled"]);
  expect(clock.now()).toBeLessThan(begin + 21_000);
});

it("ten services share the reads of one, each gets some, and none waits long for the others", async () => {
  const windowMs = 180_000;
  const requests = steady(6000, (i) => ({ startedAt: begin + 500 + i * 29 }));
  const settings = { windowMs, intervalMs: 5_000, settleMs: 10_000 };
  const names = Array.from({ length: 10 }, (_, i) => `service-${i}`);
  const alone = await all({ one: { requests, settings } });
  const { report, worlds, clock } = await all(Object.fromEntries(names.map((name) => [name, { requests, settings }])));
  expect(report.verdict).toBe("pass");
  const times = worlds.flatMap(({ log }) => log.times).toSorted((a, b) => a - b);
  const most = Math.max(...times.map((at, i) => times.slice(0, i + 1).filter((other) => other > at - 60_000).length));
  expect(most).toBeLessThanOrEqual(60);
  const reads = worlds.map(({ log }) => log.reads);
  expect(Math.min(...reads)).toBeGreaterThan(0.5 * Math.max(...reads));
  expect(clock.now() - begin).toBeLessThan(1.2 * (alone.clock.now() - begin));
}, 120_000);
