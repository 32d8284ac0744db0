import type { Wait } from "../clock.ts";
import { ConfigurationError, show } from "../inputs/configuration-error.ts";
import { suggest } from "../inputs/suggestion.ts";
import { throwUnlessCallFailed } from "../sources/call-failure.ts";
import type { CloudRun, ServiceState } from "./cloud-run-state.ts";

// A name that does not exist is no failed deploy: it is a wrong setting, and is told with the names that do exist.

export interface ServicePlace {
  name: string;
  region: string;
}

/** Google speaks of the project itself, and not of a service in it. */
const ofProject =
  /(?<!in )\bproject\b.{0,60}(?:not found|deleted|does not exist|is invalid)|denied on resource project\b/i;

/** More names than this tell nothing more. */
const mostNames = 20;

/** @param found all services of the project. Null: they may not be listed, and `words` is all that Cloud Run said. */
export function missingService(
  { service, region, project }: { service: string; region: string; project: string },
  found: readonly ServicePlace[] | null,
  words: string,
): ConfigurationError {
  const fault = (name: string, value: string, allowed: string): ConfigurationError =>
    new ConfigurationError([{ name, value, allowed, where: "input" }]);
  if (found === null && ofProject.test(words))
    return fault("project", `${show(project)}, which Google does not know`, `the ID or number of a project (${words})`);
  if (found === null) {
    const allowed = `a service of Cloud Run in ${region} of project ${project} (${words})`;
    return fault("service", `${show(service)}, which could not be found`, allowed);
  }
  if (found.length === 0) {
    const value = `${show(project)}, which has no service of Cloud Run`;
    return fault("project", value, `the project of service ${service} in ${region}`);
  }
  const regions = found.filter(({ name }) => name === service).map((one) => one.region);
  // Read, it was not there; listed, it is: nothing that is named wrongly.
  if (regions.includes(region)) {
    const value = `${show(service)}, which is listed in ${region} and could not be read`;
    return fault("service", value, `a service that Cloud Run shows (${words})`);
  }
  if (regions.length > 0) {
    const value = `${show(region)}, where project ${project} has no service ${service}`;
    return fault("region", value, `where it is: ${listed(regions)}`);
  }
  const here = found.filter((one) => one.region === region).map(({ name }) => name);
  const names = here.length > 0 ? here : found.map((one) => `${one.name} in ${one.region}`);
  const value = `${show(service)}, which project ${project} does not have in ${region}`;
  const meant = suggest(service, here);
  return fault("service", value, `${listed(names)}${meant === undefined ? "" : ` (is ${meant} meant?)`}`);
}

/** A named revision that did not come, or was not there. */
export async function missingRevision(
  cloudRun: Pick<CloudRun, "revisions">,
  service: string,
  revision: string,
  wait: Wait,
  name: "revision" | "baseline" = "revision",
): Promise<ConfigurationError> {
  const value = `${show(revision)}, which service ${service} does not have`;
  const allowed = async (): Promise<string> => {
    try {
      const names = (await cloudRun.revisions(service, wait)).map((one) => one.name);
      return names.length === 0 ? "none: the service has no revision" : `${listed(names)} (newest first)`;
    } catch (error) {
      throwUnlessCallFailed(error, wait.signal);
      return `a revision of the service (${error.message})`;
    }
  };
  return new ConfigurationError([{ name, value, allowed: await allowed(), where: "input" }]);
}

/** A tag that no traffic entry got. */
export function missingTag(
  service: Pick<ServiceState, "traffic" | "trafficStatuses">,
  tag: string,
): ConfigurationError {
  const tags = [...service.traffic, ...service.trafficStatuses].flatMap((target) => target.tag ?? []);
  const names = [...new Set(tags)];
  const allowed = names.length === 0 ? "none: the service has no tag (deploy with --tag)" : listed(names);
  const value = `${show(tag)}, which no traffic entry of the service has`;
  return new ConfigurationError([{ name: "tag", value, allowed, where: "input" }]);
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${some} and ${names.length - mostNames} more` : some;
}
