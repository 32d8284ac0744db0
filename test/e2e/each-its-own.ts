import { aroundEach } from "vitest";
import { within } from "../this-test.ts";

aroundEach(async (runTest, context) => await within(context, runTest));
