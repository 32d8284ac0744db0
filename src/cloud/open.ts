import { type Clock, systemClock, type Wait } from "../clock.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import type { Endpoints } from "../inputs/endpoints.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Settings } from "../inputs/settings.ts";
import type { AlignedMetrics } from "../sources/period/aligned-metrics.ts";
import { ReadLimit } from "../sources/read-limit.ts";
import { ReadQuota } from "../sources/read-quota.ts";
import type { RoutingReader } from "../sources/log-routing.ts";
import type { LogPages } from "../sources/window-reader.ts";
import type { SqlJobs } from "../sources/period/sql-jobs.ts";
import type { MetricReader } from "../sources/metric-reader.ts";
import type { SetupApi } from "../setup/api.ts";
import type { TrafficApi } from "../traffic/traffic-api.ts";
import { type GoogleAccess, openAccess } from "./client.ts";
import { openCloudRun } from "./cloud-run.ts";
import { GoogleCallError } from "./errors.ts";
import { clockWords } from "./failure-case.ts";
import { tellingWhatExists } from "./first-reading.ts";
import { openLogging } from "./logging.ts";
import { openMonitoring } from "./monitoring.ts";
import type { RetryPolicy } from "./retry.ts";
import { writtenDuration } from "../inputs/duration.ts";

/** Google's APIs as an action uses them: each opened when it is first needed, and then kept. */
export interface Cloud {
  clock: Clock;
  readLimit: ReadLimit;
  /** Made so far, tries that failed included. */
  calls: CallCounts;
  /** Gives the project. */
  signIn: () => Promise<string>;
  cloudRun: () => Promise<TrafficApi>;
  logs: () => Promise<LogPages>;
  metrics: () => Promise<MetricReader & AlignedMetrics>;
  /** Where Cloud Logging keeps entries, and what it leaves out. */
  routing: () => Promise<RoutingReader>;
  /** BigQuery, for logs that are too many to be read. */
  sql: () => Promise<SqlJobs>;
  /** Dashboards, log-based metrics and alert policies. */
  setup: () => Promise<SetupApi>;
  idToken: (audience: string, wait: Wait) => Promise<string>;
  /** For a further service beside: the same sign-in and quota of reads, of which it has its part until it is closed. */
  beside: (of: Target) => Cloud;
  /** Ends within a second, whatever hangs. */
  close: () => Promise<void>;
}

/** What is opened for one of them alone. */
type Target = Pick<Settings, "region" | "workerPool" | "waitBudget">;

export type CallCounts = Record<"cloudRun" | "logging" | "monitoring" | "bigquery", number>;

/** A request that is silent for so long is given up and tried again. */
const tryTimeoutMs = 10_000;

/** Asking the credentials for their project makes at most three calls. */
const openLimitMs = 30_000;

/** Closing is a courtesy: everything has been told by then. */
const closeLimitMs = 1_000;

/** What is told beside the calls' own answers. */
export interface Told {
  warn: (message: string) => void;
  /** How long the action may take from now on. */
  plannedMs: number;
}

/** Adapters with one source of tokens and one retry policy. */
export function openCloud({ settings, endpoints }: Inputs, cancel: AbortSignal, told: Told): Cloud {
  const clock = systemClock;
  const policy: RetryPolicy = { clock, random: Math.random, tryTimeoutMs, onDate: clockWatch(clock, told.warn) };
  const calls: CallCounts = { cloudRun: 0, logging: 0, monitoring: 0, bigquery: 0 };
  const counting = (api: keyof CallCounts, access: GoogleAccess): RetryPolicy => ({
    ...policy,
    access,
    onTry: () => void (calls[api] += 1),
  });
  const quota = new ReadQuota(clock, settings.logReadsPerMinute);
  const session = kept(async () => {
    const signedIn = await unlessCancelled(signIn(endpoints, settings.project, policy), cancel);
    const warning = endWords(signedIn.access.endsAt(), clock.now() + told.plannedMs);
    if (warning !== "") told.warn(warning);
    return signedIn;
  });
  const apis: Apis = { endpoints, policy, counting, session };
  const at = (of: Target): Cloud => {
    const readLimit = new ReadLimit(clock, { waitsJudged: of.waitBudget !== undefined, quota });
    const { opened, ...adapters } = openAdapters(apis, of, readLimit);
    return {
      clock,
      readLimit,
      calls,
      signIn: async () => (await session()).project,
      ...adapters,
      idToken: async (audience, wait) => await (await session()).idToken(audience, wait),
      beside: at,
      close: async () => {
        readLimit.end();
        const closed = new AbortController();
        const closing = Promise.all(opened.map(async (one) => await one.close())).finally(() => closed.abort());
        // What is closed ends the pause too: a terminal would wait for it.
        await Promise.race([
          closing,
          clock.sleep(closeLimitMs, AbortSignal.any([cancel, closed.signal])).catch(() => undefined),
        ]);
      },
    };
  };
  return at(settings);
}

interface Apis {
  endpoints: Endpoints;
  policy: RetryPolicy;
  counting: (api: keyof CallCounts, access: GoogleAccess) => RetryPolicy;
  session: () => Promise<SignedIn>;
}

type Adapters = Pick<Cloud, "cloudRun" | "logs" | "metrics" | "routing" | "sql" | "setup">;

function openAdapters(
  { endpoints, policy, counting, session }: Apis,
  of: Target,
  readLimit: ReadLimit,
): Adapters & { opened: { close: () => Promise<void> }[] } {
  const opened: { close: () => Promise<void> }[] = [];
  const adapter = <T extends { close: () => Promise<void> }>(
    open: (from: SignedIn) => Promise<T>,
  ): (() => Promise<T>) =>
    kept(async () => {
      const one = await open(await session());
      opened.push(one);
      return one;
    });
  return {
    opened,
    cloudRun: adapter(async ({ access, project }) => {
      const place = { project, region: of.region };
      if (of.workerPool !== undefined) {
        const { openWorkerPools } = await import("./worker-pools.ts");
        return await openWorkerPools(access, endpoints.run, place, counting("cloudRun", access));
      }
      const api = await openCloudRun(access, endpoints.run, place, counting("cloudRun", access));
      return tellingWhatExists(api, place, api.services, () => policy.clock.now());
    }),
    logs: adapter(
      async ({ access, project }) =>
        await openLogging(access, endpoints.logging, project, readLimit, counting("logging", access)),
    ),
    metrics: adapter(
      async ({ access, project }) =>
        await openMonitoring(access, endpoints.monitoring, project, counting("monitoring", access)),
    ),
    routing: adapter(async ({ access, project }) => {
      const { openLogRouting } = await import("./log-routing.ts");
      return await openLogRouting(access, endpoints.logging, project, counting("logging", access));
    }),
    sql: adapter(async ({ access, project }) => {
      const { openBigQuery } = await import("./bigquery.ts");
      return await openBigQuery(access, endpoints.bigquery, project, counting("bigquery", access));
    }),
    setup: adapter(async ({ access, project }) => {
      // Only one action needs it.
      const { openSetupApi } = await import("./setup-api.ts");
      return await openSetupApi(access, endpoints, project, { ...policy, access });
    }),
  };
}

/** A clock that is off is told once: the times of what is read are Google's. */
function clockWatch(clock: Clock, warn: Told["warn"]): (date: number) => void {
  let isTold = false;
  return (date) => {
    const words = isTold ? "" : clockWords({ answer: { date }, now: clock.now() });
    if (words === "") return;
    isTold = true;
    warn(`${words} Entries of the log and points are looked for by this machine's time.`);
  };
}

/** Told before, because then it can still be mended. "": it lasts. */
function endWords(endsAt: number | null, plannedTo: number): string {
  if (endsAt === null || endsAt >= plannedTo) return "";
  return (
    `GitHub's token of this job ends at ${new Date(endsAt).toISOString()}, some six hours after the job's start, and this may take until ` +
    `${new Date(plannedTo).toISOString()}: nothing can be read from Google after that. Use a shorter window, or a job of its own.`
  );
}

/** Begun once, and again only after it failed. */
function kept<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | undefined;
  return async () => {
    try {
      return await (opening ??= open());
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
}

/** Signing in can hang, and takes no signal. @throws the signal's reason. */
async function unlessCancelled<T>(work: Promise<T>, cancel: AbortSignal): Promise<T> {
  const stop = new AbortController();
  const hangs = systemClock.sleep(openLimitMs, AbortSignal.any([cancel, stop.signal])).then(() => {
    throw new GoogleCallError(
      "Signing in to Google Cloud",
      "hung",
      null,
      `no answer within ${writtenDuration(openLimitMs)}.`,
    );
  });
  try {
    return await Promise.race([work, hangs]);
  } finally {
    stop.abort();
    hangs.catch(() => undefined);
  }
}

interface SignedIn {
  access: GoogleAccess;
  project: string;
  idToken: Cloud["idToken"];
}

/** @throws {ConfigurationError} when neither an input nor the credentials name a project. */
async function signIn(
  { credentials, inActions, universe }: Endpoints,
  given: string | undefined,
  policy: RetryPolicy,
): Promise<SignedIn> {
  const access = await openAccess(credentials, given, { inActions, universe });
  await access.ready();
  const project = given ?? (await access.project());
  if (project === undefined) {
    throw new ConfigurationError([
      {
        name: "project",
        value: "missing",
        allowed:
          "a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, because the credentials name none",
        where: "input or environment",
      },
    ]);
  }
  return { access, project, idToken: access.idTokens({ ...policy, access }) };
}
