/**
 * What the product calls of the generated clients, and what they call of themselves. Each carries every method of its API three
 * times over, and makers and readers of every name in it: of the one for log routing that is nine parts in ten.
 */
export const calls = ["getService", "getRevision", "listRevisions", "listSinks", "listExclusions"];
const ofAll = ["constructor", "initialize", "getProjectId", "close"];

const aClient = /\nclass \w+Client \{\n[\s\S]*?\n\}\nexports\.\w+Client = \w+Client;/g;
const aMethod = /\n {4}(?:async )?(\w+)\([\w, ]*\) \{\n[\s\S]*?\n {4}\}(?=\n)/g;

/** Cuts the generated clients in bundled code, which stand there as they are in their packages, to those methods. */
export function cutClients(code: string): string {
  return code.replace(aClient, (client) =>
    client.includes("_gaxModule")
      ? client.replace(aMethod, (method, name: string) => (calls.includes(name) || ofAll.includes(name) ? method : ""))
      : client,
  );
}
