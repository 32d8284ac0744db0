import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { saveFiles } from "../../src/publish/report-file.ts";
import type { Report } from "../../src/report/report.ts";
import { renderPage } from "../report/said.ts";
import { report } from "../report/fixtures.ts";
import { hostileTexts } from "../simulator/hostile.ts";

const around = mkdtempSync(join(tmpdir(), "ion-verify-report-"));
const directory = join(around, "temp");
afterAll(() => rmSync(around, { recursive: true }));

function named(service: string, revision: string | null): Report {
  const { candidate, service: known } = report();
  return report({
    service: { ...known, name: service },
    candidate: candidate === null || revision === null ? null : { ...candidate, name: revision },
  });
}

async function written(of: Report): Promise<string> {
  return (await saveFiles(of, directory, () => undefined)).json;
}

describe("the report's file", () => {
  it("holds the report, and is named for what was verified", async () => {
    const path = await written(report());
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(report());
    expect(basename(path)).toBe(`ion-api-prod-ion-api-prod-00042-xyz-${report().generatedAt}.json`);
  });

  it("is another for another revision, or none, or a later time", async () => {
    const reports = [report(), named("ion-api-prod", null), named("ion-api-prod", "x"), report({ generatedAt: 1 })];
    const paths = await Promise.all(reports.map(written));
    expect(new Set(paths).size).toBe(reports.length);
  });

  it.each(["../../etc/passwd", "..", "/elsewhere/x", "a\\b", "con:nul", "x y\n\u0000z", "", ...hostileTexts])(
    "stays in its folder, whatever the names are: %j",
    async (name) => {
      const path = await written(named(name, name));
      expect(dirname(path)).toBe(join(directory, "ion-verify"));
      expect(basename(path)).toMatch(/^[A-Za-z0-9._-]{1,255}$/);
      expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ service: { name } });
      expect([readdirSync(around), readdirSync(directory)]).toEqual([["temp"], ["ion-verify"]]);
    },
  );

  it("has a page for people beside it", async () => {
    const files = await saveFiles(report(), directory, () => undefined);
    expect(files.html).toBe(files.json.replace(/\.json$/, ".html"));
    expect(JSON.parse(readFileSync(files.json, "utf8"))).toEqual(report());
    expect(readFileSync(files.html, "utf8")).toBe(renderPage(report()));
  });

  it("is not there where it cannot be written, which is told and stops nothing", async () => {
    const file = join(around, "temp", "a-file");
    writeFileSync(file, "");
    const warnings: string[] = [];
    const warn = (message: string): number => warnings.push(message);
    expect(await saveFiles(report(), file, warn)).toEqual({ json: "", html: "" });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The report file could not be written.*`report` and `report-html` are.*a-file.*(ENOTDIR|EEXIST)/,
      ),
    ]);
  });
});
