import { describe, expect, test } from "vitest";
import { runWorkflow, type RunOptions } from "./runner.ts";

const usual: Omit<RunOptions, "workflow"> = {
  event: { name: "push", payload: { after: "abc", head_commit: { message: "hello" } } },
  env: {},
  actions: {},
};

function job(steps: string, more = ""): string {
  const body = steps.replaceAll(/^(?=.)/gm, "      ");
  return `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps:\n${body}\n`;
}

test("outputs and the environment flow from step to step, and out of the job", async () => {
  const workflow = `${job(
    `- id: first
  run: |
    echo "figure=\${{ github.event.head_commit.message }}" >> "$GITHUB_OUTPUT"
    printf 'text<<END\\na\\nb\\nEND\\n' >> "$GITHUB_OUTPUT"
    echo "COLOUR=green" >> "$GITHUB_ENV"
- run: echo "$COLOUR $FIGURE"
  env:
    FIGURE: \${{ steps.first.outputs.figure }}
`,
    "    outputs:\n      figure: ${{ steps.first.outputs.figure }}\n",
  )}  two:
    needs: one
    runs-on: ubuntu-latest
    steps:
      - run: echo "got \${{ needs.one.outputs.figure }}"
`;
  const { result, jobs } = await runWorkflow({ ...usual, workflow });
  expect(result).toBe("success");
  expect(jobs["one"]?.steps[0]?.outputs).toEqual({ figure: "hello", text: "a\nb" });
  expect(jobs["one"]?.steps[1]?.stdout).toBe("green hello\n");
  expect(jobs["two"]?.steps[0]?.stdout).toBe("got hello\n");
});

describe("a failed step", () => {
  const steps = `- id: bad
  run: exit 3
- run: echo skipped
- if: failure()
  run: echo rollback
- if: failure() && steps.bad.outputs.verdict == 'fail'
  run: echo not this
- if: always()
  run: echo always
`;

  test("skips what comes after, but what waits for failures", async () => {
    const { result, jobs } = await runWorkflow({ ...usual, workflow: job(steps) });
    expect(result).toBe("failure");
    expect(jobs["one"]?.steps.map(({ outcome }) => outcome)).toEqual([
      "failure",
      "skipped",
      "success",
      "skipped",
      "success",
    ]);
  });

  test("with continue-on-error lets the job go on", async () => {
    const workflow = job(steps.replace("run: exit 3", "run: exit 3\n  continue-on-error: true"));
    const { result, jobs } = await runWorkflow({ ...usual, workflow });
    expect(result).toBe("success");
    expect(jobs["one"]?.steps[0]).toMatchObject({ outcome: "failure", conclusion: "success" });
    expect(jobs["one"]?.steps[1]?.stdout).toBe("echo skipped\n".slice(5));
  });
});

test("a cancelled run interrupts its step, and goes on only with what runs always", async () => {
  const workflow = job(`- run: |
    trap 'echo interrupted; exit 1' INT
    echo ready
    for i in $(seq 200); do sleep 0.05; done
- run: echo not this
- if: always()
  run: echo cleaned up
`);
  const { result, jobs } = await runWorkflow({
    ...usual,
    workflow,
    onLine: (line, cancel) => {
      if (line === "ready") cancel();
    },
  });
  expect(result).toBe("cancelled");
  expect(jobs["one"]?.steps.map(({ outcome }) => outcome)).toEqual(["cancelled", "skipped", "success"]);
  expect(jobs["one"]?.steps[0]?.stdout).toContain("interrupted");
});

test("somebody else's action is played, and can fail", async () => {
  const workflow = job(`- id: deploy
  uses: google-github-actions/deploy-cloudrun@v3
  with:
    service: \${{ vars.SERVICE }}
- run: echo "\${{ steps.deploy.outputs.url }} $PROJECT"
- uses: actions/upload-artifact@v6
`);
  const { result, jobs } = await runWorkflow({
    ...usual,
    workflow,
    vars: { SERVICE: "chat" },
    actions: {
      "google-github-actions/deploy-cloudrun": async ({ inputs }) => ({
        outputs: { url: `https://${inputs["service"] ?? ""}.example` },
        env: { PROJECT: "demo" },
      }),
      "actions/upload-artifact": async () => await Promise.reject(new Error("no files were found")),
    },
  });
  expect(result).toBe("failure");
  expect(jobs["one"]?.steps[1]?.stdout).toBe("https://chat.example demo\n");
  expect(jobs["one"]?.steps[2]).toMatchObject({ outcome: "failure", stdout: "Error: no files were found" });
});

test("our own action is started from dist with the inputs of its action.yml", async () => {
  const workflow = job("- id: verify\n  uses: org/ion-verify@v1\n  with:\n    service: chat\n    window: 30\n");
  const { result, jobs } = await runWorkflow({ ...usual, workflow });
  expect(result).toBe("failure");
  expect(jobs["one"]?.steps[0]?.stdout).toMatch(/::error::2 settings are not usable.*window.*region/s);
});

test("a job of a matrix runs once for each of its combinations", async () => {
  const workflow = `on: push
jobs:
  one:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        include:
          - after: 12h
            period: 12h
          - after: 24h
            period: day
    steps:
      - run: echo "\${{ matrix.period }} after \${{ matrix.after }}"
`;
  const { jobs } = await runWorkflow({ ...usual, workflow });
  expect(Object.entries(jobs).map(([id, { steps }]) => [id, steps[0]?.stdout])).toEqual([
    ["one (12h, 12h)", "12h after 12h\n"],
    ["one (24h, day)", "day after 24h\n"],
  ]);
});

test("a file that GitHub would refuse is refused in its words", async () => {
  await expect(runWorkflow({ ...usual, workflow: job("- rum: echo") })).rejects.toThrow(/GitHub refuses.*rum/);
});
