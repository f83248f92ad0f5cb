/** Makes a JSON response. */
export default async () => {
  const response = Response.json({ tea: "green" });
  return { type: response.headers.get("content-type"), text: await response.text() };
};
