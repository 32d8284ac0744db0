import * as z from "zod";

/** A verdict on one service, as a signed report tells it. */
export interface Signed {
  project: string;
  service: string;
  region: string;
  /** Null: there was none. */
  revision: string | null;
  verdict: string;
  /** Epoch ms. */
  at: number;
  /** Was it told by Cloud Run that the image in question ran, or another one? */
  ran: "this" | "other" | "unknown";
  /** Of so many that were verified together, and what they came to. Null: it was verified alone. */
  among: { services: number; verdict: string } | null;
}

/** Of `ion-verify/report@1`, what is demanded. A later version only adds to it. */
const reportSchema = z.object({
  schema: z.literal("ion-verify/report@1"),
  generatedAt: z.number(),
  verdict: z.string(),
  service: z.object({ name: z.string(), region: z.string(), project: z.string() }),
  candidate: z.object({ name: z.string() }).nullable(),
  findings: z.array(
    z.object({ id: z.string(), decision: z.string(), reason: z.looseObject({ seen: z.string().optional() }) }),
  ),
});

const servicesSchema = z.object({
  schema: z.literal("ion-verify/services@1"),
  generatedAt: z.number(),
  verdict: z.string(),
  targets: z.array(
    z.object({ service: z.string(), region: z.string(), verdict: z.string(), report: reportSchema.nullable() }),
  ),
});

const predicateSchema = z.discriminatedUnion("schema", [reportSchema, servicesSchema]);

/** All verdicts that a predicate holds. @param image `sha256:…`. @returns null where it is no report of ion-verify. */
export function signedVerdicts(predicate: unknown, image: string): Signed[] | null {
  const { data } = predicateSchema.safeParse(predicate);
  if (data === undefined) return null;
  if (data.schema === "ion-verify/report@1") return [verdictOf(data, image, null)];
  const among = { services: data.targets.length, verdict: data.verdict };
  const project = data.targets.find(({ report }) => report !== null)?.report?.service.project ?? "";
  return data.targets.map(({ service, region, verdict, report }): Signed => {
    if (report !== null) return verdictOf(report, image, among);
    return { project, service, region, revision: null, verdict, at: data.generatedAt, ran: "unknown", among };
  });
}

function verdictOf(report: z.infer<typeof reportSchema>, image: string, among: Signed["among"]): Signed {
  const { service, candidate, verdict, generatedAt: at, findings } = report;
  const found = findings.find(({ id }) => id === "expected-image");
  const seen = found?.decision === "pass" ? found.reason.seen : undefined;
  const digest = /sha256:[0-9a-f]{64}$/.exec(seen ?? "")?.[0];
  const ran = digest === undefined ? "unknown" : digest === image ? "this" : "other";
  const { project, name, region } = service;
  return { project, service: name, region, revision: candidate?.name ?? null, verdict, at, ran, among };
}
