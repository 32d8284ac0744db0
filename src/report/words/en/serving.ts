import type { Reason } from "../../../checks/finding.ts";
import type { ServiceChange } from "../../report.ts";
import type { Voice } from "../../voice.ts";

type ChangeOf<K extends ServiceChange["kind"]> = Extract<ServiceChange, { kind: K }>;

type Others = Extract<Reason, { code: "probe-other-region" }>["others"];

/** What happened to the service, without when. */
export type ChangeWords = { [K in ServiceChange["kind"]]: (v: Voice, change: ChangeOf<K>) => string };

const shares = (v: Voice, others: string): string => (others === "" ? "nobody gets any" : `now ${v.code(others)}`);

const changes: ChangeWords = {
  "service-deleted": () => "The service was deleted",
  "revision-deleted": (v, c) => `The revision ${v.quote(c.revision)} was deleted`,
  "ready-lost": (v, c) =>
    `${c.whose === "revision" ? "The revision" : "The service"} lost its readiness (${v.code(c.condition)}: ${v.quote(c.message)})`,
  "ready-again": () => "It is ready again",
  "traffic-lost": (v, c) => {
    const by = {
      newer: "The candidate was superseded: a newer revision took its traffic",
      older: "Somebody rolled back: traffic of the candidate went to an older revision",
      unknown: "Somebody took traffic from the candidate",
    }[c.to];
    return `${by}. It had ${v.percent(c.from / 100)} and has ${v.percent(c.percent / 100)}; ${shares(v, c.others)}`;
  },
  "traffic-gained": (v, c) =>
    `The candidate got more of the traffic: ${v.percent(c.percent / 100)} after ${v.percent(c.from / 100)}; ${shares(v, c.others)}`,
  "others-split": (v, c) => `The traffic was divided anew; ${shares(v, c.others)}`,
  "newer-deploy": (v, c) =>
    c.percent > 0
      ? `The candidate was superseded: ${v.code(c.revision)} was deployed, and has ${v.percent(c.percent / 100)} of the traffic`
      : c.takesTraffic
        ? `The candidate is being superseded: ${v.code(c.revision)} was deployed, and traffic follows the latest revision`
        : `${v.code(c.revision)} was deployed, without traffic`,
  "tag-moved": (v, c) =>
    c.revision === null
      ? `The tag ${v.code(c.tag)} leads nowhere any more`
      : `The tag ${v.code(c.tag)} was moved to ${v.code(c.revision)}`,
  "changed-back": (v, c) =>
    `The service was changed ${v.count(c.times)} times and looks as it did before: traffic or a tag may have been elsewhere for a moment`,
};

/** What happened, and since when. */
export function changeSentence(v: Voice, change: ServiceChange): string {
  // The dictionary's type ties each phrase to its own kind; looked up by a union, that tie is lost to the checker.
  const phrase = changes[change.kind] as (v: Voice, change: ServiceChange) => string;
  return `${phrase(v, change)} (between ${v.time(change.after)} and ${v.time(change.at)} UTC).`;
}

/** Which answers say so. "": nobody was asked. */
export function namedBy(v: Voice, { naming }: Pick<Extract<Reason, { code: "expected-met" }>, "naming">): string {
  if (naming === undefined) return "";
  const n = naming.n === 1 ? "1 answer names" : `${v.count(naming.n)} answers name`;
  return `, as ${n} it (probe ${v.quote(naming.probe)}, ${v.quote(naming.place)})`;
}

/** Who of the same deploy answered in this region's place. */
export function fromOthers(v: Voice, { answers, revision, region }: Others): string {
  const were = answers === 1 ? "1 was" : `${v.count(answers)} were`;
  return `${were} answered by ${v.quote(revision)} in ${v.quote(region)}, which is of the same deploy`;
}
