/** A further language is a line here, and a catalogue in catalogues.ts: until it is complete nothing compiles. */
export const languages = { en: "English", ko: "Korean" } as const;

export type Language = keyof typeof languages;

export const languageNames = Object.keys(languages) as Language[];
