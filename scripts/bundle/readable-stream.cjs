"use strict";
// Stands in for `readable-stream`, 130 KB: Node's own streams, of which it is a copy for old versions.
module.exports = require("node:stream");
