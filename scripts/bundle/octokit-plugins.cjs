"use strict";
// Stands in for the plugins of `@actions/github`: a method for each of GitHub's endpoints, 130 KB, and a pager. Each call here names
// its endpoint.
const nothing = () => ({});

exports.restEndpointMethods = nothing;
exports.paginateRest = nothing;
