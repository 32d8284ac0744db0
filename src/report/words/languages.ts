/** A further language is a name here and a catalogue in catalogues.ts: until it is complete nothing compiles. */
export const languageNames = ["en", "ko"] as const;

export type Language = (typeof languageNames)[number];
