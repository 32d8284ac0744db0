import { fc } from "@fast-check/vitest";

// fast-check otherwise draws lists and texts of about ten, whatever their `maxLength` says.
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
