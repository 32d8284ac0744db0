import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { onTestFinished } from "../this-test.ts";
import type { Report } from "../../src/report/report.ts";
import { LiveLine } from "../../src/cli/verify/live-line.ts";
import { openCloud, pace } from "../e2e/verify.ts";
import { folder, runCli } from "./run-cli.ts";

/** A worker is judged by what does not take the longer to show. */
const brief = Object.entries({ ...pace, window: "3s", settle: "0s" }).flatMap(([name, text]) => [`--${name}`, text]);
const options = Object.entries(pace).flatMap(([name, text]) => [`--${name}`, text]);

describe("a verification from a terminal", () => {
  it("is a few lines for people, and for a program its report, with summary and page in files", async () => {
    const verified = async (scenario: "healthy" | "errors", ...more: string[]) => {
      const sim = await openCloud({ scenario });
      await sim.deploy();
      const cwd = folder();
      const names = ["--service", sim.service.name, "--region", sim.service.region];
      // How fast a busy machine answers is not what is asked.
      const budget = ["--p95-budget", "30s"];
      return { cwd, ...(await runCli(["verify", ...more, ...names, ...budget, ...options], { cwd, env: sim.env })) };
    };
    // Each waits for its window: beside each other they take the time of one.
    const [people, program] = await Promise.all([
      verified("healthy"),
      verified("errors", "--json", "--summary", "out.md", "--html", "out.html"),
    ]);

    expect(people.stdout).toMatch(/^(?:✅ PASS|❔ INCONCLUSIVE) — /);
    expect(people.stdout).not.toMatch(/^#|\|/m);
    expect(people.stdout).not.toContain("\u001b");
    expect(people.stderr).toMatch(/of 7 s · \d+ requests/);
    // A busy machine may prove too little, which fails nobody by default.
    expect(people.exitCode).toBe(0);

    const report = JSON.parse(program.stdout) as Report;
    expect(report).toMatchObject({ schema: "ion-verify/report@1", verdict: "fail" });
    expect(readFileSync(join(program.cwd, "out.md"), "utf8")).toMatch(/^## ❌ FAIL/);
    expect(readFileSync(join(program.cwd, "out.html"), "utf8")).toMatch(/^<!DOCTYPE html>.*<title>FAIL — /s);
    expect(program.stderr).toContain("requests");
    expect(program.exitCode).toBe(1);
  });

  it("says once what came of a sign-in where a proxy answers in the place of Google's machines", async () => {
    const proxy = createServer((_request, response) => response.writeHead(403).end("no")).listen(0, "127.0.0.1");
    onTestFinished(() => void proxy.close());
    await once(proxy, "listening");
    const { port } = proxy.address() as AddressInfo;
    const args = ["verify", "--service", "chat", "--region", "us-central1", "--project", "my-project", ...options];
    const run = await runCli(args, { env: { GCE_METADATA_HOST: `127.0.0.1:${port}` } });
    expect(run.stdout).toContain("Next: Run gcloud auth application-default login");
    expect([run.exitCode, run.stderr]).toEqual([1, ""]);
  });

  it("takes a worker pool in the place of a service", async () => {
    const sim = await openCloud({ pool: true });
    await sim.deploy();
    const names = ["--worker-pool", sim.service.name, "--region", sim.service.region];
    const run = await runCli(["verify", ...names, ...brief], { env: sim.env });
    expect(run.stdout).toMatch(/^✅ PASS — .*every check of a worker is kept/);
    expect(run.stderr).toMatch(/of 3 s · 0 error lines/);
    expect(run.exitCode).toBe(0);
  });

  it("asks for what it needs before any call", async () => {
    const run = await runCli(["verify", "chat", "--regin", "us-central1"]);
    expect(run.exitCode).toBe(2);
    for (const name of ["chat", "--regin", "--service"]) expect(run.stderr).toContain(`- ${name} (`);
    // What is probably meant is not told as missing besides.
    expect(run.stderr).not.toContain("- --region (");
  });
});

describe("settings that do not go together are named as they were typed", () => {
  it.each([
    [["--interval", "30s", "--window", "20s"], "- --interval (with --window) is 30s, longer than the window of 20s;"],
    [["--min-duration", "1h", "--window", "20s"], "- --min-duration (with --window) is 1h, longer than"],
    [["--health-path", "/healthz"], '- --health-path (with the run.app address) is "/healthz"'],
  ])("%j", async (args, line) => {
    const run = await runCli(["verify", "--service", "chat", "--region", "us-central1", ...args]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(line);
  });
});

describe("the live line", () => {
  const shown = (isTTY: boolean, use: (live: LiveLine) => void): string => {
    let text = "";
    use(new LiveLine({ isTTY, columns: 20, write: (more) => (text += more) }));
    return text;
  };
  const use = (live: LiveLine): void => {
    live.status("10 requests");
    live.status("오류율이 허용 한도를 넘었습니다");
    live.say("ready");
  };

  it("is written over on a terminal, and never wraps", () => {
    expect(shown(true, use)).toBe("\r\u001b[K10 requests\r\u001b[K오류율이 허용 한도…\nready\n");
  });

  it("is the longest of several that fits", () => {
    const lines = ["a line that is too long for it", "one that does fit", "one"] as const;
    expect(shown(true, (live) => live.status(...lines))).toBe("\r\u001b[Kone that does fit");
    expect(shown(false, (live) => live.status(...lines))).toBe(`${lines[0]}\n`);
  });

  it("is a line each time elsewhere", () => {
    expect(shown(false, use)).toBe("10 requests\n오류율이 허용 한도를 넘었습니다\nready\n");
  });
});
