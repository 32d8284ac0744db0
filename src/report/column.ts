export interface Column {
  title: string;
  /** Figures stand right. */
  figures?: true;
}

/** A column of text is given by its title alone. */
export type Columns = readonly (string | Column)[];

export function columnsOf(columns: Columns): Column[] {
  return columns.map((one) => (typeof one === "string" ? { title: one } : one));
}

/** Columns of figures. */
export function figures(...titles: readonly string[]): Column[] {
  return titles.map((title) => ({ title, figures: true }));
}
