import * as z from "zod";
import { show } from "../../inputs/configuration-error.ts";

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

/** Of `ion-verify/report@1`, what is demanded. A later version only adds to it. */
const verdictSchema = z.object({
  schema: z.literal("ion-verify/report@1"),
  generatedAt: z.number(),
  verdict: z.string(),
  service: z.object({ name: z.string(), region: z.string(), project: z.string() }),
  candidate: z.object({ name: z.string() }).nullable(),
  findings: z.array(
    z.object({ id: z.string(), decision: z.string(), reason: z.looseObject({ seen: z.string().optional() }) }),
  ),
});

type Signed = z.infer<typeof verdictSchema>;

/** Clocks of runners differ by less. */
const aheadMs = 5 * 60_000;

/**
 * Do signed verdicts allow this image? For each service that has verdicts on it, the newest one must be a pass, must have been
 * told by Cloud Run that this very image ran (`expect-image`), and must not be older than is allowed. Who signed, and that the
 * signature is good, is for `gh` to check before.
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

  const verdicts = ofImage.flatMap(({ predicate }) => verdictSchema.safeParse(predicate).data ?? []);
  if (verdicts.length < ofImage.length)
    return refused(
      `${ofImage.length - verdicts.length} of ${ofImage.length} attestations hold no report of ion-verify`,
    );

  const wanted = verdicts.filter(
    ({ service, candidate }) =>
      (demand.service ?? service.name) === service.name &&
      (demand.region ?? service.region) === service.region &&
      (demand.revision ?? candidate?.name) === candidate?.name,
  );
  if (wanted.length === 0)
    return refused(`its verdicts are of others: ${verdicts.slice(0, 10).map(nameOf).join(", ")}`);

  const services = Map.groupBy(wanted, ({ service }) =>
    JSON.stringify([service.project, service.region, service.name]),
  );
  const newest = [...services.values()].map((some) => some.reduce((a, b) => (b.generatedAt > a.generatedAt ? b : a)));
  const missing = newest.flatMap((one) => faultsOf(one, image, demand, now).map((fault) => `${nameOf(one)}: ${fault}`));
  if (missing.length > 0) return refused(...missing);
  return { met: newest.map((one) => `${nameOf(one)}: pass, of ${timeOf(one)}`), missing: [] };
}

function faultsOf(one: Signed, image: string, { maxAgeMs }: Demand, now: number): string[] {
  const seen = one.findings.find(({ id }) => id === "expected-image");
  const isOfImage = seen?.decision === "pass" && seen.reason.seen?.endsWith(image) === true;
  return [
    ...(one.verdict === "pass" ? [] : [`its newest verdict is ${show(one.verdict)}, not a pass`]),
    ...(isOfImage ? [] : ["it does not say that this image ran: verify with `expect-image` set to the digest"]),
    ...(now - one.generatedAt <= maxAgeMs ? [] : [`it is of ${timeOf(one)}, which is longer ago than is allowed`]),
    ...(one.generatedAt <= now + aheadMs ? [] : [`it is of ${timeOf(one)}, which is yet to come`]),
  ];
}

function nameOf({ service, candidate }: Signed): string {
  const revision = candidate === null ? "no revision" : show(candidate.name);
  return `${revision} of ${show(service.name)} in ${show(service.region)}`;
}

function timeOf({ generatedAt }: Signed): string {
  const date = new Date(generatedAt);
  return Number.isNaN(date.getTime()) ? "no time" : date.toISOString();
}
