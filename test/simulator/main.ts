import { parseArgs } from "node:util";
import { type Simulator, startSimulator } from "./index.ts";
import { isPastName, pastAgeMs, type PastName, pastNames, pastScenes, writePastScene } from "./past-scenes.ts";
import { isScenarioName, scenario, type ScenarioName, scenarioNames } from "./scenarios.ts";

const usage = `usage: npm run simulator -- [options]

  --scenario NAME        what is being deployed; default: healthy
  --past day|week|month  nothing is deployed; the service has served for long: something to report on
  --port N               of the APIs; default: any free one
  --seed N               same seed, same requests; default: 1
  --minutes N            it ends by itself after so long; default: 30
  --list                 shows the scenarios and the pasts
  --help`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: "string" },
      past: { type: "string" },
      port: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      /** It stops by itself after so long, so that a forgotten one does not stay for ever. */
      minutes: { type: "string", default: "30" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.list) {
    for (const name of scenarioNames) console.log(`--scenario ${name.padEnd(20)} ${scenario(name).summary}`);
    for (const name of pastNames) console.log(`--past     ${name.padEnd(20)} ${pastScenes[name].summary}`);
    return;
  }
  const numbers = [values.port, values.seed, values.minutes].map(Number);
  const [port = NaN, seed = NaN, minutes = NaN] = numbers;
  const { scenario: chosen = "healthy", past } = values;
  const wrongPast = past !== undefined && (!isPastName(past) || values.scenario !== undefined);
  if (!isScenarioName(chosen) || wrongPast || numbers.some(Number.isNaN)) {
    const unknown = isScenarioName(chosen) ? "" : `unknown scenario: ${JSON.stringify(chosen)}\n`;
    const noPast = past === undefined || isPastName(past) ? "" : `unknown past: ${JSON.stringify(past)}\n`;
    console.error(
      `${usage}\n\n${unknown}${noPast}scenarios: ${scenarioNames.join(", ")}\npasts (without a scenario): ${pastNames.join(", ")}`,
    );
    process.exitCode = 2;
    return;
  }
  const aheadMs = minutes * 60_000;
  const simulator =
    past === undefined ? await deployed(chosen, { port, seed }) : await withPast(past, { port, seed, aheadMs });
  console.log(`# Ctrl-C ends it; it ends by itself after ${minutes} minutes.`);
  const ended = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, aheadMs);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });
  await ended;
  await simulator.stop();
}

async function deployed(name: ScenarioName, options: { port: number; seed: number }): Promise<Simulator> {
  const simulator = await startSimulator({ ...options, scenario: name });
  const { revision } = await simulator.deploy();
  printExports(simulator);
  const { name: service, region, project } = simulator.service;
  console.log(`
# ${scenario(name).summary}: ${revision} is being deployed. The service answers at ${simulator.uri}
# Inputs of the action: service ${service}, region ${region}
# Try:
#   npx ion-verify verify --service ${service} --region ${region} --window 15s --settle 5s --html report.html
#   gcloud run services describe ${service} --region ${region} --format json
#   gcloud logging read 'resource.type=cloud_run_revision AND resource.labels.service_name=${service}' --limit 50
#   curl -H "Authorization: Bearer $(cat "$CLOUDSDK_AUTH_ACCESS_TOKEN_FILE")" ${simulator.url}/v2/projects/${project}/locations/${region}/services/${service}`);
  return simulator;
}

async function withPast(
  name: PastName,
  { aheadMs, ...options }: { port: number; seed: number; aheadMs: number },
): Promise<Simulator> {
  const simulator = await startSimulator({ ...options, live: false, stableAgeMs: pastAgeMs(name) });
  writePastScene(simulator, name, aheadMs);
  printExports(simulator);
  const { name: service, region } = simulator.service;
  console.log(`
# ${pastScenes[name].summary}. The service answers at ${simulator.uri}
# Try:
#   npx ion-verify report --service ${service} --region ${region} --period ${name}
#   npx ion-verify report --service ${service} --region ${region} --period ${name} --language ko --html report.html`);
  return simulator;
}

function printExports(simulator: Simulator): void {
  for (const [name, value] of Object.entries(simulator.env)) console.log(`export ${name}='${value}'`);
}

await main();
