"use strict";
// Stands in for `@opentelemetry/api`, 24 KB: google-gax reports its calls to a tracer where one was registered, and here nobody
// registers any. This is what the package itself does then: it runs what it is given, and keeps nothing.
const nowhere = { getValue: () => undefined, setValue: () => nowhere, deleteValue: () => nowhere };
const span = {
  ...Object.fromEntries(
    ["setAttribute", "setAttributes", "setStatus", "addEvent", "recordException", "updateName"].map((name) => [
      name,
      () => span,
    ]),
  ),
  end: () => undefined,
  isRecording: () => false,
  spanContext: () => ({ traceId: "0".repeat(32), spanId: "0".repeat(16), traceFlags: 0 }),
};
const tracer = { startSpan: () => span, startActiveSpan: (...args) => args.at(-1)(span) };

module.exports = {
  context: { active: () => nowhere, with: (_context, work, self, ...args) => work.call(self, ...args) },
  createContextKey: (description) => Symbol.for(description),
  isSpanContextValid: () => false,
  SpanKind: { INTERNAL: 0, SERVER: 1, CLIENT: 2, PRODUCER: 3, CONSUMER: 4 },
  SpanStatusCode: { UNSET: 0, OK: 1, ERROR: 2 },
  trace: { getTracer: () => tracer, getSpan: () => undefined },
};
