import type * as z from "zod";
import type { doubt, judged } from "../../report/schema/doubt.ts";

/** Why a log is not the truth, or part of it. Plain figures, from which a report makes words. */
export type Doubt = z.infer<typeof doubt>;

/** By which requests are judged: a log, or Cloud Monitoring's counts. */
export type Judged = z.infer<typeof judged>;

/** The two that are held against each other. */
export type ComparedLog = "app" | "platform";

/** Who knows of requests that a log lacks. */
export type Witness = Extract<Doubt, { by: unknown }>["by"];
