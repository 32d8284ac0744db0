export interface Column {
  title: string;
  /** Figures stand right. */
  figures?: true;
}
