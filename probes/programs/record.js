/** Time that a probe has for its answer; longer than anything it waits for. */
const patienceMs = 2000;

/** An error as JSON. Whatever was thrown, it has a name and a message. */
export function thrown(error) {
  const { name, message, code } = Object(error);
  return {
    name: String(name ?? typeof error),
    message: String(message ?? error),
    ...(code === undefined ? {} : { code: String(code) }),
  };
}

/**
 * Calls a probe and tells what happened: a value, an error, or nothing.
 * Outside a request there are no timers, so nobody notices there that nothing happens.
 */
export async function record(probe, given) {
  let timer;
  const silence = new Promise((resolve) => {
    if (given.request !== undefined) timer = setTimeout(resolve, patienceMs, { silent: true });
  });
  const answer = (async () => {
    try {
      const value = await probe(given);
      return { value: JSON.parse(JSON.stringify(value ?? null)) };
    } catch (error) {
      return { throws: thrown(error) };
    }
  })();
  const outcome = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return outcome;
}
