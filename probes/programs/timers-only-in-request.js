/** Sets a timer. */
export default () => {
  clearTimeout(setTimeout(() => {}, 1));
  return "set";
};
