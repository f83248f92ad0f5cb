function tried(make) {
  try {
    return make();
  } catch (error) {
    return error.name;
  }
}

/** Makes code of text while a request is handled. */
export default () => ({
  eval: tried(() => (0, eval)("1 + 1")),
  function: tried(() => new Function("return 1 + 1")()),
});
