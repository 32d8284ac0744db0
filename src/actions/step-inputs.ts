import {
  type Inputs,
  readFileIfPresent,
  readSettings,
  secretsOf,
  type Source,
  writtenAtIfPresent,
} from "../inputs/read.ts";
import { maskSecrets, say } from "../publish/console.ts";
import { settingsLine } from "../report/progress.ts";

/** The inputs of a step, with their secrets masked before anything is printed. @throws {ConfigurationError} */
export async function stepInputs(how: Pick<Source, "orPool" | "several"> = {}): Promise<Inputs> {
  const files = { readFile: readFileIfPresent, writtenAt: writtenAtIfPresent };
  const inputs = await readSettings({ env: process.env, ...files, ...how });
  const { settings, targets, configFile } = inputs;
  await maskSecrets([settings, ...targets].flatMap(secretsOf));
  if (configFile !== null) say(settingsLine(configFile, settings.language));
  return inputs;
}
