import { covered, nothingSeen } from "../../src/checks/covered.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { type Circumstances, decide, type Decided } from "../../src/checks/verdict.ts";
import type { Sights } from "../../src/sources/coverage.ts";
import { sourceIds } from "../../src/checks/registry.ts";

const whole = { readTo: Infinity, gap: null };

/** Every source was seen to its end. */
export const allSeen = {
  ...nothingSeen,
  sights: Object.fromEntries(sourceIds.map((id) => [id, whole])) as unknown as Sights,
};

/** The verdict of findings whose sources were all seen to the end. */
export function decided(findings: readonly Finding[], circumstances: Circumstances): Decided {
  return decide(
    findings.map((finding) => covered(finding, allSeen)),
    circumstances,
  );
}
