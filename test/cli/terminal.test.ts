import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { doctor } from "../../src/cli/doctor/command.ts";
import { replay } from "../../src/cli/replay/command.ts";
import { hasColour, pathFaults } from "../../src/cli/terminal.ts";

test.each<[string, boolean, Record<string, string>, boolean]>([
  ["a terminal", true, {}, true],
  ["a pipe", false, {}, false],
  ["NO_COLOR, whatever it says", true, { NO_COLOR: "0", FORCE_COLOR: "1" }, false],
  ["an empty NO_COLOR, which says nothing", true, { NO_COLOR: "" }, true],
  ["a pipe that is forced", false, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, false],
  ["a terminal that can only write", true, { TERM: "dumb" }, false],
])("%s", (_what, isTTY, env, colour) => {
  expect(hasColour({ isTTY }, env)).toBe(colour);
});

describe("a path, before anything is done", () => {
  const folder = mkdtempSync(join(tmpdir(), "ion-paths-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "old.md"), "old");

  it.each(["new.md", "old.md"])("that can be written is no fault: %s", (name) => {
    expect(pathFaults("--summary", join(folder, name))).toEqual([]);
  });

  it.each([
    [".", /this is a folder/],
    ["none/new.md", /there is no folder/],
  ])("that cannot is one: %s", (name, why) => {
    const [fault] = pathFaults("--summary", join(folder, name));
    expect(fault?.allowed).toMatch(why);
  });

  it("is looked at by the doctor and by a replay as well", async () => {
    const place = ["--service", "chat", "--region", "us-central1"];
    const gone = join(folder, "none/new.yml");
    await expect(doctor([...place, "--write", gone])).rejects.toThrow(/there is no folder/);
    await expect(doctor([...place, "--write", join(folder, "old.md")])).rejects.toThrow(/a file that is there already/);
    await expect(replay([join(folder, "old.md"), "--summary", gone])).rejects.toThrow(/there is no folder/);
  });

  it("is none where none is asked for", () => {
    expect(pathFaults("--html", undefined)).toEqual([]);
  });
});
