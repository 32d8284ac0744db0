import { descriptionFault } from "./checks.ts";
import { notFound } from "./errors.ts";
import { type GitHubDeployment, type Json, text } from "./records.ts";
import { userJson } from "./shapes.ts";
import { type Call, type GitHubState, type Handler, page } from "./state.ts";

type DeploymentStatus = GitHubDeployment["statuses"][number];

export const deploymentHandlers: Record<string, Handler> = {
  "repos/create-deployment": (state, call) => {
    const { repository, body } = call;
    const environment = text(body["environment"]) ?? "production";
    const deployment: GitHubDeployment = {
      id: state.id(),
      repository,
      ref: String(body["ref"]),
      environment,
      statuses: [],
      ...(body["production_environment"] === undefined ? {} : { production: body["production_environment"] === true }),
      ...(body["transient_environment"] === undefined ? {} : { transient: body["transient_environment"] === true }),
    };
    state.deployments.push(deployment);
    return { status: 201, body: deploymentJson(state, call, deployment) };
  },
  "repos/list-deployments": (state, call) => {
    const wants = (name: string, value: string) => (call.query.get(name) ?? value) === value;
    const found = state.deployments.filter(
      (one) =>
        one.repository === call.repository &&
        wants("ref", one.ref) &&
        wants("sha", one.sha ?? one.ref) &&
        wants("environment", one.environment),
    );
    return page(found.toReversed(), call, (one) => deploymentJson(state, call, one));
  },
  "repos/get-deployment": (state, call) => {
    const deployment = find(state, call);
    return deployment === undefined ? notFound() : { status: 200, body: deploymentJson(state, call, deployment) };
  },
  "repos/create-deployment-status": (state, call) => {
    const deployment = find(state, call);
    if (deployment === undefined) return notFound();
    const { body } = call;
    const fault = descriptionFault("DeploymentStatus", body["description"]);
    if (fault !== undefined) return fault;
    const status: DeploymentStatus = {
      id: state.id(),
      state: String(body["state"]),
      environmentUrl: text(body["environment_url"]) ?? "",
      logUrl: text(body["log_url"]) ?? text(body["target_url"]) ?? "",
      description: text(body["description"]) ?? "",
    };
    deployment.statuses.push(status);
    if (status.state === "success" && body["auto_inactive"] !== false) endEarlier(state, deployment);
    return { status: 201, body: deploymentStatusJson(state, call, deployment, status) };
  },
  "repos/list-deployment-statuses": (state, call) => {
    const deployment = find(state, call);
    if (deployment === undefined) return notFound();
    return page(deployment.statuses.toReversed(), call, (status) =>
      deploymentStatusJson(state, call, deployment, status),
    );
  },
};

/**
 * `auto_inactive`: earlier deployments of the environment that had succeeded are over, unless they are transient or of a
 * production environment (https://docs.github.com/rest/deployments/statuses#create-a-deployment-status).
 */
function endEarlier(state: GitHubState, { id, repository, environment }: GitHubDeployment): void {
  for (const one of state.deployments) {
    const { production = one.environment === "production", transient = false } = one;
    const ofSame = one.repository === repository && one.environment === environment;
    const succeeded = one.statuses.at(-1)?.state === "success";
    if (one.id >= id || !ofSame || production || transient || !succeeded) continue;
    one.statuses.push({ id: state.id(), state: "inactive", environmentUrl: "", logUrl: "", description: "" });
  }
}

function find(state: GitHubState, { repository, params }: Call): GitHubDeployment | undefined {
  return state.deployments.find((one) => one.repository === repository && one.id === Number(params["deployment_id"]));
}

function deploymentJson(state: GitHubState, { base, login }: Call, deployment: GitHubDeployment): Json {
  const { id, repository, ref, sha = ref, environment } = deployment;
  const { production = environment === "production", transient = false } = deployment;
  const { created, updated } = state.times(deployment);
  const url = `${base}/repos/${repository}/deployments/${id}`;
  return {
    id,
    node_id: `DE_${id}`,
    url,
    sha,
    ref,
    task: "deploy",
    payload: {},
    description: null,
    original_environment: environment,
    environment,
    production_environment: production,
    transient_environment: transient,
    creator: userJson(login, base),
    statuses_url: `${url}/statuses`,
    repository_url: `${base}/repos/${repository}`,
    created_at: created,
    updated_at: updated,
  };
}

function deploymentStatusJson(
  state: GitHubState,
  { base, login }: Call,
  { id, repository, environment }: GitHubDeployment,
  status: DeploymentStatus,
): Json {
  const { created, updated } = state.times(status);
  const url = `${base}/repos/${repository}/deployments/${id}`;
  return {
    id: status.id,
    node_id: `DES_${status.id}`,
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    description: status.description,
    environment,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    target_url: status.logUrl,
    deployment_url: url,
    repository_url: `${base}/repos/${repository}`,
    creator: userJson(login, base),
    created_at: created,
    updated_at: updated,
  };
}
