/** The language that the runtime names. */
export default () => navigator.language ?? null;
