import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";

const documents = globSync("{*.md,{docs,examples}/**/*.md}");

/** Relative links of a document, and the headings of the one they lead to. */
function links(path: string): [target: string, anchor: string][] {
  const text = readFileSync(path, "utf8").replaceAll(/^```.*?^```$/gms, "");
  return [...text.matchAll(/\]\(((?!https?:|mailto:)[^)\s]*)\)/g)].map(([, link = ""]) => {
    const [target = "", anchor = ""] = link.split("#");
    return [target === "" ? path : join(dirname(path), target), anchor];
  });
}

/** As GitHub makes an anchor of a heading. */
function anchors(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(documents)("every link of %s leads somewhere", (path) => {
  for (const [target, anchor] of links(path)) {
    expect(existsSync(target), `${path} → ${target}`).toBe(true);
    expect(anchor === "" || anchors(target).includes(anchor), `${path} → ${target}#${anchor}`).toBe(true);
  }
});

test("every page of the documents is in their contents", () => {
  const listed = links("docs/README.md").map(([target]) => target);
  for (const page of globSync("docs/*.md").filter((one) => one !== "docs/README.md")) expect(listed).toContain(page);
});

test("every workflow to copy is in the contents of the examples", () => {
  const listed = links("examples/README.md").map(([target]) => target);
  for (const example of globSync("examples/*.yml")) expect(listed).toContain(example);
});

/** Files and folders of this repository as prose names them: `src/checks/registry.ts`, `test/e2e/`. */
const paths =
  /(?<![\w./@-])(?:src|test|scripts|bench|docs|examples|schema|setup|report|rollback|rollout|dist|\.github|\.ci)\/[\w./*-]*[\w*/]/g;

/** Of whoever uses this, not of this repository; and what a demo or a build leaves. */
const elsewhere = [".github/workflows/deploy.yml", ".github/ion-verify.yml", ".github/ion-verify.setup.yml"];

test.each(documents)("every path that %s names is there", (path) => {
  const named = readFileSync(path, "utf8").match(paths) ?? [];
  for (const one of named.filter((each) => !elsewhere.includes(each)))
    expect(globSync(one.replace(/\/$/, "")), `${path} → ${one}`).not.toEqual([]);
});

describe("README.ko.md, beside README.md", () => {
  const [english, korean] = (["README.md", "README.ko.md"] as const).map((path) => {
    const text = readFileSync(path, "utf8");
    const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = "", code = ""]) => [kind, bare(code)]);
    const prose = text.replaceAll(/^```.*?^```$/gms, "");
    return {
      blocks,
      headings: [...prose.matchAll(/^#+(?= )/gm)].map(([level]) => level),
      rows: (prose.match(/^\|/gm) ?? []).length,
      links: [...prose.matchAll(/\]\(([^)]*)\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !target.startsWith("README"))
        .toSorted(),
      code: [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code).toSorted(),
    };
  });

  it.each(["blocks", "headings", "rows", "links", "code"] as const)("has the same %s", (what) => {
    expect(korean?.[what]).toEqual(english?.[what]);
  });
});

it.each([
  ["README.md", /streams.*whole stream.*`ignore-paths`/],
  ["README.ko.md", /스트리밍.*스트림 전체.*`ignore-paths`/],
  ["docs/probes.md", /\*\*Streams:\*\*[^*]*whole answer[^*]*`ignore-paths`/],
  ["docs/probes.md", /\*\*gRPC:\*\*[^*]*HTTP 200[^*]*no request log holds[^*]*are seen/],
])("%s says how far a request log tells of streams and of gRPC: %s", (path, said) => {
  expect(readFileSync(path, "utf8")).toMatch(said);
});

test("nothing that people copy suggests a path that Google's front end keeps for itself", () => {
  const copied = globSync("{README*.md,examples/**/*,schema/*.json,action.yml,*/action.yml,.github/**/*.yml}");
  expect(copied.length).toBeGreaterThan(30);
  for (const path of copied.filter((one) => /\.\w+$/.test(one)))
    expect(readFileSync(path, "utf8"), path).not.toMatch(/\/(?:healthz|eventlog|_ah\/)/);
  for (const path of documents) expect(readFileSync(path, "utf8"), path).not.toMatch(/path["\s:=]+\/healthz/);
});

/** Code without its comments, which are in the reader's language. */
function bare(code: string): string {
  return code.replaceAll(/(?:^|(?<=\s))# .*$/gm, "").replaceAll(/[ \t]+$/gm, "");
}
