/** Deletes one of two values of a name. */
export default () => {
  const params = new URLSearchParams("tea=green&tea=black");
  params.delete("tea", "green");
  return params.toString();
};
