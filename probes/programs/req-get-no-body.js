/** Makes requests with a body, by methods that have none. */
export default () => {
  const threw = {};
  for (const method of ["GET", "HEAD", "POST"]) {
    try {
      new Request("http://shop.example/", { method, body: "3 cups" });
      threw[method] = "nothing";
    } catch (error) {
      threw[method] = error.name;
    }
  }
  return threw;
};
