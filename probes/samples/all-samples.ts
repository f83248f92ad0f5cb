import { pathSamples } from "./node-path.ts";
import type { Samples } from "./sample.ts";

/** Of every module that has any. */
export const allSamples: readonly Samples[] = [pathSamples];
