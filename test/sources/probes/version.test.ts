import { expect, it } from "vitest";
import { parseVersionPlace } from "../../../src/inputs/version-place.ts";
import { versionIn } from "../../../src/sources/probes/version.ts";

const headers = { "x-version": " 1.4.2 " };

it.each<[string, string, string]>([
  ["header:X-Version", "", "1.4.2"],
  ["header:x-other", "", ""],
  ["json:version", '{"version":"1.4.2"}', "1.4.2"],
  ["json:build.number", '{"build":{"number":42}}', "42"],
  ["json:build.number", '{"build":null}', ""],
  ["json:version", '{"version":{"major":1}}', ""],
  ["json:constructor", "{}", ""],
  ["json:version", "<html>", ""],
])("%s of %s", (place, text, version) => {
  const parsed = parseVersionPlace(place);
  expect(parsed === null ? null : versionIn(parsed, { headers, text })).toBe(version);
});

it.each(["version", "header:", "json:", "json:a..b", "header:a b", "cookie:x", "json:" + "a.".repeat(11) + "a"])(
  "%s names no place",
  (text) => {
    expect(parseVersionPlace(text)).toBeNull();
  },
);
