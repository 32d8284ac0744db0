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

test("what nobody was asked takes nothing from what was answered before", async () => {
  const readings = new GuardedReadings();
  const refused = new GoogleCallError("Reading log entries", "quota", 429, "Quota exceeded.");
  const late = new GoogleCallError("Reading log entries", "hung", null, "no time was left for it.", { unasked: true });
  for (const error of [late, refused, late])
    await readings.read({ wait, read: async () => await Promise.reject(error) });
  expect(readings.trouble).toMatchObject({ detail: refused.message, times: 3 });
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

test("a reading is made once more where its deadline has moved meanwhile, and no reading goes on for ever", async () => {
  const readings = new GuardedReadings();
  let deadline = 10;
  let tries = 0;
  const moving = {
    get deadline() {
      return deadline;
    },
    signal: never,
  };
  const refusedAt = (last: number, kind: "quota" | "network" | "role") => async (): Promise<void> => {
    tries += 1;
    if (tries < last) deadline += 60;
    await Promise.reject(new GoogleCallError("Reading log entries", kind, null, "not now."));
  };
  await readings.sideBySide([{ wait: moving, read: refusedAt(3, "quota") }]);
  expect(tries).toBe(3);
  tries = 0;
  await readings.sideBySide([{ wait: moving, read: refusedAt(2, "network") }]);
  expect(tries).toBe(2);
  // What is not granted will not be in a minute.
  tries = 0;
  await readings.sideBySide([{ wait: moving, read: refusedAt(2, "role") }]);
  expect(tries).toBe(1);
});
