import { dirname } from "node:path";
import { type Cloud, openCloud } from "../cloud/open.ts";
import { ConfigurationError, type Fault, faultsOf } from "../inputs/configuration-error.ts";
import { readDefinitionsFile } from "../inputs/definitions-file.ts";
import type { Inputs } from "../inputs/read.ts";
import { readRunner } from "../inputs/runner.ts";
import type { Settings } from "../inputs/settings.ts";
import { say } from "../publish/console.ts";
import { warnRunner } from "../publish/runner.ts";
import { publishSetup } from "../publish/setup.ts";
import type { SetupFacts } from "../report/setup/facts.ts";
import { doneLine, waitingLine } from "../report/setup/lines.ts";
import type { Definitions } from "../setup/definitions.ts";
import { type LeftOut, withoutLeftOut } from "../setup/left-out.ts";
import { readDefinitions } from "../setup/read-definitions.ts";
import { runSetup } from "../setup/run-setup.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { stepInputs } from "./step-inputs.ts";

/** Whether there is such a service is worth no longer wait. */
const lookLimitMs = 5_000;

/** The setup action: inputs and definitions → compare with what is there → change it → publish. */
export async function setupStep(cancel: AbortSignal): Promise<void> {
  const runner = readRunner(process.env);
  const inputs = await stepInputs();
  const publish = async (facts: SetupFacts): Promise<void> => await publishSetup(facts, runner.summaryFile);
  await setUp(inputs, { say, warn: warnRunner(inputs.settings.language), publish }, cancel);
}

/** Who is told of a setup: the runner, or a terminal. */
export interface SetupAudience {
  say: (line: string) => void;
  warn: (message: string) => void;
  publish: (facts: SetupFacts) => Promise<void>;
}

/** @throws {ConfigurationError} of definitions that cannot be used. */
export async function setUp(inputs: Inputs, audience: SetupAudience, cancel: AbortSignal): Promise<SetupFacts> {
  const { settings } = inputs;
  // Checked before anything is asked of Google. A removal needs none, and must not fail for one.
  const read = settings.setup.mode === "remove" ? null : definitionsOf(settings);
  const cloud = openCloud(inputs, cancel, { warn: audience.warn, plannedMs: 0 });
  const project = await cloud.signIn();
  const { service, region, language, errorStatus } = settings;
  const { mode, overwrite, notificationChannel } = settings.setup;
  const missing = mode === "remove" ? null : await missingService(cloud, service, cancel);
  const facts = await runSetup(
    {
      mode,
      overwrite,
      language,
      scope: { service, region, project },
      definitions: read?.definitions ?? null,
      definitionsPath: read?.path ?? null,
      leftOut: read?.leftOut ?? [],
      errorStatus,
      channel: notificationChannel,
      ...(missing === null ? {} : { missing }),
    },
    {
      api: await cloud.setup(),
      clock: cloud.clock,
      cancel,
      onWait: (title, ms, what) => audience.say(waitingLine(title, ms, what, language)),
      onDone: (change) => audience.say(doneLine(change, language)),
    },
  );
  await audience.publish(facts);
  await cloud.close();
  return facts;
}

/** A mistyped name would be set up like any other. It may also come later; and reading it takes a role that setup does not need. */
async function missingService(cloud: Cloud, service: string, signal: AbortSignal): Promise<string | null> {
  try {
    const api = await cloud.cloudRun();
    await api.service(service, { deadline: cloud.clock.now() + lookLimitMs, signal });
    return null;
  } catch (error) {
    if (error instanceof ConfigurationError) return faultsOf(error);
    if (isCallFailure(error)) return null;
    throw error;
  }
}

/** @throws {ConfigurationError} that names everything that is wrong in the file. */
function definitionsOf(settings: Settings): { definitions: Definitions; leftOut: LeftOut[]; path: string | null } {
  const { path, yaml, shipped } = readDefinitionsFile(
    settings.setup.definitions,
    process.env,
    dirname(process.argv[1] ?? ""),
  );
  const { latencyField: latency, statusField: status, groupField: group } = settings;
  const { userField } = settings.setup;
  const faults: Fault[] = [];
  const inputs = { latency, status, group, ...(userField === undefined ? {} : { user: userField }) };
  const definitions = readDefinitions(yaml, path, inputs, faults);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { ...withoutLeftOut(definitions, settings.latencyUnit), path: shipped ? null : path };
}
