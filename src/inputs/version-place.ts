/** Where an answer names its version. */
export type VersionPlace = { kind: "header"; name: string } | { kind: "json"; path: string[] };

/** `header:X-Version` or `json:build.version`. Also published in the JSON Schema. */
export const versionPlacePattern =
  "^(?:header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}|json:[^\\s.]{1,100}(?:\\.[^\\s.]{1,100}){0,9})$";

/** As `version-from` has it. */
export function writtenPlace(place: VersionPlace): string {
  return place.kind === "header" ? `header:${place.name}` : `json:${place.path.join(".")}`;
}

const expression = new RegExp(versionPlacePattern);

export function parseVersionPlace(text: string): VersionPlace | null {
  if (!expression.test(text)) return null;
  const [kind, rest] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
  return kind === "header" ? { kind, name: rest.toLowerCase() } : { kind: "json", path: rest.split(".") };
}
