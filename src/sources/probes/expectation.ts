import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { ProbeExpectation } from "../../inputs/probe-plan.ts";
import { shortened } from "../../cut-text.ts";

/**
 * What a probe of the list expects, as JSON Schema (draft 2020-12): a standard that people have for their APIs already, that
 * YAML can hold, and that editors know. Ajv is its reference validator in JavaScript. In strict mode, an unknown keyword is
 * an error and not a check that nobody makes.
 */
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false, logger: false });
const compiled = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: Record<string, unknown> | boolean): ValidateFunction {
  if (typeof schema === "boolean") return ajv.compile(schema);
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  return validate;
}

/** Why a schema cannot be used. Null: it can. */
export function schemaFault(schema: Record<string, unknown> | boolean): string | null {
  try {
    validatorOf(schema);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Why an answer is not the expected one, for people. Null: it is. */
export function expectationFault(
  { json, headers: wanted, text: pattern }: ProbeExpectation,
  { text, headers }: { text: string; headers: Readonly<Record<string, string | undefined>> },
): string | null {
  if (pattern !== null && !new RegExp(pattern, "u").test(text))
    return `the answer does not hold ${pattern}${excerpt(text)}`;
  if (wanted !== null) {
    const fault = mismatch(wanted, headers, "the answer's headers are");
    if (fault !== null) return fault;
  }
  if (json === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return `the answer is no JSON${excerpt(text)}`;
  }
  return mismatch(json, data, "the answer is");
}

function mismatch(schema: Record<string, unknown> | boolean, data: unknown, what: string): string | null {
  const validate = validatorOf(schema);
  if (validate(data)) return null;
  const error = validate.errors?.[0];
  const allowed = Object.values(error?.params ?? {})[0];
  const value = valueAt(data, error?.instancePath ?? "");
  const place = error?.instancePath === "" || error === undefined ? "" : ` at ${error.instancePath}`;
  const wanted = allowed === undefined || error?.keyword === "required" ? "" : ` (${shown(allowed)})`;
  return `${what} not as expected${place}: it ${error?.message ?? "differs"}${wanted}, and is ${shown(value)}`;
}

/** Values for the probes that follow. A text: why one is not there. */
export function takenFrom(
  take: Readonly<Record<string, string>>,
  { text, headers, cookies }: { text: string; headers: Readonly<Record<string, string | undefined>>; cookies: string },
): Record<string, string> | string {
  const taken: Record<string, string> = {};
  let data: unknown;
  for (const [name, place] of Object.entries(take)) {
    let value: unknown;
    const header = place.startsWith("header:") ? place.slice("header:".length).toLowerCase() : null;
    if (header === "set-cookie") value = cookies === "" ? undefined : cookies;
    else if (header !== null) value = headers[header];
    else {
      try {
        data ??= JSON.parse(text);
      } catch {
        return `the answer is no JSON, and holds no ${name}${excerpt(text)}`;
      }
      value = valueAt(data, place);
    }
    if (typeof value !== "string" && typeof value !== "number") return `the answer holds no ${name} at ${place}`;
    taken[name] = String(value);
  }
  return taken;
}

/** Of a JSON Pointer (RFC 6901). Undefined: nothing is there. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function shown(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return shortened(text, 120);
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? "" : `: ${shortened(line, 120)}`;
}
