import { choice, type Field, fieldPath } from "../field.ts";
import { latencyUnits } from "../latency-unit.ts";
import { agentsPattern, parseAgents, parsePaths, pathsPattern } from "../lists.ts";

function paths(description: string, example: string): Field<string[], undefined> {
  return {
    description,
    allowed: "paths that start with `/`, separated by commas or one a line; `*` stands for anything",
    default: undefined,
    parse: parsePaths,
    pattern: pathsPattern,
    examples: [example],
  };
}

const ignoreAgents: Field<string[], undefined> = {
  description:
    "Requests whose user agent holds one of these are not users', besides the checkers and bots that are known: they are counted apart and not judged.",
  allowed: "parts of user agents, separated by commas or one a line",
  default: undefined,
  parse: parseAgents,
  pattern: agentsPattern,
  examples: ["my-monitor/1.0"],
};

/** Which requests are judged, and where the service's own entries hold what is judged of them. */
export const requestFields = {
  "ignore-agents": ignoreAgents,
  "ignore-paths": paths(
    "Requests for these paths are not judged: streams for example, whose latency covers the whole stream. The path of the health probe is left out in any case.",
    "/events/*",
  ),
  paths: paths(
    "Only requests for these paths are judged. Without it: all but those of `ignore-paths`.",
    "/chat,/api/*",
  ),

  "latency-field": fieldPath({
    description: "Where the service's own log entries hold the latency of a request.",
    default: "jsonPayload.process_time_ms",
  }),
  "latency-unit": choice({
    description:
      "Unit of that latency where its value names none: milliseconds, seconds, microseconds or nanoseconds. A value such as `0.512s` or `512ms` names it.",
    default: "ms",
    choices: latencyUnits,
  }),
  "status-field": fieldPath({
    description: "Where they hold the HTTP status: a number, or a name such as `NOT_FOUND`.",
    default: "jsonPayload.status_code",
  }),
  "group-field": fieldPath({
    description: "Where they hold the group by which requests are counted, for example the persona.",
    default: "jsonPayload.persona_used",
  }),
};
