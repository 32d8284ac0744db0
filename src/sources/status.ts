/** google.rpc.Code by its number, and the HTTP status that Google's APIs map each to (google/rpc/code.proto). */
const grpc: readonly (readonly [name: string, http: number])[] = [
  ["OK", 200],
  ["CANCELLED", 499],
  ["UNKNOWN", 500],
  ["INVALID_ARGUMENT", 400],
  ["DEADLINE_EXCEEDED", 504],
  ["NOT_FOUND", 404],
  ["ALREADY_EXISTS", 409],
  ["PERMISSION_DENIED", 403],
  ["RESOURCE_EXHAUSTED", 429],
  ["FAILED_PRECONDITION", 400],
  ["ABORTED", 409],
  ["OUT_OF_RANGE", 400],
  ["UNIMPLEMENTED", 501],
  ["INTERNAL", 500],
  ["UNAVAILABLE", 503],
  ["DATA_LOSS", 500],
  ["UNAUTHENTICATED", 401],
];

/** RFC 9110 and what frameworks write, where the name differs from gRPC's. */
const http: Readonly<Record<number, string>> = {
  200: "OK SUCCESS SUCCEEDED",
  201: "CREATED",
  202: "ACCEPTED",
  204: "NO_CONTENT",
  206: "PARTIAL_CONTENT",
  301: "MOVED_PERMANENTLY",
  302: "FOUND",
  303: "SEE_OTHER",
  304: "NOT_MODIFIED",
  307: "TEMPORARY_REDIRECT",
  308: "PERMANENT_REDIRECT",
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  402: "PAYMENT_REQUIRED",
  403: "FORBIDDEN",
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  408: "REQUEST_TIMEOUT",
  409: "CONFLICT",
  410: "GONE",
  411: "LENGTH_REQUIRED",
  412: "PRECONDITION_FAILED",
  413: "PAYLOAD_TOO_LARGE CONTENT_TOO_LARGE",
  414: "URI_TOO_LONG",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_ENTITY UNPROCESSABLE_CONTENT",
  429: "TOO_MANY_REQUESTS",
  499: "CANCELED CLIENT_CLOSED_REQUEST",
  500: "INTERNAL_SERVER_ERROR SERVER_ERROR INTERNAL_ERROR ERROR FAILED FAILURE",
  501: "NOT_IMPLEMENTED",
  502: "BAD_GATEWAY",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT TIMEOUT",
};

/** By the name's letters alone: `DEADLINE_EXCEEDED`, `DeadlineExceeded` and `deadline exceeded` are one. */
const byName: ReadonlyMap<string, number> = new Map([
  ...Object.entries(http).flatMap(([status, names]) =>
    names.split(" ").map((name) => [letters(name), Number(status)] as const),
  ),
  ...grpc.map(([name, status]) => [letters(name), status] as const),
]);

/** `200`, `200 OK`, `HTTP/1.1 200 OK`, `HTTP 500`, `500 INTERNAL_SERVER_ERROR`, `500: Internal Server Error`. */
const numeric = /^(?:HTTP(?:\/\d(?:\.\d)?)?\s+)?([1-5]\d\d)(?:\.0+)?(?:(?:\s*[:-]\s*|\s+)[A-Za-z][\w '-]{0,40})?$/;

/** What languages print before a constant's name: `HTTPStatus.OK`, `StatusCode.INTERNAL`, `STATUS_CODE_ERROR`. */
const typeName = /^(?:http_?)?status(?:_?code)?[._]/i;

const mostCharacters = 60;

/**
 * An HTTP status, 100 to 599. A number, a text of one, or a name of HTTP's or gRPC's. A number from 0 to 16 is gRPC's code
 * where the field's name says so: elsewhere a 0 is most often "there was none". Null: nobody knows.
 *
 * @param path of the field, `jsonPayload.grpc.code` say.
 */
export function readStatus(value: unknown, path = ""): number | null {
  if (typeof value === "string" && value.length <= mostCharacters) {
    const text = value.trim();
    const [, digits] = numeric.exec(text) ?? [];
    if (digits !== undefined) return Number(digits);
    if (/^\d{1,2}$/.test(text)) return grpcCode(Number(text), path);
    return byName.get(letters(text.replace(typeName, ""))) ?? null;
  }
  if (typeof value !== "number" || !Number.isInteger(value)) return null;
  return value >= 100 && value <= 599 ? value : grpcCode(value, path);
}

/** 101, of a WebSocket: its latency is how long the connection stood, and nobody waited for that. */
export function isConnection(status: number | null | undefined): boolean {
  return status === 101;
}

/** The same, of Cloud Monitoring's request_latencies. */
export const noConnections = 'metric.labels.response_code!="101"';

function grpcCode(code: number, path: string): number | null {
  return /grpc/i.test(path) ? (grpc[code]?.[1] ?? null) : null;
}

function letters(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}
