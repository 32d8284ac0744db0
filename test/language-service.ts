import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionMetadata, type ActionReference } from "@actions/languageservice/action";
import { validate } from "@actions/languageservice/validate";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

/** This project as other workflows name it. */
const own = { owner: "org", name: "ion-verify", ref: "v1" };

/** Of the action in that folder of this repository. Undefined: there is none. */
function ownMetadata(folder = "."): ActionMetadata | undefined {
  const path = join(folder, "action.yml");
  return existsSync(path) ? (parse(readFileSync(path, "utf8")) as ActionMetadata) : undefined;
}

let documents = 0;

/**
 * What GitHub's own language service has to say of an action.yml or a workflow, as `line: message`. It is asked of our own
 * action's inputs too; other people's actions are not fetched, so it is told that they take any input.
 */
export async function complaints(kind: "action" | "workflow", text: string): Promise<string[]> {
  // Its results are kept by URI: each document needs one of its own.
  documents += 1;
  const uri = kind === "action" ? `file:///${documents}/action.yml` : `file:///${documents}/.github/workflows/w.yml`;
  const found = await validate(TextDocument.create(uri, "yaml", 1, text), {
    actionsMetadataProvider: { fetchActionMetadata: (reference) => Promise.resolve(metadata(reference)) },
  });
  return found.map(
    ({ range, message }) => `${range.start.line + 1}: ${typeof message === "string" ? message : message.value}`,
  );
}

function metadata({ owner, name, ref, path }: ActionReference): ActionMetadata | undefined {
  if (owner !== own.owner || name !== own.name) return { name, description: "" };
  return ref === own.ref ? ownMetadata(path) : undefined;
}
