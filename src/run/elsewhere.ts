import type { Clock } from "../clock.ts";
import type { Answerers, Elsewhere, Sibling, Unshown } from "../checks/answerers.ts";
import { type FailedCall, throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { Coverage, Gap } from "../sources/coverage.ts";
import { between, elsewhereFilter, type LogScope, runFilter } from "../sources/log-filter.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { idOf } from "../sources/probes/probe-matcher.ts";
import type { ReadLimit } from "../sources/read-limit.ts";
import { newestEntries } from "../sources/log-pages.ts";
import type { LogPages, Window } from "../sources/window-reader.ts";
import type { DeployCandidates } from "./deploy-candidates.ts";
import { logDelayMs } from "./request-counts.ts";

export interface AnswerersQuestion {
  pages: LogPages;
  limit: ReadLimit;
  clock: Clock;
  scope: LogScope & { revision: string };
  probeAgent: string;
  probes: readonly ProbeSeries[];
  window: Window;
  address: string;
  /** What else is deployed in this run. Null: nothing. */
  candidates: DeployCandidates | null;
  /** Is the request log known to hold every request, whoever asked for what? */
  logIsWhole: () => boolean;
}

const limitMs = 5_000;

/** So few may be missing by lateness. */
const fewLate = 2;
const shareLate = 0.2;

/**
 * A domain, a load balancer or a tag can still lead to another revision, and a cache answers by itself: what was answered is the
 * candidate's where its log shows it. Of Cloud Run's own addresses its traffic tells as well, and a log that cannot be asked takes
 * nothing from them; of any other address nothing but the log tells.
 */
export async function whoAnswered(question: AnswerersQuestion, signal: AbortSignal): Promise<Answerers> {
  const { probes, clock, limit } = question;
  const open = probes.some((series) => !series.target.direct && !isShown(series));
  const nobody: Answerers = { elsewhere: null, sibling: null, unread: null, unshown: [] };
  // Where the log shows every answer under the candidate, none was another's.
  if (probes.every((series) => series.facts().shown >= series.facts().sent)) return nobody;
  // What the log does not show at another address, be it but one answer, may be another revision's: that is worth the wait.
  const apart = probes.some((series) => !series.target.direct && answersOf(series) > series.facts().shown);
  if (!apart && limit.leftThisMinute() <= 0) return nobody;
  try {
    // The newest may be on their way to the log still; of a window that was over before they were sent none was looked for.
    if (open) await clock.sleep(logDelayMs, signal);
    const waitMs = limit.leftThisMinute() > 0 ? 0 : limit.placesAfterMs(1);
    const found = await findEntries(question, open, { deadline: clock.now() + waitMs + limitMs, signal });
    const { elsewhere, sibling, paths } = found;
    const alone = elsewhere === null && sibling === null;
    return { ...nobody, elsewhere, sibling, unshown: alone ? unshownOf(question, paths) : [] };
  } catch (error) {
    throwUnlessCallFailed(error, signal);
    return { ...nobody, unread: open ? gapOf(error, clock.now()) : null };
  }
}

/** But for those that may still come. */
function isShown(series: ProbeSeries): boolean {
  const answered = answersOf(series);
  const { shown } = series.facts();
  return answered === 0 || (shown > 0 && answered - shown <= Math.max(fewLate, shareLate * answered));
}

/** Not those that something in front of the container gave, or nobody. */
function answersOf(series: ProbeSeries): number {
  const { ok, failed } = series.counters();
  return ok + failed;
}

/** What leads one path of an address to the candidate may lead another one elsewhere; else one that is shown speaks for all. */
function unshownOf({ probes, logIsWhole }: AnswerersQuestion, paths: ReadonlySet<string>): Unshown[] {
  const apart = probes.filter(({ target }) => !target.direct);
  const surely = logIsWhole();
  // A path that none asked for was rewritten on the way, or was filled in: it may be anyone's.
  const asked = new Set(apart.map(({ target }) => pathOf(target.url)));
  const another = [...paths].some((path) => !asked.has(path));
  const isFound = (series: ProbeSeries): boolean =>
    another || series.facts().shown > 0 || paths.has(pathOf(series.target.url));
  if (!surely && apart.some(isFound)) return [];
  return apart
    .filter((series) => !isFound(series) && answersOf(series) > 0)
    .map((series) => ({
      name: series.target.name,
      sent: answersOf(series),
      surely: surely && answersOf(series) > fewLate,
    }));
}

function gapOf({ kind: code, message: detail }: FailedCall, since: number): Gap {
  return { code, detail, since };
}

/** Of a URL, before what is filled into it. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}

interface Found {
  elsewhere: Elsewhere | null;
  sibling: Sibling | null;
  /** Of this run's requests that the candidate took under another trace: a load balancer may have made its own. */
  paths: ReadonlySet<string>;
}

/** @param all the candidate's own as well. */
async function findEntries(
  { pages, scope, probeAgent, probes, window, clock, address, candidates }: AnswerersQuestion,
  all: boolean,
  wait: { deadline: number; signal: AbortSignal },
): Promise<Found> {
  const filter = all ? runFilter(probeAgent) : elsewhereFilter(scope, probeAgent);
  const query = between(filter, window.from, clock.now());
  const entries = await newestEntries(pages, query, () => wait);
  const foreign: Answered[] = [];
  const ofDeploy: Answered[] = [];
  const paths = new Set<string>();
  const target = { service: scope.service, region: scope.region, url: address };
  for (const { resource, trace = "", httpRequest } of entries) {
    const { service_name: service = "", location: region = "", revision_name: revision = "" } = resource?.labels ?? {};
    if (revision === "") continue;
    const one = { service, region, revision, trace: idOf(trace) };
    if (revision === scope.revision && service === scope.service && region === scope.region) {
      const own = probes.find((series) => series.sent(one.trace));
      if (own === undefined) paths.add(pathOf(httpRequest?.requestUrl ?? ""));
      else own.shown(one.trace);
    } else (candidates?.isSibling(target, one) === true ? ofDeploy : foreign).push(one);
  }
  const other = mostOf(foreign, (one) => nameOf(one, scope));
  const sibling = mostOf(ofDeploy, ({ revision, region }) => JSON.stringify([revision, region]));
  const [{ revision = "", region = "" } = {}] = sibling?.all ?? [];
  return {
    elsewhere: other && { revision: other.name, answers: other.all.length, address },
    sibling: sibling && {
      others: { answers: ofDeploy.length, revision, region },
      address,
      ...ofProbes(probes, new Set(ofDeploy.map(({ trace }) => trace))),
    },
    paths,
  };
}

/** By the traces of what the other region's candidate answered. */
function ofProbes(probes: readonly ProbeSeries[], traces: ReadonlySet<string>): Pick<Sibling, "answers" | "unproven"> {
  const isOpen = ({ unproven }: ProbeSeries): boolean => [...unproven].some(({ traceId }) => !traces.has(traceId));
  return {
    answers: Object.fromEntries(probes.map((series) => [series.target.name, series.sentOf(traces)])),
    unproven: probes.filter(isOpen).map(({ target }) => target.name),
  };
}

interface Answered {
  service: string;
  region: string;
  revision: string;
  trace: string;
}

function mostOf(
  answers: readonly Answered[],
  name: (one: Answered) => string,
): { name: string; all: readonly Partial<Answered>[] } | null {
  const [most] = [...Map.groupBy(answers, name)].toSorted(([, a], [, b]) => b.length - a.length);
  return most === undefined ? null : { name: most[0], all: most[1] };
}

function nameOf({ service, region, revision }: Answered, scope: LogScope): string {
  const name = service === scope.service ? revision : `${service}/${revision}`;
  return region === scope.region ? name : `${name} in ${region}`;
}

/** How far it was seen who answered the probes: wholly, or not at all. */
export function tracesSeen(answerers: Answerers | null, { from }: Window): Coverage {
  const gap = answerers?.unread ?? null;
  return { readTo: gap === null ? Infinity : from, gap };
}
