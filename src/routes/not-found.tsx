import { Link } from "wouter";
import { pageHref } from "../../contract/routes.ts";
import { Topbar } from "../components/topbar.tsx";

export function NotFound({ message }: { message: string }) {
  return (
    <>
      <Topbar title={null} />
      <main className="message-page">
        <h1 tabIndex={-1}>Not found</h1>
        <p>{message}</p>
        <Link className="button" href={pageHref("home")}>
          Go to the workbench
        </Link>
      </main>
    </>
  );
}
