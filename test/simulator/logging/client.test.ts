import { LoggingServiceV2Client } from "@google-cloud/logging-api/build/src/v2/logging_service_v2_client.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFaces } from "../open-faces.ts";
import { loggingFace } from "./face.ts";
import { LogStore } from "./store.ts";

const start = Date.parse("2026-01-01T00:00:00Z");
const filter =
  'resource.type="cloud_run_revision" AND jsonPayload.process_time_ms>=0 AND timestamp>="2026-01-01T00:00:00Z"';

describe("entries.list over HTTP", () => {
  let opened: Awaited<ReturnType<typeof openFaces>>;
  let client: LoggingServiceV2Client;

  beforeAll(async () => {
    const store = new LogStore();
    for (let i = 0; i < 5; i += 1) {
      store.append(
        {
          logName: "projects/demo/logs/run.googleapis.com%2Fstdout",
          resource: { type: "cloud_run_revision", labels: { service_name: "chat" } },
          timestamp: `2026-01-01T00:00:0${i}.123456789Z`,
          receiveTimestamp: `2026-01-01T00:00:0${i}.5Z`,
          insertId: `e${i}`,
          severity: "ERROR",
          jsonPayload: { process_time_ms: 100.5 * i, persona_used: "친구" },
          httpRequest: { status: 200, latency: "0.015613718s", requestSize: "534" },
        },
        start,
      );
    }
    opened = await openFaces([loggingFace(store, { now: () => start })], ["logging.logEntries.list"], () => start);
    client = new LoggingServiceV2Client(opened.clientOptions);
  });
  afterAll(async () => {
    await client.close();
    await opened.server.close();
  });

  it("Google's own client reads every entry, page by page, to the nanosecond", async () => {
    const found = [];
    const request = { resourceNames: ["projects/demo"], filter, orderBy: "timestamp asc", pageSize: 2 };
    for await (const entry of client.listLogEntriesAsync(request, { autoPaginate: false })) found.push(entry);
    expect(found.map((entry) => entry.insertId)).toEqual(["e0", "e1", "e2", "e3", "e4"]);
    expect(found[3]).toMatchObject({
      severity: "ERROR",
      timestamp: { seconds: String(start / 1000 + 3), nanos: 123_456_789 },
      httpRequest: { status: 200, latency: { seconds: "0", nanos: 15_613_718 }, requestSize: "534" },
      jsonPayload: { fields: { process_time_ms: { numberValue: 301.5 }, persona_used: { stringValue: "친구" } } },
    });
    expect(opened.server.requests.at(-1)?.query).toBe("?$alt=json%3Benum-encoding=int");
  });

  it("Google's own client understands a refusal", async () => {
    await expect(client.listLogEntries({ resourceNames: ["projects/demo"], filter: "thud=1" })).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining("Field not found: 'thud'."),
    });
  });

  it("plain fetch reads the same JSON", async () => {
    const response = await fetch(`${opened.url}/v2/entries:list?alt=json`, {
      method: "POST",
      body: JSON.stringify({ resourceNames: ["projects/demo"], filter, pageSize: 1, orderBy: "timestamp desc" }),
    });
    expect(await response.json()).toMatchObject({
      entries: [{ insertId: "e4", timestamp: "2026-01-01T00:00:04.123456789Z", jsonPayload: { process_time_ms: 402 } }],
      nextPageToken: expect.any(String),
    });
  });
});
