import { Topbar } from "../components/topbar.tsx";
import { useNavigation, useNavigationState } from "../use-navigation.ts";

export function Unavailable({ message }: { message: string }) {
  const navigation = useNavigation();
  const { pending } = useNavigationState();
  return (
    <>
      <Topbar title={null} />
      <main className="message-page">
        <h1 tabIndex={-1}>This page cannot be shown right now</h1>
        <p>{message}</p>
        <button
          type="button"
          className="button primary"
          disabled={pending !== undefined}
          onClick={() => void navigation.refetch()}
        >
          {pending === undefined ? "Try again" : "Trying again…"}
        </button>
      </main>
    </>
  );
}
