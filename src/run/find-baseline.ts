import type { Clock } from "../clock.ts";
import { ConfigurationError } from "../inputs/configuration-error.ts";
import type { Settings } from "../inputs/settings.ts";
import { ownBaseline } from "../inputs/together.ts";
import type { BaselineFacts } from "../report/report.ts";
import type { CloudRun } from "../revision/cloud-run-state.ts";
import { previousRevisions } from "../revision/previous-revision.ts";
import { missingRevision } from "../revision/what-exists.ts";
import type { Readiness } from "../revision/readiness.ts";
import { effectiveTraffic } from "../revision/readiness-rule.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { ServedUsers } from "../sources/served.ts";
import { shareOf } from "../traffic/plan.ts";
import { hostsOfTags } from "../traffic/rollback-target.ts";

export interface FoundBaseline {
  name: string;
  provenBy: BaselineFacts["provenBy"];
}

export interface FindParts {
  cloudRun: CloudRun;
  servedUsers: ServedUsers;
  clock: Clock;
}

const listLimitMs = 20_000;

/** The window waits for it: a log that hangs, or a quota that is used up, must not hold it up. */
const servedLimitMs = 5_000;

/** To ask for one that is named, and to list what there is. */
const existsLimitMs = 5_000;

/** Another list of revisions tells no more; each costs a read of the log. */
const mostAsked = 3;

/**
 * The revision that served users before the candidate. One that never had any, a closed pull request's preview say, is none:
 * nothing is to be compared with it, nor sent back to it. Where that cannot be told, the likeliest one, not proven. Not
 * finding one never stops a verification. @throws {ConfigurationError} where the candidate itself is named, or none that is there.
 */
export async function findBaseline(
  { baseline, service: name, requests }: Pick<Settings, "baseline" | "service" | "requests">,
  { service, revision: candidate }: Pick<Readiness, "service" | "revision">,
  { cloudRun, servedUsers, clock }: FindParts,
  signal: AbortSignal,
): Promise<FoundBaseline | null> {
  if (baseline.kind === "none") return null;
  if (baseline.kind === "revision") {
    if (baseline.name === candidate?.name) throw new ConfigurationError([ownBaseline(baseline.name)]);
    if (service !== undefined)
      await mustExist(cloudRun, name, baseline.name, () => clock.now() + existsLimitMs, signal);
    return { name: baseline.name, provenBy: "named" };
  }
  if (candidate === undefined || service === undefined) return null;
  let before: string[];
  try {
    const revisions = await cloudRun.revisions(name, { deadline: clock.now() + listLimitMs, signal });
    before = previousRevisions(revisions, candidate, effectiveTraffic(service)).slice(0, mostAsked);
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    return null;
  }
  const tagHosts = hostsOfTags(service);
  let guess: FoundBaseline | null = null;
  const [done, late] = [new AbortController(), new AbortController()];
  const limit = clock.sleep(servedLimitMs, AbortSignal.any([signal, done.signal]));
  void limit.then(
    () => late.abort(new Error("it takes too long to look for the revision that served before")),
    () => undefined,
  );
  const wait = { deadline: clock.now() + servedLimitMs, signal: AbortSignal.any([signal, late.signal]) };
  try {
    for (const revision of before) {
      // Nobody asks a worker: its share is all that there is.
      if (requests === "none") return { name: revision, provenBy: shareOf(service, revision) > 0 ? "traffic" : null };
      // Of users a share is no proof: it may have been given a moment ago, or by mistake.
      guess ??= { name: revision, provenBy: null };
      const served = await servedUsers({ revision, tagHosts }, wait);
      if (served.kind === "yes") return { name: revision, provenBy: served.by };
      if (served.kind === "no" && guess.name === revision) guess = null;
    }
    return guess;
  } catch (error) {
    signal.throwIfAborted();
    if (!late.signal.aborted) throw error;
    return guess;
  } finally {
    done.abort(new Error("done"));
  }
}

/** A name that is mistyped would compare with nothing. Whether it is there need not be known. */
async function mustExist(
  cloudRun: CloudRun,
  service: string,
  revision: string,
  deadline: () => number,
  signal: AbortSignal,
): Promise<void> {
  try {
    await cloudRun.revision(service, revision, { deadline: deadline(), signal });
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    if (error.failure === "not-found")
      throw await missingRevision(cloudRun, service, revision, { deadline: deadline(), signal }, "baseline");
  }
}
