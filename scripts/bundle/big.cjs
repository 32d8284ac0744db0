"use strict";
// Stands in for `big.js`, in which the BigQuery client gives NUMERIC values: no statement here selects any.
module.exports = function Big() {};
