import { expect, test } from "vitest";
import { GoogleCallError } from "../../src/cloud/errors.ts";
import { GuardedReadings } from "../../src/run/guarded-readings.ts";
import { never } from "../fake-clock.ts";

const wait = { deadline: Infinity, signal: never };

test("a failed call is kept and counted, and keeps no other reading from its end", async () => {
  const readings = new GuardedReadings();
  let read = 0;
  const failing = async (): Promise<void> => {
    await Promise.reject(new GoogleCallError("Reading log entries", "role", 403, "denied."));
  };
  const answered = async (): Promise<void> => {
    await Promise.resolve();
    read += 1;
  };
  await readings.sideBySide([failing, answered, failing].map((one) => ({ wait, read: one })));
  expect(read).toBe(1);
  expect(readings.trouble).toMatchObject({ code: "no-access", times: 2 });
});

test("what is no failed call is thrown, and so is a failed one of a run that is cancelled", async () => {
  const readings = new GuardedReadings();
  const broken = async (): Promise<void> => await Promise.reject(new TypeError("not a function"));
  await expect(readings.read({ wait, read: broken })).rejects.toThrow("not a function");
  const signal = AbortSignal.abort(new Error("cancelled"));
  const failing = async (): Promise<void> => {
    await Promise.reject(new GoogleCallError("Reading log entries", "transient", 503, "later."));
  };
  await expect(readings.read({ wait: { ...wait, signal }, read: failing })).rejects.toThrow("cancelled");
  expect(readings.trouble).toBeNull();
});
