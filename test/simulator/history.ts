import type { Random } from "./random.ts";
import type { RequestLog } from "./request-log.ts";
import type { Scenario } from "./scenarios.ts";
import { browser, gaps } from "./users.ts";

export interface PastTraffic {
  revision: string;
  scenario: Scenario;
  /** Of the requests' starts, epoch ms. */
  from: number;
  to: number;
  baseUrl: string;
  instances: readonly [string, ...string[]];
}

/** What users got of a revision in a time that is over: the same entries and the same truth as if it had been waited for. */
export function writeHistory(log: RequestLog, traffic: PastTraffic, random: Random): void {
  const { revision, scenario, from, to, baseUrl, instances } = traffic;
  if (scenario.requestsPerSecond <= 0) return;
  const gap = gaps(random, scenario.requestsPerSecond, scenario.burstiness);
  for (let at = from + gap(); at < to; at += gap()) {
    const startedMs = Math.round(at * 1000) / 1000;
    const common = {
      revision,
      userAgent: browser,
      startedMs,
      requestBytes: 450,
      traceId: random.hex(32),
      spanId: random.hex(16),
      instanceId: random.pick(instances, () => 1),
    };
    if (random.chance(scenario.strayShare)) {
      const call = { method: "OPTIONS", path: "/chat", status: 204, latencyMs: random.between(0.3, 3), app: undefined };
      const endedMs = startedMs + call.latencyMs;
      log.record({ ...common, ...call, url: `${baseUrl}/chat`, endedMs, responseBytes: 300 }, scenario);
      continue;
    }
    const persona = random.pick(scenario.personas, ({ weight }) => weight);
    const failed = random.chance(scenario.errorRate);
    const drawn = random.logNormal(scenario.latencyMedianMs, scenario.latencySigma) * persona.latencyFactor;
    const processMs = Math.round(drawn * 100) / 100;
    const latencyMs = processMs + random.between(0.5, 2);
    log.record(
      {
        ...common,
        method: "POST",
        url: `${baseUrl}/chat`,
        path: "/chat",
        endedMs: startedMs + latencyMs,
        latencyMs,
        status: failed ? scenario.errorStatus : 200,
        responseBytes: 420,
        app: { processMs, persona: persona.name, message: failed ? "Timeout reading from socket" : "chat answered" },
      },
      scenario,
    );
  }
}
