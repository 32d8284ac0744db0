import { randomBytes } from "node:crypto";

/** So many bytes as hex digits, others at each call. */
export type DrawHex = (bytes: number) => string;

export const drawHex: DrawHex = (bytes) => randomBytes(bytes).toString("hex");
