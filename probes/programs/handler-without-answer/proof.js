/** A handler that answers never, and leaves nothing behind that could. */
export default {
  fetch() {
    return new Promise(() => {});
  },
};
