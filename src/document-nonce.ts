/** The document's nonce. Browsers hide it from the attribute, so the property is read. */
export function documentNonce(): string {
  for (const selector of ["meta[property=csp-nonce]", "script[nonce]"]) {
    const element = document.querySelector(selector);
    if (element instanceof HTMLElement && element.nonce) return element.nonce;
  }
  return "";
}
