import { describe, expect, it } from "vitest";
import { Random } from "../simulator/random.ts";
import { allWays, type Outage, Suffering } from "./outage.ts";
import { begin, type Request } from "./scene.ts";
import type { Plan } from "./world.ts";

const s = 1_000;
const windowMs = 120 * s;

/** What becomes of users: each of it is far beyond a budget of 1 %, or of 5 % slower than two seconds. */
const troubles: Record<string, (random: Random, at: number, i: number) => Partial<Request>> = {
  none: () => ({}),
  "5 % fail": (random) => (random.chance(0.05) ? { status: 500 } : {}),
  "a third fails from the middle on": (random, at) => (at > 60 * s && random.chance(0.33) ? { status: 503 } : {}),
  "an outage of 20 s": (_random, at) => (at > 70 * s && at < 90 * s ? { status: 503 } : {}),
  "one route fails": (random, _at, i) => (i % 4 === 0 && random.chance(0.3) ? { status: 500 } : {}),
  "a fifth is slow": (random) => (random.chance(0.2) ? { latencyMs: 4_500 } : {}),
  "5 % are refused": (random) => (random.chance(0.05) ? { status: 503, refused: true, latencyMs: 0 } : {}),
};

const isBad = ({ status = 200, latencyMs }: Request): boolean => status >= 500 || latencyMs > 2_000;

/** What the app writes of a request. Undefined: its latency in ms and its status. Null: nothing. */
const apps: Record<string, (one: Request, random: Random, i: number) => Request["logged"]> = {
  everything: () => undefined,
  "its errors alone": (one) => (isBad(one) ? undefined : null),
  "its successes alone": (one) => (isBad(one) ? null : undefined),
  "a tenth of its successes": (one, random) => (isBad(one) || random.chance(0.1) ? undefined : null),
  "one of two instances": (_one, _random, i) => (i % 2 === 0 ? undefined : null),
  "three of four routes": (_one, _random, i) => (i % 4 === 0 ? null : undefined),
  "nothing after 80 s": ({ startedAt }) => (startedAt > begin + 80 * s ? null : undefined),
  "200 whatever happened": ({ latencyMs }) => ({ process_time_ms: latencyMs, status_code: 200 }),
  "no value where it went wrong": (one) => (isBad(one) ? { process_time_ms: null } : undefined),
  microseconds: ({ latencyMs, status = 200 }) => ({ process_time_ms: latencyMs * 1000, status_code: status }),
};

function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random.between(0, of.length))] as T;
}

function madeUp(seed: number): { plan: Plan; outages: Outage[]; trouble: string } {
  const random = new Random(`any logs ${seed}`);
  const trouble = random.chance(0.3) ? "none" : pick(random, Object.keys(troubles));
  const app = apps[pick(random, Object.keys(apps))];
  const [traced, checked, earlyPass] = [random.chance(0.5), random.chance(0.3), random.chance(0.2)];
  const part = random.chance(0.25);
  const lateMs = pick(random, [0, 0, 0, 8 * s, 30 * s]);
  const requests = Array.from({ length: 1_500 }, (_, i): Request => {
    const at = 200 + Math.floor((i * (windowMs - 3_000)) / 1_500);
    const common = { id: `${i}`, startedAt: begin + at, ...(traced ? { trace: `t${i}` } : {}) };
    const lateBy = lateMs === 0 ? {} : { lateBy: { app: lateMs, run: lateMs } };
    const latencyMs = Math.round(80 + random.exponential(40));
    if (checked && random.chance(0.3))
      return { ...common, latencyMs, userAgent: "GoogleHC/1.0", path: "/", method: "GET", ...lateBy };
    const own = {
      ...common,
      latencyMs,
      ...(i % 4 === 0 ? { path: "/pay" } : {}),
      ...troubles[trouble]?.(random, at, i),
    };
    const logged = app?.(own, random, i);
    const excluded = part && !isBad(own) && !random.chance(0.1);
    return { ...own, ...lateBy, excluded, ...(logged === undefined ? {} : { logged }) };
  });
  const source = pick(random, ["requests", "refused", "waits", "memory", "service"] as const);
  const fromMs = Math.round(random.between(0, windowMs));
  const outages = random.chance(0.3) ? [{ source, how: pick(random, allWays), fromMs }] : [];
  const metered = random.chance(0.5) ? { metered: requests } : {};
  const probeLog: Plan["probeLog"] = () => (random.chance(0.1) ? "served" : null);
  const sampled = part ? { probeLog, routing: new Error("denied") } : {};
  const settings = { windowMs, settleMs: 15 * s, earlyPass };
  return { plan: { requests, settings, ...metered, ...sampled }, outages, trouble };
}

/** What begins later an early proof cannot know of. */
const later = ["a third fails from the middle on", "an outage of 20 s"];

describe("whatever is logged of it, in whatever log, and whichever of them is read:", () => {
  it.each(Array.from({ length: 40 }, (_, i) => i))(
    "no bad deploy passes, and no good one fails (seed %d)",
    async (seed) => {
      const { plan, outages, trouble } = madeUp(seed);
      const { verdict, window } = await new Suffering(plan, outages).verify();
      const unknown = window?.endedEarly === "proven" && later.includes(trouble);
      expect(verdict).not.toBe(trouble === "none" ? "fail" : unknown ? "none" : "pass");
    },
  );
});
