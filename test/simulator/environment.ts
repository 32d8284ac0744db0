import type { RunIdentity } from "./run-service.ts";

/** All permissions that the faces know; `grants.delete(…)` takes one away. */
export const allPermissions = [
  "run.services.get",
  "run.services.list",
  "run.services.update",
  "run.workerpools.get",
  "run.revisions.get",
  "run.revisions.list",
  "run.operations.get",
  "run.routes.invoke",
  "serviceusage.services.get",
  "iam.serviceAccounts.actAs",
  "iam.serviceAccounts.getAccessToken",
  "iam.serviceAccounts.getOpenIdToken",
  "logging.logEntries.list",
  "logging.sinks.list",
  "logging.exclusions.list",
  ...["list", "get", "create", "update", "delete"].flatMap((verb) => [
    `logging.logMetrics.${verb}`,
    `monitoring.dashboards.${verb}`,
    `monitoring.alertPolicies.${verb}`,
  ]),
  "monitoring.notificationChannels.list",
  "monitoring.notificationChannels.get",
  "monitoring.timeSeries.list",
  "monitoring.metricDescriptors.list",
  "monitoring.metricDescriptors.get",
  "bigquery.jobs.create",
  "bigquery.tables.getData",
  "logging.views.access",
];

/** What to export for the bundle and for gcloud. `tokenFile` undefined: no credentials are asked for. */
export function environment(service: RunIdentity, port: number, tokenFile: string | undefined): Record<string, string> {
  const url = `http://127.0.0.1:${port}`;
  return {
    CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: `${url}/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING: `${url}/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_MONITORING: `${url}/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_BIGQUERY: `${url}/`,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_SERVICEUSAGE: `${url}/`,
    // gcloud prefixes Cloud Run's host with the region, which only a proxy can reach here.
    CLOUDSDK_PROXY_TYPE: "http",
    CLOUDSDK_PROXY_ADDRESS: "127.0.0.1",
    CLOUDSDK_PROXY_PORT: String(port),
    ...(tokenFile === undefined
      ? { CLOUDSDK_AUTH_DISABLE_CREDENTIALS: "true" }
      : { CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: tokenFile }),
    CLOUDSDK_CORE_PROJECT: service.project,
    GOOGLE_CLOUD_PROJECT: service.project,
    CLOUDSDK_RUN_REGION: service.region,
    CLOUDSDK_CORE_DISABLE_PROMPTS: "true",
    CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: "true",
    SLACK_API_URL: `${url}/slack/api`,
    GITHUB_API_URL: `${url}/github-api`,
    METADATA_SERVER_DETECTION: "none",
  };
}
