import { createContext, useContext, useSyncExternalStore } from "react";
import type { GoOptions, Navigation } from "./navigation.ts";

const NavigationContext = createContext<Navigation | undefined>(undefined);

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error("There is no NavigationProvider above.");
  return navigation;
}

export function useNavigationState() {
  const navigation = useNavigation();
  return useSyncExternalStore(navigation.subscribe, navigation.get);
}

/** The location hook for wouter: a link inside the app loads its page's data before it changes the address. */
export function usePageLocation(): [string, (to: string, options?: GoOptions) => void] {
  const navigation = useNavigation();
  const { url } = useNavigationState();
  return [url, (to, options) => void navigation.go(to, options)];
}
