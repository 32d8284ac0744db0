import { choice, type Field, percentage } from "../field.ts";
import { type BaselineChoice, parseBaseline, revisionPattern } from "../names.ts";

const baseline: Field<BaselineChoice, "previous"> = {
  description:
    "The revision that served before: what the new one is compared with, and where traffic can go back. `none` compares with nothing.",
  allowed: "`previous`, `none` or the short name of a revision",
  default: "previous",
  parse: parseBaseline,
  pattern: revisionPattern,
  examples: ["previous", "none", "chat-00041-abc"],
};

/** What the new revision is compared with, and what a difference does. */
export const comparisonFields = {
  baseline,
  "on-regression": choice({
    description:
      "What it does to the verdict when the new revision is slower than the baseline or has more errors, though all budgets are kept.",
    default: "warn",
    choices: ["warn", "fail"],
  }),
  "on-client-errors": choice({
    description:
      "What it does to the verdict when the new revision answers its users with 401, 404, 429 and the like, or redirects them, and the baseline did not.",
    default: "warn",
    choices: ["warn", "fail"],
  }),
  "regression-tolerance": percentage({
    description: "So much slower, and so many more errors, than the baseline is no regression.",
    allowed: "a percentage above 0% and up to 100%, for example `10%`",
    default: "10%",
    below: 1,
  }),
};
