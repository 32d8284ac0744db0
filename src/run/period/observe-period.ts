import type { Clock, Wait } from "../../clock.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { SeenPeriod, Unread } from "../../checks/period/seen-period.ts";
import { trendOf } from "../../stats/trends.ts";
import type { RevisionState, ServiceState } from "../../revision/cloud-run-state.ts";
import { askHealth, askTwice } from "../../sources/period/questions.ts";
import { fieldsOf } from "../../sources/log-entry.ts";
import { userRules } from "../../sources/who-asked.ts";
import type { PeriodQuery } from "../../sources/period/period-query.ts";
import { settingsCheck } from "../../sources/period/settings-check.ts";
import { effectiveTraffic } from "../../revision/readiness-rule.ts";
import type { GaugeCourse, PeriodNotice, TrendWeek } from "../../report/report.ts";
import { allowedOf } from "../../checks/gauges.ts";
import { trendOfDays } from "../../checks/memory-leak.ts";
import { instanceOf } from "../instance.ts";
import { Attempts, otherLimitMs } from "./attempts.ts";
import { periodBounds, slicesOf } from "./bounds.ts";
import { deployNotices, earliestOf, readDeployed, servingRevision } from "./deployed.ts";
import { type Logged, readLogs } from "./logged.ts";
import type { PeriodReaders } from "./readers.ts";

export interface ObservedPeriod extends Pick<Logged, "source" | "errorMessages"> {
  seen: SeenPeriod;
  notices: PeriodNotice[];
  url: string | null;
  cancelled: boolean;
}

/** Beside this one, as far as Monitoring keeps points (six weeks). */
const earlierPeriods = { week: 3, day: 6, custom: 0 } as const;
const weekMs = 7 * 86_400_000;
const weeksOfMonth = 4;

/** Reads all that a report on a period tells. What cannot be read is left out and told; nothing of it is thrown. */
export class PeriodObservation {
  readonly #settings: Settings;
  readonly #readers: PeriodReaders;
  readonly #clock: Clock;
  readonly #attempts: Attempts;

  constructor(settings: Settings, readers: PeriodReaders, clock: Clock, cancel: AbortSignal) {
    this.#settings = settings;
    this.#readers = readers;
    this.#clock = clock;
    this.#attempts = new Attempts(clock, cancel);
  }

  async run(project: string): Promise<ObservedPeriod> {
    const { report, service: name, region } = this.#settings;
    const cloud = await this.#attempts.read(
      "revisions",
      otherLimitMs,
      async (wait) => await readDeployed(await this.#readers.cloudRun(), name, wait),
    );
    const serving = cloud === null ? null : servingRevision(cloud);
    const { period, notices } = periodBounds(report, serving?.createdAt ?? null, this.#clock.now());
    this.#attempts.tell(...notices);
    if (report.offsetMs !== undefined && period.deployedAt === null) this.#attempts.tell({ code: "offset-unknown" });
    const revisions = (cloud?.revisions ?? []).filter(({ createdAt }) => createdAt === null || createdAt < period.to);
    this.#attempts.tell(...deployNotices(revisions, period, cloud?.complete ?? false));
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
    const cloudRun = await this.#attempts.read(
      "consistency",
      otherLimitMs,
      async (wait) => await this.#readers.counts(query, wait),
    );
    // Monitoring and the service are asked beside the logs, which have a quota.
    const [logged, resources, trend, asked] = await Promise.all([
      readLogs(
        { settings: this.#settings, readers: this.#readers, attempts: this.#attempts },
        query,
        cloudRun?.requests ?? null,
        earliestOf(cloud, this.#clock.now()),
      ),
      this.#resources(query, serving),
      this.#trend(query),
      this.#asked(cloud?.service ?? null),
    ]);
    const { requests, source } = logged;
    this.#tellOfRequests(requests);
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
        trend,
        configuration:
          cloud === null
            ? []
            : settingsCheck(report, serving, effectiveTraffic(cloud.service), cloud.service.latestReadyRevision),
        cloudRun,
        unread: this.#attempts.unread,
      },
      source,
      errorMessages: logged.errorMessages,
      notices: this.#attempts.notices,
      url: this.#settings.url ?? cloud?.service.uri ?? null,
      cancelled: this.#attempts.cancelled,
    };
  }

  /** What the reader must know of them, and of what could not be read. */
  #tellOfRequests(requests: SeenPeriod["requests"]): void {
    if (requests === null && this.#attempts.unread.requests === undefined) this.#attempts.tell({ code: "no-data" });
    if (requests?.sampling) this.#attempts.tell({ code: "sampled", fraction: requests.sampling.fraction });
    if (requests?.metricSince !== undefined) {
      this.#attempts.tell({ code: "metric-incomplete", since: requests.metricSince });
    }
    if (requests !== null && requests.of === "platform") this.#attempts.tell({ code: "platform-figures" });
    if (requests !== null && requests.groups.length === 0) this.#attempts.tell({ code: "no-groups-in-source" });
    for (const [what, detail] of Object.entries(this.#attempts.unread)) {
      if (what === "requests" || what === "consistency") continue;
      this.#attempts.tell({ code: "not-read", what: what as Exclude<Unread, "requests" | "consistency">, detail });
    }
  }

  async #resources(query: PeriodQuery, serving: RevisionState | null): Promise<SeenPeriod["resources"]> {
    const read = await this.#attempts.read(
      "resources",
      otherLimitMs,
      async (wait) => await this.#readers.resources(query, wait),
    );
    const instance = instanceOf(serving);
    const course = (id: "memory" | "cpu"): GaugeCourse | null => {
      if (read === null || read[id].length === 0) return null;
      const { limit = null, ...of } = allowedOf(id, this.#settings, instance) ?? {};
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
  async #trend(query: PeriodQuery): Promise<SeenPeriod["trend"]> {
    const { kind, ms } = this.#settings.report.period;
    const [periods, length] = kind === "month" ? [weeksOfMonth, weekMs] : [earlierPeriods[kind] + 1, ms];
    if (periods < 2) return null;
    const after = { ...query, from: query.to, to: query.to + length };
    const read = async (wait: Wait): Promise<TrendWeek[]> => await this.#readers.earlier(after, periods, wait);
    const points = (await this.#attempts.read("trend", otherLimitMs, read)) ?? [];
    if (points.length < 2) return null;
    const p95s = points.map(({ to, p95Ms }) => ({ at: to, value: p95Ms }));
    return { points, trend: trendOf(p95s, this.#settings.p95BudgetMs ?? null) };
  }

  async #asked(service: ServiceState | null): Promise<Pick<SeenPeriod, "dependencies" | "cache">> {
    const parts = service === null ? null : this.#readers.asking(service);
    if (parts === null) return { dependencies: null, cache: null };
    const dependencies = await this.#attempts.read(null, otherLimitMs, async (wait) => await askHealth(parts, wait));
    const { kind } = this.#settings.report.period;
    const cache =
      kind === "week"
        ? await this.#attempts.read(null, otherLimitMs, async (wait) => await askTwice(parts, wait))
        : null;
    return { dependencies, cache };
  }
}
