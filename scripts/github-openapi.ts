// Cuts test/simulator/github-openapi.json out of GitHub's published OpenAPI description: what the simulated GitHub answers,
// and nothing else. The description is 13 MB, so it is no dependency. To cut again, for example for another operation:
//   cd "$(mktemp -d)" && npm install @octokit/openapi@23.0.2
//   node …/scripts/github-openapi.ts node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const operations = new Set([
  "actions/get-workflow-run",
  "actions/list-artifacts-for-repo",
  "actions/list-jobs-for-workflow-run",
  "actions/list-workflow-run-artifacts",
  "actions/list-workflow-runs",
  "actions/list-workflow-runs-for-repo",
  "checks/create",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "checks/update",
  "issues/create",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/get",
  "issues/get-comment",
  "issues/list-comments",
  "issues/list-for-repo",
  "issues/update",
  "issues/update-comment",
  "pulls/get",
  "pulls/list",
  "repos/create-commit-status",
  "repos/create-deployment",
  "repos/create-deployment-status",
  "repos/get",
  "repos/get-combined-status-for-ref",
  "repos/get-deployment",
  "repos/list-commit-statuses-for-ref",
  "repos/list-deployment-statuses",
  "repos/list-deployments",
  "repos/list-pull-requests-associated-with-commit",
  "search/issues-and-pull-requests",
  "users/get-authenticated",
]);

type Json = Record<string, unknown>;

/** What says nothing about which values are right. */
const prose = new Set(["description", "summary", "tags", "title", "externalDocs", "example", "examples", "headers"]);

const [, , source] = process.argv;
if (source === undefined) throw new Error("Usage: node scripts/github-openapi.ts <path of api.github.com.json>");
const whole = JSON.parse(readFileSync(source, "utf8")) as Json;

const paths: Json = {};
for (const [path, methods] of Object.entries(record(whole["paths"]))) {
  const kept = Object.entries(record(methods))
    .filter(([, operation]) => operations.delete(String(record(operation)["operationId"])))
    .map(([method, operation]) => [method, ofOperation(record(operation))]);
  if (kept.length > 0) paths[path] = Object.fromEntries(kept);
}
if (operations.size > 0) throw new Error(`Not in the description: ${[...operations].join(", ")}`);

const schemas: Json = {};
collect(paths);
const { version, license } = record(whole["info"]);
const head = { openapi: whole["openapi"], info: { title: "GitHub REST API, in part", version, license } };
const target = fileURLToPath(new URL("../test/simulator/github-openapi.json", import.meta.url));
writeFileSync(target, inLines({ ...head, paths, schemas }));
console.log(`${target}: ${Math.ceil(readFileSync(target).length / 1000)} kB`);

function ofOperation(operation: Json): Json {
  const { requestBody, parameters, responses, operationId } = operation;
  const body = strip(requestBody);
  if (body !== undefined) close(body);
  const answers = Object.entries(record(responses)).map(([status, response]) => [status, strip(resolve(response))]);
  return {
    operationId,
    ...(parameters === undefined ? {} : { parameters: (parameters as unknown[]).map(ofParameter) }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: Object.fromEntries(answers),
  };
}

/** It arrives as text, which a number and a text both are: one of several kinds would be two of them. */
function ofParameter(value: unknown): Json {
  const parameter = record(strip(resolve(value)));
  const { oneOf, ...schema } = record(parameter["schema"]);
  return oneOf === undefined ? parameter : { ...parameter, schema: { ...schema, anyOf: oneOf } };
}

/** Parameters and responses stand where they are used: only schemas are referred to. */
function resolve(value: unknown): unknown {
  const reference = record(value)["$ref"];
  if (typeof reference !== "string") return value;
  const [, , section = "", name = ""] = reference.split("/");
  return record(record(whole["components"])[section])[name];
}

/** Without prose. `named`: the keys are names that GitHub chose, such as of properties. */
function strip(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => named || (!prose.has(key) && !key.startsWith("x-")));
  const stripped: Json = Object.fromEntries(
    kept.map(([key, item]) => [key, strip(item, !named && (key === "properties" || key === "content"))]),
  );
  return named ? stripped : withNull(stripped);
}

/** In JSON Schema, null must be one of the values of a nullable enum, and one of the kinds of a nullable choice. */
function withNull(schema: Json): Json {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return schema;
  const { enum: values } = schema;
  if (Array.isArray(values)) return values.includes(null) ? schema : { ...schema, enum: [...values, null] };
  const choice = ["oneOf", "anyOf"].find((name) => Array.isArray(schema[name]));
  if (schema["type"] !== undefined || choice === undefined) return schema;
  return { ...rest, [choice]: [...(schema[choice] as unknown[]), { enum: [null] }] };
}

/** GitHub's schemas allow what they do not name, so that a misspelt optional field would pass. In requests they do not. */
function close(value: unknown): void {
  if (Array.isArray(value)) value.forEach(close);
  if (typeof value !== "object" || value === null) return;
  const schema = value as Json;
  if (schema["properties"] !== undefined && schema["additionalProperties"] === undefined)
    schema["additionalProperties"] = false;
  Object.values(schema).forEach(close);
}

/** All that is referred to, also from there on. */
function collect(value: unknown): void {
  if (Array.isArray(value)) value.forEach(collect);
  if (typeof value !== "object" || value === null) return;
  const reference = (value as Json)["$ref"];
  if (typeof reference !== "string") {
    Object.values(value).forEach(collect);
    return;
  }
  const [, , section, name = ""] = reference.split("/");
  if (section !== "schemas") throw new Error(`Refers to ${reference}`);
  if (schemas[name] !== undefined) return;
  schemas[name] = strip(resolve(value));
  collect(schemas[name]);
}

/** One path or schema a line: a later description can be compared with this one. */
function inLines({ paths: all, schemas: parts, ...rest }: { paths: Json; schemas: Json } & Json): string {
  const lines = (entries: Json) =>
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(",\n");
  const start = JSON.stringify(rest).slice(0, -1);
  return `${start},"paths":{\n${lines(all)}\n},"components":{"schemas":{\n${lines(parts)}\n}}}\n`;
}

function record(value: unknown): Json {
  if (typeof value !== "object" || value === null) throw new Error(`Not an object: ${String(value)}`);
  return value as Json;
}
