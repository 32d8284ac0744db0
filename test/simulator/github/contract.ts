import { readFileSync } from "node:fs";
import { Ajv, type Options } from "ajv";
import { type Document, OpenAPIRouter, OpenAPIValidator, type Operation, type ValidationResult } from "openapi-backend";
import type { FaceAnswer } from "../face.ts";
import { githubError, invalidField, notSupplied } from "./errors.ts";
import type { Json } from "./records.ts";

// GitHub's published description, in part: scripts/github-openapi.ts cuts it. Its schemas keep referring to each other,
// and each is compiled once: whole copies of them would hold up the simulated service, which shares the process.
const file = new URL("../github-openapi.json", import.meta.url);
const slice = JSON.parse(readFileSync(file, "utf8").replaceAll('"$ref":"#/', '"$ref":"github#/')) as Document;

/** Of the description. GitHub itself answers with an empty address where there is none. */
const formats: Record<string, true | ((value: string) => boolean)> = {
  uri: (value) => value === "" || URL.canParse(value),
  email: (value) => /^[^\s@]+@[^\s@]+$/.test(value),
  "date-time": (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value),
  int64: true,
};

function schemas(options: Options): Ajv {
  const ajv = new Ajv({ strict: false, inlineRefs: false, formats, ...options });
  return ajv.addSchema({ components: slice.components }, "github");
}

const bodies = schemas({});
const parameters = schemas({ coerceTypes: true });
const router = new OpenAPIRouter({ definition: slice });
const validator = new OpenAPIValidator({
  definition: slice,
  router,
  lazyCompileValidators: true,
  customizeAjv: (_ajv, { coerceTypes }) => (coerceTypes === true ? parameters : bodies),
});

export interface ApiRequest {
  method: string;
  /** Beginning with `/repos`, for example. */
  path: string;
  query: URLSearchParams;
  /** Parsed JSON; undefined: there is none. */
  body: unknown;
}

export interface ApiCall {
  operation: Operation;
  id: string;
  /** Of the path. */
  params: Record<string, string>;
}

export const operationIds: string[] = router.getOperations().map(({ operationId = "" }) => operationId);

/** Undefined: the description has no such route. */
export function match(request: ApiRequest): ApiCall | undefined {
  const operation = router.matchOperation(plain(request));
  if (operation?.operationId === undefined) return undefined;
  const params = router.parseRequest(plain(request), operation).params as Record<string, string>;
  return { operation, id: operation.operationId, params };
}

/** What the description says against a request, in GitHub's words; undefined: nothing. */
export function requestFault(request: ApiRequest, { operation, id }: ApiCall): FaceAnswer | undefined {
  if (operation.requestBody !== undefined && (typeof request.body !== "object" || request.body === null))
    return githubError(400, "Problems parsing JSON");
  const [first] = validator.validateRequest(plain(request), operation).errors ?? [];
  return first === undefined ? undefined : inGitHubsWords(first, resources[id] ?? id);
}

/** What the description says against an answer; undefined: nothing. Of errors it describes few. */
export function answerFault({ operation }: ApiCall, answer: FaceAnswer): string | undefined {
  if (answer.status >= 400) return undefined;
  if (operation.responses?.[answer.status] === undefined) return `status ${answer.status} is not described`;
  if (answer.status === 204) return answer.body === "" ? undefined : "a 204 has no body";
  const [first] = validator.validateResponse(answer.body, operation, answer.status).errors ?? [];
  return first === undefined ? undefined : `${first.instancePath} ${first.message} ${JSON.stringify(first.params)}`;
}

/** What GitHub calls the thing that a request would make. */
const resources: Record<string, string> = {
  "checks/create": "CheckRun",
  "checks/update": "CheckRun",
  "issues/create": "Issue",
  "issues/create-comment": "IssueComment",
  "issues/update": "Issue",
  "issues/update-comment": "IssueComment",
  "repos/create-commit-status": "Status",
  "repos/create-deployment": "Deployment",
  "repos/create-deployment-status": "DeploymentStatus",
};

type Fault = NonNullable<ValidationResult["errors"]>[number];

function inGitHubsWords({ keyword, instancePath, params, message }: Fault, resource: string): FaceAnswer {
  const path = instancePath.split("/").slice(2);
  const field = path.join(".");
  const { missingProperty, additionalProperty, limit } = params as Json;
  if (keyword === "required") return notSupplied([...path, String(missingProperty)].join("."));
  if (keyword === "additionalProperties")
    return githubError(
      422,
      `Invalid request.\n\n"${[...path, String(additionalProperty)].join(".")}" is not a permitted key.`,
    );
  if (keyword === "enum") return invalidField(resource, field, `${path.at(-1)} is not included in the list`);
  if (keyword === "maxLength") return invalidField(resource, field, `Only ${String(limit)} characters are allowed`);
  if (keyword === "maxItems")
    return invalidField(resource, field, `Only ${String(limit)} ${path.at(-1)} can be added at a time`);
  return githubError(422, `Invalid request.\n\nFor '${field}', ${message}.`);
}

function plain({ method, path, query, body }: ApiRequest) {
  return { method, path, query: Object.fromEntries(query), headers: {}, body };
}
