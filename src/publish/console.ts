import { plain } from "../report/escape.ts";

/** Prints one line to the job's log, made harmless: what we print can quote a service. */
export function say(line: string): void {
  process.stdout.write(`${plain(line, 4_000)}\n`);
}

/** Tells the runner to hide these wherever they would show in the job's log. Before anything else is printed. */
export async function mask(secrets: readonly string[]): Promise<void> {
  if (secrets.length === 0) return;
  // Loaded only where there is something to hide: it brings an HTTP client, and no start shall wait for that.
  const core = await import("@actions/core");
  for (const secret of secrets)
    for (const part of [secret, ...secret.split(/\s+/)]) if (part !== "") core.setSecret(part);
}
