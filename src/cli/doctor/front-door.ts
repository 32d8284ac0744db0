import { randomBytes } from "node:crypto";
import type { Cloud } from "../../cloud/open.ts";
import { writtenDuration } from "../../inputs/duration.ts";
import type { Settings } from "../../inputs/settings.ts";
import type { ServiceState } from "../../revision/cloud-run-state.ts";
import type { ProbeResult } from "../../sources/observation.ts";
import { ProbeSignIn } from "../../sources/probes/probe-sign-in.ts";
import { sendProbe } from "../../sources/probes/probe.ts";
import { wantedAs } from "../../sources/probes/probe-request.ts";
import { note, ok, type Proposal, type Row, wrong } from "./rows.ts";

/** Sends the health probe once, as a verification would, and says who answered and how. */
export async function askFrontDoor(
  cloud: Pick<Cloud, "clock" | "idToken">,
  settings: Settings,
  service: ServiceState,
  signal: AbortSignal,
): Promise<{ rows: Row[]; proposal: Proposal }> {
  const about = "Health";
  if (settings.healthPath === undefined)
    return { rows: [note(about, "switched off (health-path: none)")], proposal: {} };
  const reachable = !service.internalOnly && !service.defaultUriDisabled;
  const base = settings.url ?? (reachable ? service.uri : null);
  if (base === null) {
    const next = "Run the job inside its network and give `url`, or set `health-path: none` and `chat-path: none`.";
    return { rows: [note(about, "the service has no address that is reached from here", next)], proposal: {} };
  }
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
  return { rows: [healthRow(about, settings.healthPath, result)], proposal: proposalOf(settings, result) };
}

function healthRow(about: string, path: string, result: ProbeResult): Row {
  const answer = `${path} answered ${result.status ?? "nothing"} in ${writtenDuration(Math.round(result.durationMs))}`;
  if (result.ok && result.concern === undefined) {
    const unknown = result.unknown === undefined ? "" : `; its word "${result.unknown}" is not known, and only warns`;
    const parts = result.dependencies.map(({ name, state }) => `${name} ${state}`).join(", ");
    return ok(about, `${answer}${parts === "" ? "" : `: ${parts}`}${unknown}`);
  }
  if (result.ok) return note(about, `${answer}: ${result.concern ?? ""}`);
  const why = result.reason ?? "";
  if (result.door !== null) return wrong(about, `${answer}; that is not the container's answer: ${why}`, doorAdvice);
  if (result.status === 404 || result.status === 405)
    return wrong(about, answer, "Name the right path by `health-path`, or `health-path: none`.");
  return wrong(about, `${answer}: ${why}`);
}

const doorAdvice =
  "Grant the job's account roles/run.invoker, choose another path, or give `url` or `probe-headers`; `health-path: none` leaves the probe out.";

/** A path that leads nowhere is left out until somebody names the right one. */
function proposalOf({ healthPath = "none" }: Settings, result: ProbeResult): Proposal {
  return { "health-path": result.status === 404 || result.status === 405 ? "none" : healthPath };
}
