import { plain } from "../report/text/escape.ts";

/** Prints one line to the job's log, made harmless: what we print can quote a service. */
export function say(line: string): void {
  process.stdout.write(`${plain(line, 4_000)}\n`);
}

/** Many polls' lines hide what stands between them: one is said so often, the others are for who debugs the step. */
const pollEveryMs = 60_000;

/**
 * Says a poll's line a minute, and the first that waits for something else. The runner shows the others where
 * ACTIONS_STEP_DEBUG is set.
 */
export function pollSayer(now: () => number): (line: string, awaits?: string) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  let before = "";
  return (line, awaits = "") => {
    const isNew = awaits !== "" && awaits !== before;
    before = awaits;
    if (!isNew && now() - saidAt < pollEveryMs) {
      process.stdout.write(`::debug::${plain(line, 4_000).replaceAll("%", "%25")}\n`);
      return;
    }
    saidAt = now();
    say(line);
  };
}

/** Lines that are shown on demand. `title` is ours. */
export function sayFolded(title: string, lines: readonly string[]): void {
  process.stdout.write(`::group::${title}\n`);
  for (const line of lines) say(line);
  process.stdout.write("::endgroup::\n");
}

const shortestSecret = 6;

/** Tells the runner to hide these wherever they would show in the job's log. Before anything is printed. */
export async function maskSecrets(secrets: readonly string[]): Promise<void> {
  // Of "Bearer abcdef" the whole and the token. What is short stands in much that is no secret: the runner would hide that too,
  // and drop outputs for it.
  const words = secrets
    .flatMap((secret) => secret.split(/\s+/))
    .filter((word) => !/^(?:bearer|basic|digest)$/i.test(word));
  const parts = new Set([...secrets, ...words].filter((part) => part.length >= shortestSecret));
  if (parts.size === 0) return;
  // Loaded only where there is something to hide: it brings an HTTP client, and no start shall wait for that.
  const core = await import("@actions/core");
  for (const part of parts) core.setSecret(part);
}
