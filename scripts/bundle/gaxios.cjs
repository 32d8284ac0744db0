"use strict";
// Stands in front of `gaxios`. Whoever names Node's own `Headers` or `FormData` makes Node load its whole `fetch`, 20 ms of each
// start; gaxios sends by node-fetch, which has both. The build writes these names for them (`switches` in build.ts).
const { FormData, Headers } = require("node-fetch");

Object.assign(globalThis, { nodeFetchHeaders: Headers, nodeFetchFormData: FormData });

module.exports = require("../../node_modules/gaxios/build/cjs/src/index.js");
