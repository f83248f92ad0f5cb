export async function readJson(req) {
  let text = "";
  for await (const chunk of req.setEncoding("utf8")) text += chunk;
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
