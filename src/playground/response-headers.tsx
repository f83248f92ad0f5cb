import type { ResponseHead } from "./run-state.ts";

export function ResponseHeaders({ response }: { response: ResponseHead | undefined }) {
  if (response === undefined) return <p className="empty">There are no response headers yet.</p>;
  return (
    <table className="header-table">
      <caption className="visually-hidden">Response headers</caption>
      <tbody>
        <tr>
          <th scope="row">status</th>
          <td>
            {response.status} {response.statusText}
          </td>
        </tr>
        {response.headers.map(([name, value], at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a header can come twice with the same value
          <tr key={at}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
