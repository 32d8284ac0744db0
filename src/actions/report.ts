import { systemClock } from "../clock.ts";
import { type Cloud, openCloud } from "../cloud/open.ts";
import type { Inputs } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import type { Settings } from "../inputs/settings.ts";
import { LogRequests, type OnReading } from "../sources/period/log-requests.ts";
import { cloudRunCounts, MetricRequests } from "../sources/period/metric-requests.ts";
import { readPeriodResources } from "../sources/period/metric-gauges.ts";
import { readErrors, readRestarts } from "../sources/period/period-watch.ts";
import type { PeriodSource } from "../sources/period/period-query.ts";
import type { AskingParts } from "../sources/period/questions.ts";
import { readRefused } from "../sources/period/refused.ts";
import { ProbeSignIn } from "../sources/probes/probe-sign-in.ts";
import { sendProbe } from "../sources/probes/probe.ts";
import { assemblePeriod } from "../run/period/assemble.ts";
import { mostExact, type SourceName } from "../run/period/choose-source.ts";
import { PeriodObservation } from "../run/period/observe-period.ts";
import type { PeriodReaders } from "../run/period/readers.ts";
import { say } from "../publish/console.ts";
import { warnRunner } from "../publish/runner.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { publishPeriod } from "../publish/period/period.ts";
import type { PeriodReport } from "../report/report.ts";
import { readingLine, sqlLine } from "../report/progress.ts";
import { logMetricType } from "../setup/names.ts";
import { stepInputs } from "./step-inputs.ts";

/** A line for the job's log each so many ms: pages come faster than anybody reads. */
const toldEveryMs = 5_000;

/** The report action: inputs → observe a period → judge → report → publish. */
export async function reportStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await stepInputs();
  const { settings } = inputs;
  const clock = systemClock;
  let toldAt = clock.now();
  await reportOn(
    inputs,
    {
      onReading: (read, expected) => {
        if (clock.now() - toldAt < toldEveryMs) return;
        toldAt = clock.now();
        say(readingLine(read, expected, settings.language));
      },
      onSql: (bytes, mostBytes) => say(sqlLine(bytes, mostBytes, settings.language)),
      warn: warnRunner(inputs.settings.language),
      publish: async (report) => await publishPeriod(report, { settings, runner, clock, cancel }),
    },
    cancel,
  );
}

export interface PeriodAudience {
  onReading: OnReading;
  /** Before a statement runs: what the dry run says that it costs, and what may be billed. */
  onSql: (bytes: number, mostBytes: number) => void;
  publish: (report: PeriodReport) => Promise<void>;
  /** Of trouble that is not the service's. */
  warn: (message: string) => void;
}

/** Billed by BigQuery so far. Null: no statement ran. */
interface Spent {
  bytes: number | null;
}

/** One report, whatever could be read, and published. */
export async function reportOn(inputs: Inputs, audience: PeriodAudience, cancel: AbortSignal): Promise<PeriodReport> {
  const { settings } = inputs;
  const cloud = openCloud(inputs, cancel, { warn: audience.warn, plannedMs: 0 });
  const project = await projectOf(cloud, settings);
  const spent: Spent = { bytes: null };
  const readers = openReaders(cloud, settings, audience, spent);
  const observed = await new PeriodObservation(settings, readers, cloud.clock, cancel).run(project);
  const report = assemblePeriod(observed, settings, {
    project,
    generatedAt: cloud.clock.now(),
    calls: { ...cloud.calls },
    bytesBilled: spent.bytes,
  });
  await audience.publish(report);
  await cloud.close();
  return report;
}

/** Without access, too, there is a report: each source fails with the reason. */
async function projectOf(cloud: Cloud, settings: Settings): Promise<string> {
  try {
    return await cloud.signIn();
  } catch (error) {
    if (!isCallFailure(error)) throw error;
    return settings.project ?? "";
  }
}

/** What a period is read with, each opened when it is first needed. */
function openReaders(
  cloud: Cloud,
  settings: Settings,
  audience: Pick<PeriodAudience, "onReading" | "onSql">,
  spent: Spent,
): PeriodReaders {
  const own = {
    latency: logMetricType(settings.service, "latency"),
    requests: logMetricType(settings.service, "requests"),
  };
  const openSource = async (name: SourceName): Promise<PeriodSource> => {
    switch (name) {
      case "logs":
        return new LogRequests(await cloud.logs(), mostExact, audience.onReading);
      case "monitoring":
        return await monitored();
      case "bigquery": {
        const { SqlRequests } = await import("../sources/period/sql-requests.ts");
        const { bigqueryDataset: dataset = "", bigqueryMaxBytes: mostBytes } = settings.report;
        return new SqlRequests(
          await cloud.sql(),
          { dataset, mostBytes },
          { planned: audience.onSql, billed: (bytes) => void (spent.bytes = bytes) },
        );
      }
    }
  };
  const monitored = async (): Promise<MetricRequests> => new MetricRequests(await cloud.metrics(), own);
  return {
    cloudRun: cloud.cloudRun,
    counts: async (query, wait) => await cloudRunCounts(await cloud.metrics(), query, wait),
    source: async (name) => await openSource(name),
    resources: async (query, wait) => await readPeriodResources(await cloud.metrics(), query, wait),
    earlier: async (query, periods, wait) => await (await monitored()).earlier(query, periods, wait),
    errors: async (query, earliest, wait) => await readErrors(await cloud.logs(), query, earliest, wait),
    restarts: async (query, wait) => await readRestarts(await cloud.logs(), query, wait),
    refused: async (query, wait) => await readRefused(await cloud.logs(), query, wait),
    asking: (service) => {
      const base = settings.url ?? (service.internalOnly || service.defaultUriDisabled ? null : service.uri);
      if (base === null) return null;
      const { send } = new ProbeSignIn({
        audience: service.invokerIamDisabled ? null : service.uri,
        idToken: cloud.idToken,
        sendProbe,
      });
      return { base: base.replace(/\/+$/, ""), settings, send, clock: cloud.clock } satisfies AskingParts;
    },
  };
}
