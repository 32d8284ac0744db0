import { formatTimestamp, type LogEntry } from "../test/simulator/logging/entry.ts";

export interface EntriesOptions {
  project: string;
  region: string;
  service: string;
  revision: string;
  /** Epoch ms, half open: the entries are spread evenly over this time. */
  from: number;
  to: number;
  count: number;
}

/** What a chat service on Cloud Run writes for each request; some 800 bytes of JSON each. The same at every run. */
export function* appEntries(options: EntriesOptions): Generator<LogEntry> {
  const { project, region, service, revision, from, to, count } = options;
  const labels = {
    project_id: project,
    location: region,
    service_name: service,
    revision_name: revision,
    configuration_name: service,
  };
  const personas = ["친구", "mentor", "coach", "poet"];
  for (let i = 0; i < count; i++) {
    const at = from + ((to - from) * i) / count;
    const id = i.toString(16).padStart(16, "0");
    yield {
      logName: `projects/${project}/logs/run.googleapis.com%2Fstdout`,
      resource: { type: "cloud_run_revision", labels },
      timestamp: formatTimestamp(at),
      receiveTimestamp: formatTimestamp(at + 120),
      insertId: `6741a0b2${id}`,
      jsonPayload: {
        message: `POST /chat ${i % 400 === 0 ? 503 : 200}`,
        // 100 to 1,995 ms, in an order that repeats after 380 requests: the median well below the budget, no value rare.
        process_time_ms: 100 + ((i * 149) % 380) * 4.986,
        status_code: i % 400 === 0 ? 503 : 200,
        persona_used: personas[i % personas.length],
      },
      trace: `projects/${project}/traces/${id}${id}`,
      spanId: id,
      labels: { instanceId: `0087d244${"5a".repeat(60)}` },
    };
  }
}
