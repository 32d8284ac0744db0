import { describe, expect, it } from "vitest";
import { said } from "../report/said.ts";
import type { Request } from "./scene.ts";
import { steady, World } from "./world.ts";

/** Of a route that the app never logs, every n-th request ends so. */
const unlogged = (n: number, status: number, trace: boolean): Request[] =>
  steady(2400, (i) => ({
    ...(trace ? { trace: `t${i}` } : {}),
    ...(i % n === 0 ? { path: "/pay", status, logged: null } : {}),
  }));

describe.each([true, false])("what is declared an error, on a route that the app never logs (traces: %s)", (trace) => {
  it("fails, whatever its status", async () => {
    const settings = { errorStatus: [{ from: 400, to: 599 }] };
    const report = await new World({ requests: unlogged(10, 404, trace), settings }).verify();
    expect([report.verdict, report.decisive, report.requests?.source]).toEqual(["fail", "unlogged-errors", "app"]);
    const finding = report.findings.find(({ id }) => id === "unlogged-errors");
    expect(finding && said(finding, "en")).toContain("240 failed requests");
    expect(finding && said(finding, "ko")).toContain("실패한 요청이 Cloud Run 요청 로그에는 240건");
  });

  it("leaves a proof open that would be none with it", async () => {
    const settings = { errorStatus: [{ from: 409, to: 409 }] };
    const report = await new World({ requests: unlogged(120, 409, trace), settings }).verify();
    expect([report.verdict, report.decisive]).toEqual(["inconclusive", "unlogged-errors"]);
  });

  it("is none where it is not declared one", async () => {
    for (const [status, from] of [
      [404, 500],
      [501, 502],
    ] as const) {
      const settings = { errorStatus: [{ from, to: 599 }] };
      const report = await new World({ requests: unlogged(10, status, trace), settings }).verify();
      expect([report.verdict, report.requests?.source]).toEqual(["pass", "app"]);
    }
  });
});
