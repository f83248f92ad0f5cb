/** A class with a decorator, as a proposal for the language has it. */
const logged = (method) => method;

class Shop {
  @logged
  price() {
    return 3;
  }
}

export default {
  fetch() {
    return Response.json({ value: new Shop().price() });
  },
};
