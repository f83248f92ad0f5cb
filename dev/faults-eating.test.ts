import { eaters } from "../runner/faults/memory.ts";
import { testFaults } from "./test-faults.ts";

testFaults({ eaters });
