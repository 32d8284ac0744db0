import { describe, expect, test } from "vitest";
import { judgeKills, judgeRestarts } from "../../src/checks/kills-and-restarts.ts";

describe("kills for memory", () => {
  test("none passes", () => {
    expect(judgeKills([])).toMatchObject({
      id: "memory-kill",
      decision: "pass",
      reason: { code: "not-killed" },
      value: 0,
    });
  });

  test("one fails, and the first is told", () => {
    const kills = [
      { at: 9, message: "second" },
      { at: 5, message: "first" },
    ];
    expect(judgeKills(kills)).toMatchObject({
      decision: "fail",
      reason: { code: "killed-for-memory", kills: 2, firstAt: 5, message: "first" },
      value: 2,
      limit: 0,
      n: 2,
      bad: 2,
    });
    expect(judgeKills([{ at: 1, message: "only" }]).decision).toBe("fail");
  });

  test.each([
    ["Memory limit of 1024 MiB exceeded with 1042 MiB used. Consider", 1_092_616_192, 1_073_741_824],
    ["Memory limit of 512M exceeded with 520M used.", 545_259_520, 536_870_912],
    ["Memory limit of 1.5 GiB exceeded with 1.6 GiB used.", 1_717_986_918, 1_610_612_736],
  ])("the instance is named, and what it used is in bytes as the points are: %s", (message, usedBytes, limitBytes) => {
    const { reason } = judgeKills([{ at: 5, message, instance: "00f46b92" }]);
    expect(reason).toMatchObject({ instance: "00f46b92", usedBytes, limitBytes });
  });

  test("a note without figures or an instance is told without", () => {
    const { reason } = judgeKills([{ at: 5, message: "Out-of-memory event detected in container" }]);
    expect(Object.keys(reason)).toEqual(["code", "kills", "firstAt", "lastAt", "message"]);
  });
});

describe("restarts", () => {
  test("none is nothing to show", () => {
    expect(judgeRestarts([])).toBeNull();
  });

  test("are shown and change no verdict", () => {
    expect(judgeRestarts([{ at: 7, message: "exit(1)" }])).toMatchObject({
      id: "restarts",
      decision: "warn",
      reason: { code: "restarted", times: 1, firstAt: 7, message: "exit(1)" },
      unit: "count",
      value: 1,
    });
  });
});
