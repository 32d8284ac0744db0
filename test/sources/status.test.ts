import { describe, expect, it } from "vitest";
import { readStatus } from "../../src/sources/status.ts";

describe("a status", () => {
  it.each<[unknown, number | null]>([
    [200, 200],
    ["200", 200],
    [" 503 ", 503],
    ["200 OK", 200],
    ["HTTP/1.1 404 Not Found", 404],
    ["200.0", 200],
    ["OK", 200],
    ["NOT_FOUND", 404],
    ["NotFound", 404],
    ["not found", 404],
    ["INTERNAL", 500],
    ["Internal Server Error", 500],
    ["INTERNAL_SERVER_ERROR", 500],
    ["DEADLINE_EXCEEDED", 504],
    ["DeadlineExceeded", 504],
    ["RESOURCE_EXHAUSTED", 429],
    ["UNAVAILABLE", 503],
    ["UNAUTHENTICATED", 401],
    ["Canceled", 499],
    ["CANCELLED", 499],
    ["success", 200],
    ["error", 500],
    [99, null],
    [600, null],
    [200.5, null],
    [0, null],
    [14, null],
    ["0", null],
    ["", null],
    ["2xx", null],
    ["teapot", null],
    ["999", null],
    [true, null],
    [null, null],
    [undefined, null],
    [{ code: 200 }, null],
    ["x".repeat(100), null],
    ["constructor", null],
  ])("%j is %j", (value, status) => {
    expect(readStatus(value, "jsonPayload.status_code")).toBe(status);
  });

  it.each<[unknown, number | null]>([
    [0, 200],
    [4, 504],
    ["5", 404],
    [16, 401],
    [17, null],
    [-1, null],
    [200, 200],
  ])("of gRPC's own field %j is %j", (value, status) => {
    expect(readStatus(value, "jsonPayload.grpc.code")).toBe(status);
  });
});
