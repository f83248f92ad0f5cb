import { type ComponentType, createElement, type FunctionComponent } from "react";

/** A component whose code is loaded when it is first needed, and that can only be shown once it is there. */
export type Late<Props> = FunctionComponent<Props> & {
  /** Loads the code; rejects where it cannot be had, and may be asked again. */
  prepare(): Promise<void>;
  isReady(): boolean;
};

/**
 * Unlike React.lazy, what is loaded is shown in the very render that asks for it, without a fallback in
 * between, and a failure to load is the caller's to handle and not a crash of the page.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let loaded: ComponentType<Props> | undefined;
  function LateComponent(props: Props) {
    if (loaded === undefined) throw new Error("This component is shown before it was prepared.");
    return createElement(loaded, props);
  }
  return Object.assign(LateComponent, {
    async prepare() {
      loaded ??= await load();
    },
    isReady: () => loaded !== undefined,
  });
}
