import type { FaceAnswer } from "../face.ts";
import { forbidden } from "./errors.ts";

export type Permission =
  | "actions"
  | "checks"
  | "contents"
  | "deployments"
  | "discussions"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "statuses";

/** As a workflow's `permissions` key: what is not named is not given, but for metadata, which always may be read. */
export type Permissions = Partial<Record<Permission, "read" | "write">>;

/**
 * What an operation needs; one of several suffices
 * (https://docs.github.com/rest/authentication/permissions-required-for-github-apps).
 */
const needs: [operations: RegExp, permissions: Permission[]][] = [
  [/^issues\/.*comments?$/, ["issues", "pull_requests"]],
  [/^(?:issues|search)\//, ["issues"]],
  [/^pulls\//, ["pull_requests"]],
  [/^checks\//, ["checks"]],
  [/^actions\//, ["actions"]],
  [/^repos\/.*deployment/, ["deployments"]],
  [/^repos\/.*status/, ["statuses"]],
  [/^repos\/list-pull-requests-associated-with-commit$/, ["pull_requests"]],
  [/./, ["metadata"]],
];

/** The refusal of an operation that the token may not do; undefined: it may. */
export function refusal(operationId: string, reads: boolean, given: Permissions): FaceAnswer | undefined {
  const accepted = needs.find(([operations]) => operations.test(operationId))?.[1] ?? [];
  const all: Permissions = { metadata: "read", ...given };
  const may = accepted.some((name) => all[name] === "write" || (reads && all[name] === "read"));
  return may ? undefined : forbidden(accepted.map((name) => `${name}=${reads ? "read" : "write"}`).join("; "));
}

/** Of a pull request from a fork. */
export const readOnly: Permissions = {
  actions: "read",
  checks: "read",
  contents: "read",
  deployments: "read",
  issues: "read",
  pull_requests: "read",
  statuses: "read",
};
