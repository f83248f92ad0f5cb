import type { ReactNode } from "react";
import { Link } from "wouter";
import { pageHref } from "../../contract/routes.ts";
import { BrandIcon } from "./icons.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

type Props = { title: ReactNode; children?: ReactNode };

/** The bar on every page; the children are the page's own actions. */
export function Topbar({ title, children }: Props) {
  return (
    <header className="topbar">
      <Link className="brand" href={pageHref("home")}>
        <BrandIcon />
        Berth
      </Link>
      <div className="title-field">{title}</div>
      <div className="topbar-actions">
        <ThemeSwitch />
        {children}
      </div>
    </header>
  );
}
