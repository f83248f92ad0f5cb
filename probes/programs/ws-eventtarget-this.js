/** What `this` is in a listener. */
export default () => {
  const kettle = new EventTarget();
  let isTarget = false;
  kettle.addEventListener("boil", function listen() {
    isTarget = this === kettle;
  });
  kettle.dispatchEvent(new Event("boil"));
  return { isTarget };
};
