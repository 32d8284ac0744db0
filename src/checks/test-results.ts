import type { TestResult } from "../inputs/test-results.ts";
import { byRule, type Finding } from "./finding.ts";

const ranks: readonly TestResult["state"][] = ["failed", "unknown", "passed"];

/**
 * The job's own tests, as one check: the worst of them speaks, by its name. They are the user's word: nothing shows which revision
 * they met, but that a file from before the deploy is not about it. Null: none were given.
 *
 * @param createdAt of the candidate, epoch ms.
 */
export function judgeTests(results: readonly TestResult[], createdAt: number | null): Finding | null {
  const known = results.map((one): TestResult => {
    const isOld = one.at !== null && createdAt !== null && one.at < createdAt;
    return isOld ? { ...one, state: "unknown", detail: "it was written before this revision was created" } : one;
  });
  const [worst] = known.toSorted((a, b) => ranks.indexOf(a.state) - ranks.indexOf(b.state));
  if (worst === undefined) return null;
  const sum = (of: "tests" | "failed"): number => known.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0);
  const counted = known.some(({ counts }) => counts !== null);
  return byRule("tests", {
    n: counted ? sum("tests") : known.length,
    bad: counted ? sum("failed") : known.filter(({ state }) => state === "failed").length,
    ...decided(worst, known.length),
  });
}

function decided(
  { name: step, file, counts, state, detail }: TestResult,
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
