import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { complaints } from "./language-service.ts";

const workflows = globSync(".github/workflows/*.yml");

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number | string; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

test("there is a workflow for changes, one for releases, and one for others to call", () => {
  const names = workflows.map((path) => path.replace(/.*\//, ""));
  expect(names.toSorted()).toEqual(["ci.yml", "release.yml", "verify.yml"]);
});

test.each(["ci.yml", "release.yml"])("%s runs all that .ci/run runs, in its order", (name) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${name}`, "utf8")) as Workflow;
  const [job] = Object.values(jobs);
  const commands = job?.steps.flatMap(({ run = "" }) => run.split("\n")) ?? [];
  const ofNpm = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith("npm "));
  expect(ofNpm(commands)).toEqual(ofNpm(readFileSync(".ci/run", "utf8").split("\n")));
});

/** What each job may do beyond reading the repository, and why, stands in its file. */
const mayWrite: Record<string, string[]> = {
  package: ["contents", "id-token", "attestations"],
  "move-major-tag": ["contents"],
  verify: ["id-token", "checks", "pull-requests"],
};

describe.each(workflows)("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("GitHub's language service has nothing to say", async () => {
    expect(await complaints("workflow", text)).toEqual([]);
  });

  test("each job has only the permissions it names, and an end", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions = {}, "timeout-minutes": end }] of Object.entries(workflow.jobs)) {
      expect(Object.keys(permissions)).toContain("contents");
      const writing = Object.entries(permissions).filter(([, level]) => level === "write");
      const allowed = name === "verify" && !path.endsWith("verify.yml") ? [] : (mayWrite[name] ?? []);
      expect(writing.map(([what]) => what).toSorted()).toEqual(allowed.toSorted());
      expect(end === "${{ inputs.timeout-minutes }}" || Number(end) > 0).toBe(true);
    }
  });

  test("each action is pinned to a commit and says which version that is", () => {
    const used = text.split("\n").filter((line) => /^ *(?:- )?uses:/.test(line));
    expect(used).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    // This repository's own tag is what a caller of its workflow has chosen.
    const others = used.filter((line) => !line.endsWith("uses: org/ion-verify@v1"));
    for (const line of others) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("no checkout leaves a token behind", () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: given } of checkouts) expect(given).toEqual({ "persist-credentials": false });
  });

  test("no expression is pasted into a script", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

test("the job that moves the tag runs nothing of the repository", () => {
  const { jobs } = parse(readFileSync(".github/workflows/release.yml", "utf8")) as Workflow;
  expect(jobs["move-major-tag"]?.steps.filter((step) => step.uses !== undefined)).toEqual([]);
});

describe("verify.yml, which others call", () => {
  const path = ".github/workflows/verify.yml";
  const text = readFileSync(path, "utf8");
  const { on, jobs } = parse(text) as {
    on: {
      workflow_call: Record<"inputs" | "outputs" | "secrets", Record<string, { value?: string; default?: unknown }>>;
    };
    jobs: Record<string, { outputs: Record<string, string>; steps: Step[] }>;
  };
  const { inputs, outputs, secrets } = on.workflow_call;
  const action = parse(readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", object>;
  const step = jobs["verify"]?.steps.find(({ uses }) => uses === "org/ion-verify@v1");

  test("passes on to the action what the action has, each under its own name", () => {
    const given = Object.entries(step?.with ?? {});
    expect(given.length).toBeGreaterThan(0);
    for (const [name, value] of given) {
      expect(Object.keys(action.inputs)).toContain(name);
      expect([`\${{ inputs.${name} }}`, `\${{ secrets.${name} }}`]).toContain(value);
    }
  });

  test("takes nothing that it does not use, and uses nothing that it does not take", () => {
    const used = (of: string): string[] => [
      ...new Set([...text.matchAll(new RegExp(`\\$\\{\\{ ${of}\\.([\\w-]+)`, "g"))].map(([, name = ""]) => name)),
    ];
    expect(used("inputs").toSorted()).toEqual(Object.keys(inputs).toSorted());
    expect(used("secrets").toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test("hands each output on from the action, which has it", () => {
    const job = jobs["verify"]?.outputs ?? {};
    expect(Object.keys(outputs)).toEqual(Object.keys(job));
    for (const name of Object.keys(outputs)) {
      expect(Object.keys(action.outputs)).toContain(name);
      expect(outputs[name]?.value).toBe(`\${{ jobs.verify.outputs.${name} }}`);
      expect(job[name]).toBe(`\${{ steps.verify.outputs.${name} }}`);
    }
  });

  test("is called as its head says", async () => {
    const [, shown = ""] = /^#\n((?:# {3}.*\n)+)/m.exec(text) ?? [];
    const call = (parse(shown.replaceAll(/^# {3}/gm, "")) as Record<string, Record<string, object>>)["verify"];
    const required = Object.entries(inputs).filter(([, { default: preset }]) => preset === undefined);
    for (const [name] of required) expect(Object.keys(call?.["with"] ?? {})).toContain(name);
    for (const name of Object.keys(call?.["with"] ?? {})) expect(Object.keys(inputs)).toContain(name);
    expect(call?.["permissions"]).toEqual(
      jobs["verify"] === undefined ? {} : (parse(text) as Workflow).jobs["verify"]?.permissions,
    );
  });
});

const examples = globSync("examples/*.yml");

test("there are workflows to copy", () => {
  expect(examples.length).toBeGreaterThan(0);
});

describe.each(examples)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  test("GitHub's language service has nothing to say", async () => {
    expect(await complaints("workflow", text)).toEqual([]);
  });

  test("where it starts Node itself, it sets up the one that ion-verify needs before", () => {
    for (const { steps } of Object.values((parse(text) as Workflow).jobs)) {
      const first = steps.findIndex(({ run = "" }) => /^ *(?:node|npx) /m.test(run));
      const before = steps.slice(0, Math.max(0, first)).find(({ uses }) => uses?.startsWith("actions/setup-node@"));
      expect(first === -1 || before?.with?.["node-version"] === 24).toBe(true);
    }
  });

  test("it grants each job only what it names, one run at a time, and no expression is pasted into a script", () => {
    const workflow = parse(text) as Workflow & { concurrency: unknown };
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      for (const { run = "" } of job.steps) expect(run).not.toContain("${{");
    }
  });
});

const blocks = globSync("{README.md,CONTRIBUTING.md,docs/**/*.md}").flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map(([, text = ""]) => text)
    .filter((text) => /^(?:on|jobs):/m.test(text) || /^\s*- uses:/m.test(text))
    .map((text, index) => [`${path}, workflow ${index + 1}`, text] as const),
);

test("the README shows a workflow", () => {
  expect(blocks.map(([where]) => where)).toContain("README.md, workflow 1");
});

test.each(blocks)("%s is one that GitHub takes", async (_, text) => {
  expect(await complaints("workflow", whole(text))).toEqual([]);
});

test.each([
  ["p95-budget: 2s", "p95-bugdet: 2s", "Invalid action input 'p95-bugdet'"],
  ["ion-verify@v1", "ion-verify/rollout@v1", "Missing required input `region`"],
  ["ion-verify@v1", "ion-verify@v0", "Unable to resolve action `org/ion-verify@v0`, repository or version not found"],
])("a slip in an example would be found: %j for %j", async (right, wrong, complaint) => {
  const example = `      - uses: org/ion-verify@v1
        with:
          service: chat
          p95-budget: 2s
`;
  const found = await complaints("workflow", whole(example.replace(right, wrong)));
  expect(found.map((line) => line.replace(/^\d+: /, ""))).toEqual([complaint]);
});

/** An excerpt that shows steps, or jobs, alone → a workflow around it. */
function whole(text: string): string {
  const indent = (spaces: number, part: string): string => part.replaceAll(/^(?=.)/gm, " ".repeat(spaces));
  if (/^on:/m.test(text)) return text;
  if (/^jobs:/m.test(text)) return `on: push\n${text}`;
  const steps = /^\s*steps:/m.test(text) ? outdented(text) : `steps:\n${indent(2, outdented(text))}`;
  return `on: push\njobs:\n  excerpt:\n    runs-on: ubuntu-latest\n${indent(4, steps)}`;
}

function outdented(text: string): string {
  const depth = /^ */.exec(text)?.[0].length ?? 0;
  return text.replaceAll(new RegExp(`^ {${depth}}`, "gm"), "");
}
