/**
 * google.api.Distribution.Exemplar as Monitoring gives them: the attachments are `Any` messages, most often the span of the
 * value and the labels that were dropped of it (reality.md section 4; google/monitoring/v3/span_context.proto,
 * dropped_labels.proto).
 */
export function exemplars(value: number, timestamp: string, project: string): object[] {
  return [
    {
      value,
      timestamp,
      attachments: [
        {
          "@type": "type.googleapis.com/google.monitoring.v3.SpanContext",
          spanName: `projects/${project}/traces/0af7651916cd43dd8448eb211c80319c/spans/b7ad6b7169203331`,
        },
        { "@type": "type.googleapis.com/google.monitoring.v3.DroppedLabels", label: { instance_id: "0087d244ab" } },
      ],
    },
  ];
}
