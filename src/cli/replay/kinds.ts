/** The JSON type of a value that is looked for, as far as it matters. */
export const absent = 0;
export const string = 1;
export const number = 2;
export const jsonNull = 3;
export const other = 4;
