import type { Wait } from "../../clock.ts";
import { statusDescription } from "../../report/github/check.ts";
import type { GitHub } from "./client.ts";
import type { GitHubContext } from "./context.ts";

export interface DeploymentOutcome {
  state: "success" | "failure" | "error";
  title: string;
  environmentUrl: string | null;
}

/** Deployments of one commit are few; the newest come first. */
const mostDeployments = 20;

/** GitHub ends a deployment with one of these. */
const ended = ["success", "failure", "error", "inactive"];

/**
 * The deployment of this run: the one that started it, or the one that GitHub made for the job's environment, whose statuses
 * link to the run. "several": it cannot be told which.
 * @throws {GitHubCallError}
 */
export async function findDeployment(
  github: GitHub,
  { deployment, deploymentShas, runId }: GitHubContext,
  wait: Wait,
): Promise<number | "several" | null> {
  if (deployment !== null) return deployment.id;
  if (runId === null) return null;
  const found: { id: number; open: boolean }[] = [];
  for (const sha of deploymentShas) {
    const data = await github.ask("Reading the commit's deployments", wait, "GET deployments", {
      sha,
      per_page: mostDeployments,
    });
    for (const id of data.map((one) => Number(one.id))) {
      const statuses = await github.ask(
        "Reading a deployment's statuses",
        wait,
        "GET deployments/{deployment_id}/statuses",
        { deployment_id: id, per_page: 100 },
      );
      const links = statuses.flatMap((status) => [status.log_url ?? "", status.target_url]);
      if (links.some((link) => isOfRun(link, runId)))
        found.push({ id, open: !ended.includes(statuses[0]?.state ?? "") });
    }
  }
  const open = found.filter((one) => one.open);
  const [only, ...more] = open.length > 0 ? open : found;
  return only === undefined ? null : more.length > 0 ? "several" : only.id;
}

function isOfRun(link: string, runId: string): boolean {
  return `${link}/`.includes(`/actions/runs/${runId}/`);
}

/** @throws {GitHubCallError} */
export async function markDeployment(
  github: GitHub,
  id: number,
  { state, title, environmentUrl }: DeploymentOutcome,
  runUrl: string | null,
  wait: Wait,
): Promise<void> {
  await github.ask("Setting the deployment's status", wait, "POST deployments/{deployment_id}/statuses", {
    deployment_id: id,
    state,
    description: statusDescription(title),
    // Another environment's deployments are not this one's to end.
    auto_inactive: false,
    ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
    ...(runUrl === null ? {} : { log_url: runUrl }),
  });
}
