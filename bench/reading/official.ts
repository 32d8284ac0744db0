import { LoggingServiceV2Client } from "@google-cloud/logging-api/build/src/v2/logging_service_v2_client.js";
import { PassThroughClient } from "google-auth-library";
import { measureReading, scope, windowFilter } from "./scene.ts";

/** Google's own client, at its best: loaded deep, over the same REST transport, page by page, and the entries only counted. */
const client = new LoggingServiceV2Client({
  apiEndpoint: "127.0.0.1",
  port: Number(process.argv[2]),
  protocol: "http",
  fallback: true,
  projectId: scope.project,
  authClient: new PassThroughClient(),
});

await measureReading(async () => {
  let entries = 0;
  let pageToken: string | null | undefined;
  do {
    const [page, , answer] = await client.listLogEntries(
      {
        resourceNames: [`projects/${scope.project}`],
        filter: windowFilter,
        orderBy: "timestamp desc",
        pageSize: 1000,
        ...(pageToken ? { pageToken } : {}),
      },
      { autoPaginate: false },
    );
    entries += page.length;
    pageToken = answer.nextPageToken;
  } while (pageToken);
  return entries;
});
await client.close();
