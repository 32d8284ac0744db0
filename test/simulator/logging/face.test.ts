import { describe, expect, it } from "vitest";
import type { FaceAnswer } from "../face.ts";
import { type LogEntry, formatTimestamp } from "./entry.ts";
import { type LoggingFaceOptions, loggingFace } from "./face.ts";
import { LogStore } from "./store.ts";

const start = Date.parse("2026-01-01T00:00:00Z");

function filled(count: number): LogStore {
  const store = new LogStore();
  for (let i = 0; i < count; i += 1) {
    const timestamp = formatTimestamp(start + i);
    store.append(
      {
        logName: "projects/demo/logs/run.googleapis.com%2Fstdout",
        resource: { type: "cloud_run_revision", labels: { service_name: "chat" } },
        timestamp,
        receiveTimestamp: timestamp,
        insertId: `e${i}`,
      },
      start,
    );
  }
  return store;
}

interface Page {
  entries?: LogEntry[];
  nextPageToken?: string;
}

function open(count: number, options: Partial<LoggingFaceOptions> = {}) {
  const face = loggingFace(filled(count), { now: () => start, ...options });
  const list = (body: unknown): FaceAnswer =>
    face.answer({
      method: "POST",
      path: "/v2/entries:list",
      query: new URLSearchParams("alt=json"),
      headers: {},
      body,
    });
  const page = (body: object): Page => list({ resourceNames: ["projects/demo"], ...body }).body as Page;
  return { face, list, page };
}

describe("pages", () => {
  it.each([
    [{}, 50],
    [{ pageSize: 0 }, 50],
    [{ pageSize: 1 }, 1],
    [{ pageSize: 1000 }, 1000],
    [{ pageSize: "70" }, 70],
  ])("%j has %d entries", (body, length) => {
    expect(open(1100).page(body).entries).toHaveLength(length);
  });

  it("may be shorter than what was asked for", () => {
    const page = open(100, { maxPage: 7 }).page({ pageSize: 1000 });
    expect(page.entries).toHaveLength(7);
    expect(page.nextPageToken).toBeDefined();
  });

  it("leaves `entries` out where there are none", () => {
    expect(open(0).page({})).toEqual({});
  });

  it("now and then one is empty but for a token that goes on: nothing is lost", () => {
    const { page } = open(250, { emptyPageEvery: 2 });
    const found: string[] = [];
    let empty = 0;
    let pageToken: string | undefined;
    do {
      const { entries, nextPageToken }: Page = page({ pageSize: 100, pageToken });
      if (entries === undefined) empty += 1;
      found.push(...(entries ?? []).map((entry) => entry.insertId));
      pageToken = nextPageToken;
    } while (pageToken !== undefined);
    expect(found).toEqual(Array.from({ length: 250 }, (_, i) => `e${i}`));
    expect(empty).toBe(2);
  });

  it("every page empty would never end", () => {
    expect(() => open(0, { emptyPageEvery: 1 })).toThrow("never end");
  });
});

describe("refusals", () => {
  it.each([
    [undefined, "Expected an object"],
    ["text", "Expected an object"],
    [{}, "resource_names is required"],
    [{ resourceNames: ["demo"] }, "Invalid resource name: demo"],
    [{ resourceNames: Array.from({ length: 101 }, (_, i) => `projects/p${i}`) }, "at most 100"],
    [{ pageSize: -1 }, "page_size must be between 0 and 1000"],
    [{ pageSize: 1001 }, "page_size must be between 0 and 1000"],
    [{ pageSize: 1.5 }, "TYPE_INT32"],
    [{ orderBy: "severity" }, "order_by"],
    [{ filter: 5 }, "filter and page_token are strings"],
    [{ filter: "thud=1" }, "Unparseable filter: Field not found: 'thud'."],
    [{ pageToken: "x" }, "page_token"],
    [{ pageSiz: 5 }, 'Unknown name "pageSiz"'],
  ])("%j", (body, message) => {
    const whole =
      typeof body === "object" && Object.keys(body).length > 0 ? { resourceNames: ["projects/demo"], ...body } : body;
    expect(open(1).list(whole)).toMatchObject({
      status: 400,
      body: { error: { code: 400, status: "INVALID_ARGUMENT", message: expect.stringContaining(message) } },
    });
  });

  it("a bad filter is refused on an empty page too", () => {
    const { list } = open(1, { emptyPageEvery: 2 });
    const bad = { resourceNames: ["projects/demo"], filter: "(" };
    expect([list(bad).status, list(bad).status]).toEqual([400, 400]);
  });
});

describe("the quota", () => {
  it("is 60 reads in any minute; then 429 without Retry-After until the first one is a minute old", () => {
    let now = start;
    const { face, list } = open(1, { now: () => now });
    const read = () => list({ resourceNames: ["projects/demo"] });
    for (let i = 0; i < 60; i += 1) {
      expect(read().status).toBe(200);
      now += 500;
    }
    const refused = read();
    expect(refused.status).toBe(429);
    expect(refused.headers).toBeUndefined();
    expect(refused.body).toMatchObject({
      error: {
        status: "RESOURCE_EXHAUSTED",
        message: expect.stringContaining("Quota exceeded for quota metric 'Read requests'"),
      },
    });
    now = start + 59_999;
    expect(read().status).toBe(429);
    now = start + 60_000;
    expect(read().status).toBe(200);
    expect(face.reads).toHaveLength(61);
  });
});

describe("permissions", () => {
  const { face } = open(0);
  const call = (method: string, path: string) => ({
    method,
    path,
    query: new URLSearchParams(),
    headers: {},
    body: undefined,
  });

  it.each([
    ["POST", "/v2/entries:list", "logging.logEntries.list"],
    ["GET", "/v2/projects/demo/locations/us-central1/services/chat", undefined],
  ])("%s %s", (method, path, permission) => {
    expect(face.permission(call(method, path))).toBe(permission);
  });

  it("has no other methods on its paths", () => {
    expect(face.answer(call("GET", "/v2/entries:list")).status).toBe(404);
  });
});
