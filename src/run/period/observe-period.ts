import type { Clock, Wait } from "../../clock.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { CloudRunCounts, RefusedRequests, SeenPeriod, Unread } from "../../checks/period/seen.ts";
import { trendOf } from "../../stats/trends.ts";
import { isCallFailure } from "../../sources/call-failure.ts";
import type { CloudRun, RevisionState, ServiceState } from "../../revision/cloud-run-state.ts";
import type { AskingParts } from "../../sources/period/questions.ts";
import { askHealth, askTwice } from "../../sources/period/questions.ts";
import { fieldsOf } from "../../sources/log-entry.ts";
import { userRules } from "../../sources/users.ts";
import type { PeriodQuery, PeriodSource } from "../../sources/period/period-query.ts";
import { settingsCheck } from "../../sources/period/settings-check.ts";
import { effectiveTraffic } from "../../revision/readiness-rule.ts";
import type {
  GaugeCourse,
  PeriodNotice,
  PeriodReport,
  PeriodRequests,
  RestartFacts,
  SourceFacts,
  TrendWeek,
} from "../../report/report.ts";
import { gaugeOf } from "../../checks/gauges.ts";
import { trendOfDays } from "../../checks/memory-leak.ts";
import { instanceOf } from "../instance.ts";
import { logRetentionDays, periodBounds, slicesOf } from "./bounds.ts";
import { type SourceName, sourcesToTry } from "./choose-source.ts";

/** What a period is read with. Each may throw a CallFailure, which leaves its part of the report out and is told. */
export interface PeriodReaders {
  cloudRun: () => Promise<CloudRun>;
  /** What Cloud Run itself counted. Null: Monitoring knows of nothing. */
  counts: (query: PeriodQuery, wait: Wait) => Promise<CloudRunCounts | null>;
  source: (name: SourceName) => Promise<PeriodSource>;
  resources: (
    query: PeriodQuery,
    wait: Wait,
  ) => Promise<{
    memory: GaugeCourse["points"];
    cpu: GaugeCourse["points"];
    instances: PeriodReport["resources"]["instances"];
  }>;
  /** P95 of equally long periods before this one, oldest first. */
  earlier: (query: PeriodQuery, periods: number, wait: Wait) => Promise<TrendWeek[]>;
  /** @param earliest nothing of the service's is older: epoch ms. */
  errors: (
    query: PeriodQuery,
    earliest: number,
    wait: Wait,
  ) => Promise<Pick<PeriodReport, "errorMessages" | "newMessages"> & { truncated: boolean }>;
  restarts: (query: PeriodQuery, wait: Wait) => Promise<RestartFacts>;
  /** Null: too many to be read, or even sampled, in a few calls. */
  refused: (query: PeriodQuery, wait: Wait) => Promise<Omit<RefusedRequests, "counted"> | null>;
  /** Null: nothing outside its network reaches the service. */
  asking: (service: ServiceState) => AskingParts | null;
}

export interface ObservedPeriod {
  seen: SeenPeriod;
  source: Pick<SourceFacts, "kind" | "reason" | "expected">;
  errorMessages: PeriodReport["errorMessages"];
  notices: PeriodNotice[];
  url: string | null;
  cancelled: boolean;
}

/** The longest reading of logs waits some minutes for its quota. */
const requestsLimitMs = 20 * 60_000;
const otherLimitMs = 3 * 60_000;

/** Beside this one, as far as Monitoring keeps points (six weeks). */
const earlierPeriods = { week: 3, day: 6, custom: 0 } as const;
const weekMs = 7 * 86_400_000;
const weeksOfMonth = 4;

/** Reads all that a report on a period tells. What cannot be read is left out and told; nothing of it is thrown. */
export class PeriodObservation {
  readonly #settings: Settings;
  readonly #readers: PeriodReaders;
  readonly #clock: Clock;
  readonly #cancel: AbortSignal;
  readonly #notices: PeriodNotice[] = [];
  readonly #unread: Partial<Record<Unread, string>> = {};

  constructor(settings: Settings, readers: PeriodReaders, clock: Clock, cancel: AbortSignal) {
    this.#settings = settings;
    this.#readers = readers;
    this.#clock = clock;
    this.#cancel = cancel;
  }

  async run(project: string): Promise<ObservedPeriod> {
    const { report, service: name, region } = this.#settings;
    const cloud = await this.#tried("revisions", otherLimitMs, async (wait) => await this.#cloud(name, wait));
    const serving = cloud === null ? null : servingRevision(cloud.service, cloud.revisions);
    const { period, notices } = periodBounds(report, serving?.createdAt ?? null, this.#clock.now());
    this.#notices.push(...notices);
    if (report.offsetMs !== undefined && period.deployedAt === null) this.#notices.push({ code: "offset-unknown" });
    const revisions = (cloud?.revisions ?? []).filter(({ createdAt }) => createdAt === null || createdAt < period.to);
    this.#tellOfDeploys(revisions, period, cloud?.complete ?? false);
    const query: PeriodQuery = {
      project,
      service: name,
      region,
      from: period.from,
      to: period.to,
      slices: slicesOf(period),
      slowMs: report.slowThresholdMs,
      fields: fieldsOf(this.#settings),
      errorStatus: this.#settings.errorStatus,
      users: userRules(this.#settings),
    };
    const cloudRun = await this.#tried(
      "consistency",
      otherLimitMs,
      async (wait) => await this.#readers.counts(query, wait),
    );
    // Monitoring and the service are asked beside the logs, which have a quota.
    const [logged, resources, trend, asked] = await Promise.all([
      this.#logged(query, cloudRun?.requests ?? null, earliestOf(cloud, this.#clock.now())),
      this.#resources(query, serving),
      this.#trend(query),
      this.#asked(cloud?.service ?? null),
    ]);
    const { requests, source } = logged;
    if (requests === null && this.#unread.requests === undefined) this.#notices.push({ code: "no-data" });
    if (requests?.sampling) this.#notices.push({ code: "sampled", fraction: requests.sampling.fraction });
    if (requests?.metricSince !== undefined) {
      this.#notices.push({ code: "metric-incomplete", since: requests.metricSince });
    }
    if (requests !== null && requests.of === "platform") this.#notices.push({ code: "platform-figures" });
    if (requests !== null && requests.groups.length === 0) this.#notices.push({ code: "no-groups-in-source" });
    for (const [what, detail] of Object.entries(this.#unread)) {
      if (what === "requests" || what === "consistency") continue;
      this.#notices.push({ code: "not-read", what: what as Exclude<Unread, "requests" | "consistency">, detail });
    }
    return {
      seen: {
        period,
        revisions: revisions
          .filter(({ createdAt }) => createdAt !== null)
          .map(({ name: revision, createdAt }) => ({ name: revision, createdAt }))
          .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)),
        traffic: cloud === null ? [] : effectiveTraffic(cloud.service),
        latestCreated: cloud?.service.latestCreatedRevision ?? null,
        requests,
        resources,
        refused: logged.refused,
        restarts: logged.restarts,
        ...asked,
        newMessages: logged.newMessages,
        trend:
          trend.length < 2
            ? null
            : {
                points: trend,
                trend: trendOf(
                  trend.map(({ to, p95Ms }) => ({ at: to, value: p95Ms })),
                  this.#settings.p95BudgetMs ?? null,
                ),
              },
        configuration:
          cloud === null
            ? []
            : settingsCheck(report, serving, effectiveTraffic(cloud.service), cloud.service.latestReadyRevision),
        cloudRun,
        unread: this.#unread,
      },
      source,
      errorMessages: logged.errorMessages,
      notices: this.#notices,
      url: this.#settings.url ?? cloud?.service.uri ?? null,
      cancelled: this.#cancel.aborted,
    };
  }

  async #cloud(
    name: string,
    wait: Wait,
  ): Promise<{ service: ServiceState; revisions: RevisionState[]; complete: boolean }> {
    const api = await this.#readers.cloudRun();
    const [service, revisions] = await Promise.all([api.service(name, wait), api.revisions(name, wait)]);
    return { service, revisions, complete: revisions.length < mostListed };
  }

  #tellOfDeploys(revisions: readonly RevisionState[], { from, to }: { from: number; to: number }, all: boolean): void {
    const known = revisions.flatMap(({ name, createdAt }) => (createdAt === null ? [] : [{ name, createdAt }]));
    const first = known.reduce((least, { createdAt }) => Math.min(least, createdAt), Infinity);
    if (all && first > from && first < to) this.#notices.push({ code: "service-younger", since: first });
    for (const { name, createdAt } of known.toSorted((a, b) => a.createdAt - b.createdAt)) {
      if (createdAt > from && createdAt < to)
        this.#notices.push({ code: "deployed-within", revision: name, at: createdAt });
    }
  }

  /** What has a share in the quota of log reads, one after another: the requests first. */
  async #logged(
    query: PeriodQuery,
    expected: number | null,
    earliest: number,
  ): Promise<
    Pick<ObservedPeriod, "source" | "errorMessages"> &
      Pick<SeenPeriod, "requests" | "refused" | "restarts" | "newMessages">
  > {
    const { requests, source } = await this.#requests(query, expected);
    const refused = await this.#tried(
      "refused",
      otherLimitMs,
      async (wait) => await this.#readers.refused(query, wait),
    );
    const restarts = await this.#tried(
      "restarts",
      otherLimitMs,
      async (wait) => await this.#readers.restarts(query, wait),
    );
    const errors = await this.#tried(
      "errors",
      otherLimitMs,
      async (wait) => await this.#readers.errors(query, earliest, wait),
    );
    if (errors?.truncated === true) this.#notices.push({ code: "errors-truncated" });
    if (refused === null) this.#unread.refused ??= "the log gave none but empty pages";
    else if (refused.count > 0) {
      this.#notices.push({ code: "refused", count: refused.count, fraction: refused.fraction });
    }
    return {
      requests,
      refused: refused && { ...refused, counted: requests !== null && hasPlatformEntries(requests, query) },
      source,
      restarts,
      errorMessages: errors?.errorMessages ?? [],
      newMessages: errors?.newMessages ?? null,
    };
  }

  async #requests(
    query: PeriodQuery,
    expected: number | null,
  ): Promise<Pick<ObservedPeriod, "source"> & Pick<SeenPeriod, "requests">> {
    const { source: asked, bigqueryDataset } = this.#settings.report;
    const { order, reason } = sourcesToTry(asked, expected, bigqueryDataset !== undefined);
    let told: SourceFacts["reason"] = reason;
    for (const name of order) {
      delete this.#unread.requests;
      const requests = await this.#tried("requests", requestsLimitMs, async (wait) => {
        const source = await this.#readers.source(name);
        return await source.read(query, wait);
      });
      const detail = this.#unread.requests;
      if (detail === undefined || this.#cancel.aborted) {
        return { requests, source: { kind: requests?.kind ?? name, reason: told, expected } };
      }
      if (name === "bigquery") told = { code: "bigquery-unavailable", detail };
      this.#notices.push({ code: "not-read", what: "requests", detail });
    }
    return { requests: null, source: { kind: order[0], reason: told, expected } };
  }

  async #resources(query: PeriodQuery, serving: RevisionState | null): Promise<SeenPeriod["resources"]> {
    const read = await this.#tried(
      "resources",
      otherLimitMs,
      async (wait) => await this.#readers.resources(query, wait),
    );
    const instance = instanceOf(serving);
    const course = (id: "memory" | "cpu"): GaugeCourse | null => {
      if (read === null || read[id].length === 0) return null;
      const { limit = null, ...of } = gaugeOf(id).budget(this.#settings, instance) ?? {};
      return { limit, ...of, points: read[id] };
    };
    const memory = course("memory");
    return {
      memory,
      cpu: course("cpu"),
      memoryTrend:
        memory === null
          ? null
          : trendOfDays(
              memory.points.map(({ at, mean }) => ({ at, value: mean })),
              instance.memoryBytes ?? memory.limit,
            ),
      instances: read?.instances ?? [],
    };
  }

  /**
   * P95 of this period and those before it, of a month by its weeks: all from one source, since another's differs from it by
   * more than a trend does.
   */
  async #trend(query: PeriodQuery): Promise<TrendWeek[]> {
    const { kind, ms } = this.#settings.report.period;
    const [periods, length] = kind === "month" ? [weeksOfMonth, weekMs] : [earlierPeriods[kind] + 1, ms];
    if (periods < 2) return [];
    const after = { ...query, from: query.to, to: query.to + length };
    const read = async (wait: Wait): Promise<TrendWeek[]> => await this.#readers.earlier(after, periods, wait);
    return (await this.#tried("trend", otherLimitMs, read)) ?? [];
  }

  async #asked(service: ServiceState | null): Promise<Pick<SeenPeriod, "dependencies" | "cache">> {
    const parts = service === null ? null : this.#readers.asking(service);
    if (parts === null) return { dependencies: null, cache: null };
    const dependencies = await this.#tried(null, otherLimitMs, async (wait) => await askHealth(parts, wait));
    const { kind } = this.#settings.report.period;
    const cache =
      kind === "week" ? await this.#tried(null, otherLimitMs, async (wait) => await askTwice(parts, wait)) : null;
    return { dependencies, cache };
  }

  /** @param what null: its absence is told elsewhere. */
  async #tried<T>(what: Unread | null, limitMs: number, read: (wait: Wait) => Promise<T>): Promise<T | null> {
    try {
      this.#cancel.throwIfAborted();
      return await read({ deadline: this.#clock.now() + limitMs, signal: this.#cancel });
    } catch (error) {
      if (!this.#cancel.aborted && !isCallFailure(error)) throw error;
      const detail = this.#cancel.aborted ? "cancelled" : error instanceof Error ? error.message : String(error);
      if (what !== null) this.#unread[what] = detail;
      return null;
    }
  }
}

/** Is Cloud Run's own log among what was counted? The app's fields may be those that it has as well. */
function hasPlatformEntries({ of, kind }: Pick<PeriodRequests, "of" | "kind">, { fields }: PeriodQuery): boolean {
  if (of === "platform") return kind !== "monitoring";
  return [fields.latency, fields.status].some((path) => path.startsWith("httpRequest."));
}

/** What listing revisions gives at most. */
const mostListed = 100;

/** The revision that most users get. */
function servingRevision(service: ServiceState, revisions: readonly RevisionState[]): RevisionState | null {
  const share = effectiveTraffic(service).toSorted((a, b) => b.percent - a.percent)[0];
  return revisions.find(({ name }) => name === share?.revision) ?? null;
}

/** What is older is in no log: it was not there yet, or is no longer kept. */
function earliestOf(cloud: { revisions: readonly RevisionState[]; complete: boolean } | null, now: number): number {
  const kept = now - logRetentionDays * 86_400_000;
  if (cloud === null || !cloud.complete) return kept;
  const first = cloud.revisions.reduce((least, { createdAt }) => Math.min(least, createdAt ?? least), Infinity);
  return first === Infinity ? kept : Math.max(kept, first);
}
