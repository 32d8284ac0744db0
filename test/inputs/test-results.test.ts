import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readJunit } from "../../src/inputs/junit.ts";
import { parseTestResults, readTestResults } from "../../src/inputs/test-results.ts";

/** As these runners write it. */
const forms: [string, string, ReturnType<typeof readJunit>][] = [
  [
    "pytest",
    `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="1" tests="3" time="0.041" timestamp="2026-01-01T10:00:00.1+00:00" hostname="ci"><testcase classname="test_smoke" name="test_home" time="0.001" /><testcase classname="test_smoke" name="test_login" time="0.001"><failure message="AssertionError: assert 500 == 200&#10;  +  where 500">def test_login():
&gt;       assert 500 == 200</failure></testcase><testcase classname="test_smoke" name="test_later" time="0.000"><skipped type="pytest.skip" message="later">/t.py:9: later</skipped></testcase></testsuite></testsuites>`,
    { tests: 3, failed: 1, skipped: 1, first: "test_login: AssertionError: assert 500 == 200" },
  ],
  [
    "Playwright",
    `<testsuites id="" name="" tests="2" failures="1" skipped="0" errors="0" time="2.1">
<testsuite name="smoke.spec.ts" timestamp="2026-01-01T10:00:00.000Z" hostname="chromium" tests="2" failures="1" skipped="0" time="1.6" errors="0">
<testcase name="home › answers" classname="smoke.spec.ts" time="0.5">
</testcase>
<testcase name="login › works" classname="smoke.spec.ts" time="1.1">
<failure message="smoke.spec.ts:5:5 works" type="FAILURE">
<![CDATA[  [chromium] › smoke.spec.ts:5:5 › <b>login</b>

    Error: expect(received).toBe(expected)]]>
</failure>
<system-out>
<![CDATA[
[[ATTACHMENT|trace.zip]] </testcase>
]]>
</system-out>
</testcase>
</testsuite>
</testsuites>`,
    { tests: 2, failed: 1, skipped: 0, first: "login › works: smoke.spec.ts:5:5 works" },
  ],
  [
    "Maven Surefire, one suite, an error without a message",
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="SmokeTest" tests="2" errors="1" skipped="0" failures="0">
  <properties><property name="java.version" value="21 &lt;testcase&gt;"/></properties>
  <!-- <testcase name="not one"/> -->
  <testcase name="home" classname="SmokeTest" time="0.1"/>
  <testcase name="chat" classname="SmokeTest" time="0.1">
    <error type="java.net.ConnectException"><![CDATA[java.net.ConnectException: refused
	at SmokeTest.chat(SmokeTest.java:9)]]></error>
  </testcase>
</testsuite>`,
    { tests: 2, failed: 1, skipped: 0, first: "chat: java.net.ConnectException: refused" },
  ],
  [
    "suites in suites, as Vitest and PHPUnit have them",
    `<testsuites><testsuite name="a"><testsuite name="b"><testcase name='it&apos;s fine'/></testsuite><testcase name="too"></testcase></testsuite></testsuites>`,
    { tests: 2, failed: 0, skipped: 0, first: null },
  ],
  ["nothing in it", `<testsuites tests="0"></testsuites>`, { tests: 0, failed: 0, skipped: 0, first: null }],
  [
    "a suite that did not get as far as its tests",
    `<testsuites failures="0"><testsuite name="a" errors="1" failures="0" tests="0"/><testsuite name="b"><testcase name="c"/></testsuite></testsuites>`,
    "its totals count 1 failed, which no test case shows",
  ],
  ["cut off", `<testsuites><testsuite><testcase name="a"/>`, "it is cut off"],
  ["another XML", `<checkstyle><file/></checkstyle>`, "it is no JUnit XML"],
  ["crossed", `<testsuite><testcase></testsuite></testcase>`, "it is no XML that can be read"],
  ["no XML", "{}", "it is no JUnit XML"],
];

describe("a JUnit file", () => {
  it.each(forms)("of %s", (_what, xml, expected) => {
    expect(readJunit(xml)).toEqual(expected);
  });

  it("of Node's own test runner, as it writes it", () => {
    const folder = mkdtempSync(join(tmpdir(), "ion-junit-"));
    try {
      const file = join(folder, "smoke.test.mjs");
      writeFileSync(
        file,
        `import { test } from "node:test"; import assert from "node:assert";
test("home", () => {}); test("login", () => assert.equal(500, 200)); test.skip("later", () => {});`,
      );
      const { NODE_TEST_CONTEXT: _none, ...env } = process.env;
      const { stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=junit", file], { env });
      expect(readJunit(stdout.toString())).toMatchObject({ tests: 3, failed: 1, skipped: 1 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.prop([
    fc.array(fc.constantFrom("<testcase>", "</testcase>", "<failure ", "'", '"', "<![CDATA[", "]]>", "<!--", "x")),
  ])("of anything is read or refused", (parts) => {
    const told = readJunit(parts.join(""));
    expect(typeof told === "string" || told.failed + told.skipped <= told.tests).toBe(true);
  });
});

describe("the input", () => {
  it("names a step's outcome or its file, one a line", () => {
    expect(parseTestResults("smoke: success\ne2e:  out/junit.xml \n")).toEqual([
      { name: "smoke", from: { outcome: "success" } },
      { name: "e2e", from: { file: "out/junit.xml" } },
    ]);
  });

  it.each(["", "smoke:", "smoke: ", "success", "smoke: fine", "a: success\na: failure", "a: junit.json", "1: success"])(
    "is refused: %j",
    (text) => expect(parseTestResults(text)).toBeNull(),
  );

  const files: Record<string, string | Error> = {
    "/w/good.xml": "<testsuite><testcase/><testcase><skipped/></testcase></testsuite>",
    "/w/bad.xml": '<testsuite><testcase name="a"><failure message="no"/></testcase></testsuite>',
    "/w/skipped.xml": "<testsuite><testcase><skipped/></testcase></testsuite>",
    "/w/empty.xml": "<testsuite/>",
    "/w/closed.xml": new Error("EACCES"),
  };
  const readFile = (path: string): string | undefined => {
    const file = files[path];
    if (file instanceof Error) throw file;
    return file;
  };

  it.each([
    ["success", "passed", ""],
    ["failure", "failed", ""],
    ["cancelled", "unknown", "the step was cancelled"],
    ["skipped", "unknown", "the step was skipped"],
    ["good.xml", "passed", ""],
    ["bad.xml", "failed", "a: no"],
    ["skipped.xml", "unknown", "all of its tests were skipped"],
    ["empty.xml", "unknown", "it holds no test"],
    ["none.xml", "unknown", "there is no such file"],
    ["closed.xml", "unknown", 'it cannot be read ("EACCES")'],
  ])("%s is %s", (result, state, detail) => {
    const sources = parseTestResults(`smoke: ${result}`) ?? [];
    expect(readTestResults(sources, { workspace: "/w", readFile, writtenAt: () => 7 })).toMatchObject([
      { name: "smoke", state, detail },
    ]);
  });
});
