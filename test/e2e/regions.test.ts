import { expect, test } from "vitest";
import { onTestFailed, onTestFinished } from "../this-test.ts";
import type { ServicesReport } from "../../src/report/report.ts";
import { servicesSchema } from "../../src/report/schema/services.ts";
import { LoadBalancer } from "../simulator/load-balancer.ts";
import type { Simulator, SimulatorOptions } from "../simulator/index.ts";
import { type ActionRun, runAction } from "./run-action.ts";
import { openCloud, pace } from "./verify.ts";

const regions = ["us-central1", "europe-west1"] as const;

/** So that no error of a slow machine's few requests leaves the error rate open. */
const sound: Partial<SimulatorOptions> = { overrides: { errorRate: 0 } };

/** A multi-region service: one name in two regions, behind one address. */
async function openRegions(
  ...of: [Partial<SimulatorOptions>, Partial<SimulatorOptions>]
): Promise<{ sims: [Simulator, Simulator]; url: string }> {
  const [us, eu] = of;
  const first = await openCloud({ service: "chat", region: regions[0], regions, ...us });
  const second = await openCloud({ service: "chat", region: regions[1], regions, beside: first, seed: 7, ...eu });
  const balancer = new LoadBalancer([first.uri, second.uri]);
  onTestFinished(async () => await balancer.close());
  return { sims: [first, second], url: await balancer.open() };
}

async function act(
  { env }: Pick<Simulator, "env">,
  more: Record<string, string>,
): Promise<ActionRun & { of: ServicesReport }> {
  const yaml = Object.entries({ service: "chat", regions: `[${regions.join(", ")}]`, ...pace, settle: "4s", ...more })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
  const run = await runAction({ inputs: {}, env, files: { ".github/ion-verify.yml": yaml } });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  return { ...run, of: servicesSchema.parse(run.report) };
}

const probesOf = ({ of }: { of: ServicesReport }) =>
  of.targets.map(({ report }) => report?.findings.find(({ id }) => id === "probe-health"));

test.concurrent("one address before two regions: each region's own evidence is told, and neither doubts the other", async () => {
  const { sims, url } = await openRegions(sound, sound);
  const revisions = await Promise.all(sims.map(async (sim) => (await sim.deploy()).revision));
  await Promise.all(sims.map(async (sim) => await sim.moved()));
  const run = await act(sims[0], { url });
  expect([run.of.verdict, run.exitCode, run.stderr]).toEqual(["pass", 0, ""]);
  for (const [i, finding] of probesOf(run).entries()) {
    expect(finding).toMatchObject({ decision: "pass", reason: { code: "probe-ok" } });
    expect(finding?.reason).toMatchObject({ others: { revision: revisions[1 - i], region: regions[1 - i] } });
  }
  expect(run.summary).toContain("of the same deploy");
  // Both are listed.
  expect(run.of.targets.flatMap(({ report }) => report?.notices.map(({ code }) => code))).not.toContain(
    "regions-unverified",
  );
});

test.concurrent("private regions are each probed at their own address, with a token for it", async () => {
  const { sims } = await openRegions({ ...sound, private: true }, { ...sound, private: true });
  await Promise.all(sims.map(async (sim) => void (await sim.deploy())));
  await Promise.all(sims.map(async (sim) => await sim.moved()));
  const run = await act({ env: sims[0].keylessEnv() }, {});
  expect([run.of.verdict, run.exitCode]).toEqual(["pass", 0]);
  for (const finding of probesOf(run))
    expect(finding).toMatchObject({ decision: "pass", reason: { code: "probe-ok" } });
  const asked = sims[0].requests.filter(({ path }) => path.endsWith(":generateIdToken")).map(({ body }) => body);
  expect(asked).toEqual(
    expect.arrayContaining(sims.map(({ uri }) => expect.objectContaining({ audience: uri }) as unknown)),
  );
});

test.concurrent("a region that still has the deploy before is named, and where else it runs is told", async () => {
  const { sims } = await openRegions({}, {});
  const [us, eu] = sims;
  // From here, the balancer leads to that region alone.
  const balancer = new LoadBalancer([eu.uri]);
  onTestFinished(async () => await balancer.close());
  const url = await balancer.open();
  await us.deploy();
  await us.moved();
  // Nothing was deployed to the other one, and nobody verifies it.
  const run = await runAction({
    env: us.env,
    inputs: { service: "chat", region: regions[0], url, ...pace, settle: "4s" },
  });
  onTestFailed(() => console.log(`exit ${run.exitCode}\n${run.stdout}\n${run.stderr}\n${run.summary}`));
  const finding = run.report?.findings.find(({ id }) => id === "probe-health");
  expect(finding).toMatchObject({
    decision: "inconclusive",
    reason: { code: "probe-elsewhere", revision: `${eu.stableRevision} in europe-west1`, address: url },
  });
  expect(run.report?.notices).toContainEqual({ code: "regions-unverified", regions: ["europe-west1"] });
});
