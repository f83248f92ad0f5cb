import { Component, type ReactNode } from "react";

type Props = { children: ReactNode };

/** What is left when rendering itself failed. React asks for a class here. */
export class CrashGuard extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="message-page" role="alert">
        <h1>This page broke</h1>
        <p>That is our fault, not your program’s. Your draft is kept in this browser.</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Reload the page
        </button>
      </main>
    );
  }
}
