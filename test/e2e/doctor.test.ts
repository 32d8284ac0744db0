import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, runCli } from "../cli/run-cli.ts";
import { openCloud } from "./verify.ts";

test("the doctor tells what would be seen, and writes a config file that a verification takes", async () => {
  const sim = await openCloud({ live: false });
  const to = Date.now() - 10 * 60_000;
  sim.past({ from: to - 6 * 3_600_000, to, requests: 4000, medianMs: () => 300 });
  const cwd = folder();
  const names = ["--service", sim.service.name, "--region", sim.service.region];
  const run = await runCli(["doctor", ...names, "--write", "ion-verify.yml"], { cwd, env: sim.env });
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(/^✓ App log +latency in jsonPayload\.process_time_ms, in ms \([\d,]+ traces say so\)/m);
  expect(run.stdout).toMatch(/^✓ Health +\/health answered 200/m);
  expect(readFileSync(join(cwd, "ion-verify.yml"), "utf8")).toContain("latency-field: jsonPayload.process_time_ms\n");
  const notes = run.stdout.match(/^! /gm)?.length ?? 0;
  const last = run.stdout.trimEnd().split("\n").at(-1);
  expect(last).toBe(
    notes === 0
      ? "Next: commit that file. Nothing is broken."
      : `Next: look at what is marked ! (${notes}), then commit that file. Nothing is broken.`,
  );
  const again = await runCli(["doctor", ...names, "--write", "ion-verify.yml"], { cwd, env: sim.env });
  expect([again.exitCode, again.stderr]).toEqual([
    2,
    expect.stringMatching(/--write \(option\) is "ion-verify\.yml", a file that is there already; /),
  ]);
});

test("the doctor speaks Korean where the settings do, and says what a sink leaves out", async () => {
  const sim = await openCloud({ live: false });
  sim.sinks.exclusions = ["httpRequest.status < 400 AND NOT sample(insertId, 0.1)"];
  const names = ["--service", sim.service.name, "--region", sim.service.region, "--health-path", "none"];
  const run = await runCli(["doctor", ...names, "--language", "ko"], { env: sim.env });
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(/^! 로그 라우팅 +_Default 싱크가 .*: httpRequest\.status < 400 AND NOT sample/m);
  expect(run.stdout).toMatch(/^language: ko$/m);
  expect(run.stdout).toMatch(/^다음에 할 일: ! 표시된 \d+건을 확인한 뒤 이 파일을 .* 고장 난 곳은 없습니다\.\n$/m);
});

test("the doctor proposes nothing of what it could not look at", async () => {
  const cwd = folder();
  const args = [
    "doctor",
    "--project",
    "my-project",
    "--service",
    "chat",
    "--region",
    "us-central1",
    "--write",
    "fits.yml",
  ];
  const run = await runCli(args, { cwd, env: { GOOGLE_APPLICATION_CREDENTIALS: "/nowhere/key.json" } });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/✗ Credentials /);
  expect(run.stdout).not.toMatch(/service: chat|fits\.yml/);
  expect(run.stdout).toMatch(/\n\nNext: mend what is marked ✗ \(1\) first, then run the doctor again\.\n$/);
  expect(existsSync(join(cwd, "fits.yml"))).toBe(false);
});
