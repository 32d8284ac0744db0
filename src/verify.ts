import { systemClock } from "./clock.ts";
import { type GoogleAccess, openAccess } from "./google/client.ts";
import { openCloudRun } from "./google/cloud-run.ts";
import { GoogleCallError } from "./google/errors.ts";
import { openLogging } from "./google/logging.ts";
import { openMonitoring } from "./google/monitoring.ts";
import type { RetryPolicy } from "./google/retry.ts";
import type { Credentials } from "./inputs/endpoints.ts";
import { ConfigurationError } from "./inputs/configuration-error.ts";
import { readFileIfPresent, readSettings, type Inputs } from "./inputs/read.ts";
import { readRunner } from "./inputs/runner.ts";
import { sendProbe } from "./observe/probe.ts";
import { ReadLimit } from "./observe/read-limit.ts";
import { mask, say } from "./publish/console.ts";
import { saveReport } from "./publish/report-file.ts";
import { publishToRunner, warningsToRunner } from "./publish/runner.ts";
import { type Progress, progressLine, readinessLine } from "./report/progress.ts";
import type { ReadinessStep, Report } from "./report/report.ts";
import { describe } from "./step.ts";
import { assembleReport, type Ending } from "./verification/assemble.ts";
import { type Outside, Verification } from "./verification/verification.ts";

/** A request that is silent for so long is given up and tried again. */
const tryTimeoutMs = 10_000;

/** Asking the credentials for their project makes at most three calls. */
const openLimitMs = 30_000;

/** Closing is a courtesy: everything has been told by then. */
const closeLimitMs = 1_000;

/** Who is told of a verification: the runner, or a terminal. */
export interface Audience {
  onReadiness: (step: ReadinessStep) => void;
  onProgress: (progress: Progress) => void;
  publish: (report: Report) => Promise<void>;
}

/** The verify action: inputs → observe → judge → report → publish. */
export async function verifyStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await readSettings({ env: process.env, readFile: readFileIfPresent });
  const { language, probeHeaders } = inputs.settings;
  await mask(Object.values(probeHeaders));
  if (inputs.configFile !== null) say(`Settings from ${inputs.configFile}`);
  const { cancelled } = await verify(
    inputs,
    {
      onReadiness: (step) => say(readinessLine(step, language)),
      onProgress: (progress) => say(progressLine(progress, language)),
      publish: async (report) => {
        const path = saveReport(report, runner.tempDir, await warningsToRunner());
        await publishToRunner(report, path, runner.summaryFile);
      },
    },
    cancel,
  );
  if (cancelled) process.exitCode = 1;
}

/** One verification, whatever ends it, and its report published. */
export async function verify(
  inputs: Inputs,
  audience: Audience,
  cancel: AbortSignal,
): Promise<{ report: Report; cancelled: boolean }> {
  const { verification, close } = open(inputs, audience, cancel);
  const ending: Ending = { cancelled: false, error: null };
  try {
    await verification.run(cancel);
  } catch (error) {
    if (cancel.aborted) ending.cancelled = true;
    else if (error instanceof ConfigurationError) throw error;
    else ending.error = describe(error);
  }
  const report = assembleReport(verification, ending);
  await audience.publish(report);
  await Promise.race([close(), systemClock.sleep(closeLimitMs, cancel).catch(() => undefined)]);
  return { report, cancelled: ending.cancelled };
}

/** Signing in can hang, and takes no signal. @throws the signal's reason. */
async function unlessCancelled<T>(work: Promise<T>, cancel: AbortSignal): Promise<T> {
  const stop = new AbortController();
  const hangs = systemClock.sleep(openLimitMs, AbortSignal.any([cancel, stop.signal])).then(() => {
    throw new GoogleCallError("Signing in to Google Cloud", "transient", null, `no answer within ${openLimitMs} ms.`);
  });
  try {
    return await Promise.race([work, hangs]);
  } finally {
    stop.abort();
    hangs.catch(() => undefined);
  }
}

/** Adapters, each opened when it is first needed, all with one source of tokens and one retry policy. */
function open(
  { settings, endpoints }: Inputs,
  { onReadiness, onProgress }: Audience,
  cancel: AbortSignal,
): { verification: Verification; close: () => Promise<void> } {
  const clock = systemClock;
  const policy: RetryPolicy = { clock, random: Math.random, tryTimeoutMs };
  let signedIn: Promise<SignedIn> | undefined;
  const session = async (): Promise<SignedIn> =>
    await (signedIn ??= unlessCancelled(signIn(endpoints.credentials, settings.project, policy), cancel));
  const readLimit = new ReadLimit(clock);
  const opened: { close: () => Promise<void> }[] = [];
  const keep = async <T extends { close: () => Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const adapter = await opening;
    opened.push(adapter);
    return adapter;
  };
  const verification = new Verification(settings, {
    clock,
    readLimit,
    signIn: async () => (await session()).project,
    cloudRun: async () => {
      const { access, project } = await session();
      return await keep(openCloudRun(access, endpoints.run, { project, region: settings.region }, policy));
    },
    logs: async () => {
      const { access, project } = await session();
      return await keep(openLogging(access, endpoints.logging, project, readLimit, policy));
    },
    metrics: async () => {
      const { access, project } = await session();
      return await keep(openMonitoring(access, endpoints.monitoring, project, policy));
    },
    sendProbe,
    idToken: async (audience, wait) => await (await session()).idToken(audience, wait),
    onReadiness,
    onProgress,
  });
  return {
    verification,
    close: async () => {
      await Promise.all(opened.map(async (adapter) => await adapter.close()));
    },
  };
}

interface SignedIn {
  access: GoogleAccess;
  project: string;
  idToken: Outside["idToken"];
}

/** @throws {ConfigurationError} when neither an input nor the credentials name a project. */
async function signIn(credentials: Credentials, given: string | undefined, policy: RetryPolicy): Promise<SignedIn> {
  const access = await openAccess(credentials, given);
  const project = given ?? (await access.project());
  if (project === undefined) {
    throw new ConfigurationError([
      {
        name: "project",
        value: "",
        allowed:
          "a project id: give the input `project`, or set GOOGLE_CLOUD_PROJECT, because the credentials name none",
        where: "input",
      },
    ]);
  }
  await access.ready();
  return { access, project, idToken: access.idTokens(policy) };
}
