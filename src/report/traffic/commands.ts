import type { Report } from "../report.ts";
import { quoteForShell } from "../text/shell.ts";

type Place = Pick<Report["service"], "name" | "region" | "project" | "isPool">;

/** Commands that can be pasted into a shell. */
export function updateTraffic(place: Place, target: string): string {
  const command = place.isPool === true ? "worker-pools update-instance-split" : "services update-traffic";
  return `gcloud run ${command} ${scope(place)} ${target}`;
}

export function allTrafficTo(place: Place, revision: string): string {
  return updateTraffic(place, `--to-revisions ${quoteForShell(`${revision}=100`)}`);
}

export function describeService(place: Place): string {
  return `gcloud run ${place.isPool === true ? "worker-pools" : "services"} describe ${scope(place)}`;
}

export function listRevisions({ name, region, project }: Place): string {
  return `gcloud run revisions list --service ${quoteForShell(name)} --region ${quoteForShell(region)} --project ${quoteForShell(project)}`;
}

function scope({ name, region, project }: Place): string {
  return `${quoteForShell(name)} --region ${quoteForShell(region)} --project ${quoteForShell(project)}`;
}
