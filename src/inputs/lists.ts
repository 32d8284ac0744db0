/** Also published in the JSON Schema. A path as a log entry has it; `*` stands for anything. */
const path = String.raw`/[^\s,#?\\\u0000-\u001f\u007f]{0,199}`;
export const pathsPattern = String.raw`^\s*(?:${path})(?:\s*[,\n]\s*(?:${path})){0,49}\s*$`;

/** Parts of user agents: visible characters, a line each where they hold commas. */
const agent = String.raw`[^\s,\u0000-\u001f\u007f](?:[^,\u0000-\u001f\u007f]{0,198}[^\s,\u0000-\u001f\u007f])?`;
export const agentsPattern = String.raw`^\s*(?:${agent})(?:\s*[,\n]\s*(?:${agent})){0,49}\s*$`;

const pathsExpression = new RegExp(pathsPattern);
const agentsExpression = new RegExp(agentsPattern);

export const parsePaths = (text: string): string[] | null => (pathsExpression.test(text) ? partsOf(text) : null);
export const parseAgents = (text: string): string[] | null => (agentsExpression.test(text) ? partsOf(text) : null);

function partsOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
