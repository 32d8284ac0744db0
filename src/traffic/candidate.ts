import type { RevisionState, ServiceState } from "../revision/cloud-run-state.ts";
import { goodRevisions } from "../revision/previous-revision.ts";
import { effectiveTraffic, wantedTraffic } from "../revision/readiness-rule.ts";
import type { TrafficOutcome } from "../report/report.ts";
import { mostServing, shareOf } from "./plan.ts";

/** More names help nobody to choose. */
const mostNamed = 5;

/**
 * Why the latest revision, taken because nobody named one, may not be the one that is meant. Undefined: it is. Cloud Run does
 * not tell whose deploy a revision is, and a preview that lands a second too early would get all users. What tells:
 *
 * - the commit that google-github-actions/deploy-cloudrun puts on it, where it is this run's and on no other revision: gcloud
 *   copies the label of a deploy to the later ones;
 * - that it has users already, or that there is no other one to be meant. One with a tag and without users is a preview as
 *   well as a candidate.
 */
export function candidateDoubt(
  service: ServiceState,
  revisions: RevisionState[],
  candidate: string,
  commit: string | null,
): TrafficOutcome | undefined {
  const own = commit === null ? [] : revisions.filter((one) => one.commit === commit).map(({ name }) => name);
  if (own.length === 1 && own[0] === candidate) return undefined;
  const labelled = (revisions.find((one) => one.name === candidate)?.commit ?? null) !== null;
  if (labelled && own.length > 0 && !own.includes(candidate))
    return { code: "candidate-other-commit", latest: candidate, revisions: named(service, own) };
  if (shareOf(service, candidate) > 0) return undefined;
  const others = waitingBeside(service, revisions, candidate);
  if (others.length > 0) return { code: "candidate-of-several", revisions: named(service, [candidate, ...others]) };
  const tagged = tagsOf(service, candidate).length > 0;
  return tagged ? { code: "candidate-tagged", revisions: named(service, [candidate]) } : undefined;
}

/** The tags that lead to a revision, or are to. */
export function tagsOf(service: ServiceState, revision: string): string[] {
  const all = [...wantedTraffic(service), ...effectiveTraffic(service)];
  return [...new Set(all.flatMap((one) => (one.revision === revision && one.tag !== null ? [one.tag] : [])))];
}

/** Newer than what serves, without users, and not broken: each of them may have been deployed to be rolled out. */
function waitingBeside(service: ServiceState, revisions: RevisionState[], candidate: string): string[] {
  const serving = mostServing(service, candidate);
  const since = revisions.find((one) => one.name === serving)?.createdAt ?? -Infinity;
  const good = new Set(goodRevisions(revisions));
  return revisions
    .filter((one) => one.name !== candidate && shareOf(service, one.name) === 0)
    .filter((one) => (one.createdAt ?? Infinity) > since && (one.reconciling || good.has(one)))
    .map(({ name }) => name);
}

function named(service: ServiceState, revisions: string[]): string {
  const names = revisions.slice(0, mostNamed).map((name) => {
    const tags = tagsOf(service, name);
    return tags.length === 0 ? name : `${name} (${tags.join(", ")})`;
  });
  return names.join(", ");
}
