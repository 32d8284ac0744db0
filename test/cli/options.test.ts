import { describe, expect, it } from "vitest";
import { readArguments, readInputs } from "../../src/cli/options.ts";
import { terminalInputs } from "../../src/inputs/actions.ts";

const own = { html: { value: "FILE", description: "" } };

/** What is told of a command line, without what is allowed. */
async function told(...args: string[]): Promise<string[]> {
  const given = readArguments(args, own, terminalInputs.verify);
  const message = await readInputs(given, {}, ["service", "region"]).then(
    () => "",
    (error: unknown) => String(error),
  );
  return message
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/; allowed: (?!--).*/, ""));
}

describe("one slip on a command line is one fault", () => {
  it.each([
    [
      ["--service", "chat", "--regoin", "us-central1"],
      ["- --regoin (option) is not an option; did you mean --region?"],
    ],
    [["--region", "us-central1", "--service"], ["- --service (option) is without a value"]],
    [["--service", "chat", "--region", "us-central1", "-x", "1"], ["- -x (option) is not an option"]],
    [
      ["--service", "chat", "--region", "us-central1", "--service", "api", "--html", "a", "--html", "b"],
      ["- --service (option) is there twice", "- --html (option) is there twice"],
    ],
    // One hyphen would be several options of a letter each; a word processor makes a dash of two.
    ...["-", "–", "—"].map((dash): [string[], string[]] => [
      [`${dash}service`, "chat", "--region=us-central1"],
      [`- ${dash}service (option) is not an option; did you mean --service?`],
    ]),
    [
      ["--service", "chat", "--region", "us-central1", "-window=5m"],
      ["- -window (option) is not an option; did you mean --window?"],
    ],
  ])("%j", async (args, faults) => {
    expect(await told(...args)).toEqual(faults);
  });

  it("and the same value twice is none", async () => {
    expect(await told("--service", "chat", "--service", "chat", "--region", "us-central1")).toEqual([]);
  });
});

it("what was not typed is named without hyphens", async () => {
  const place = ["--service", "chat", "--region", "us-central1"];
  const [fault] = await told(...place, "--min-duration", "30m");
  expect(fault).toBe("- --min-duration (with window) is 30m, longer than the window of 10m");
});
