/**
 * The action that a clearance token must have been made for. One action is enough: a pass is bound
 * to the visitor by `cdata` and spent at one place only.
 */
export const clearanceAction = "clearance";
