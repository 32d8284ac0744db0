import type { SimulatorOptions } from "./options.ts";
import { Simulator } from "./simulator.ts";

export { type ErrorLine, plantedPersons } from "./error-lines.ts";
export { hostileTexts, plantedSecrets } from "./hostile.ts";
export type { DeployOptions, SimulatorOptions } from "./options.ts";
export { type Overrides, type Scenario, type ScenarioName, scenarioNames } from "./scenarios.ts";
export type { RecordedRequest } from "./server.ts";
export type { Simulator } from "./simulator.ts";
export type { Turn } from "./timeline.ts";
export type { Figures, Truth, TruthQuery } from "./truth.ts";

/** Opens the simulated cloud on loopback ports. Nothing is deployed yet: call `deploy()`; end with `stop()`. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = new Simulator(options);
  await simulator.open(options.port ?? 0);
  return simulator;
}
