/** Where the runner answers: a service binding, of which nothing but `fetch` is called. */
export type Runner = Pick<Fetcher, "fetch">;
