import type { Settings } from "../../src/inputs/settings.ts";
import type { ServiceState } from "../../src/revision/cloud-run-state.ts";
import type { AlignedQuery, AlignedSeries } from "../../src/sources/period/aligned-metrics.ts";
import { revision, target } from "../revision/cloud-run-states.ts";
import { Random } from "../simulator/random.ts";
import { allWays, callsOf, type Outage, Suffering } from "./outage.ts";
import { sourceIds } from "../../src/checks/registry.ts";
import { appEntry, begin, kernelNote, platformEntry, type Request } from "./scene.ts";
import { ofRevision, type Plan, World } from "./world.ts";

const services: Partial<ServiceState>[] = [
  {},
  {},
  {
    traffic: [target("chat-2", 30), target("chat-1", 70)],
    trafficStatuses: [target("chat-2", 30), target("chat-1", 70)],
  },
  {
    traffic: [target("chat-2", 0, { tag: "next" }), target("chat-1", 100, { tag: "stable" })],
    trafficStatuses: [
      target("chat-2", 0, { tag: "next", uri: "https://next---chat-abc-uc.a.run.app" }),
      target("chat-1", 100, { tag: "stable", uri: "https://stable---chat-abc-uc.a.run.app" }),
    ],
  },
];

/** A deploy by this seed: of any kind that a verification knows, well or ill, seen wholly or in part. */
export function drawnWorld(seed: string): World {
  const random = new Random(seed);
  const one = <T>(...all: [T, ...T[]]): T => all[random.integer(all.length)] ?? all[0];
  const rarely = (): boolean => random.chance(0.15);
  const windowMs = one(60_000, 60_000, 60_000, 300_000);
  const shape = services[random.integer(services.length)] ?? {};
  const isTagged = shape.traffic?.some(({ tag }) => tag === "next") === true;
  const isWorker = rarely();
  const later = !isWorker && !isTagged && rarely();
  const from = later ? begin - 600_000 : begin;
  const lengthMs = later ? 500_000 : windowMs;
  const worse = {
    share: one(0, 0, 0, 0.005, 0.04, 0.5, 1),
    from: one(0, 0, 0.5),
    ms: one(0, 0, 2_500),
    slow: one(1, 1.3),
  };
  const requests = usersOf(random, { n: isTagged ? 0 : one(0, 5, 60, 300, 900, 900), from, lengthMs, worse });
  const settings: Partial<Settings> = {
    windowMs,
    intervalMs: one(5_000, 2_000, 15_000),
    failFast: random.chance(0.7),
    earlyPass: random.chance(0.5),
    onRegression: one("warn", "fail"),
    onClientErrors: one("warn", "fail"),
    ...(rarely()
      ? {
          quantileBudgets: [
            { quantile: 0.5, budgetMs: 500 },
            { quantile: 0.99, budgetMs: 4_000 },
          ],
        }
      : {}),
    ...(rarely() ? { waitBudget: 0.05 } : {}),
    ...(rarely() ? { errorRateBudget: undefined } : {}),
    ...(rarely() ? { p95BudgetMs: one(undefined, 105, 40_000) } : {}),
    ...(rarely() ? { burst: 5 } : {}),
    ...(rarely() ? { passMargin: 2 } : {}),
    ...(rarely() ? { minDurationMs: 30_000 } : {}),
    ...(rarely() ? { pastMs: undefined } : {}),
    ...(rarely() ? { latencyField: "httpRequest.latency" } : {}),
    ...(rarely() ? { expectVersion: "2" } : {}),
    ...(rarely() ? { proveWith: "users-and-probes" as const, probeIntervalMs: 1_000 } : {}),
    ...(isTagged ? { tag: "next" } : {}),
    ...(isWorker ? { requests: "none" as const, healthPath: undefined, chatPath: undefined } : {}),
    ...(later ? { since: "deploy" as const, healthPath: undefined, chatPath: undefined } : {}),
  };
  const badProbes = one(0, 0, 0, 0.1, 1);
  const bursts = one(0, 0, 20);
  const before = random.chance(0.7)
    ? usersOf(random, { n: 600, from: one(begin, begin - 660_000), lengthMs: 58_000 })
    : [];
  const plan: Plan = {
    settings,
    service: shape,
    requests,
    ...(random.chance(0.6) ? { metered: requests } : {}),
    revision: { createdAt: begin - 600_000, ...(rarely() ? { timeoutMs: 300_000 } : {}) },
    entries: [
      ...before.flatMap((its) =>
        [appEntry(its), platformEntry(its)].map((entry) =>
          ofRevision("chat-1", { ...entry, insertId: `b-${entry.insertId}` }),
        ),
      ),
      ...(rarely() ? [kernelNote(begin + 20_000)] : []),
      ...Array.from({ length: one(0, 0, 3, 40) }, (_, i) => ({
        ...appEntry({ id: `e-${i}`, startedAt: begin + i * 1_100, latencyMs: 0 }),
        severity: "ERROR" as const,
        jsonPayload: { message: `job ${i % 3} failed` },
      })),
    ],
    probe: ({ name }) =>
      random.chance(badProbes)
        ? { ok: false, status: one(503, null), reason: "bad", durationMs: one(50, 9_000) }
        : { durationMs: name === "chat" ? 400 : 30 },
    happens: [
      { afterMs: 0, others: [revision({ name: "chat-1", createdAt: begin - 1e9 })] },
      ...(rarely() ? [{ afterMs: 0.6 * windowMs, service: services[2] ?? {} }] : []),
    ],
    ...(random.chance(0.6) ? { metrics: { series: pastOf(random.fork("past"), bursts) } as never } : {}),
    ...(rarely() ? { routing: null } : {}),
  };
  if (!random.chance(0.3)) return new World(plan);
  const ids = sourceIds.filter((id) => callsOf[id] !== null);
  const outage = (): Outage => ({
    source: ids[random.integer(ids.length)] ?? "requests",
    how: allWays[random.integer(allWays.length)] ?? 503,
    fromMs: random.integer(windowMs),
    ...(random.chance(0.5) ? {} : { toMs: random.integer(2 * windowMs) }),
  });
  return new Suffering(plan, [outage(), ...(rarely() ? [outage()] : [])]);
}

interface Users {
  n: number;
  from: number;
  lengthMs: number;
  worse?: { share: number; from: number; ms: number; slow: number };
}

function usersOf(
  random: Random,
  { n, from, lengthMs, worse = { share: 0, from: 0, ms: 0, slow: 1 } }: Users,
): Request[] {
  const [traced, grouped, foreign] = [random.chance(0.5), random.chance(0.4), random.chance(0.2)];
  const [unlogged, late, refused] = [random.chance(0.15), random.chance(0.1), random.chance(0.1)];
  return Array.from({ length: n }, (_, i) => {
    const bad = random.chance(worse.share) && i >= worse.from * n;
    return {
      id: `${i}`,
      startedAt: from + 500 + Math.floor((i * (lengthMs - 4_000)) / n),
      latencyMs:
        Math.round(worse.slow * random.logNormal(100, 0.4)) + (grouped && i % 5 === 0 ? 80 : 0) + (bad ? worse.ms : 0),
      status: bad && worse.ms === 0 ? 500 : random.chance(0.02) ? 404 : 200,
      group: grouped ? `g${i % 5}` : "all",
      ...(traced ? { trace: `${i}`.padStart(32, "0") } : {}),
      ...(foreign && i % 9 === 0 ? { userAgent: "Googlebot/2.1" } : {}),
      ...(unlogged && i % 3 === 0 ? { logged: i % 2 === 0 ? null : { status_code: 200 } } : {}),
      ...(late && i % 7 === 0 ? { lateBy: { app: 20_000, run: 8_000 } } : {}),
      ...(refused && bad ? { refused: true, status: 429, latencyMs: 0 } : {}),
    };
  });
}

/** Minutes of two days, as Monitoring tells them. */
function pastOf(random: Random, bursts: number): (query: AlignedQuery) => Promise<AlignedSeries[]> {
  const bad = Array.from({ length: 3_000 }, () => (random.chance(0.05) ? random.integer(bursts + 1) : 0));
  return async ({ metric, to, alignmentMs }) => {
    if (!metric.endsWith("request_count")) return [];
    const points = (of: (k: number) => number) =>
      bad.map((k, i) => ({ at: to - (bad.length - 1 - i) * alignmentMs, value: of(k) }));
    return [
      { labels: { response_code: "200" }, points: points((k) => 300 - k) },
      { labels: { response_code: "500" }, points: points((k) => k) },
    ];
  };
}
