import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

interface Release {
  jobs: { "move-major-tag": { steps: { run: string }[] } };
}

const { jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8")) as Release;
const script = jobs["move-major-tag"].steps.map(({ run }) => run).join("\n");

/** A `gh` that knows these tags, and writes down what it is asked to change. */
const gh = `#!/usr/bin/env bash
case "$*" in
  *--method*) echo "$*" >> "$CALLS" ;;
  *git/matching-refs/tags/*) for tag in $TAGS; do echo "refs/tags/$tag"; done ;;
  *git/ref/tags/*) [[ " $TAGS " == *" \${2##*/} "* ]] ;;
esac
`;

/** Runs the job's own script for a pushed tag, with these tags in the repository. → what it asked GitHub to change. */
function push(tag: string, tags: string[]): string {
  const directory = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const calls = join(directory, "calls");
  writeFileSync(calls, "");
  writeFileSync(join(directory, "gh"), gh);
  chmodSync(join(directory, "gh"), 0o755);
  execFileSync("bash", ["--noprofile", "--norc", "-c", script], {
    env: {
      PATH: `${directory}:${process.env["PATH"]}`,
      CALLS: calls,
      TAGS: tags.join(" "),
      GITHUB_REF_NAME: tag,
      GITHUB_REPOSITORY: "org/ion-verify",
      GITHUB_SHA: "abc",
    },
  });
  return readFileSync(calls, "utf8").trim();
}

test("the first release makes the major tag", () => {
  expect(push("v1.0.0", ["v1.0.0"])).toBe(
    "api repos/org/ion-verify/git/refs --method POST --raw-field ref=refs/tags/v1 --raw-field sha=abc",
  );
});

test("a later release moves it; versions are compared as numbers", () => {
  expect(push("v1.10.0", ["v1", "v1.9.0", "v1.10.0", "v1.10.0-rc.1"])).toBe(
    "api repos/org/ion-verify/git/refs/tags/v1 --method PATCH --raw-field sha=abc --field force=true",
  );
});

test("a patch of an older minor version leaves it where it is", () => {
  expect(push("v1.9.1", ["v1", "v1.9.1", "v1.10.0"])).toBe("");
});
