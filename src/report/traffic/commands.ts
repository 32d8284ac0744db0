import type { Report } from "../report.ts";
import { quoteForShell } from "../text/shell.ts";

type Place = Pick<Report["service"], "name" | "region" | "project" | "isPool">;

/** Commands that can be pasted into a shell. */
export function updateTraffic(place: Place, target: string): string {
  const verb = place.isPool === true ? "update-instance-split" : "update-traffic";
  return `${group(place)} ${verb} ${scope(place)} ${target}`;
}

export function allTrafficTo(place: Place, revision: string): string {
  return updateTraffic(place, `--to-revisions ${quoteForShell(`${revision}=100`)}`);
}

export function describeService(place: Place): string {
  return `${group(place)} describe ${scope(place)}`;
}

export function listRevisions({ name, region, project }: Place): string {
  return `gcloud run revisions list --service ${quoteForShell(name)} --region ${quoteForShell(region)} --project ${quoteForShell(project)}`;
}

/** Older gcloud knows worker pools in its beta track alone, and that one stays when a command leaves it. */
function group({ isPool }: Place): string {
  return isPool === true ? "gcloud beta run worker-pools" : "gcloud run services";
}

function scope({ name, region, project }: Place): string {
  return `${quoteForShell(name)} --region ${quoteForShell(region)} --project ${quoteForShell(project)}`;
}
