import { vi } from "vitest";
import { secrets } from "./site";

/** What a part of the server wants to be there as soon as it is imported. */
export function stubEnvironment(databaseUrl = "file:never-opened.db"): void {
  const variables = { ...secrets, PUBLIC_ORIGIN: "http://localhost", DATABASE_URL: databaseUrl };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

/** As much of Express's response as a refusal uses, and what it was told: status, headers and text. */
export function makeResponse() {
  const told: Record<string, unknown> = {};
  const response = {
    status: (status: number) => ((told["status"] = status), response),
    setHeader: (name: string, value: string) => ((told[name] = value), response),
    type: () => response,
    send: (text: string) => (told["text"] = text),
  };
  return { response, told };
}
