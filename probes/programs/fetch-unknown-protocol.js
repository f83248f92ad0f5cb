/** Calls out by a protocol that is not HTTP. */
export default async ({ echo }) => {
  const response = await fetch(echo.replace("http:", "ftp:"));
  return { status: response.status };
};
