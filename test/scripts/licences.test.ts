import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupedLicences } from "../../scripts/bundle/licences.ts";

const terms =
  "Permission is hereby granted, as long as the above copyright notice is kept.\n\nCOPYRIGHT HOLDERS ARE NOT LIABLE.";
const mit = (holder: string): string => `The MIT License (MIT)\n\nCopyright (c) ${holder}\n\n${terms}`;
const apache = "Apache License\nVersion 2.0\n\nTERMS AND CONDITIONS";

test("a text that several packages share stands once, below all of their names and what each says of its rights", () => {
  const given = [
    `@a/one\nMIT\n${mit("One\nAll rights reserved.")}`,
    `two\nApache-2.0\n${apache}`,
    "three\nISC",
    `@a/four\nApache-2.0\n  ${apache.replace("\n", "\r\n  ")}`,
    `five\nMIT\n${mit("Five <five@example.com>").replace("(MIT)", "").replaceAll("\n\n", "\r\n\r\n")}`,
  ];
  const parts = groupedLicences(`${given.join("\n\n")}\n\n`).split(/\n-{80}\n\n/);
  expect(parts).toEqual([
    `@a/one\n  Copyright (c) One\nfive\n  Copyright (c) Five <five@example.com>\nMIT\n\n${terms}\n`,
    `two\n@a/four\nApache-2.0\n\n${apache}\n`,
    "three\nISC\n",
  ]);
});

test("the blanks of the Apache licence's appendix are nobody's rights, however they are set", () => {
  const appendix = (set: string): string =>
    `${apache}\n\nfields enclosed by brackets "${set}"\n\n   Copyright ${set.charAt(0)}yyyy${set.charAt(1)} X`;
  const given = `one\nApache-2.0\n${appendix("[]")}\n\ntwo\nApache-2.0\n${appendix("{}")}\n\n`;
  expect(groupedLicences(given)).toBe(`one\ntwo\nApache-2.0\n\n${apache}\n\nfields enclosed by brackets "[]"\n`);
});

test("a text with other terms is not taken for the same", () => {
  const given = `one\nMIT\n${mit("One")}\n\ntwo\nMIT\n${mit("Two")} Not for two.\n\n`;
  expect(groupedLicences(given).split(/\n-{80}\n\n/)).toHaveLength(2);
});

test("every package of the bundle that asks for it is named, with a licence", () => {
  const shipped = readFileSync("dist/LICENSES.txt", "utf8");
  for (const name of ["@actions/core", "@google-cloud/run", "google-gax", "undici", "zod", "yaml"]) {
    expect(shipped).toMatch(new RegExp(`^${name}$`, "m"));
  }
  expect(shipped.match(/TERMS AND CONDITIONS FOR USE/g)).toHaveLength(1);
});
