"use strict";
// Stands in for `@actions/exec`, which `@actions/core` loads at each start to tell what machine this is. Nobody asks.
module.exports = {};
