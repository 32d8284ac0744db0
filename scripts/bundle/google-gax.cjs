"use strict";
// Stands in for `google-gax` in the bundle. The generated clients require the whole of it for three names; the whole of it
// loads gRPC, which the product never uses (REST only, see CONTRIBUTING.md). This keeps 3 MB and 0.3 s out of every start.
const fallback = require("google-gax/fallback");
const loggingUtils = require("google-logging-utils");
// Not among the package's exports, and needed to read the details of an error.
const { decodeAnyProtosInArray } = require("../../node_modules/google-gax/build/src/util.js");

// google-gax remembers what it made of a package's descriptors by a hash of their content, but later changes that content: the
// second client of a package would make all of it again. Here they are known by their identity.
const { GrpcClient } = fallback;
const make = GrpcClient.protobufFromJSON.bind(GrpcClient);
const made = new Map();
const protobufFromJSON = (descriptors) => {
  if (!made.has(descriptors)) made.set(descriptors, make(descriptors));
  return made.get(descriptors);
};
GrpcClient.protobufFromJSON = protobufFromJSON;

// protobufjs compiles five functions for each type that it meets. Of most one or two are called: they are compiled then.
const { converter, decoder, encoder, Reader, Type, util, verifier, wrappers, Writer } = fallback.protobuf;
const makers = Object.entries({ encode: encoder, decode: decoder, verify: verifier, ...converter });
Type.prototype.setup = function setup() {
  const given = { types: this.fieldsArray.map((field) => field.resolve().resolvedType), util, Reader, Writer };
  const lazily = (maker) => {
    let compiled;
    const compile = () => (compiled ??= maker(this)(given));
    return function (...args) {
      return compile().apply(this, args);
    };
  };
  const own = Object.fromEntries(makers.map(([name, maker]) => [name, lazily(maker)]));
  Object.assign(this, own);
  const wrapper = wrappers[this.fullName];
  if (wrapper !== undefined) {
    const bare = Object.assign(Object.create(this), own);
    for (const name of Object.keys(wrapper)) this[name] = wrapper[name].bind(bare);
  }
  return this;
};

// Each client makes a client of places and of access rights too, with stubs of their own, for calls that nobody here makes.
class NotCalled {
  async close() {}
}
const unused = { LocationsClient: NotCalled, IamClient: NotCalled };

module.exports = {
  ...fallback,
  ...unused,
  fallback: { ...fallback, ...unused, protobufFromJSON },
  loggingUtils,
  decodeAnyProtosInArray,
};
