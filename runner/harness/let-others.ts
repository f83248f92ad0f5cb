// Taken when the module is evaluated: a program may replace it.
const wait = scheduler.wait.bind(scheduler);

/**
 * Lets what came in over the network have its turn. The runtime looks at its sockets only when nothing else
 * is left to do, and two isolates that hand each other work leave it always something.
 */
export function letOthers(): Promise<void> {
  return wait(0);
}
