import { unprovenAgainst } from "../checks/proof.ts";
import { upperTail, within } from "../stats/binomial.ts";
import type { Report, TrafficOutcome } from "../report/report.ts";

/** Why a failed verdict moves no traffic. Undefined: it is a proof against the candidate, and the other revision is better. */
export function unprovenOutcome(report: Report): TrafficOutcome | undefined {
  const why = unprovenAgainst(report);
  return why === null ? sameTrouble(report) : { code: "not-proven", why };
}

/** Where both served at the same time, and the other one breaks the same budget, users are better off nowhere. */
function sameTrouble({ baseline, findings }: Report): TrafficOutcome | undefined {
  const compared = baseline?.compared ?? null;
  const errors = findings.find(({ id, decision }) => id === "error-rate" && decision === "fail");
  const evidence = errors?.evidence ?? null;
  if (baseline === null || compared === null || !compared.concurrent || evidence === null) return undefined;
  const { allowedRate, failLevel } = evidence;
  if (compared.count === 0 || !within(upperTail(compared.count, compared.errors, allowedRate), failLevel))
    return undefined;
  const detail = `${compared.errors} of its ${compared.count} requests failed at the same time`;
  return { code: "target-unhealthy", revision: baseline.name, detail };
}
