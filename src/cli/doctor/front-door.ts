import { randomBytes } from "node:crypto";
import type { Cloud } from "../../cloud/open.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { ServiceState } from "../../revision/cloud-run-state.ts";
import type { ProbeResult } from "../../sources/observation.ts";
import { ProbeSignIn } from "../../sources/probes/probe-sign-in.ts";
import { sendProbe } from "../../sources/probes/probe.ts";
import { wantedAs } from "../../sources/probes/probe-request.ts";
import { note, ok, type Proposal, type Row, type Telling, wrong } from "./rows.ts";

/** Sends the health probe once, as a verification would, and says who answered and how. */
export async function askFrontDoor(
  cloud: Pick<Cloud, "clock" | "idToken">,
  settings: Settings,
  service: ServiceState,
  signal: AbortSignal,
  telling: Telling,
): Promise<{ rows: Row[]; proposal: Proposal }> {
  const { words } = telling;
  if (settings.healthPath === undefined) return { rows: [note("health", words.healthOff)], proposal: {} };
  const reachable = !service.internalOnly && !service.defaultUriDisabled;
  const base = settings.url ?? (reachable ? service.uri : null);
  if (base === null) return { rows: [note("health", words.noAddress)], proposal: {} };
  const audience = service.invokerIamDisabled ? null : service.uri;
  const { send } = new ProbeSignIn({ audience, idToken: cloud.idToken, sendProbe });
  const result = await send(
    {
      name: "health",
      url: base.replace(/\/+$/, "") + settings.healthPath,
      method: "GET",
      body: undefined,
      repeated: false,
      wanted: wantedAs("health"),
      timeoutMs: settings.probeTimeoutMs,
      userAgent: `ion-verify/1 (run ${randomBytes(8).toString("hex")})`,
      traceId: randomBytes(16).toString("hex"),
      headers: settings.probeHeaders ?? {},
      direct: base === service.uri,
    },
    cloud.clock,
    signal,
  );
  return { rows: [healthRow(settings.healthPath, result, telling)], proposal: proposalOf(settings, result) };
}

function healthRow(path: string, result: ProbeResult, { all, words, f }: Telling): Row {
  const answer = words.answered(f, path, result.status, result.durationMs);
  if (result.ok && result.concern === undefined) {
    const unknown = result.unknown === undefined ? "" : words.unknownWord(result.unknown);
    const parts = result.dependencies.map(({ name, state }) => `${name} ${state}`).join(", ");
    return ok("health", `${answer}${parts === "" ? "" : `: ${parts}`}${unknown}`);
  }
  if (result.ok) return note("health", `${answer}: ${all.detail(result.concern ?? "")}`);
  const why = all.detail(result.reason ?? "");
  if (result.door !== null) {
    const { what, way } = all.doors[result.door];
    return wrong("health", `${answer}${words.notItself(`${what} (${why})`)}`, way(f));
  }
  if (result.status === 404 || result.status === 405) return wrong("health", answer, words.wrongPath);
  return wrong("health", `${answer}: ${why}`);
}

/** A path that leads nowhere is left out until somebody names the right one. */
function proposalOf({ healthPath = "none" }: Settings, result: ProbeResult): Proposal {
  return { "health-path": result.status === 404 || result.status === 405 ? "none" : healthPath };
}
