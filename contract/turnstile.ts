/**
 * The action that a clearance token must have been made for. One action is enough: a pass is bound
 * to the visitor by `cdata` and spent at one place only.
 */
export const clearanceAction = "clearance";

/** Name of the Trusted Types policy that makes the address of the widget's script. */
export const widgetScriptPolicy = "berth-widget";
