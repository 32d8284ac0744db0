import type { Finding, FindingId } from "./finding.ts";

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

/** Answers by the version that they named; "" for those that named none. */
export type Versions = ReadonlyMap<string, number>;

type Judged = Pick<Finding, "decision" | "reason" | "n">;

/** One finding for each thing that was asked for. */
export function judgeExpected(
  { version, image, commit }: Expected,
  deployed: Deployed,
  seen: { versions: Versions; where: string },
): Finding[] {
  return [
    ...(version === undefined ? [] : [found("expected-version", byVersion(version, seen.versions, seen.where))]),
    ...(image === undefined ? [] : [found("expected-image", byImage(image, deployed))]),
    ...(commit === undefined ? [] : [found("expected-commit", byCommit(commit, deployed))]),
  ];
}

/** By their beginnings: a short commit means the long one. */
export function sameCommit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.toLowerCase().startsWith(short.toLowerCase());
}

function byVersion(expected: string, versions: Versions, where: string): Judged {
  const n = [...versions.values()].reduce((sum, count) => sum + count, 0);
  const told = [...versions].filter(([version]) => version !== "");
  const other = told.filter(([version]) => version !== expected).toSorted(([, a], [, b]) => b - a)[0];
  if (other !== undefined) return { ...isOther(expected, other[0]), n };
  return told.length > 0 ? { ...isMet(expected), n } : { ...isUnknown(expected, where), n };
}

function byImage(expected: string, { image, digest, why }: Deployed): Judged {
  if (image === null) return isUnknown(expected, "Cloud Run tells no image");
  const [wanted, own] = [parts(expected), parts(image)];
  const known = own.digest ?? digest;
  if (wanted.digest !== null) {
    if (known === null) return isUnknown(expected, why === "" ? `it was deployed as ${image}, without a digest` : why);
    const sameName = wanted.name === "" || own.name === "" || wanted.name === own.name;
    return known === wanted.digest && sameName ? isMet(known) : isOther(expected, `${own.name}@${known}`);
  }
  // A tag is a name of the time of the deploy: whether it still means the same, only a digest tells.
  if (expected === image) return isMet(image);
  return own.tag === null
    ? isUnknown(expected, `it was deployed as ${image}; give its digest`)
    : isOther(expected, image);
}

function byCommit(expected: string, { commit, labels }: Deployed): Judged {
  const values = Object.values(labels);
  if (values.some((value) => sameCommit(value, expected))) return isMet(expected);
  if (commit !== null) return isOther(expected, commit);
  const names = Object.keys(labels);
  return isUnknown(expected, names.length === 0 ? "the revision has no label" : `its labels are ${names.join(", ")}`);
}

/** `HOST/NAME:TAG@sha256:…`; a digest alone has no name. */
function parts(image: string): { name: string; tag: string | null; digest: string | null } {
  const [left = "", digest = null] = image.startsWith("sha256:") ? ["", image] : image.split("@");
  const at = left.lastIndexOf(":");
  const tagged = at > left.lastIndexOf("/");
  return { name: tagged ? left.slice(0, at) : left, tag: tagged ? left.slice(at + 1) : null, digest };
}

function isMet(seen: string): Judged {
  return { decision: "pass", reason: { code: "expected-met", seen }, n: 1 };
}

function isOther(expected: string, seen: string): Judged {
  return { decision: "fail", reason: { code: "expected-other", expected, seen }, n: 1 };
}

function isUnknown(expected: string, detail: string): Judged {
  return { decision: "inconclusive", reason: { code: "expected-unknown", expected, detail }, n: 0 };
}

function found(id: FindingId, judged: Judged): Finding {
  return { id, value: null, limit: null, unit: "count", bad: null, interval: null, evidence: null, ...judged };
}
