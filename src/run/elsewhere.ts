import type { Clock } from "../clock.ts";
import type { Finding, Reason } from "../checks/finding.ts";
import { isCallFailure } from "../sources/call-failure.ts";
import { between, elsewhereFilter, type LogScope } from "../sources/log-filter.ts";
import { idOf } from "../sources/probes/probe-matcher.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { pageSize, type LogPages, type Window } from "../sources/window-reader.ts";
import type { DeployCandidates } from "./deploy-candidates.ts";

/** Other services', regions' or revisions' answers to this run's own probes. */
export interface Elsewhere {
  /** Where the probes were sent. */
  address: string;
  /** Not of this deploy, for all that is known: "chat-00041-abc", with its service and region where these are others. */
  foreign: { revision: string; answers: number } | null;
  /** The candidate of another region that is verified in the same run. */
  sibling: { others: Others; traces: ReadonlySet<string> } | null;
}

type Others = NonNullable<Extract<Reason, { code: "probe-ok" }>["others"]>;

export interface ElsewhereQuestion {
  scope: LogScope & { revision: string };
  probeAgent: string;
  window: Window;
  address: string;
  candidates: DeployCandidates | null;
}

interface Answered {
  service: string;
  region: string;
  revision: string;
  trace: string;
}

const limitMs = 5_000;

/**
 * Who else answered this run's probes, by their own entries in the request log: a domain, a load balancer or a tag can still
 * lead to another revision. Null: nobody, or it could not be read, which changes nothing.
 */
export async function findElsewhere(
  pages: LogPages,
  { scope, probeAgent, window, address, candidates }: ElsewhereQuestion,
  clock: Clock,
  signal: AbortSignal,
): Promise<Elsewhere | null> {
  const filter = between(elsewhereFilter(scope, probeAgent), window.from, clock.now());
  try {
    const wait = { deadline: clock.now() + limitMs, signal };
    const { entries = [] } = await pages.page({ filter, orderBy: "timestamp desc", pageSize }, wait);
    const answers = entries.flatMap(({ resource, trace = "" }): Answered[] => {
      const {
        service_name: service = "",
        location: region = "",
        revision_name: revision = "",
      } = resource?.labels ?? {};
      return revision === "" ? [] : [{ service, region, revision, trace: idOf(trace) }];
    });
    if (answers.length === 0) return null;
    const target = { service: scope.service, region: scope.region, url: address };
    const ofDeploy = answers.filter((one) => candidates?.isSibling(target, one) === true);
    const others = mostOf(ofDeploy, ({ revision, region }) => JSON.stringify([revision, region]));
    const foreign = mostOf(
      answers.filter((one) => !ofDeploy.includes(one)),
      (one) => nameOf(one, scope),
    );
    const [revision = "", region = ""] = others === null ? [] : (JSON.parse(others.name) as string[]);
    return {
      address,
      foreign: foreign && { revision: foreign.name, answers: foreign.answers },
      sibling: others && {
        others: { answers: ofDeploy.length, revision, region },
        traces: new Set(ofDeploy.map(({ trace }) => trace)),
      },
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!isCallFailure(error)) throw error;
    return null;
  }
}

function mostOf(
  answers: readonly Answered[],
  name: (one: Answered) => string,
): { name: string; answers: number } | null {
  const [most] = [...Map.groupBy(answers, name)].toSorted(([, a], [, b]) => b.length - a.length);
  return most === undefined ? null : { name: most[0], answers: most[1].length };
}

function nameOf({ service, region, revision }: Answered, scope: LogScope): string {
  const name = service === scope.service ? revision : `${service}/${revision}`;
  return region === scope.region ? name : `${name} in ${region}`;
}

/** Good or bad: what another revision answered says nothing of the candidate. */
export function withElsewhere(
  findings: Finding[],
  elsewhere: Elsewhere | null,
  probes: readonly ProbeSeries[],
): Finding[] {
  if (elsewhere === null) return findings;
  const { foreign, sibling, address } = elsewhere;
  if (foreign !== null) {
    const reason = { code: "probe-elsewhere", ...foreign, address } as const;
    return findings.map((finding) => ({ ...finding, decision: "inconclusive", reason }));
  }
  return sibling === null ? findings : findings.map((one) => besideSibling(one, { ...sibling, address }, probes));
}

/** What the other region's candidate answered is told, and is neither doubt nor evidence: it is judged there. */
function besideSibling(
  finding: Finding,
  { others, traces, address }: NonNullable<Elsewhere["sibling"]> & { address: string },
  probes: readonly ProbeSeries[],
): Finding {
  const own = probesOf(finding, probes);
  const [reached, sent] = [
    own.some((one) => one.facts().shown > 0),
    own.reduce((sum, one) => sum + one.facts().sent, 0),
  ];
  if (finding.id === "expected-version") {
    const { reason } = finding;
    if (reached || reason.code !== "expected-unknown") return finding;
    const detail = `all answers at ${address} came from ${others.revision} in ${others.region}`;
    return { ...finding, reason: { ...reason, detail } };
  }
  const theirs = own.reduce((sum, one) => sum + one.sentOf(traces), 0);
  if (theirs === 0 || finding.decision === "fail") return finding;
  const told = { ...others, answers: theirs };
  const unsent = finding.reason.code === "probe-not-sent" || finding.reason.code === "probe-wrong-question";
  const allTheirs = own.every((one) => [...one.unproven].every(({ traceId }) => traces.has(traceId)));
  if (unsent && !allTheirs) return finding;
  if (!reached)
    return { ...finding, decision: "warn", reason: { code: "probe-other-region", sent, others: told, address } };
  return unsent || finding.reason.code === "probe-ok"
    ? { ...finding, decision: "pass", reason: { code: "probe-ok", sent, others: told } }
    : finding;
}

function probesOf({ id }: Finding, probes: readonly ProbeSeries[]): readonly ProbeSeries[] {
  const isShort = (name: string): boolean => name === "health" || name === "chat";
  return probes.filter(({ target: { name, versionFrom } }) => {
    if (id === "expected-version") return versionFrom !== undefined;
    return id === "probe" ? !isShort(name) : id === `probe-${name}`;
  });
}
