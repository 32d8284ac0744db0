import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
  type WorkflowTemplate,
} from "@actions/workflow-parser";
import { parse } from "yaml";

/** A workflow as its file has it, with the conditions as GitHub's parser completes them. */
export interface Workflow {
  env: Record<string, string>;
  jobs: Job[];
}

export interface Job {
  id: string;
  needs: string[];
  /** With `success()` around it where it names no status function. */
  condition: string;
  env: Record<string, string>;
  outputs: Record<string, string>;
  /** One of a matrix: its values. The job's ID tells them too. */
  matrix: Record<string, string>;
  steps: Step[];
}

export interface Step {
  id: string;
  name: string;
  condition: string;
  continueOnError: string;
  env: Record<string, string>;
  uses: string | undefined;
  with: Record<string, string>;
  run: string | undefined;
}

interface RawStep {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  "continue-on-error"?: boolean | string;
}

/** Only combinations that are spelt out. */
interface Strategy {
  matrix: { include?: Record<string, unknown>[] };
}

interface Raw {
  env?: Record<string, unknown>;
  jobs: Record<
    string,
    { env?: Record<string, unknown>; outputs?: Record<string, unknown>; steps: RawStep[]; strategy?: Strategy }
  >;
}

/** @throws with GitHub's own words when it would not take the file, and for what this runner does not do. */
export async function readWorkflow(text: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name: "workflow.yml", content: text }, new NoOperationTraceWriter());
  const faults = context.errors.getErrors().map(({ message }) => message);
  if (faults.length > 0 || value === undefined) throw new Error(`GitHub refuses the workflow: ${faults.join("; ")}`);
  const template: WorkflowTemplate = await convertWorkflowTemplate(context, value);
  const raw = parse(text) as Raw;
  const jobs = template.jobs.flatMap((job): Job[] => {
    const id = job.id.value;
    const own = raw.jobs[id];
    if (job.type !== "job" || own === undefined) throw new Error(`${id}: reusable workflows are not run here`);
    const { include, ...others } = own.strategy?.matrix ?? {};
    if (Object.keys(others).length > 0) throw new Error(`${id}: a matrix without include is not run here`);
    return (include ?? [{}]).map((values) => ({
      // As GitHub shows it.
      id: include === undefined ? id : `${id} (${Object.values(values).join(", ")})`,
      matrix: texts(values),
      needs: job.needs?.map((one) => one.value) ?? [],
      condition: job.if.expression,
      env: texts(own.env),
      outputs: texts(own.outputs),
      steps: job.steps.map((step, index): Step => {
        const rawStep = own.steps[index];
        if (rawStep === undefined || !("run" in step || "uses" in step))
          throw new Error(`${id}: a step that is not run here`);
        return {
          id: step.id,
          name: rawStep.name ?? rawStep.uses ?? rawStep.run?.split("\n")[0] ?? "",
          condition: step.if.expression,
          continueOnError: `${rawStep["continue-on-error"] ?? false}`,
          env: texts(rawStep.env),
          uses: rawStep.uses,
          with: texts(rawStep.with),
          run: rawStep.run,
        };
      }),
    }));
  });
  return { env: texts(raw.env), jobs: inOrder(jobs) };
}

/** What a job needs comes before it. */
function inOrder(jobs: Job[]): Job[] {
  const done: Job[] = [];
  while (done.length < jobs.length) {
    const next = jobs.find((job) => !done.includes(job) && job.needs.every((id) => done.some((one) => one.id === id)));
    if (next === undefined) throw new Error("jobs need each other in a circle");
    done.push(next);
  }
  return done;
}

function texts(values: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
}
