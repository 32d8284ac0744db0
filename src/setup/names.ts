/**
 * Name of the log-based metric of a service: `ion-api-prod`, `latency` → `ion_verify_ion_api_prod_latency`. Logging takes at
 * most 100 characters; a service's name has at most 49.
 */
export function logMetricName(service: string, kind: string): string {
  return `ion_verify_${service.replaceAll("-", "_")}_${kind.replaceAll("-", "_")}`;
}

/** The same as Cloud Monitoring names it: `logging.googleapis.com/user/…`. */
export function logMetricType(service: string, kind: string): string {
  return `logging.googleapis.com/user/${logMetricName(service, kind)}`;
}

/** Stands for Cloud Run's own metrics where a metric is named. */
export const cloudRunMetric = "cloud-run";
