import { describe, expect, it } from "vitest";
import { ErrorHistory } from "../../src/sources/error-history.ts";
import { ReadLimit } from "../../src/sources/read-limit.ts";
import { FakeClock, never } from "../fake-clock.ts";
import { begin, note, scope } from "../run/scene.ts";
import type { LogEntry } from "../simulator/logging/entry.ts";
import { PagedLog, type PagedLogOptions } from "./paged-log.ts";

const hour = 3_600_000;
const wait = { deadline: Infinity, signal: never };

function scene(options: PagedLogOptions = {}) {
  const clock = new FakeClock(begin);
  const limit = new ReadLimit(clock);
  const log = new PagedLog(clock, limit, [], options);
  const write = (text: string, at: number, severity: LogEntry["severity"] = "ERROR"): void =>
    log.append({ ...note(text, at), severity, insertId: `${text}${at}` }, at);
  return { clock, log, write, history: new ErrorHistory(log, scope, begin - 24 * hour) };
}
const told = (history: ErrorHistory): [string, number | undefined][] =>
  [...history.errors.messages].map(({ message, count }) => [message, count]);

describe("what a revision wrote as errors before", () => {
  it("is read from the newest backwards, as far as it goes", async () => {
    const { write, history } = scene();
    write("Container called exit(1).", begin - hour);
    write("mail to anna@example.com failed", begin - 2 * hour);
    write("all is well", begin - hour, "INFO");
    write("too old", begin - 25 * hour);
    write("too new", begin);
    expect(history.looked).toBeNull();
    await history.read(begin, 3, wait);
    expect(told(history)).toEqual([
      ["Container called exit(1).", 1],
      ["mail to [email] failed", 1],
    ]);
    expect([history.looked, history.truncated]).toEqual([{ from: begin - 24 * hour, to: begin }, false]);
  });

  it("is cut where the pages end, which is told with the time that was looked at", async () => {
    const { write, history, log } = scene({ maxPage: 10 });
    for (let i = 1; i <= 100; i++) write(`no route to shard ${i}`, begin - i * 1000);
    await history.read(begin, 3, wait);
    expect(log.reads).toBe(3);
    expect(told(history)).toEqual([["no route to shard 30", 30]]);
    expect([history.looked, history.truncated]).toEqual([{ from: begin - 30_000, to: begin }, true]);
  });

  it("goes on over pages that are empty but for their token, and counts what comes twice once", async () => {
    const { write, history } = scene({ maxPage: 10, emptyEvery: 2, repeatEvery: 3 });
    for (let i = 1; i <= 20; i++) write(`no route to shard ${i}`, begin - i * 1000);
    await history.read(begin, 9, wait);
    expect([told(history), history.truncated]).toEqual([[["no route to shard 20", 20]], false]);
  });

  it("is asked for in smaller pages where one is too large to be received", async () => {
    const { write, history } = scene({ mostReceived: 150 });
    for (let i = 1; i <= 200; i++) write(`no route to shard ${i}`, begin - i * 1000);
    await history.read(begin, 4, wait);
    expect([told(history), history.truncated]).toEqual([[["no route to shard 200", 200]], false]);
  });

  it("is read on later, each message once", async () => {
    const { clock, write, history, log } = scene();
    write("old", begin - 1000);
    await history.read(begin, 3, wait);
    log.append({ ...note("late", begin - 2000), severity: "ERROR" }, begin + 1000);
    write("new", begin + 5000);
    await clock.advance(10_000);
    await history.read(clock.now(), 3, wait);
    expect(told(history)).toEqual([
      ["old", 1],
      ["new", 1],
      ["late", 1],
    ]);
    expect(history.looked).toEqual({ from: begin - 24 * hour, to: begin + 10_000 });
  });

  it("is nothing where reading fails", async () => {
    const { history, log } = scene();
    log.failure = new Error("unavailable");
    await expect(history.read(begin, 3, wait)).rejects.toThrow("unavailable");
    expect(history.looked).toBeNull();
  });
});
