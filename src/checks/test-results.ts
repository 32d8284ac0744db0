import type { Finding } from "./finding.ts";

/** What a step of the job that tested came to. */
export interface TestOutcome {
  name: string;
  file: string | null;
  counts: { tests: number; failed: number; skipped: number } | null;
  state: "passed" | "failed" | "unknown";
  detail: string;
  at: number | null;
}

const ranks: readonly TestOutcome["state"][] = ["failed", "unknown", "passed"];

/**
 * The job's own tests, as one check: the worst of them speaks, by its name. They are the user's word: nothing shows which revision
 * they met, but that a file from before the deploy is not about it. Null: none were given.
 *
 * @param createdAt of the candidate, epoch ms.
 */
export function judgeTests(results: readonly TestOutcome[], createdAt: number | null): Finding | null {
  const known = results.map((one): TestOutcome => {
    const isOld = one.at !== null && createdAt !== null && one.at < createdAt;
    return isOld ? { ...one, state: "unknown", detail: "it was written before this revision was created" } : one;
  });
  const [worst] = known.toSorted((a, b) => ranks.indexOf(a.state) - ranks.indexOf(b.state));
  if (worst === undefined) return null;
  const sum = (of: "tests" | "failed"): number => known.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0);
  const counted = known.some(({ counts }) => counts !== null);
  return {
    id: "tests",
    value: null,
    limit: null,
    unit: "count",
    n: counted ? sum("tests") : known.length,
    bad: counted ? sum("failed") : known.filter(({ state }) => state === "failed").length,
    interval: null,
    evidence: null,
    ...decided(worst, known.length),
  };
}

function decided(
  { name: step, file, counts, state, detail }: TestOutcome,
  steps: number,
): Pick<Finding, "decision" | "reason"> {
  const of = { step, file, tests: counts?.tests ?? null, skipped: counts?.skipped ?? 0 };
  switch (state) {
    case "failed":
      return { decision: "fail", reason: { code: "tests-failed", ...of, failed: counts?.failed ?? null, detail } };
    case "unknown":
      return { decision: "inconclusive", reason: { code: "tests-unknown", ...of, detail } };
    case "passed":
      return { decision: "pass", reason: { code: "tests-passed", ...of, steps } };
  }
}
