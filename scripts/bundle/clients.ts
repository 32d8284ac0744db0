/**
 * What the product calls of the generated clients, and what they call of themselves. Each carries every method of its API three
 * times over, and makers and readers of every name in it: of the one for log routing that is nine parts in ten.
 */
export const calls = ["getService", "getRevision", "listRevisions", "listSinks", "listExclusions"];
const ofAll = ["constructor", "initialize", "getProjectId", "close"];

const aClient = /\nclass \w+Client \{\n[\s\S]*?\n\}\nexports\.\w+Client = \w+Client;/g;
const aMethod = /\n {4}(?:async )?(\w+)\([\w, ]*\) \{\n[\s\S]*?\n {4}\}(?=\n)/g;

/** What stands in its constructor for nobody here, and what is left of it. */
const unused: [RegExp, string][] = [
  // Makers and readers of names.
  [/\n {8}this\.pathTemplates = \{\n[\s\S]*?\n {8}\};(?=\n)/, ""],
  // A second client, which follows calls that run for long.
  [
    /\n {8}const protoFilesRoot = [\s\S]*?\n {8}this\.descriptors\.longrunning = \{\n[\s\S]*?\n {8}\};(?=\n)/,
    "\n        this.operationsClient = { close() {} };",
  ],
  // In `initialize`: a call is made ready for each.
  [new RegExp(`\\n {12}'(?!(?:${calls.join("|")})')\\w+',(?=\\n)`, "g"), ""],
];

/** Cuts the generated clients in bundled code, which stand there as they are in their packages, to those methods. */
export function cutClients(code: string): string {
  return code.replace(aClient, (client) => (client.includes("_gaxModule") ? cut(client) : client));
}

function cut(client: string): string {
  const left = unused.reduce((text, [part, instead]) => {
    const less = text.replace(part, instead);
    if (less === text) throw new Error(`a generated client has no longer what ${part.source} finds`);
    return less;
  }, client);
  return left.replace(aMethod, (method, name: string) => (calls.includes(name) || ofAll.includes(name) ? method : ""));
}
