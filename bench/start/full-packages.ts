// What an action looks like that imports the packages as their documentation shows it: the yardstick for our own start.
import * as core from "@actions/core";
import * as github from "@actions/github";
import { Logging } from "@google-cloud/logging";
import { MetricServiceClient } from "@google-cloud/monitoring";
import { RevisionsClient, ServicesClient } from "@google-cloud/run";
import { PassThroughClient } from "google-auth-library";

/** The same two calls over the same REST transport as our own first line of progress needs. */
async function main(): Promise<void> {
  const endpoint = new URL(process.env["CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN"] ?? "");
  const project = process.env["GOOGLE_CLOUD_PROJECT"] ?? "";
  const options = {
    apiEndpoint: endpoint.hostname,
    port: Number(endpoint.port),
    protocol: "http",
    fallback: true,
    projectId: project,
    authClient: new PassThroughClient(),
  };
  const parent = `projects/${project}/locations/${core.getInput("region", { required: true })}`;
  const name = `${parent}/services/${core.getInput("service", { required: true })}`;
  const [service] = await new ServicesClient(options).getService({ name });
  const [revision] = await new RevisionsClient(options).getRevision({ name: service.latestCreatedRevision ?? "" });
  core.info(`ready: ${revision.name ?? ""}`);
  // Needed later in a run, so that no bundler leaves them out.
  core.debug([github.context.eventName, Logging.name, MetricServiceClient.name].join(" "));
}

main().catch((error: unknown) => core.setFailed(String(error)));
