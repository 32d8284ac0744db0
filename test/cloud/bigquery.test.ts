import { afterEach, describe, expect, it } from "vitest";
import type { Clock } from "../../src/clock.ts";
import { openAccess } from "../../src/cloud/client.ts";
import { openBigQuery } from "../../src/cloud/bigquery.ts";
import type { GoogleCallError } from "../../src/cloud/errors.ts";
import type { SqlJobs, SqlQuery } from "../../src/sources/period/sql-jobs.ts";
import { BigQueryFace, type BigQueryOptions } from "../simulator/bigquery/face.ts";
import { hasGoogleSql, noGoogleSql } from "../simulator/bigquery/googlesql.ts";
import { type Face, type FaceAnswer, type FaceRequest, googleError } from "../simulator/face.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { openFaces } from "../simulator/open-faces.ts";
import { policy, wait } from "./google.ts";

if (!hasGoogleSql) console.warn(`${noGoogleSql}: what runs SQL is skipped.`);

const at = "2026-01-01T00:00:00.5Z";

function entry(insertId: string, status: number): LogEntry {
  return {
    logName: "projects/demo-project/logs/run.googleapis.com%2Frequests",
    resource: { type: "cloud_run_revision", labels: {} },
    timestamp: at,
    receiveTimestamp: at,
    insertId,
    httpRequest: { status, latency: "0.5s" },
  };
}

const query: SqlQuery = {
  text: `SELECT http_request.status AS status, COUNT(*) AS n, [STRUCT(1.5 AS x, CAST(NULL AS STRING) AS y)] AS nested
    FROM \`demo-project.ion_logs._AllLogs\` WHERE timestamp >= @since AND http_request.status >= @least
    GROUP BY status ORDER BY status`,
  params: {
    since: { type: "TIMESTAMP", value: new Date("2026-01-01T00:00:00Z") },
    least: { type: "INT64", value: 200 },
  },
};

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Puts what `before` gives in the place of some answers. */
async function connect(
  options: Partial<BigQueryOptions> = {},
  before?: (request: FaceRequest) => FaceAnswer | undefined | Promise<FaceAnswer | undefined>,
  clock = policy.clock,
) {
  const face = new BigQueryFace({
    project: "demo-project",
    dataset: "ion_logs",
    location: "europe-west1",
    entries: () => [entry("a", 200), entry("b", 200), entry("c", 503), entry("d", 101)],
    can: () => true,
    ...options,
  });
  const asked: string[] = [];
  const front: Face = {
    permission: (request) => face.permission(request),
    answer: async (request) => {
      const own = await before?.(request);
      asked.push(`${request.method} ${request.path.replace(/ion_verify_[0-9a-f-]+/, "JOB")}`);
      return own ?? (await face.answer(request));
    },
  };
  const { server, clientOptions } = await openFaces([front], ["bigquery.jobs.create"], () => Date.now());
  const access = await openAccess({ kind: "none" }, "demo-project");
  const endpoint = { protocol: "http" as const, host: clientOptions.apiEndpoint, port: clientOptions.port };
  const jobs = await openBigQuery(access, endpoint, "demo-project", { ...policy, clock });
  stops.push(async () => {
    await jobs.close();
    await server.close();
    await face.stop();
  });
  return { jobs, face, asked };
}

async function runs(jobs: SqlJobs, statement = query) {
  return await jobs.run(statement, { location: "europe-west1", mostBytes: 1e9 }, wait());
}

async function failure(work: Promise<unknown>): Promise<GoogleCallError> {
  return await work.then(
    () => expect.fail("did not fail"),
    (error: unknown) => error as GoogleCallError,
  );
}

const jobsPath = "/bigquery/v2/projects/demo-project/jobs";

describe.skipIf(!hasGoogleSql)("BigQuery", () => {
  it("tells the bytes and the place of a statement that it does not run", async () => {
    const { jobs, face, asked } = await connect();
    const plan = await jobs.plan(query, wait());
    expect(plan).toEqual({ bytes: expect.any(Number) as number, location: "europe-west1" });
    expect(plan.bytes).toBeGreaterThan(100);
    expect([face.jobs.size, asked]).toEqual([0, [`POST ${jobsPath}`]]);
  });

  it("runs a statement with parameters, and gives its rows and what was billed", async () => {
    const { jobs } = await connect();
    const { rows, bytesBilled } = await runs(jobs);
    expect(rows).toEqual([
      // The first entry is there twice: nothing is deduplicated.
      { status: 200, n: 3, nested: [{ x: 1.5, y: null }] },
      { status: 503, n: 1, nested: [{ x: 1.5, y: null }] },
    ]);
    expect(bytesBilled).toBe(10 * 2 ** 20);
  });

  it("reads rows page by page", async () => {
    const { jobs, asked } = await connect();
    const text =
      "SELECT n FROM UNNEST(GENERATE_ARRAY(1, 15000)) AS n, (SELECT COUNT(*) FROM `demo-project.ion_logs._AllLogs`)";
    const { rows } = await runs(jobs, { text, params: {} });
    expect(new Set(rows.map((row) => (row as { n: number }).n)).size).toBe(15_000);
    expect(asked.filter((one) => one.includes("/queries/"))).toHaveLength(2);
  });

  it("runs once what was begun by an insert whose answer was lost", async () => {
    let inserts = 0;
    const { jobs, face, asked } = await connect({}, async (request) => {
      if (request.method !== "POST" || (inserts += 1) > 1) return undefined;
      await face.answer(request);
      return googleError(503, "UNAVAILABLE", "The service is currently unavailable.");
    });
    expect((await runs(jobs)).rows).toHaveLength(2);
    expect(asked.slice(0, 3)).toEqual([`POST ${jobsPath}`, `POST ${jobsPath}`, `GET ${jobsPath}/JOB`]);
    expect(face.jobs.size).toBe(1);
  });

  it("asks again where the server had a fault, and after a rate limit, which comes as 403", async () => {
    const faults: FaceAnswer[] = [
      googleError(503, "UNAVAILABLE", "The service is currently unavailable."),
      {
        status: 403,
        body: {
          error: {
            code: 403,
            message: "Exceeded rate limits: too many api requests per user per method for this user_method.",
            errors: [{ reason: "rateLimitExceeded", message: "Exceeded rate limits.", domain: "global" }],
          },
        },
      },
    ];
    const { jobs } = await connect({}, () => faults.pop());
    expect((await jobs.plan(query, wait())).location).toBe("europe-west1");
    expect(faults).toEqual([]);
  });

  it.each([
    ["bigquery.tables.getData", {}, "no-access", "roles/bigquery.dataViewer"],
    ["logging.views.access", {}, "no-access", "roles/logging.viewAccessor"],
    ["", { dataset: "other" }, "not-found", "bigquery-dataset must name the dataset that is linked"],
  ])("says what to do without %s, %o", async (missing, options, kind, advice) => {
    const { jobs } = await connect({ can: (permission) => permission !== missing, ...options });
    const error = await failure(jobs.plan(query, wait()));
    expect(error).toMatchObject({ name: "GoogleCallError", failure: kind });
    expect(error.message).toContain(advice);
  });

  it("says what to do where jobs may not be begun, whichever form the refusal has", async () => {
    const { jobs } = await connect({}, () => googleError(403, "PERMISSION_DENIED", "Permission denied."));
    const error = await failure(jobs.plan(query, wait()));
    expect([error.failure, error.httpStatus]).toEqual(["no-access", 403]);
    expect(error.message).toBe(
      "Estimating a BigQuery query failed: HTTP 403: Permission denied. Grant the workflow's identity " +
        "roles/bigquery.jobUser (bigquery.jobs.create) on the project, roles/bigquery.dataViewer (bigquery.tables.getData) on " +
        "the linked dataset, and roles/logging.viewAccessor on the project of the log bucket.",
    );
  });

  it("tells a column that the dataset does not have", async () => {
    const { jobs } = await connect();
    const text = "SELECT jsonPayload FROM `demo-project.ion_logs._AllLogs`";
    const error = await failure(jobs.plan({ text, params: {} }, wait()));
    expect(error.failure).toBe("invalid");
    expect(error.message).toMatch(/Unrecognized name: jsonPayload.*A copy made by a log sink has other columns\.$/);
  });

  it("does not ask again where the limit of bytes refuses, which comes as 500", async () => {
    const { jobs, asked } = await connect();
    const error = await failure(jobs.run(query, { location: "europe-west1", mostBytes: 1e6 }, wait()));
    expect(error.failure).toBe("invalid");
    expect(error.message).toContain("Query exceeded limit for bytes billed: 1000000. 10485760 or higher required.");
    expect(error.message).toContain("bigquery-max-bytes");
    expect(asked).toEqual([`POST ${jobsPath}`]);
  });

  it("ends the job when it is stopped", async () => {
    const { jobs, face, asked } = await connect({ jobMs: () => 60_000 });
    const stop = new AbortController();
    const running = jobs.run(query, { location: "europe-west1", mostBytes: 1e9 }, { ...wait(), signal: stop.signal });
    await expect.poll(() => asked.includes(`GET ${jobsPath}/JOB`), { timeout: 10_000 }).toBe(true);
    stop.abort(new Error("stopped"));
    await expect(running).rejects.toThrow(/stopped|cancelled/);
    expect([...face.jobs.values()].map(({ error }) => error?.reason)).toEqual(["stopped"]);
    expect(asked.at(-1)).toBe(`POST ${jobsPath}/JOB/cancel`);
  });

  it("ends a job that is not done in time, and gives it a limit of its own", async () => {
    // The time is over as soon as the job is at work, however long that took.
    let passedMs = 0;
    const clock: Clock = { ...policy.clock, now: () => Date.now() + passedMs };
    const passes = (request: FaceRequest): undefined => {
      if (request.method === "GET") passedMs = 30_000;
    };
    const { jobs, face } = await connect({ jobMs: () => 60_000 }, passes, clock);
    const limits = { location: "europe-west1", mostBytes: 1e9 };
    const error = await failure(jobs.run(query, limits, wait()));
    expect([error.failure, error.message]).toEqual([
      "transient",
      "Running a BigQuery query failed: the query was not done in time.",
    ]);
    const [job] = face.jobs.values();
    expect(job?.error?.reason).toBe("stopped");
    expect(Number(job?.request.configuration?.jobTimeoutMs)).toBeLessThanOrEqual(30_000);
  });
});
