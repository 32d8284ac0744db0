import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** End-to-end files that take longest. Begun first, none of them is what the others wait for at the end. */
const long = [
  "rollout",
  "documented-workflows",
  "services-together",
  "github-trouble",
  "replaced-checks",
  "examples-rollout",
  "examples-tag",
  "examples",
  "outage",
  "readiness",
  "services",
  "access",
  "listed-probes",
  "regions",
  "github",
  "demo",
  "logs",
  "rollback",
  "slow",
  "one-log",
];

/** Vitest's own order rests on a former run, which a machine of CI has not seen: there it is by the size of files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = project.name === "e2e" ? long.indexOf(basename(moduleId, ".test.ts")) : -1;
      return at < 0 ? long.length : at;
    };
    const sorted = await super.sort(files);
    const order = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    return sorted.toSorted((a, b) => order(a) - order(b) || rank(a) - rank(b));
  }
}
