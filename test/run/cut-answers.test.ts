import { describe, expect, it } from "vitest";
import { judgeCutAnswers } from "../../src/checks/cut-answers.ts";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { Report } from "../../src/report/report.ts";
import { said, stepsOf } from "../report/said.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { readCutBefore } from "../../src/run/cut-answers.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { appEntry, begin, note, type Request } from "./scene.ts";
import { found, ofRevision, steady, World, type Plan } from "./world.ts";

const created = begin - 600_000;
const words =
  "Truncated response body. Usually implies that the request timed out or the application exited before the response was finished.";

/** Cloud Run's note of it, beside an entry of the request with 200. */
function cut({ id, startedAt, latencyMs }: Request): LogEntry {
  return {
    ...note(words, startedAt + latencyMs),
    insertId: `cut-${id}`,
    trace: `projects/demo/traces/${id}-of-cloud-run`,
  };
}

const users = steady(600);
const before = users.map((one) => ({ ...one, id: `b${one.id}`, startedAt: one.startedAt - begin + created - 60_000 }));
const baseline = before.map((one) => ofRevision("chat-1", appEntry(one)));
const each = (some: readonly Request[], n: number): LogEntry[] => some.filter((_, i) => i % n === 0).map(cut);

async function verify(entries: LogEntry[], plan: Plan = {}): Promise<Report> {
  return await new World({ requests: users, entries, ...plan }).verify();
}

describe("answers that break off, with 200", () => {
  it("are no pass where many do and the baseline's did not", async () => {
    const report = await verify([...baseline, ...each(users, 3)]);
    expect(report).toMatchObject({ verdict: "inconclusive", decisive: "cut-answers" });
    expect(report.findings.find(({ id }) => id === "cut-answers")).toMatchObject({
      decision: "inconclusive",
      reason: { code: "answers-cut", baselineN: 600, baselineRate: 0 },
      bad: 200,
      n: 600,
    });
    expect(stepsOf(report).join()).toContain("Look at what ends the answers");
  });

  it("are a warning where nothing is known of a baseline, and are told in Korean", async () => {
    const settings = { baseline: { kind: "none" }, language: "ko" } as const;
    const report = await verify(each(users, 3), { settings });
    expect([report.verdict, found(report, "cut-answers")?.decision]).toEqual(["pass", "warn"]);
    const told = report.findings.flatMap((one) => (one.id === "cut-answers" ? [said(one, "ko")] : []));
    expect(told.join()).toContain("응답이 중간에 끊겼습니다");
  });

  it.each<[string, LogEntry[]]>([
    [
      "as many of the baseline's do",
      [...baseline, ...each(users, 3), ...each(before, 3).map((one) => ofRevision("chat-1", one))],
    ],
    ["few do", [...baseline, ...each(users, 10)]],
    [
      "it was before the window",
      [
        ...baseline,
        ...each(
          users.map((one) => ({ ...one, startedAt: one.startedAt - 70_000 })),
          3,
        ),
      ],
    ],
  ])("say nothing where %s", async (_what, entries) => {
    const report = await verify(entries);
    expect([report.verdict, found(report, "cut-answers")]).toEqual(["pass", undefined]);
  });

  it("are a warning where the baseline had a few requests, of which none broke off", () => {
    const seen = { bad: 10, n: 12 };
    const decided = (bad: number, n: number): string | undefined =>
      judgeCutAnswers({ ...seen, baseline: { bad, n } })?.decision;
    expect([decided(0, 0), decided(0, 12), decided(0, 600)]).toEqual(["warn", "warn", "inconclusive"]);
    expect([decided(3, 12), decided(300, 600)]).toEqual([undefined, undefined]);
  });

  it("are a warning where the baseline's notes cannot be read", async () => {
    const world = new World({ requests: users, entries: [...baseline, ...each(users, 3)] });
    const page = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("Truncated")) throw new GoogleCallError("Reading", "no-access", 403, "denied");
      return await page(query, wait);
    };
    const report = await world.verify();
    expect([report.verdict, found(report, "cut-answers")?.decision]).toEqual(["pass", "warn"]);
  });
});

it("of a baseline with more of them than are read, so many are taken as came in the part that was read", async () => {
  const [total, spanMs] = [9_000, 900_000];
  const notes = Array.from({ length: total }, (_, i) => ({
    ...note(words, begin - 1 - (i * spanMs) / total),
    insertId: `n${i}`,
  }));
  const pages = {
    page: async ({ pageToken = "0", pageSize }: { pageToken?: string; pageSize: number }) => {
      const end = Number(pageToken) + pageSize;
      return { entries: notes.slice(Number(pageToken), end), nextPageToken: String(end) };
    },
    close: async () => {},
  };
  const evidence = { watch: { cutAnswers: 50 }, active: { tally: { count: 100 } }, counted: () => null } as never;
  const scope = { service: "chat", region: "us-central1", revision: "chat-1" } as never;
  const window = { from: begin - spanMs, to: begin };
  const bad = await readCutBefore({ pages, clock: new FakeClock(begin) }, { scope, window }, evidence, never);
  expect(Math.abs((bad ?? 0) / total - 1)).toBeLessThan(0.01);
});
