import type { ServiceState } from "../revision/cloud-run-state.ts";
import type { TrafficOutcome } from "../report/report.ts";

/** Who may say where the traffic goes. `auto`: Terraform, where it made the service and was the last to change it. */
export type TrafficOwner = "auto" | "workflow" | "terraform";

/** What is changed here, Terraform's next run undoes, or reports as drift. Undefined: it is the workflow's to change. */
export function ownedElsewhere(service: ServiceState, owner: TrafficOwner): TrafficOutcome | undefined {
  const terraforms = owner === "terraform" || (owner === "auto" && service.terraform);
  return terraforms ? { code: "owned-by-terraform" } : undefined;
}
