import { distribution } from "../monitoring/distribution.ts";
import type { Random } from "../random.ts";
import { type Scenario, soundScenario } from "../scenarios.ts";
import { browser } from "../users.ts";
import type { Course } from "./course.ts";
import type { OpenRequest } from "../under-way.ts";
import { latencyBuckets, type PastPoints } from "./points.ts";

/** Entries are kept for so long, points for six weeks. */
const logRetentionMs = 30 * 24 * 3_600_000;

/** Requests one by one, in the order of their starts: in the logs, and a step of them in the metrics. */
export function draw(course: Course, points: PastPoints): void {
  const { log, random, baseUrl, now } = course.stores;
  const { errorStatus = 500 } = course.past;
  const scenario = {
    ...soundScenario,
    platformLog: course.past.platformLog ?? true,
    unusableShare: 0,
    duplicateShare: 0,
  };
  const instances = Array.from({ length: course.past.instances ?? 2 }, () => `0087d244${random.hex(120)}`);
  const steps = course.steps();
  let open: OpenRequest[] = [];
  for (const [step, count] of drawnCounts(steps, course.past.requests, random)) {
    const measured = new Map<string, { group: string; status: number; app: number[]; platform: number[] }>();
    for (let i = 0; i < count; i += 1) {
      const startedMs = Math.round((step + random.next() * course.stepMs) * 1000) / 1000;
      const refused = course.past.refused?.(step) ?? 0;
      if (refused > 0 && random.chance(refused)) {
        refuse(course, startedMs, scenario);
        continue;
      }
      const persona = random.pick(course.personas, ({ weight }) => weight);
      const failed = random.chance(persona.errorRate ?? course.errorRate(step));
      const status = failed ? errorStatus : 200;
      const median = course.median(step) * (persona.latencyFactor ?? 1);
      const processMs = Math.round(random.logNormal(median, course.sigma) * 100) / 100;
      const latencyMs = processMs + random.between(0.5, 2);
      const key = `${persona.name}/${status}`;
      const its = measured.get(key) ?? { group: persona.name, status, app: [], platform: [] };
      measured.set(key, its);
      its.app.push(processMs);
      its.platform.push(latencyMs);
      if (startedMs < now - logRetentionMs) continue;
      const [traceId, spanId] = [random.hex(32), random.hex(16)];
      const instanceId = instances[random.integer(instances.length)] ?? "";
      open.push({ revision: course.revision, instanceId, from: startedMs, to: startedMs + latencyMs });
      log.record(
        {
          revision: course.revision,
          userAgent: browser,
          startedMs,
          requestBytes: 450,
          traceId,
          spanId,
          instanceId,
          method: "POST",
          url: `${baseUrl}/chat`,
          path: "/chat",
          // An app stamps its entries at the end: it ends within the past.
          endedMs: Math.min(startedMs + latencyMs, course.past.to - 1),
          latencyMs,
          status,
          responseBytes: 420,
          app:
            course.past.logs?.(step) === false
              ? undefined
              : {
                  processMs,
                  persona: persona.name,
                  message: failed ? "Timeout reading from socket" : "chat answered",
                },
        },
        scenario,
      );
    }
    points.underWay(step, open);
    open = open.filter(({ to }) => to > step + course.stepMs);
    const byStatus = Map.groupBy(measured.values(), ({ status }) => status);
    for (const [status, parts] of byStatus) {
      const latencies = parts.flatMap(({ platform }) => platform);
      points.requests(step, status, latencies.length, distribution(latencies, latencyBuckets));
    }
    if (byStatus.size === 0) points.requests(step, 200, 0, null);
    const { latencyMetric } = course.past;
    if (latencyMetric === undefined) continue;
    for (const { group, status, app } of measured.values()) {
      points.latencies(step, group, status, distribution(app, latencyMetric.bounds));
    }
  }
}

/** There was no instance for it (gcp-facts section 7). */
function refuse(course: Course, startedMs: number, scenario: Scenario): void {
  const { log, random, baseUrl, now } = course.stores;
  if (startedMs < now - logRetentionMs) return;
  log.record(
    {
      revision: course.revision,
      userAgent: browser,
      startedMs,
      requestBytes: 450,
      traceId: random.hex(32),
      spanId: random.hex(16),
      instanceId: undefined,
      method: "POST",
      url: `${baseUrl}/chat`,
      path: "/chat",
      endedMs: startedMs,
      latencyMs: 0,
      status: 429,
      responseBytes: 0,
      app: undefined,
    },
    scenario,
  );
}

/** How many requests each step has: all of them in the end, by chance within the load. */
function* drawnCounts(
  steps: readonly [number, number][],
  requests: number,
  random: Random,
): Generator<[number, number]> {
  let left = requests;
  let weight = steps.reduce((sum, [, load]) => sum + load, 0);
  for (const [step, load] of steps) {
    const expected = weight <= 0 ? 0 : (left * load) / weight;
    const drawn = Math.round(expected + Math.sqrt(expected) * random.normal());
    const count = step === steps.at(-1)?.[0] ? left : Math.min(left, Math.max(0, drawn));
    yield [step, count];
    left -= count;
    weight -= load;
  }
}
