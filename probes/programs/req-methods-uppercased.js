/** Makes requests of methods in small letters. */
export default () => ({
  put: new Request("http://shop.example/", { method: "put" }).method,
  patch: new Request("http://shop.example/", { method: "patch" }).method,
});
