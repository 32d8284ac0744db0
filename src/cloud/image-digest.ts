import type { Wait } from "../clock.ts";
import type { Rest } from "./rest.ts";

/**
 * The digest that Cloud Run resolved an image to when the revision was made. Only the older API tells it (gcp-facts section 1: "No
 * image digest in v2"), of services' revisions and of worker pools' alike: `gcloud run worker-pools revisions` reads them there, too.
 * Null: it tells none.
 */
export async function imageDigest(
  rest: Rest,
  { project, region }: { project: string; region: string },
  { revision, advice }: { revision: string; advice: string },
  wait: Wait,
): Promise<string | null> {
  const path = `/v1/projects/${project}/locations/${region}/revisions/${revision}`;
  const what = `Reading the image of ${revision}`;
  const { value } = await rest.send({ what, advice, ...wait, method: "GET", path });
  const { imageDigest: digest } = (value["status"] ?? {}) as { imageDigest?: unknown };
  return typeof digest === "string" ? (/sha256:[0-9a-f]{64}$/.exec(digest)?.[0] ?? null) : null;
}
