import type { RequestLog } from "./request-log.ts";
import { type RevisionPlan, crashMessage } from "./run-conditions.ts";
import type { RunService } from "./run-service.ts";

const mebibyte = 1024 ** 2;

/** What a rollout writes by itself: the audit log's event, and of a crash what the platform and the app say. */
export function deployLogs(log: RequestLog, service: RunService, plan: RevisionPlan): void {
  const { name, decidedMs, outcome } = plan;
  if (outcome === "never" || outcome === "retired") return;
  const audit = {
    "@type": "type.googleapis.com/google.cloud.audit.AuditLog",
    serviceName: "run.googleapis.com",
    methodName: "/InternalServices.ReplaceInternalService",
    resourceName: `namespaces/${service.identity.project}/revisions/${name}`,
  };
  if (outcome === "ready") {
    log.system("run.googleapis.com%2Fvarlog%2Fsystem", name, decidedMs, {
      severity: "INFO",
      textPayload: 'Default STARTUP TCP probe succeeded after 1 attempt for container "chat-1" on port 8080.',
    });
    log.system("cloudaudit.googleapis.com%2Fsystem_event", name, decidedMs, {
      severity: "INFO",
      protoPayload: {
        ...audit,
        status: {
          message: `Ready condition status changed to True for Revision ${name} with message: Deploying revision succeeded in 5.13s.`,
        },
      },
    });
    return;
  }
  const before = decidedMs - 50;
  log.system("run.googleapis.com%2Fstderr", name, before - 2, {
    textPayload:
      "Traceback (most recent call last):\n  File \"/app/main.py\", line 12, in <module>\n    from vertexai.models import ChatModel\nModuleNotFoundError: No module named 'vertexai'",
  });
  log.system("run.googleapis.com%2Fvarlog%2Fsystem", name, before, {
    severity: "WARNING",
    textPayload: "Container called exit(1).",
  });
  log.system("run.googleapis.com%2Fvarlog%2Fsystem", name, before + 1, {
    severity: "ERROR",
    textPayload:
      'Default STARTUP TCP probe failed 1 time consecutively for container "chat-1" on port 8080. The instance was not started. Connection failed with status CANCELLED.',
  });
  log.system("cloudaudit.googleapis.com%2Fsystem_event", name, decidedMs, {
    severity: "ERROR",
    protoPayload: {
      ...audit,
      status: {
        code: 9,
        message: `Ready condition status changed to False for Revision ${name} with message: ${crashMessage(service.logUri(name))}`,
      },
    },
  });
}

/**
 * The same of an instance of the second generation: the kernel's note in a log of its own, without a severity, and the
 * container's end 70 ms later (reality.md section 1, a recorded entry; chainguard-dev/terraform-infra-common).
 */
export function secondGenerationKillLogs(log: RequestLog, revision: string, atMs: number): void {
  log.system("run.googleapis.com%2F%2Fvar%2Flog%2Fsystem", revision, atMs, {
    textPayload: "Out-of-memory event detected in container",
  });
  log.system("run.googleapis.com%2Fvarlog%2Fsystem", revision, atMs + 70, {
    severity: "WARNING",
    textPayload: "Container terminated on signal 9.",
  });
}

/** One instance killed for memory. `limit`: as in the revision's resources, in Mi or Gi. */
export function memoryKillLogs(log: RequestLog, revision: string, limit: string, atMs: number): void {
  const mebibytes = (Number.parseFloat(limit) * (limit.endsWith("Gi") ? 1024 ** 3 : mebibyte)) / mebibyte;
  log.system("run.googleapis.com%2Fvarlog%2Fsystem", revision, atMs, {
    severity: "ERROR",
    textPayload: `Memory limit of ${mebibytes} MiB exceeded with ${mebibytes + 18} MiB used. Consider increasing the memory limit, see https://cloud.google.com/run/docs/configuring/memory-limits`,
  });
}
