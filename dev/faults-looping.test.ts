import { loops } from "../runner/faults/loops.ts";
import { testFaults } from "./test-faults.ts";

testFaults({ loops });
