import "vitest";

declare module "vitest" {
  /** Provided by dev/test-services.ts. */
  interface ProvidedContext {
    runnerUrl: string;
    turnstileUrl: string;
    shellOrigins: Record<string, string>;
  }
}
