import * as z from "zod";
import { probePathPattern } from "./addresses.ts";
import { durationPattern, parseDuration } from "./duration.ts";
import { asItIs, type Written, writtenIn } from "./fill.ts";
import { parseHeaders } from "./headers.ts";
import { parseStatusRanges, type StatusRange, statusRangesPattern } from "./status-ranges.ts";
import { parseVersionPlace, type VersionPlace, versionPlacePattern } from "./version-place.ts";

/** One probe of the config file's list: what is asked, and what a good answer is. */
export interface ProbePlan {
  name: string;
  method: string;
  /** With its query; `{{nonce}}` and the names of taken values stand for text. */
  path: string;
  /** By names in lower case. */
  headers: Record<string, string>;
  body: string | undefined;
  /** Of these statuses an answer is good. Null: 200 to 299. */
  status: StatusRange[] | null;
  latencyMs: number | null;
  expect: ProbeExpectation;
  /** Its JSON or text tells the service's state, as that of `health-path` does. */
  health: boolean;
  /** Parts that may be down. */
  ignoreDependencies: string[];
  /** Sent when that one was answered well, with what was taken from its answer. */
  after: string | null;
  /** By name: where the value stands in the answer's JSON (JSON Pointer, RFC 6901), or `header:NAME`. */
  take: Record<string, string>;
  /** Where its answer names the version that `expect-version` asks for. Null: it is not asked. */
  versionFrom: VersionPlace | null;
  /** Values from the environment, which stand in the headers, the path or the body: masked. */
  secrets: string[];
}

/** JSON Schemas, draft 2020-12, of the answer's JSON and of its headers, and a regular expression for its text. */
export interface ProbeExpectation {
  json: Record<string, unknown> | boolean | null;
  headers: Record<string, unknown> | boolean | null;
  text: string | null;
}

const mostProbes = 20;
const namePattern = "^(?!(?:health|chat)$)[a-z][a-z0-9-]{0,29}$";
const pointerPattern = String.raw`^(?:(?:/(?:[^~/]|~[01])*)*|header:[A-Za-z0-9-]{1,60})$`;
const variableName = /^env\.[A-Za-z_][A-Za-z0-9_]*$/;
const jsonSchema = z.union([z.record(z.string(), z.unknown()), z.boolean()]);

const probeSchema = z.strictObject({
  name: z.string().regex(new RegExp(namePattern)).describe("How the report names it. Not `health` or `chat`."),
  path: z.string().regex(new RegExp(probePathPattern)).describe("What is asked for, with its query."),
  method: z
    .enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
    .optional()
    .describe("Default: GET, or POST where there is a body."),
  headers: z
    .record(z.string(), z.string())
    .optional()
    .describe("Besides those of `probe-headers`. `{{env.NAME}}` is a variable of the job, whose value is masked."),
  body: z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .optional()
    .describe("Text, or a mapping or list that is sent as JSON. `{{nonce}}` in it is fresh text."),
  "body-file": z.string().min(1).max(300).optional().describe("A file of the workspace that holds the body."),
  status: z
    .union([z.int().min(100).max(599), z.string().regex(new RegExp(statusRangesPattern))])
    .optional()
    .describe('Statuses of a good answer, for example `401` or `"200,404"`. Default: 200-299.'),
  latency: z
    .string()
    .regex(new RegExp(durationPattern))
    .optional()
    .describe("An answer that takes longer is a bad one."),
  expect: z
    .strictObject({
      json: jsonSchema.optional().describe("JSON Schema (draft 2020-12) of the answer's JSON."),
      headers: jsonSchema.optional().describe("JSON Schema of the answer's headers, by their names in lower case."),
      text: z.string().min(1).max(1_000).optional().describe("Regular expression that the answer's text holds."),
    })
    .optional(),
  health: z.boolean().optional().describe("Read the answer as that of `health-path`: parts that are down fail it."),
  "ignore-dependencies": z.array(z.string().min(1)).max(50).optional().describe("Parts that may be down."),
  after: z.string().optional().describe("Sent after the probe of this name was answered well."),
  take: z
    .record(z.string().regex(/^[a-z][a-z0-9_]{0,29}$/), z.string().regex(new RegExp(pointerPattern)))
    .optional()
    .describe("Values of the answer for probes that follow: a JSON Pointer (`/data/token`) or `header:NAME`."),
  "version-from": z
    .string()
    .regex(new RegExp(versionPlacePattern))
    .optional()
    .describe(
      "Where its answer names the version that `expect-version` asks for: `header:NAME` or `json:PATH`. The health probe is then not asked.",
    ),
});

export const probesSchema = z
  .array(probeSchema)
  .max(mostProbes)
  .describe("Further probes, in this order. `health-path` and `chat-path` are the short form of two of them.");

export const probeKeys: readonly string[] = Object.keys(probeSchema.shape);

export const probesAllowed =
  "a probe as docs/probes.md describes it: `name`, `path`, and what is expected of the answer";

export interface ProbeSource {
  env: Record<string, string | undefined>;
  /** Undefined when there is no such file. */
  readFile: (path: string) => string | undefined;
}

/** What is wrong with one of them, besides its form. `what` is ready to be shown. */
export interface ProbeFault {
  name: string;
  what: string;
  allowed: string;
}

/** The list as it stands in the file → plans. Faults are added to `faults`. */
export function probePlans(
  list: z.infer<typeof probesSchema>,
  { env, readFile }: ProbeSource,
  faults: ProbeFault[],
): ProbePlan[] {
  const before: string[] = [];
  const taken = new Map<string, string[]>();
  const takenByAny = list.flatMap(({ take }) => Object.keys(take ?? {}));
  return list.map((one) => {
    const { name, after, "body-file": bodyFile } = one;
    const refuse = (what: string, allowed: string): void => void faults.push({ name, what, allowed });
    const secrets: string[] = [];
    const filled = (text: string, written: Written = asItIs): string =>
      text.replace(/\{\{env\.([A-Za-z_][A-Za-z0-9_]*)\}\}/g, (whole, variable: string) => {
        const value = env[variable];
        if (value === undefined || value === "") {
          refuse(`without the variable ${variable}`, "a variable of the job, from a secret for example");
          return whole;
        }
        secrets.push(...new Set([value, written(value)]));
        return written(value);
      });
    if (before.includes(name)) refuse("there twice", "a name of its own");
    if (after !== undefined && !before.includes(after))
      refuse(`after ${JSON.stringify(after)}, which does not stand before it`, "the name of an earlier probe");
    before.push(name);
    const known = taken.get(after ?? "") ?? [];
    taken.set(name, [...known, ...Object.keys(one.take ?? {})]);
    const refuseUnfilled = (text: string, fills: readonly string[], isMeant?: (mark: string) => boolean): void => {
      const allowed =
        "`{{nonce}}` (in no header), `{{env.NAME}}` and what the probe that stands in `after` takes, without spaces";
      for (const mark of unfilled(text, fills, isMeant)) refuse(`with ${mark}, which nothing fills`, allowed);
    };
    refuseUnfilled(one.path, [...known, "nonce"]);
    for (const value of Object.values(one.headers ?? {})) refuseUnfilled(value, known);
    let body = typeof one.body === "string" || one.body === undefined ? one.body : JSON.stringify(one.body);
    if (bodyFile !== undefined) {
      if (body !== undefined) refuse("with a body and a body-file", "one of them");
      body = readFile(bodyFile);
      if (body === undefined) refuse(`without its body-file ${JSON.stringify(bodyFile)}`, "a file of the workspace");
    }
    // A body may hold such marks of its own.
    const isOurs = (mark: string): boolean => mark === "nonce" || mark.startsWith("env.") || takenByAny.includes(mark);
    if (body !== undefined) refuseUnfilled(body, [...known, "nonce"], isOurs);
    const lines = Object.entries(one.headers ?? {}).map(([header, value]) => `${header}: ${filled(value)}`);
    const headers = lines.length === 0 ? {} : parseHeaders(lines.join("\n"));
    if (headers === null) refuse("with headers that cannot be sent", "names and values as HTTP has them");
    const latencyMs = one.latency === undefined ? null : parseDuration(one.latency);
    if (one.path === "none") refuse("without a path", "a path that starts with one `/`");
    try {
      if (one.expect?.text !== undefined) RegExp(one.expect.text, "u");
    } catch {
      refuse("with a text that is no regular expression", "one of JavaScript's");
    }
    return {
      name,
      method: one.method ?? (body === undefined ? "GET" : "POST"),
      path: filled(one.path),
      headers: headers ?? {},
      body: body === undefined ? undefined : filled(body, writtenIn(body)),
      status: one.status === undefined ? null : parseStatusRanges(String(one.status)),
      latencyMs,
      expect: { json: one.expect?.json ?? null, headers: one.expect?.headers ?? null, text: one.expect?.text ?? null },
      health: one.health ?? false,
      ignoreDependencies: one["ignore-dependencies"] ?? [],
      after: after ?? null,
      take: one.take ?? {},
      versionFrom: one["version-from"] === undefined ? null : parseVersionPlace(one["version-from"]),
      secrets: [...secrets, ...masked(headers ?? {})],
    };
  });
}

/** Marks that would be sent as they stand. @param fills the names that are filled, besides variables of the job. */
function unfilled(text: string, fills: readonly string[], isMeant = (_name: string): boolean => true): string[] {
  const marks = [...text.matchAll(/\{\{([^{}]*)\}\}/g)];
  return marks.flatMap(([mark, name = ""]) =>
    fills.includes(name) || variableName.test(name) || !isMeant(name.trim()) ? [] : [mark],
  );
}

/** Headers whose values are words of the protocol: masked, they would be missing in every log. */
const open = new Set(["accept", "accept-encoding", "accept-language", "cache-control", "content-type"]);

/** Any other header may carry a secret. */
function masked(headers: Record<string, string>): string[] {
  const closed = Object.entries(headers).filter(([name]) => !open.has(name.toLowerCase()));
  return closed.map(([, value]) => value);
}
