import { loops } from "../runner/faults/loops.ts";
import { eaters } from "../runner/faults/memory.ts";
import { testFaults } from "./test-faults.ts";

testFaults({ loops, eaters });
