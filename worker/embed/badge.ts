const label = "Berth";
const action = "run it";

/**
 * The badge of a program: our name and what the link does, in system fonts, whose widths are fixed by
 * `textLength` so that the boxes fit whatever font a reader has.
 */
export const badgeSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="88" height="20" role="img" aria-label="${label}: ${action}"><title>${label}: ${action}</title><clipPath id="r"><rect width="88" height="20" rx="3"/></clipPath><g clip-path="url(#r)"><path fill="#24303a" d="M0 0h45v20H0z"/><path fill="#0a6580" d="M45 0h43v20H45z"/></g><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="7" y="14" textLength="31">${label}</text><text x="51" y="14" textLength="31">${action}</text></g></svg>
`;
