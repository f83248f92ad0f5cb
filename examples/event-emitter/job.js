import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** Work in steps that tells how far it is: `progress` for each step, then `done`, or `error`. */
export class Job extends EventEmitter {
  constructor(steps) {
    super();
    this.steps = steps;
  }

  async run() {
    for (const [index, step] of this.steps.entries()) {
      await wait(20);
      if (step === "") {
        this.emit("error", new Error(`Step ${index + 1} has no name.`));
        return;
      }
      this.emit("progress", step, index + 1);
    }
    this.emit("done", this.steps.length);
  }
}
