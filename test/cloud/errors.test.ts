import { describe, expect, it } from "vitest";
import { GoogleCallError, toGoogleCallError } from "../../src/cloud/errors.ts";
import type { CallFailure } from "../../src/sources/call-failure.ts";

const what = "Reading service chat";
const advice = "Grant roles/run.viewer.";
const understand = (error: unknown): GoogleCallError => toGoogleCallError(error, { what, advice });

/** google-gax 6: a gRPC code, and the HTTP status of an answer. google-gax 5: the HTTP status as the code. */
const grpc = (code: number): Error => Object.assign(new Error("x"), { code });
const gax6 = (code: number, httpStatusCode: number): Error => Object.assign(new Error("x"), { code, httpStatusCode });

const anyUnknown =
  "googleProtobufAnyFromProto3JSON: cannot find type google.monitoring.v3.SpanContext: Error: no such type: google.monitoring.v3.SpanContext";

const notAnObject = ".google.cloud.run.v2.Service.traffic: object expected";

describe("a failed call means", () => {
  it.each<[CallFailure, number | null, unknown]>([
    ["no-access", 403, gax6(7, 403)],
    ["no-access", 401, gax6(16, 401)],
    ["not-found", 404, gax6(5, 404)],
    ["conflict", 409, gax6(10, 409)],
    ["transient", 429, gax6(8, 429)],
    ["transient", 503, gax6(14, 503)],
    ["invalid", 400, gax6(3, 400)],
    ["no-access", 403, grpc(403)],
    ["not-found", 404, grpc(404)],
    ["transient", 503, grpc(503)],
    ["transient", 504, grpc(4)],
    ["not-found", 404, grpc(5)],
    ["no-access", 403, grpc(7)],
    ["transient", 429, grpc(8)],
    ["conflict", 409, grpc(10)],
    ["transient", 503, grpc(14)],
    ["no-access", 401, grpc(16)],
    ["cancelled", 499, grpc(1)],
    ["transient", null, Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" })],
    ["transient", null, Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" })],
    ["transient", 502, Object.assign(new Error("x"), { statusCode: 502 })],
    ["no-access", 403, Object.assign(new Error("x"), { status: 403, code: "403" })],
    ["transient", null, Object.assign(new Error("x"), { code: 77 })],
    // google-gax 6 gives what it could not decode the code of an outage.
    ["ours", null, Object.assign(new Error("y"), { code: 14, cause: new Error(anyUnknown) })],
    // Of protobufjs (fromObject), and of proto3-json-serializer.
    ["ours", null, Object.assign(new Error("y"), { code: 14, cause: new TypeError(notAnObject) })],
    ["ours", null, new Error("resolveEnumValueToString: enum value must be a string or a number")],
    [
      "transient",
      null,
      Object.assign(new Error("y"), { code: 14, cause: Object.assign(new Error("z"), { code: "ECONNRESET" }) }),
    ],
    ["cancelled", null, new DOMException("This operation was aborted", "AbortError")],
    ["no-access", null, new Error("Could not load the default credentials. Browse to https://cloud.google.com/…")],
    ["no-access", 400, Object.assign(new Error("invalid_grant: expired"), { status: 400 })],
    ["no-access", 403, Object.assign(new Error("Unable to impersonate: sa@p"), { status: 403 })],
    ["transient", null, "a text that was thrown"],
    ["transient", null, undefined],
    ["transient", null, null],
  ])("%s (HTTP %s): %o", (failure, httpStatus, error) => {
    const understood = understand(error);
    expect([understood.failure, understood.httpStatus]).toEqual([failure, httpStatus]);
    expect(understood.message.startsWith(`${what} failed: ${httpStatus === null ? "" : `HTTP ${httpStatus}: `}`)).toBe(
      true,
    );
  });
});

describe("its words", () => {
  it("are the first line of Google's, cut where it is long", () => {
    const many = Object.assign(new Error(`7 PERMISSION_DENIED: no.\nError: 7\n at x`), { code: 7 });
    expect(understand(many).message).toBe(`${what} failed: HTTP 403: 7 PERMISSION_DENIED: no. ${advice}`);
    expect(understand(new Error("y".repeat(2000))).message.length).toBeLessThan(560);
  });

  it("keep the cause, and are not wrapped twice", () => {
    const cause = new Error("x");
    const once = understand(cause);
    expect(once.cause).toBe(cause);
    expect(toGoogleCallError(once, { what: "something else", advice: "" })).toBe(once);
    expect(once.name).toBe("GoogleCallError");
  });
});
