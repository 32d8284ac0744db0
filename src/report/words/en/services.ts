import type { Verdict } from "../../report.ts";
import type { Text } from "../../text/marked.ts";

const counts: Record<Verdict, (n: string) => string> = {
  fail: (n) => `${n} failed`,
  inconclusive: (n) => `${n} undecided`,
  pass: (n) => `${n} passed`,
};

/** Of several services and regions in one run. */
export const services = {
  report: "Verification of several services",
  heading: "Services",
  service: "Service",
  region: "Region",
  subject: (n: string): string => `${n} services`,
  counts,
  /** The first that decided. */
  decided: (counted: string, place: Text, reason: Text): Text => `${counted}. ${place}: ${reason}`,
  unverified: (detail: Text): Text => `it was not verified: ${detail}`,
};
