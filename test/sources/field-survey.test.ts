import { expect, test } from "vitest";
import { FieldSurvey } from "../../src/sources/field-survey.ts";

const paths = { latency: "jsonPayload.process_time_ms", status: "jsonPayload.status_code" };

test("a field that no entry has is told with those that they do have, the likeliest first", () => {
  const survey = new FieldSurvey(paths);
  for (let i = 0; i < 2_000; i += 1) {
    survey.add({
      logName: "projects/p/logs/run.googleapis.com%2Fstdout",
      jsonPayload: {
        message: "served",
        user: i,
        http: { "response.status_code": 200, took: 12 },
        status: 200,
        duration: 3,
      },
    });
  }
  const [latency, status] = survey.missing();
  expect(latency).toMatchObject({ field: "latency", path: paths.latency, entries: 2_000 });
  expect(latency?.instead.slice(0, 2)).toEqual(["jsonPayload.duration", "jsonPayload.http.took"]);
  expect(status?.instead.slice(0, 2)).toEqual(['jsonPayload.http."response.status_code"', "jsonPayload.status"]);
});

test("nothing is told of a field that some entry has, of plain text, or of Cloud Run's own entries", () => {
  const survey = new FieldSurvey(paths);
  survey.add({ textPayload: "started" });
  survey.add({ logName: "projects/p/logs/run.googleapis.com%2Frequests", jsonPayload: { a: 1 } });
  expect(survey.missing()).toEqual([]);
  survey.add({ jsonPayload: { process_time_ms: 3 } });
  survey.add({ jsonPayload: { other: 3 } });
  expect(survey.missing().map(({ field }) => field)).toEqual(["status"]);
});

test("an object is no value: its members are named", () => {
  const survey = new FieldSurvey({ latency: "jsonPayload.timing", status: "jsonPayload.status" });
  survey.add({ jsonPayload: { timing: { total: 512 }, status: { code: 200 } } });
  expect(survey.missing().map(({ field, instead }) => [field, instead[0]])).toEqual([
    ["latency", "jsonPayload.timing.total"],
    ["status", "jsonPayload.status.code"],
  ]);
  survey.add({ jsonPayload: { timing: { seconds: 1, nanos: 5 } } });
  expect(survey.missing().map(({ field }) => field)).toEqual(["status"]);
});

test("JSON that arrived as text is named as such", () => {
  const survey = new FieldSurvey(paths);
  survey.add({ textPayload: '{"process_time_ms": 12, "status_code": 200}' });
  expect(survey.missing()[0]?.instead).toContain("textPayload.process_time_ms");
});

test("whatever an entry holds, the survey stays small", () => {
  const survey = new FieldSurvey(paths);
  for (let i = 0; i < 1_000; i += 1) survey.add({ jsonPayload: { [`key${i}`]: 1, ["x".repeat(10_000)]: 2 } });
  expect(survey.missing()[0]?.instead).toHaveLength(8);
});
