import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeReportFile } from "../../src/publish/report-file.ts";
import { report } from "../report/fixtures.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const named = (name: string) => report({ service: { ...report().service, name } });

it("holds the report as it is, under a name of its own for each service and revision", () => {
  const [chat, api] = [named("chat"), named("api")];
  const paths = [chat, api].map((one) => writeReportFile(one, folder));
  expect(new Set(paths).size).toBe(2);
  expect(JSON.parse(readFileSync(paths[0] ?? "", "utf8"))).toEqual(JSON.parse(JSON.stringify(chat)));
  expect(paths[0]).toMatch(/\/ion-verify\/chat-.+\.json$/);
});

it("takes a verification that saw no revision", () => {
  expect(basename(writeReportFile({ ...named("chat"), candidate: null }, folder))).toMatch(/^chat-unknown-\d+\.json$/);
});

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom("../../etc/passwd", "/root/x", "..", "a\0b", "a\nb", "CON", "x".repeat(5000), "é".repeat(400)),
);

test.prop([hostile])("is written where it belongs, whatever the service is called", (name) => {
  const path = writeReportFile(named(name), folder);
  expect(dirname(path)).toBe(join(folder, "ion-verify"));
  expect(basename(path)).toMatch(/^[A-Za-z0-9._-]+\.json$/);
  expect(readdirSync(folder)).toEqual(["ion-verify"]);
});
