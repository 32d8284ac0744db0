"use strict";
// Stands in for `object-hash`, by which google-gax knows descriptors that it has met: as text, which knows itself.
module.exports = (text) => text;
