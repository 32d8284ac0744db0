import * as z from "zod";
import { show } from "../../inputs/configuration-error.ts";
import { type Signed, signedVerdicts } from "./signed-verdicts.ts";

/** What a promotion demands of signed verdicts. */
export interface Demand {
  /** 64 hexadecimal digits, without `sha256:`. */
  digest: string;
  /** Undefined: any. */
  service: string | undefined;
  region: string | undefined;
  revision: string | undefined;
  predicateType: string;
  maxAgeMs: number;
}

export interface Answer {
  /** The verdicts that meet the demand, one for each service. */
  met: string[];
  /** What stands in the way. Empty: the demand is met, for there is at least one in `met`. */
  missing: string[];
}

/** What `gh attestation verify --format json` prints: each attestation that it has verified, with the in-toto statement in it. */
export const attestations = z.array(z.object({ verificationResult: z.object({ statement: z.unknown() }) }));

type Attestations = z.infer<typeof attestations>;

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementSchema = z.object({
  predicateType: z.string(),
  subject: z.array(z.object({ digest: z.record(z.string(), z.string()) })).min(1),
  predicate: z.unknown(),
});

/** Clocks of runners differ by less. */
const aheadMs = 5 * 60_000;

/**
 * Do signed verdicts allow this image? For each service that has verdicts on it, the newest one must be a pass, must have been
 * told by Cloud Run that this very image ran (`expect-image`), and must not be older than is allowed. Of a run over several
 * services those count that ran it, and any that did not pass and may have. Who signed, and that the signature is good, is for
 * `gh` to check before.
 */
export function demanded(all: Attestations, demand: Demand, now: number): Answer {
  const refused = (...missing: string[]): Answer => ({ met: [], missing });
  const image = `sha256:${demand.digest}`;
  const ofImage = all
    .flatMap(({ verificationResult: { statement } }) => statementSchema.safeParse(statement).data ?? [])
    .filter(({ predicateType }) => predicateType === demand.predicateType)
    .filter(({ subject }) => subject.every(({ digest }) => digest["sha256"] === demand.digest));
  if (ofImage.length === 0)
    return refused(`none of ${all.length} attestations is of ${image} and of the kind ${show(demand.predicateType)}`);

  const read = ofImage.map(({ predicate }) => signedVerdicts(predicate, image));
  const foreign = read.filter((one) => one === null).length;
  if (foreign > 0) return refused(`${foreign} of ${ofImage.length} attestations hold no report of ion-verify`);

  const verdicts = read.flatMap((one) => one ?? []);
  const chosen = verdicts.filter(
    ({ service, region, revision }) =>
      (demand.service ?? service) === service &&
      (demand.region ?? region) === region &&
      (demand.revision ?? revision) === revision,
  );
  if (chosen.length === 0)
    return refused(`its verdicts are of others: ${verdicts.slice(0, 10).map(nameOf).join(", ")}`);
  const wanted = chosen.filter((one) => !isBeside(one));
  if (!wanted.some(({ ran }) => ran === "this"))
    return refused(...(wanted.length === 0 ? chosen : wanted).slice(0, 10).map((one) => `${nameOf(one)}: ${unsaid}`));

  const services = Map.groupBy(wanted, ({ project, region, service }) => JSON.stringify([project, region, service]));
  const newest = [...services.values()].map((some) => some.reduce((a, b) => (b.at > a.at ? b : a)));
  const missing = newest.flatMap((one) => faultsOf(one, demand, now).map((fault) => `${nameOf(one)}: ${fault}`));
  if (missing.length > 0) return refused(...missing);
  return { met: newest.map((one) => `${nameOf(one)}: pass, of ${timeOf(one)}${amongOf(one)}`), missing: [] };
}

const unsaid = "it does not say that this image ran: verify with `expect-image` set to the digest";

/** Verified in the same run as this image, and another one; or it passed, and nobody asked which one it is. */
function isBeside({ among, ran, verdict }: Signed): boolean {
  return among !== null && (ran === "other" || (ran === "unknown" && verdict === "pass"));
}

function faultsOf(one: Signed, { maxAgeMs }: Demand, now: number): string[] {
  return [
    ...(one.verdict === "pass" ? [] : [`its newest verdict is ${show(one.verdict)}, not a pass`]),
    ...(one.ran === "this" ? [] : [unsaid]),
    ...(now - one.at <= maxAgeMs ? [] : [`it is of ${timeOf(one)}, which is longer ago than is allowed`]),
    ...(one.at <= now + aheadMs ? [] : [`it is of ${timeOf(one)}, which is yet to come`]),
  ];
}

function nameOf({ service, region, revision }: Signed): string {
  return `${revision === null ? "no revision" : show(revision)} of ${show(service)} in ${show(region)}`;
}

/** Beside which others it was verified. */
function amongOf({ among }: Signed): string {
  if (among === null) return "";
  return ` (one of ${among.services} services of a run whose verdict is ${show(among.verdict)})`;
}

function timeOf({ at }: Signed): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? "no time" : date.toISOString();
}
