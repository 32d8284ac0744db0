/** As package.json has it, and the runner brings. */
const oldest = 24;

/** What to say of a Node that is too old, which would end in an error about something that it lacks. Null: it will do. */
export function nodeFault(version: string): string | null {
  if (Number.parseInt(version, 10) >= oldest) return null;
  return `ion-verify needs Node ${oldest} or later, and this is Node ${version}. Install it (https://nodejs.org), or in a checkout run \`npx node dist/index.js\`: \`npm ci\` brings one.`;
}
