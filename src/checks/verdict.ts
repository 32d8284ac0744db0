import type { Policy } from "../inputs/settings.ts";
import type { Cause, Report, Verdict } from "../report/report.ts";
import { isClosed } from "../sources/coverage.ts";
import type { Covered } from "./covered.ts";
import type { Finding, FindingId, ReasonCode } from "./finding.ts";
import { gaugeIds } from "./gauges.ts";
import { checkIds, checkOf, requiredChecks } from "./registry.ts";

export interface Circumstances {
  /** Was the job stopped before the window ended? */
  cancelled: boolean;
  /** What an inconclusive verdict does to the job: too little evidence, or nothing to judge and no way to look. */
  policies: { onInconclusive: Policy; onNoData: Policy };
  /** Nothing passes unless each of these was judged and passes. Default: what a deploy is verified by. */
  required?: readonly FindingId[];
  /** Of a time that is over and without probes: does Cloud Monitoring, too, count nobody in all of it? */
  nobodyCame?: boolean;
}

export interface Decided {
  verdict: Verdict;
  cause: Cause;
  /** The finding that decided. Null: all passed, or none did the deciding. */
  decisive: FindingId | null;
  job: Report["job"];
}

const noAccess: readonly ReasonCode[] = ["no-access", "not-reachable"];
const noData: readonly ReasonCode[] = ["no-requests", "no-usable-values"];

/** The verdict of all findings. One failed finding fails it, whatever else is missing. */
export function decide(
  findings: readonly Covered[],
  { cancelled, policies, required = requiredChecks, nobodyCame = false }: Circumstances,
): Decided {
  const failed = findings.filter((finding) => finding.decision === "fail").sort(mostCertainFirst)[0];
  if (failed !== undefined) {
    return { verdict: "fail", cause: causeOf(failed.id), decisive: failed.id, job: "failure" };
  }
  if (cancelled) return { verdict: "inconclusive", cause: "cancelled", decisive: null, job: "failure" };

  const open = findings.filter((finding) => !passes(finding, required));
  const missing = required.filter((id) => !findings.some((finding) => finding.id === id));
  if (open.length === 0 && missing.length === 0) {
    // Where all budgets are `none` and no probe was sent, only Cloud Run's own word is left.
    if (!findings.some(speaksFor)) return undecidedFor(policies.onInconclusive);
    return { verdict: "pass", cause: "within-budgets", decisive: null, job: "success" };
  }
  const probed = findings.some(({ id, decision }) => checkOf(id).of === "probes" && decision === "pass");
  return { verdict: "inconclusive", ...whyOpen({ open, missing, quiet: probed || nobodyCame, required }, policies) };
}

/** Is it an answer of the service itself, or a budget that is kept? */
function speaksFor({ id, decision, reason }: Finding): boolean {
  // That nothing is in a log says something only of what is known to run.
  if (decision !== "pass" || ["not-killed", "events-none"].includes(reason.code)) return false;
  return ["users", "probes", "instances"].includes(checkOf(id).of);
}

function undecidedFor(policy: Policy): Decided {
  return { verdict: "inconclusive", cause: "insufficient-evidence", decisive: null, job: jobOf(policy) };
}

interface Open {
  open: readonly Finding[];
  missing: readonly FindingId[];
  required: readonly FindingId[];
  /** That nobody came is known: the candidate answers its probes well, or nobody was counted either. */
  quiet: boolean;
}

function whyOpen(
  { open, missing, required, quiet }: Open,
  policies: Circumstances["policies"],
): Omit<Decided, "verdict"> {
  const changed = open.find((finding) => finding.reason.code === "serving-changed");
  if (changed !== undefined) return { cause: "changed", decisive: changed.id, job: jobOf(policies.onInconclusive) };

  const unseen = open.find(
    ({ reason }) => noAccess.includes(reason.code) || (reason.code === "not-covered" && isClosed(reason.why)),
  );
  if (unseen !== undefined) return { cause: "no-access", decisive: unseen.id, job: jobOf(policies.onNoData) };

  // It says more than that there is little or nothing.
  const vanished = open.find(({ id }) => id === "traffic");
  if (vanished !== undefined)
    return { cause: "insufficient-evidence", decisive: vanished.id, job: jobOf(policies.onInconclusive) };

  const empty = open.find((finding) => isOfUsers(finding.id) && noData.includes(finding.reason.code));
  // That is little evidence, not none.
  const nobody = quiet && empty?.reason.code === "no-requests" && !missing.some(isOfUsers);
  if (!nobody && (empty !== undefined || missing.some(isOfUsers))) {
    return { cause: "no-data", decisive: empty?.id ?? null, job: jobOf(policies.onNoData) };
  }
  // A worker of which Monitoring knows nothing: that its log is silent says nothing, either.
  const unmetered = required.some(isOfUsers) ? undefined : open.find(({ reason }) => reason.code === "gauge-no-points");
  const gauges = required.filter((id) =>
    checkOf(id).needs.some((source) => gaugeIds.some((gauge) => gauge === source)),
  );
  if (unmetered !== undefined && gauges.every((id) => open.some((finding) => finding.id === id))) {
    return { cause: "no-data", decisive: unmetered.id, job: jobOf(policies.onNoData) };
  }
  return {
    cause: "insufficient-evidence",
    decisive: (nobody ? empty : open[0])?.id ?? null,
    job: jobOf(policies.onInconclusive),
  };
}

function passes({ id, decision }: Finding, required: readonly FindingId[]): boolean {
  // What nobody wants judged is not needed.
  return decision === "pass" || decision === "not-judged" || (decision === "warn" && !required.includes(id));
}

function causeOf(id: FindingId): Cause {
  const causes: Partial<Record<ReturnType<typeof checkOf>["of"], Cause>> = {
    service: "readiness",
    probes: "probe",
    tests: "probe",
  };
  return causes[checkOf(id).of] ?? "budget";
}

function isOfUsers(id: FindingId): boolean {
  return checkOf(id).of === "users";
}

function mostCertainFirst(a: Finding, b: Finding): number {
  if (isOfUsers(a.id) && isOfUsers(b.id)) {
    const [ofA, ofB] = [certainty(a), certainty(b)];
    if (ofA !== ofB) return ofA > ofB ? -1 : 1;
  }
  return checkIds.indexOf(a.id) - checkIds.indexOf(b.id);
}

/** As ln: an e-value of E and a tail of 1/E speak about equally strongly. */
function certainty({ evidence }: Finding): number {
  if (evidence === null) return -Infinity;
  return Math.max(evidence.failLnE, evidence.pTooMany === null ? -Infinity : -Math.log(evidence.pTooMany));
}

function jobOf(policy: Policy): Report["job"] {
  if (policy === "pass") return "success";
  return policy === "warn" ? "warning" : "failure";
}
