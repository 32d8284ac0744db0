/** What one look of the doctor showed. */
export interface Row {
  /** `wrong`: a verification would end without a verdict. `note`: it would work, and see less. */
  state: "ok" | "note" | "wrong";
  about: string;
  /** What is seen, or is not. From Google or the service: hostile until escaped. */
  seen: string;
  /** What to do. "": nothing. */
  next: string;
}

export const ok = (about: string, seen: string): Row => ({ state: "ok", about, seen, next: "" });
export const note = (about: string, seen: string, next = ""): Row => ({ state: "note", about, seen, next });
export const wrong = (about: string, seen: string, next = ""): Row => ({ state: "wrong", about, seen, next });

/** Inputs that fit, as they stand in the config file. */
export type Proposal = Record<string, string>;
