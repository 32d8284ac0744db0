import { describe, expect, it } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { begin, note, scope } from "./scene.ts";
import { steady, World } from "./world.ts";

const ms = 1000;
const hour = 3_600_000;

function error(text: string, at: number, revision = scope.revision): LogEntry {
  const { resource, ...entry } = note(text, at);
  const labels = { ...resource.labels, revision_name: revision };
  const logName = "projects/demo/logs/run.googleapis.com%2Fstderr";
  return { ...entry, logName, resource: { ...resource, labels }, severity: "ERROR", insertId: `${text}${at}` };
}
const ofBaseline = (text: string, at: number): LogEntry => error(text, at, "chat-1");
const requests = steady(600);

describe("the candidate's error messages", () => {
  it("are new where the baseline has not written them within a day before the deploy", async () => {
    const report = await new World({
      requests,
      entries: [
        ofBaseline("redis timed out after 20 ms", begin - 5 * hour),
        ofBaseline("quota of tenant 7 is used up", begin - 30 * hour),
        error("redis timed out after 35 ms", begin + 5 * ms),
        error("quota of tenant 9 is used up", begin + 7 * ms),
        error("no persona 'poet' for user 42", begin + 9 * ms),
        error("no persona 'poet' for user 41", begin + 8 * ms),
        error("no persona 'poet' for user 40", begin - 8 * ms),
      ],
    }).verify();
    expect(report.newMessages).toEqual({
      baseline: "chat-1",
      from: begin - 600_000 - 24 * hour,
      to: begin + 70 * ms,
      compared: 1,
      truncated: false,
      patterns: [
        {
          pattern: "no persona 'poet' for user <*>",
          count: 3,
          firstAt: begin - 8 * ms,
          example: "no persona 'poet' for user 40",
        },
        {
          pattern: "quota of tenant <*> is used up",
          count: 1,
          firstAt: begin + 7 * ms,
          example: "quota of tenant 9 is used up",
        },
      ],
      more: 0,
      atLeast: false,
    });
    expect(report.verdict).toBe("pass");
  });

  it("are not new where the baseline, which still serves, writes them by now", async () => {
    const plan = { requests, entries: [error("upstream is down", begin + 5 * ms)] };
    const alone = await new World(plan).verify();
    expect(alone.newMessages?.patterns.map(({ pattern }) => pattern)).toEqual(["upstream is down"]);
    const both = await new World({
      ...plan,
      entries: [...plan.entries, ofBaseline("upstream is down", begin + 6 * ms)],
    }).verify();
    expect(both.newMessages).toMatchObject({ compared: 1, patterns: [], to: begin + 70 * ms });
  });

  it("cost the baseline's log one reading where none is new", async () => {
    const world = new World({ requests });
    const report = await world.verify();
    expect(report.newMessages).toMatchObject({ patterns: [], compared: 0, to: begin });
    const ofErrors = world.log.filters.filter((filter) => /revision_name="chat-1".* severity>=ERROR/.test(filter));
    expect(ofErrors.length).toBe(1);
  });

  it("are compared with the newest of too many, which is told, within the quota", async () => {
    const world = new World({
      requests,
      entries: [
        ...Array.from({ length: 5000 }, (_, i) => ofBaseline(`boom ${i}`, begin - hour + i * 100)),
        ofBaseline("rare", begin - 2 * hour),
        error("rare", begin + ms),
      ],
    });
    const { newMessages } = await world.verify();
    expect(newMessages).toMatchObject({ truncated: true, compared: 4000, from: begin - hour + 1000 * 100 });
    expect(newMessages?.patterns.map(({ pattern }) => pattern)).toEqual(["rare"]);
    expect(world.log.mostInAMinute).toBeLessThanOrEqual(48);
  });

  it("beyond ten are counted, and so is what could not be read", async () => {
    const words = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu".split(" ");
    const report = await new World({
      requests,
      entries: words.map((word, i) => error(`${word} failed by ${word}`, begin + i * ms)),
    }).verify();
    expect([report.newMessages?.patterns.length, report.newMessages?.more]).toEqual([10, 2]);
    const flood = Array.from({ length: 20_000 }, (_, i) => error(`boom ${i}`, begin + 500 + i * 2));
    const flooded = await new World({ requests, entries: flood, settings: { failFast: false } }).verify();
    expect(flooded.newMessages?.atLeast).toBe(true);
  });

  it("are told without what tells who a user is", async () => {
    const text = "mail to anna@example.com (010-1234-5678) failed: Bearer abcdefgh12345678";
    const report = await new World({ requests, entries: [error(text, begin + ms)] }).verify();
    expect(report.newMessages?.patterns[0]?.example).toBe("mail to [email] ([number]) failed: Bearer [redacted]");
    expect(JSON.stringify(report)).not.toMatch(/anna|1234-5678|abcdefgh/);
  });

  it("are known when a window ends early, and when it is cancelled", async () => {
    const entries = [error("something new", begin + ms)];
    const failing = new World({ requests: steady(600, (i) => ({ status: i % 2 === 0 ? 500 : 200 })), entries });
    const failed = await failing.verify();
    expect(failed.window?.endedEarly).toBe("failed");
    expect(failed.newMessages?.patterns.length).toBe(1);
    const world = new World({ requests, entries });
    const cancel = new AbortController();
    const running = world.verification.run(cancel.signal);
    running.catch(() => undefined);
    await world.clock.advance(25 * ms);
    cancel.abort(new Error("stopped by SIGTERM"));
    await expect(world.clock.run(running)).rejects.toThrow("stopped by SIGTERM");
    expect(world.report({ cancelled: true, error: null }).newMessages?.patterns.length).toBe(1);
  });
});

describe("nothing is compared", () => {
  const entries = [error("something new", begin + ms)];

  it.each<[string, ConstructorParameters<typeof World>[0]]>([
    ["without a baseline", { settings: { baseline: { kind: "none" } } }],
    ["where there is no other revision", { cloudRun: { revisions: async () => [] } }],
  ])("%s", async (_what, plan) => {
    const report = await new World({ requests, entries, ...plan }).verify();
    expect([report.newMessages, report.baseline, report.verdict]).toEqual([null, null, "pass"]);
  });

  it("where the baseline's log cannot be read, and the verdict is the same", async () => {
    const world = new World({ requests, entries });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("chat-1")) throw new GoogleCallError("Reading log entries", "transient", 503, "down.");
      return await read(query, wait);
    };
    const report = await world.verify();
    expect([report.newMessages, report.baseline?.name, report.verdict]).toEqual([null, "chat-1", "pass"]);
    expect(report.notices.map(({ code }) => code)).toEqual(["baseline-not-read"]);
  });

  it("again where the quota has no place for it: the report does not wait for the next minute", async () => {
    const world = new World({ requests, entries });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("chat-1") && world.clock.now() > begin + 60 * ms)
        await world.clock.sleep(50 * ms, wait.signal);
      return await read(query, wait);
    };
    const report = await world.verify();
    expect(report.newMessages).toMatchObject({ to: begin, patterns: [{ pattern: "something new" }] });
    expect(world.clock.now()).toBe(begin + 75 * ms);
    expect(world.clock.sleeping).toBe(0);
  });

  it("where reading it hangs: the window does not wait for it", async () => {
    const world = new World({ requests, entries });
    const read = world.log.page.bind(world.log);
    world.log.page = async (query, wait) => {
      if (query.filter.includes("chat-1")) await world.clock.sleep(1e9, wait.signal);
      return await read(query, wait);
    };
    const report = await world.verify();
    expect([report.newMessages, report.verdict, report.window?.endedEarly]).toEqual([null, "pass", null]);
    expect(world.clock.now()).toBe((report.window?.startedAt ?? 0) + 70 * ms);
    expect(world.clock.sleeping).toBe(0);
  });
});
