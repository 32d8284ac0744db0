import { describe, expect, it } from "vitest";
import { type Deployed, type Expected, judgeExpected, sameCommit } from "../../src/checks/expected.ts";

const digest = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;
const repo = "us-docker.pkg.dev/demo/repo/chat";
const sha = "0123456789abcdef0123456789abcdef01234567";
const deployed: Deployed = { image: `${repo}:v2`, digest: null, why: "", labels: {}, commit: null };

function judge(expected: Partial<Expected>, more: Partial<Deployed> = {}, versions: [string, number][] = []) {
  const all = { version: undefined, image: undefined, commit: undefined, ...expected };
  const where = "none of 3 answers has the member version";
  const named = [{ probe: "health", place: "json:version", versions, where }];
  return judgeExpected(all, { ...deployed, ...more }, named).map(({ id, decision, n }) => [id, decision, n]);
}

it("nothing is judged that nobody asked for", () => {
  expect(judge({})).toEqual([]);
});

describe("a version is", () => {
  it.each<[string, [string, number][], string, number]>([
    ["the one that every answer names", [["1.4.2", 3]], "pass", 3],
    [
      "the one that some answers name, where others name none",
      [
        ["1.4.2", 3],
        ["", 2],
      ],
      "pass",
      5,
    ],
    ["another one", [["1.4.1", 3]], "fail", 3],
    [
      "another one in one answer of many",
      [
        ["1.4.2", 30],
        ["1.4.1", 1],
      ],
      "fail",
      31,
    ],
    ["not known where no answer names one", [["", 3]], "inconclusive", 3],
    ["not known without any answer", [], "inconclusive", 0],
  ])("%s", (_what, versions, decision, n) => {
    expect(judge({ version: "1.4.2" }, {}, versions)).toEqual([["expected-version", decision, n]]);
  });
});

describe("an image is", () => {
  it.each<[string, string, Partial<Deployed>, string]>([
    ["the one with that tag", `${repo}:v2`, {}, "pass"],
    ["another tag", `${repo}:v3`, {}, "fail"],
    ["another name", "us-docker.pkg.dev/demo/repo/other:v2", {}, "fail"],
    ["the digest that it was deployed by", `${repo}@${digest}`, { image: `${repo}@${digest}` }, "pass"],
    ["the digest that its tag was resolved to", `${repo}@${digest}`, { digest }, "pass"],
    ["that digest alone", digest, { digest }, "pass"],
    ["another digest than it was deployed by", `${repo}@${digest}`, { image: `${repo}@${other}` }, "fail"],
    // Of an image of several platforms, or with its provenance, Cloud Run tells the manifest that it runs.
    ["not known where its tag was resolved to another digest", digest, { digest: other }, "inconclusive"],
    ["not known by that behind the same tag either", `${repo}:v2@${digest}`, { digest: other }, "inconclusive"],
    ["another tag beside another digest", `${repo}:v3@${digest}`, { digest: other }, "fail"],
    ["another name beside another digest", `us-docker.pkg.dev/demo/repo/other@${digest}`, { digest: other }, "fail"],
    ["another image with the same digest", `us-docker.pkg.dev/demo/repo/other@${digest}`, { digest }, "fail"],
    ["not known where its tag's digest cannot be had", `${repo}@${digest}`, { why: "HTTP 403" }, "inconclusive"],
    [
      "not known by a tag where it was deployed by its digest",
      `${repo}:v2`,
      { image: `${repo}@${digest}` },
      "inconclusive",
    ],
    ["not known where Cloud Run tells none", digest, { image: null }, "inconclusive"],
    ["that tag, deployed beside its digest", `${repo}:v2`, { image: `${repo}:v2@${digest}` }, "pass"],
    ["another tag than the one beside the digest", `${repo}:v3`, { image: `${repo}:v2@${digest}` }, "fail"],
    ["latest, where neither names a tag or one does", repo, { image: `${repo}:latest` }, "pass"],
    ["latest, where the deploy named no tag", `${repo}:latest`, { image: repo }, "pass"],
    [
      "another name, whatever its digest",
      "us-docker.pkg.dev/demo/repo/other:v2",
      { image: `${repo}@${digest}` },
      "fail",
    ],
    ["one of a registry with a port", "localhost:5000/chat:v2", { image: "localhost:5000/chat:v2" }, "pass"],
  ])("%s", (_what, image, more, decision) => {
    expect(judge({ image }, more)[0]?.[1]).toBe(decision);
  });
});

describe("a commit is", () => {
  it.each<[string, string, Partial<Deployed>, string]>([
    ["that of the deploy's label", sha, { commit: sha, labels: { "commit-sha": sha } }, "pass"],
    ["that of any label", sha.slice(0, 7), { labels: { "git-commit": sha } }, "pass"],
    ["another one", sha, { commit: "f".repeat(40), labels: { "commit-sha": "f".repeat(40) } }, "fail"],
    ["not known without a label", sha, {}, "inconclusive"],
    ["not known by labels of something else", sha, { labels: { team: "chat", level: "0" } }, "inconclusive"],
  ])("%s", (_what, commit, more, decision) => {
    expect(judge({ commit }, more)[0]?.[1]).toBe(decision);
  });

  it("the same by its beginning, of seven digits at least", () => {
    expect([sameCommit(sha, sha.slice(0, 7).toUpperCase()), sameCommit(sha, "0123")]).toEqual([true, false]);
  });
});
