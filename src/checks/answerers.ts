import type { Gap } from "../sources/coverage.ts";
import type { Finding, FindingId, Reason } from "./finding.ts";
import type { SeenProbe } from "./probes.ts";

/** Who answered the probes, by their own entries in Cloud Run's request log. */
export interface Answerers {
  /** Null: nobody else, as far as the log shows. */
  elsewhere: Elsewhere | null;
  /** Null: no other region of the deploy, as far as the log shows. */
  sibling: Sibling | null;
  /** Why the log could not be asked, where its word is needed. Null: it was, or the address is Cloud Run's own. */
  unread: Gap | null;
  /** Of probes at another address than Cloud Run's own: the log shows none of them under the candidate. */
  unshown: readonly Unshown[];
}

/** Another service's or revision's answers to this run's own probes: so many, by whom. */
export interface Elsewhere {
  /** "chat-00041-abc", with its service and region where these are others. */
  revision: string;
  answers: number;
  /** Where the probes were sent. */
  address: string;
}

/** The candidate of another region that is verified in the same run. */
export interface Sibling {
  others: NonNullable<Extract<Reason, { code: "probe-ok" }>["others"]>;
  address: string;
  /** By the probe's name: so many it answered. */
  answers: Readonly<Record<string, number>>;
  /** Names of probes with bad answers that nothing has proven to be the candidate's, and that are not this region's either. */
  unproven: readonly string[];
}

export interface Unshown {
  name: string;
  sent: number;
  /** Is the log known to be whole, so that they never came to the candidate? Else it may just not hold them. */
  surely: boolean;
}

/** Good or bad: what another revision answered, or something else than the candidate, says nothing of the candidate. */
export function byAnswerers(
  findings: Finding[],
  answerers: Answerers | null,
  probesOf: (id: FindingId) => readonly SeenProbe[],
): Finding[] {
  return answerers === null ? findings : findings.map((one) => answeredBy(one, answerers, probesOf(one.id)));
}

function answeredBy(finding: Finding, answerers: Answerers, probes: readonly SeenProbe[]): Finding {
  const { elsewhere, sibling, unshown, unread } = answerers;
  // A pass is opened by what was not seen; what only warns would else pass all the same.
  if (unread !== null && finding.decision === "warn") {
    const { code: why, detail, since: missingFromAt } = unread;
    return {
      ...finding,
      decision: "inconclusive",
      reason: { code: "not-covered", source: "probe-traces", missingFromAt, why, detail },
    };
  }
  if (elsewhere !== null)
    return { ...finding, decision: "inconclusive", reason: { code: "probe-elsewhere", ...elsewhere } };
  if (sibling !== null) return besideSibling(finding, sibling, probes);
  const [worst] = unshown
    .filter((one) => probes.some(({ name }) => name === one.name))
    .toSorted((a, b) => Number(b.surely) - Number(a.surely));
  if (worst === undefined || (!worst.surely && finding.decision !== "pass")) return finding;
  const { sent, surely } = worst;
  return {
    ...finding,
    decision: surely ? "inconclusive" : "warn",
    reason: { code: "probe-unshown", sent, surely },
  };
}

/** What the other region's candidate answered is told, and is neither doubt nor evidence: it is judged there. */
function besideSibling(
  finding: Finding,
  { others, answers, unproven, address }: Sibling,
  own: readonly SeenProbe[],
): Finding {
  const reached = own.some(({ facts }) => facts.shown > 0);
  if (finding.id === "expected-version") {
    const { reason } = finding;
    if (reached || reason.code !== "expected-unknown") return finding;
    const detail = `all answers at ${address} came from ${others.revision} in ${others.region}`;
    return { ...finding, reason: { ...reason, detail } };
  }
  const theirs = own.reduce((sum, { name }) => sum + (answers[name] ?? 0), 0);
  if (theirs === 0 || finding.decision === "fail") return finding;
  const sent = own.reduce((sum, { facts }) => sum + facts.sent, 0);
  const told = { ...others, answers: theirs };
  const unsent = finding.reason.code === "probe-not-sent" || finding.reason.code === "probe-wrong-question";
  if (unsent && own.some(({ name }) => unproven.includes(name))) return finding;
  if (!reached)
    // That nothing bad was seen of this region is no evidence for it: nobody asked it.
    return {
      ...finding,
      decision: "inconclusive",
      reason: { code: "probe-other-region", sent, others: told, address },
    };
  return unsent || finding.reason.code === "probe-ok"
    ? { ...finding, decision: "pass", reason: { code: "probe-ok", sent, others: told } }
    : finding;
}
