import { parseArgs } from "node:util";
import { startSimulator } from "./index.ts";
import { isScenarioName, scenario, scenarioNames } from "./scenarios.ts";

const usage = "usage: npm run simulator -- [--scenario NAME] [--port N] [--seed N] [--minutes N] [--list]";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scenario: { type: "string", default: "healthy" },
      port: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      /** It stops by itself after so long, so that a forgotten one does not stay for ever. */
      minutes: { type: "string", default: "30" },
      list: { type: "boolean", default: false },
    },
  });
  if (values.list) {
    for (const name of scenarioNames) console.log(`${name.padEnd(20)} ${scenario(name).summary}`);
    return;
  }
  const numbers = [values.port, values.seed, values.minutes].map(Number);
  const [port = NaN, seed = NaN, minutes = NaN] = numbers;
  if (!isScenarioName(values.scenario) || numbers.some(Number.isNaN)) {
    console.error(`${usage}\nscenarios: ${scenarioNames.join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const simulator = await startSimulator({ scenario: values.scenario, port, seed });
  const { revision } = await simulator.deploy();
  for (const [name, value] of Object.entries(simulator.env)) console.log(`export ${name}='${value}'`);
  const { name, region, project } = simulator.service;
  console.log(`
# ${scenario(values.scenario).summary}: ${revision} is being deployed. The service answers at ${simulator.uri}
# Inputs of the action: service ${name}, region ${region}
# Try:
#   gcloud run services describe ${name} --region ${region} --format json
#   gcloud logging read 'resource.type=cloud_run_revision AND resource.labels.service_name=${name}' --limit 50
#   curl -H "Authorization: Bearer $(cat "$CLOUDSDK_AUTH_ACCESS_TOKEN_FILE")" ${simulator.url}/v2/projects/${project}/locations/${region}/services/${name}
# Ctrl-C ends it; it ends by itself after ${minutes} minutes.`);
  const ended = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, minutes * 60_000);
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

await main();
