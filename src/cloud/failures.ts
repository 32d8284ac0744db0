import type { FailureKind } from "../sources/call-failure.ts";
import type { FailureCase, Told } from "./failure-case.ts";
import { accessCases } from "./failures-access.ts";
import { runnersTokenCase, signInAgain, signInCases } from "./failures-sign-in.ts";
import { noAnswerCases, wayCases } from "./failures-way.ts";

/** The first that holds. What stands in a body is more exact than its status, so that statuses come last. */
const duringCall: readonly FailureCase[] = [
  ...wayCases,
  ...noAnswerCases,
  // No answer, and nothing tells why: the connection.
  { kind: "network", holds: ({ status }) => status === null },
  ...accessCases,
];
/** What else a token endpoint refuses means the credentials: a 404 of it says nothing of the service that is to be read. */
const alsoOfSignIn = new Set<FailureKind>(["service-off", "billing", "policy", "quota", "outage"]);

const duringSignIn: readonly FailureCase[] = [
  // Not of Google: its body would pass for a proxy's.
  runnersTokenCase,
  ...wayCases,
  ...signInCases,
  ...noAnswerCases,
  ...accessCases.filter(({ kind }) => alsoOfSignIn.has(kind)),
  { kind: "credentials", holds: () => true, next: signInAgain },
];

/** The one classifier of failures. */
export function failureOf(told: Told, during: "call" | "sign-in"): { kind: FailureKind; next: string } {
  const cases = during === "call" ? duringCall : duringSignIn;
  const found = cases.find((one) => one.holds(told.answer, told.surroundings));
  return { kind: found?.kind ?? "invalid", next: found?.next?.(told) ?? "" };
}
