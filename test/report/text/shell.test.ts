import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { foldedForShell } from "../../../src/report/text/shell.ts";
import { allTrafficTo, updateTraffic } from "../../../src/report/traffic/commands.ts";

/** The words that a shell hands to the program. */
function wordsIn(command: string): string[] {
  const script = `gcloud() { printf '%s\\n' "$@"; }\n${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).trimEnd().split("\n");
}

describe("a long command", () => {
  const place = { name: "chat", region: "us-central1", project: "ion-demo" };

  it.each([
    allTrafficTo(place, "chat-00041-abc"),
    allTrafficTo({ ...place, isPool: true }, "chat-00041-abc"),
    updateTraffic({ ...place, project: "a-project-of-a-long-name" }, "--to-latest"),
  ])("stands on two lines of which the second is its target, and is the same to a shell: %s", (command) => {
    const folded = foldedForShell(command);
    expect(folded).toMatch(/^[^\n]+ \\\n {2}--to-[^\n]+$/);
    expect(wordsIn(folded)).toEqual(wordsIn(command));
  });

  it("stays as it is where it is short, or where a name is in quotes", () => {
    for (const command of [
      updateTraffic({ ...place, name: "a" }, "--to-latest").slice(0, 80),
      allTrafficTo({ ...place, name: "chat --to-revisions x" }, "chat-00041-abc"),
    ])
      expect(foldedForShell(command)).toBe(command);
  });
});
