import { faultGroups } from "../runner/faults/all-faults.ts";
import { testFaults } from "./test-faults.ts";

// Those that take the process down are in files of their own, at runners of their own.
const { loops: _loops, eaters: _eaters, ...others } = faultGroups;
testFaults(others);
