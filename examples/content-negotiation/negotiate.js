import { MIMEType } from "node:util";

/** What an Accept header asks for, the most wanted first; parts that are no media type are left out. */
function wanted(header) {
  const types = header.split(",").flatMap((part) => {
    try {
      return new MIMEType(part.trim());
    } catch {
      return [];
    }
  });
  const weight = (type) => Number(type.params.get("q") ?? 1);
  return types.filter((type) => weight(type) > 0).toSorted((a, b) => weight(b) - weight(a));
}

function covers(type, offer) {
  return (
    type.essence === "*/*" ||
    type.essence === offer ||
    (offer.startsWith(`${type.type}/`) && type.subtype === "*")
  );
}

/** The first of the offers that the header takes, in the header's order of preference. */
export function negotiate(header, offers) {
  for (const type of wanted(header)) {
    const offer = offers.find((candidate) => covers(type, candidate));
    if (offer !== undefined) return offer;
  }
  return undefined;
}
