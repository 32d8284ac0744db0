import type { Wait } from "../../clock.ts";
import type { Cloud } from "../../cloud/open.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { ServiceState } from "../../revision/cloud-run-state.ts";
import { effectiveTraffic } from "../../revision/readiness-rule.ts";
import { noneWhereNotFound, throwUnlessCallFailed } from "../../sources/call-failure.ts";
import { epochMs, type LogEntry } from "../../sources/log-entry.ts";
import { between, type LogScope, platformFilter, revisionFilter } from "../../sources/log-filter.ts";
import { newestEntries, pageSize } from "../../sources/log-pages.ts";
import { countMetric } from "../../sources/metric-reader.ts";
import { noConnections } from "../../sources/status.ts";
import { gaugePoints } from "../../sources/gauge-points.ts";
import type { AlignedQuery, AlignedSeries } from "../../sources/period/aligned-metrics.ts";
import { ownPerMinute } from "../../sources/read-limit.ts";
import { instanceOf } from "../../run/instance.ts";
import type { Look } from "../../report/words/en/doctor.ts";
import { proposeBudgets, type Seen } from "./budgets.ts";
import { askFrontDoor } from "./front-door.ts";
import { findFields } from "./log-fields.ts";
import { note, ok, type Proposal, type Row, type Telling, tellingOf, wrong } from "./rows.ts";
import { routingRows } from "./routing.ts";

export interface Diagnosis {
  service: { name: string; region: string; project: string };
  rows: Row[];
  proposal: Proposal;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const daysOfMetrics = 14;
/** Of Cloud Monitoring's points (gcp-facts section 3). */
const lateMs = 4 * minute;
const gaugeBackMs = 6 * 60 * minute;
const callLimitMs = 30_000;

/** Reads what a verification would read, and changes nothing. @throws {ConfigurationError} of a service that is not there. */
export async function examine(cloud: Cloud, settings: Settings, signal: AbortSignal): Promise<Diagnosis> {
  const rows: Row[] = [];
  const proposal: Proposal = {};
  const telling = tellingOf(settings.language);
  const { all, words, f } = telling;
  const name = settings.service;
  const place = { name, region: settings.region, project: settings.project ?? "" };
  const wait = (): Wait => ({ deadline: cloud.clock.now() + callLimitMs, signal });
  /** Null: it was refused or nobody answered, and a row says so. */
  const trying = async <T>(about: Look, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      throwUnlessCallFailed(error, signal);
      rows.push(wrong(about, all.detail(error.message)));
      return null;
    }
  };

  const project = await trying("credentials", async () => await cloud.signIn());
  if (project === null) return { service: place, rows, proposal };
  place.project = project;
  rows.push(ok("credentials", words.project(project)));
  const service = await trying("cloud-run", async () => await (await cloud.cloudRun()).service(name, wait()));
  if (service === null) return { service: place, rows, proposal };
  const serving = effectiveTraffic(service).toSorted((a, b) => b.percent - a.percent)[0]?.revision ?? null;
  rows.push(serviceRow(service, serving, telling));
  const revision =
    serving === null
      ? null
      : await trying("revision", async () => await (await cloud.cloudRun()).revision(name, serving, wait()));
  if (revision !== null) {
    const { memoryLimit, cpuLimit, healthCheck } = revision;
    rows.push(ok("revision", words.revision(revision.name, memoryLimit, cpuLimit, healthCheck)));
  }

  const scope: LogScope = { service: name, region: settings.region, revision: null };
  rows.push(...(await routingRows(cloud, scope, wait(), telling)));
  const read = await trying("logs", async () => await newest(cloud, scope, wait));
  const metrics = await trying("metrics", async () => await meteredDays(cloud, settings, wait));
  if (read !== null) {
    rows.push(platformRow(read.platform, metrics && countedSince(metrics.counts, cloud.clock.now() - day), telling));
    const fields = findFields(read.app, read.platform, telling);
    rows.push(...fields.rows);
    Object.assign(proposal, fields.proposal);
    const counted = await trying(
      "request-log",
      async () => await sharesOf(cloud, settings, read.platform, { wait, telling }),
    );
    if (counted !== null) rows.push(counted);
    // By what was refused meanwhile, it is what the quota is known to be: less than it usually gives is worth a look.
    const { perMinute } = cloud.readLimit;
    const isLess = perMinute < ownPerMinute && settings.logReadsPerMinute === undefined;
    rows.push((isLess ? note : ok)("quota", words.quota(f, perMinute)));
  }
  if (metrics !== null) {
    const gauges =
      serving === null ? null : await trying("metrics", async () => await gaugesOf(cloud, settings, serving, wait));
    const { memoryBytes } = instanceOf(revision);
    const logged = read && { count: read.platform.length, isWhole: read.platform.length < pageSize };
    const seen = { days: daysOfMetrics, ...metrics, ...(gauges ?? { memory: [], cpu: [] }), memoryBytes, logged };
    const budgets = proposeBudgets(seen, telling);
    rows.push(...budgets.rows);
    Object.assign(proposal, budgets.proposal);
  }
  const door = await askFrontDoor(cloud, settings, service, signal, telling);
  rows.push(...door.rows);
  Object.assign(proposal, door.proposal, settings.language === "en" ? {} : { language: settings.language });
  return { service: place, rows, proposal };
}

function serviceRow(service: ServiceState, serving: string | null, { words }: Telling): Row {
  const { terminalCondition, uri } = service;
  if (serving === null) return wrong("cloud-run", words.noTraffic);
  if (terminalCondition?.state === "failed") return note("cloud-run", words.notReady(terminalCondition.message));
  const pinned = !service.traffic.some((target) => target.latest && target.percent > 0) && service.traffic.length > 0;
  return pinned ? note("cloud-run", words.pinned(serving)) : ok("cloud-run", words.serves(serving, uri));
}

/** The newest page with entries of both logs: two reads, as a rule. */
async function newest(
  cloud: Cloud,
  scope: LogScope,
  wait: () => Wait,
): Promise<{ platform: LogEntry[]; app: LogEntry[] }> {
  const pages = await cloud.logs();
  const to = cloud.clock.now();
  const page = async (filter: string): Promise<LogEntry[]> =>
    await newestEntries(pages, between(filter, to - day, to), wait);
  const platform = await page(platformFilter(scope));
  const app = await page(`${revisionFilter(scope)} AND jsonPayload:*`);
  return { platform, app: app.filter(({ logName = "" }) => !/varlog|requests$/.test(logName)) };
}

/** Did Cloud Run count a request whose day ended after that time? */
function countedSince(counts: readonly AlignedSeries[], since: number): boolean {
  return counts.some(({ points }) =>
    points.some(({ at, value }) => at > since && typeof value === "number" && value > 0),
  );
}

/** @param counted did Cloud Run count requests over the same time? Null: that could not be read. */
function platformRow({ length }: readonly LogEntry[], counted: boolean | null, { words, f }: Telling): Row {
  if (length > 0) return ok("request-log", words.requestLog(f, length, length < pageSize));
  if (counted === null) return note("request-log", words.noRequestLog);
  return note("request-log", counted ? words.noneOfCounted : words.noneAtAll);
}

/** Does the request log hold what Cloud Run counted over the same minutes? Null: too little to tell. */
async function sharesOf(
  cloud: Cloud,
  settings: Settings,
  platform: readonly LogEntry[],
  { wait, telling: { words, f } }: { wait: () => Wait; telling: Telling },
): Promise<Row | null> {
  const times = platform.map(({ timestamp }) => epochMs(timestamp)).filter((at) => !Number.isNaN(at));
  const from = Math.ceil(Math.min(...times) / minute) * minute;
  const to = Math.floor(Math.min(Math.max(...times), cloud.clock.now() - lateMs) / minute) * minute;
  if (!(to > from)) return null;
  const series = await (await cloud.metrics()).series(countQuery(settings, from, to, minute), wait());
  const counted = series
    .flatMap(({ points }) => points)
    .reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
  const logged = times.filter((at) => at >= from && at < to).length;
  if (counted < 50 || logged >= 0.9 * counted) return null;
  return note("request-log", words.share(f, logged / counted, counted));
}

async function meteredDays(
  cloud: Cloud,
  settings: Settings,
  wait: () => Wait,
): Promise<Metered & Pick<Seen, "minutes">> {
  const to = Math.floor((cloud.clock.now() - lateMs) / minute) * minute;
  const hours = await metered(cloud, countQuery(settings, to - daysOfMetrics * day, to, 60 * minute), wait);
  return { ...hours, minutes: await metered(cloud, countQuery(settings, to - day, to, minute), wait) };
}

type Metered = Pick<Seen, "to" | "counts" | "latencies">;

async function metered(cloud: Cloud, query: AlignedQuery, wait: () => Wait): Promise<Metered> {
  const metrics = await cloud.metrics();
  const metric = "run.googleapis.com/request_latencies";
  const latency: AlignedQuery = { ...query, metric, groupBy: [], and: noConnections };
  return {
    to: query.to,
    counts: await metrics.series(query, wait()),
    latencies: await metrics.series(latency, wait()),
  };
}

function countQuery(settings: Settings, from: number, to: number, alignmentMs: number): AlignedQuery {
  const { service, region } = settings;
  return {
    metric: countMetric,
    service,
    region,
    and: "",
    from,
    to,
    alignmentMs,
    aligner: "ALIGN_DELTA",
    groupBy: ["response_code_class"],
  };
}

async function gaugesOf(
  cloud: Cloud,
  { service, region }: Settings,
  revision: string,
  wait: () => Wait,
): Promise<{ memory: ReturnType<typeof gaugePoints>; cpu: ReturnType<typeof gaugePoints> }> {
  const metrics = await cloud.metrics();
  const to = cloud.clock.now();
  const read = async (metric: string): Promise<ReturnType<typeof gaugePoints>> => {
    const query = {
      metric: `run.googleapis.com/container/${metric}`,
      service,
      region,
      revision,
      from: to - gaugeBackMs,
      to,
    };
    return gaugePoints(await metrics.distributions(query, wait()).catch(noneWhereNotFound));
  };
  return { memory: await read("memory/usage"), cpu: await read("cpu/utilizations") };
}
