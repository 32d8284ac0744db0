import type { Finding } from "../checks/finding.ts";
import type { ProbeFacts } from "../report/report.ts";
import type { ProbeSeries } from "../sources/probes/probe-series.ts";
import { byAnswerers } from "./elsewhere.ts";
import type { ProbeRole } from "./probe-sample.ts";
import type { Verification } from "./verification.ts";
import { isListed } from "./window-findings.ts";

/** What came of the probes, judged by who answered them. */
export interface JudgedProbes {
  facts: ProbeFacts[];
  /** Why none could be sent. Null: they were. */
  unsent: string | null;
  findings: Finding[];
  /** Of the pairs that the baseline was asked with. Null: there were none to judge. */
  pairs: Finding | null;
  /** Where budgets of users' requests are judged by probes: in their place, or beside them. Null: they are not. */
  role: ProbeRole | null;
}

export function byProbes(verification: Verification): JudgedProbes {
  const { probes, noProbes, window, pairs, probeSample } = verification;
  return {
    facts: probes.map((series) => series.facts()),
    unsent: noProbes,
    findings: answeredBy(window?.probeFindings() ?? [], verification),
    pairs: pairs?.finding() ?? null,
    role: probeSample?.role ?? null,
  };
}

/** What was deployed, beside what was meant to be. What another revision said of itself is not the candidate's version. */
export function expectedOf(verification: Verification): Finding[] {
  const all = verification.expectations.findings();
  if (verification.window === undefined) return all;
  return all.flatMap((one) => (one.id === "expected-version" ? answeredBy([one], verification) : [one]));
}

function answeredBy(findings: Finding[], { probes, answerers }: Verification): Finding[] {
  const named = (is: (series: ProbeSeries) => boolean): string[] => probes.filter(is).map(({ target }) => target.name);
  const names: Partial<Record<Finding["id"], string[]>> = {
    probe: named(isListed),
    "probe-chat": ["chat"],
    "expected-version": named(({ target }) => target.versionFrom !== undefined),
  };
  return byAnswerers(findings, answerers, ({ id }) => names[id] ?? ["health"], probes);
}
