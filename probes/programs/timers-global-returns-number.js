/** What the timer that needs no import gives back. */
export default () => {
  const timeout = setTimeout(() => {}, 0);
  clearTimeout(timeout);
  return { type: typeof timeout, unref: typeof timeout.unref };
};
