import { byRule, type Finding, type FindingId } from "./finding.ts";

/** What the deploy was meant to be. Undefined: nobody said. */
export interface Expected {
  version: string | undefined;
  image: string | undefined;
  commit: string | undefined;
}

/** The candidate as Cloud Run tells of it. */
export interface Deployed {
  /** As it was deployed, with a tag or a digest. Null: not told. */
  image: string | null;
  /** "sha256:…", as Cloud Run resolved it when it was deployed. Null: not known; `why` tells. */
  digest: string | null;
  why: string;
  labels: Readonly<Record<string, string>>;
  /** Of the label that google-github-actions/deploy-cloudrun writes. */
  commit: string | null;
}

/** A probe whose answers are to name the version, and what they named. */
export interface Named {
  probe: string;
  /** Where it stands in them, as `version-from` has it. */
  place: string;
  versions: Versions;
  /** Why there may be none, for people. */
  where: string;
}

/** Answers by the version that they named; "" for those that named none. */
export type Versions = readonly (readonly [version: string, answers: number])[];

type Judged = Pick<Finding, "decision" | "reason" | "n">;

/** One finding for each thing that was asked for. */
export function judgeExpected(
  { version, image, commit }: Expected,
  deployed: Deployed,
  named: readonly Named[],
): Finding[] {
  return [
    ...(version === undefined ? [] : [found("expected-version", byVersions(version, named))]),
    ...(image === undefined ? [] : [found("expected-image", byImage(image, deployed))]),
    ...(commit === undefined ? [] : [found("expected-commit", byCommit(commit, deployed))]),
  ];
}

/** By their beginnings: a short commit means the long one. */
export function sameCommit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.toLowerCase().startsWith(short.toLowerCase());
}

const ranks: readonly Judged["decision"][] = ["fail", "inconclusive", "pass"];

/** Each probe that is asked must name it: the worst one speaks. */
function byVersions(expected: string, named: readonly Named[]): Judged {
  const judged = named
    .map((one) => byVersion(expected, one))
    .toSorted((a, b) => ranks.indexOf(a.decision) - ranks.indexOf(b.decision));
  return judged[0] ?? isUnknown(expected, "no health probe is sent");
}

function byVersion(expected: string, { probe, place, versions, where }: Named): Judged {
  const n = versions.reduce((sum, [, count]) => sum + count, 0);
  const told = versions.filter(([version]) => version !== "");
  const other = told.filter(([version]) => version !== expected).toSorted(([, a], [, b]) => b - a)[0];
  const [seen, answers] = other ?? told[0] ?? [expected, 0];
  if (told.length === 0) return { ...isUnknown(expected, where), n };
  const judged = other === undefined ? isMet(seen) : isOther(expected, seen);
  return { ...judged, n, reason: { ...judged.reason, naming: { n: answers, probe, place } } };
}

function byImage(expected: string, { image, digest, why }: Deployed): Judged {
  if (image === null) return isUnknown(expected, "Cloud Run tells no image");
  const [wanted, own] = [parts(expected), parts(image)];
  const known = own.digest ?? digest;
  if (wanted.digest !== null) {
    if (known === null) return isUnknown(expected, why === "" ? `it was deployed as ${image}, without a digest` : why);
    const sameName = wanted.name === "" || own.name === "" || wanted.name === own.name;
    if (known === wanted.digest && sameName) return isMet(known);
    // Of an image of several platforms, or one with its provenance (Docker's buildx adds it by itself), Cloud Run resolves the tag to
    // the manifest that it runs, and the build has named the index of all: https://github.com/BasedHardware/omi/pull/10702.
    const sameTag = wanted.tag === null || wanted.tag === (own.tag ?? usualTag);
    if (own.digest === null && sameName && sameTag)
      return isUnknown(
        expected,
        `the tag was resolved to ${known}, perhaps its part for one platform; deploy by the digest`,
      );
    return isOther(expected, `${own.name}@${known}`);
  }
  // A tag is a name of the time of the deploy: whether it still means the same, only a digest tells.
  if (wanted.name !== own.name) return isOther(expected, image);
  if (own.tag === null && own.digest !== null)
    return isUnknown(expected, `it was deployed as ${image}; give its digest`);
  return (wanted.tag ?? usualTag) === (own.tag ?? usualTag) ? isMet(image) : isOther(expected, image);
}

function byCommit(expected: string, { commit, labels }: Deployed): Judged {
  const values = Object.values(labels);
  if (values.some((value) => sameCommit(value, expected))) return isMet(expected);
  if (commit !== null) return isOther(expected, commit);
  const names = Object.keys(labels);
  return isUnknown(expected, names.length === 0 ? "the revision has no label" : `its labels are ${names.join(", ")}`);
}

/** Of a name alone. */
const usualTag = "latest";

/** `HOST/NAME:TAG@sha256:…`; a digest alone has no name. */
function parts(image: string): { name: string; tag: string | null; digest: string | null } {
  const [left = "", digest = null] = image.startsWith("sha256:") ? ["", image] : image.split("@");
  const at = left.lastIndexOf(":");
  const tagged = at > left.lastIndexOf("/");
  return { name: tagged ? left.slice(0, at) : left, tag: tagged ? left.slice(at + 1) : null, digest };
}

function isMet(seen: string) {
  return { decision: "pass", reason: { code: "expected-met", seen }, n: 1 } as const;
}

function isOther(expected: string, seen: string) {
  return { decision: "fail", reason: { code: "expected-other", expected, seen }, n: 1 } as const;
}

function isUnknown(expected: string, detail: string): Judged {
  return { decision: "inconclusive", reason: { code: "expected-unknown", expected, detail }, n: 0 };
}

function found(id: FindingId, judged: Judged): Finding {
  return byRule(id, judged);
}
