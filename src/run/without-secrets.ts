import type { Finding } from "../checks/finding.ts";
import type { ProbeFacts, RequestFacts } from "../report/report.ts";
import { redact } from "../report/text/redact.ts";

/** Names of callers and paths come from outside. */
export function redactedIgnored({ count, by }: RequestFacts["ignored"]): RequestFacts["ignored"] {
  return { count, by: by.map((one) => ({ ...one, name: redact(one.name) })) };
}

/** Group names come from the service too. */
export function redactedNames<T extends Pick<RequestFacts, "byGroup" | "slowest">>(facts: T): T {
  return {
    ...facts,
    byGroup: facts.byGroup.map((one) => ({ ...one, group: redact(one.group) })),
    slowest: facts.slowest.map((one) => ({ ...one, group: one.group === null ? null : redact(one.group) })),
  };
}

export function redactedProbe(facts: ProbeFacts): ProbeFacts {
  return {
    ...facts,
    failures: facts.failures.map((failure) => ({ ...failure, reason: redact(failure.reason) })),
    dependencies: facts.dependencies.map((one) => ({ ...one, name: redact(one.name), state: redact(one.state) })),
  };
}

/** Reasons quote the service and its logs: no credential in them reaches a report. */
export function redacted<F extends Finding>(findings: F[]): F[] {
  return findings.map((finding) => ({ ...finding, reason: withoutCredentials(finding.reason) }));
}

/** Details quote Google and the service. Codes are ours. */
export function withoutCredentials<T>(value: T): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map(withoutCredentials) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, key === "code" ? one : withoutCredentials(one)]);
  return Object.fromEntries(entries) as T;
}
