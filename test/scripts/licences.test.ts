import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupedLicences } from "../../scripts/bundle/licences.ts";

const mit = "MIT License\n\nCopyright (c) One\n\nPermission is hereby granted";
const apache = "Apache License\nVersion 2.0\n\nTERMS AND CONDITIONS";

test("a text that several packages share stands once, below all of their names", () => {
  const given = `@a/one\nMIT\n${mit}\n\ntwo\nApache-2.0\n${apache}\n\nthree\nISC\n\n@a/four\nApache-2.0\n  ${apache.replace("\n", "\r\n  ")}\n\n`;
  const parts = groupedLicences(given).split(/\n-{80}\n\n/);
  expect(parts).toEqual([`@a/one\nMIT\n\n${mit}\n`, `two\n@a/four\nApache-2.0\n\n${apache}\n`, "three\nISC\n"]);
});

test("every package of the bundle that asks for it is named, with a licence", () => {
  const shipped = readFileSync("dist/LICENSES.txt", "utf8");
  for (const name of ["@actions/core", "@google-cloud/run", "google-gax", "undici", "zod", "yaml"]) {
    expect(shipped).toMatch(new RegExp(`^${name}$`, "m"));
  }
  expect(shipped.match(/TERMS AND CONDITIONS FOR USE/g)?.length).toBeLessThan(6);
});
