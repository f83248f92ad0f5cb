declare namespace Cloudflare {
  interface Env {
    /** Given by vitest.worker.config.ts only. */
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
