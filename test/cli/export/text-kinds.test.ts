import { describe, expect, it } from "vitest";
import { kindOfText, mayHoldEntry } from "../../../src/cli/replay/export/text-kinds.ts";

describe("text that is no JSON", () => {
  it.each([
    ["---", "YAML"],
    ["insertId: 65f0", "YAML"],
    ["insertId,timestamp,severity", "CSV"],
    ['"logName";"timestamp"', "CSV"],
    ["httpRequest.status,jsonPayload.process_time_ms", "CSV"],
    ["resource.labels.service_name,timestamp", "CSV"],
    ["trace,insertId,logName", "CSV"],
    ["text_payload\ttimestamp", "CSV"],
    [`././@PaxHeader${"\u0000".repeat(86)}`, "tar"],
    [`logs/out.json${"\u0000".repeat(86)}0000644\u0000`, "tar"],
    ["<!DOCTYPE html>", "HTML"],
    ["PK\u0003\u0004", "zip"],
    ["BZh91AY", "gzip"],
    ["\uFFFD7zXZ", "gzip"],
    ["(\uFFFD/\uFFFD", "gzip"],
    ["Obj\u0001\u0004", "Avro"],
    ["PAR1\u0015", "Parquet"],
    ["\u0000\u0001", "binary"],
  ])("%j looks like %s", (text, kind) => {
    expect(kindOfText(text)).toContain(kind);
  });

  it.each(["oops", "Listed 0 items.", "WARNING something is old", '{"a"', "안녕"])(
    "%j looks like nothing known",
    (text) => {
      expect(kindOfText(text)).toBeNull();
    },
  );

  it("is a part of an entry where it has braces, quotes or what is no text", () => {
    for (const part of ['stamp":"x"}', "]", "\uFFFD", '"a"', "timestamp: 1"]) expect(mayHoldEntry(part)).toBe(true);
    for (const text of ["Listed 0 items.", "done"]) expect(mayHoldEntry(text)).toBe(false);
  });
});
