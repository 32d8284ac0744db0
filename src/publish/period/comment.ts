import type { Wait } from "../../clock.ts";
import { periodMarker, renderPeriodComment } from "../../report/github/comment.ts";
import type { PeriodReport } from "../../report/report.ts";
import { GitHubCallError } from "../github/call.ts";
import type { GitHub } from "../github/client.ts";
import { openRepository } from "../github/open.ts";
import type { Publisher } from "../publisher.ts";
import type { TargetParts } from "../target-type.ts";

/** The one comment of a service and kind of period. */
export interface PeriodComment {
  /** Of the issue or the discussion, in the repository. */
  number: number;
  /** The first line of ours. */
  marker: string;
  body: string;
}

/** Where such a comment is, and what it takes to write it. */
export interface CommentPlace {
  name: "Issue" | "Discussion";
  permission: string;
  /** What to ask where there is none: GitHub also calls not found what a token may not see. */
  missing: (number: number) => string;
  /** Keeps the one comment of this marker up to date, or creates it. */
  keep: (github: GitHub, comment: PeriodComment, wait: Wait) => Promise<void>;
}

/** Null: no number is named. */
export function openComment(
  place: CommentPlace,
  number: number | undefined,
  parts: TargetParts,
): Publisher<PeriodReport> | null {
  if (number === undefined) return null;
  return {
    name: `${place.name} ${number}`,
    finish: async (report, wait) => {
      const marker = periodMarker(report);
      const body = renderPeriodComment(report, marker, parts.runner.runUrl);
      const github = openRepository(parts);
      if (github === null) throw new Error("there is no token or no repository: give `github-token` in a workflow");
      await keepComment(place, github, { number, marker, body }, wait);
    },
  };
}

/** @throws {Error} that names what to grant. */
export async function keepComment(
  place: CommentPlace,
  github: GitHub,
  comment: PeriodComment,
  wait: Wait,
): Promise<void> {
  try {
    await place.keep(github, comment, wait);
  } catch (error) {
    const failure = error instanceof GitHubCallError ? error.failure : null;
    if (failure !== "no-access" && failure !== "not-found") throw error;
    const grant = `Give the job the permission \`${place.permission}\`.`;
    const next = failure === "no-access" ? grant : place.missing(comment.number);
    throw new Error(`${(error as Error).message} ${next}`, { cause: error });
  }
}
