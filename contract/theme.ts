/** What a browser paints its own bars in, beside a page in each theme: the surface of src/styles/tokens.css. */
export const themeColors = { light: "#ffffff", dark: "#151b21" };
export type Theme = keyof typeof themeColors;

/** Name of the meta elements that say so. */
export const themeColorName = "theme-color";
