import type { CommandOption } from "../options.ts";

/** What examples/attested-promotion.yml signs. */
export const predicateType = "https://github.com/org/ion-verify/report/v1";

export const usualMaxAge = "7d";

export const requireOptions = {
  digest: { value: "sha256:…", description: "Of the image that is to go out. It must be given." },
  service: { value: "NAME", description: "Only verdicts on this service count. Without it: those on every service." },
  region: { value: "REGION", description: "Only verdicts in this region count." },
  revision: { value: "NAME", description: "Only verdicts on this revision count." },
  "max-age": { value: "DURATION", description: `How old a verdict may be. Default: ${usualMaxAge}.` },
  "predicate-type": { value: "URI", description: `Of the attestations. Default: ${predicateType}.` },
  help: { description: "This text.", short: "h" },
} as const satisfies Record<string, CommandOption>;
