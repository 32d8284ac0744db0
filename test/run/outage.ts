import { type GaugeId, gaugeIds, gaugeOf } from "../../src/checks/gauges.ts";
import type { Wait } from "../../src/clock.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { FailureKind } from "../../src/sources/call-failure.ts";
import { fieldsOf } from "../../src/sources/log-entry.ts";
import { logNames } from "../../src/sources/log-names.ts";
import { requestLogs } from "../../src/sources/request-logs.ts";
import type { SourceId } from "../../src/checks/registry.ts";
import { service } from "../revision/cloud-run-states.ts";
import { begin, scope, settingsOf } from "./scene.ts";
import { minutePoints, type Plan, used, World } from "./world.ts";

/** What a source does that no longer answers. Others than a refusal are tried again until the call's deadline. */
export const ways = {
  401: { kind: "credentials", detail: "HTTP 401: Request had invalid authentication credentials.", lasts: true },
  403: { kind: "role", detail: "HTTP 403: Permission denied.", lasts: true },
  400: { kind: "invalid", detail: "HTTP 400: Unparseable filter.", lasts: true },
  429: { kind: "quota", detail: "HTTP 429: Quota exceeded.", lasts: false },
  503: { kind: "outage", detail: "HTTP 503: The service is currently unavailable.", lasts: false },
  hang: { kind: "hung", detail: "no answer within 10000 ms.", lasts: false },
} as const satisfies Record<string, { kind: FailureKind; detail: string; lasts: boolean }>;

export type Way = keyof typeof ways;
export const allWays: readonly Way[] = [401, 403, 400, 429, 503, "hang"];

type Call = { filter: string } | { metric: string } | { of: "service" };

/**
 * Which calls belong to each source that a verification looks at. Null: not read from Google. A new source has to say it, and
 * then meets every outage (coverage.test.ts, no-silent-pass.test.ts).
 */
export const callsOf: Record<SourceId, ((call: Call) => boolean) | null> = {
  requests: (call) => "filter" in call && ofRequests.some((filter) => call.filter.startsWith(filter)),
  refused: isWatch,
  kills: isWatch,
  "error-lines": isWatch,
  waits: (call) => "filter" in call && call.filter.includes("trace:*"),
  ...gaugeCalls(),
  // Each has its own time limit, and what does not come is a failure of the service.
  "probe-health": null,
  "probe-chat": null,
  probe: null,
  "version-probes": null,
  "judged-probes": null,
  // Of Cloud Run's own address it is not needed (elsewhere.test.ts).
  "probe-traces": null,
  service: (call) => "of" in call,
  baseline: (call) => "filter" in call && call.filter.includes("chat-1"),
};

/** Of each log of the candidate's requests. */
const ofRequests = logNames.map((log) => requestLogs[log].filter(scope, fieldsOf(settingsOf())));

/** One without a budget is not read. */
function gaugeCalls(): Record<GaugeId, ((call: Call) => boolean) | null> {
  const callsFor = (id: GaugeId) => (call: Call) => "metric" in call && call.metric === gaugeOf(id).metric;
  const read = (id: GaugeId): boolean => gaugeOf(id).budget.default !== undefined;
  return Object.fromEntries(gaugeIds.map((id) => [id, read(id) ? callsFor(id) : null])) as ReturnType<
    typeof gaugeCalls
  >;
}

function isWatch(call: Call): boolean {
  return "filter" in call && call.filter.includes("varlog/system") && !call.filter.includes("chat-1");
}

export interface Outage {
  source: SourceId;
  how: Way;
  /** From the window's start, ms. */
  fromMs: number;
  /** Null: for ever. */
  toMs?: number;
}

/** A deploy that is watched while some of what tells of it does not answer. */
export class Suffering extends World {
  /** Calls that met an outage, from the window's start, ms. */
  readonly met: { at: number; outage: Outage }[];

  constructor(plan: Plan, outages: readonly Outage[]) {
    const met: { at: number; outage: Outage }[] = [];
    const made: { world?: World } = {};
    const meet = async (call: Call, wait: Wait): Promise<void> => {
      const clock = made.world?.clock;
      if (clock === undefined) return;
      const now = (): number => clock.now() - begin;
      const current = (): Outage | undefined =>
        outages.find(
          ({ source, fromMs, toMs = Infinity }) => callsOf[source]?.(call) === true && now() >= fromMs && now() < toMs,
        );
      for (;;) {
        const outage = current();
        if (outage === undefined) return;
        met.push({ at: now(), outage });
        const { kind, detail, lasts } = ways[outage.how];
        const failure = new GoogleCallError("Reading", kind, null, detail);
        if (lasts) throw failure;
        await clock.sleep(Math.min(5_000, Math.max(0, wait.deadline - clock.now())), wait.signal);
        if (clock.now() >= wait.deadline) throw failure;
      }
    };
    const { metrics, cloudRun } = plan;
    super({
      ...plan,
      metrics: {
        distributions: async (query, wait) => {
          await meet({ metric: query.metric }, wait);
          const own = await metrics?.distributions?.(query, wait);
          return own ?? minutePoints(query.to).map((at) => used(at, query.metric.includes("memory") ? 2e8 : 0.3));
        },
        metricTypes: async () => ["run.googleapis.com/request_count"],
      },
      cloudRun: {
        service: async (name, wait) => {
          await meet({ of: "service" }, wait);
          return (await cloudRun?.service?.(name, wait)) ?? service(plan.service);
        },
      },
    });
    made.world = this;
    this.met = met;
    const read = this.log.page.bind(this.log);
    this.log.page = async (query, wait) => {
      await meet({ filter: query.filter }, wait);
      return await read(query, wait);
    };
  }
}
