import { createHmac } from "node:crypto";
import { secrets } from "./site";
import { type Page, Student, tokenOf } from "./student";

/** A student with a question, who keeps the code as one does on paper. */
export class ThreadStudent extends Student {
  code = "";

  /** The form of the question as a browser would send it. */
  async ask(text: string, fields: Record<string, string> = {}): Promise<Record<string, string>> {
    const page = await this.get("/talk/thread");
    return {
      token: tokenOf(page),
      once: /name="once" value="([^"]+)"/.exec(page.html)?.[1] ?? "",
      language: "nl",
      institution: "",
      text,
      ...fields,
    };
  }

  async write(text: string, fields: Record<string, string> = {}): Promise<Page> {
    const page = await this.post("/talk/thread", await this.ask(text, fields));
    this.code = /class="code"[^>]*>([^<]+)</.exec(page.html)?.[1] ?? "";
    return page;
  }

  async open(code: string): Promise<Page> {
    const page = await this.get("/talk/thread/open");
    return this.post("/talk/thread/open", { token: tokenOf(page), code });
  }

  read(): Promise<Page> {
    return this.get("/talk/thread/read");
  }

  async replyForm(text: string): Promise<Record<string, string>> {
    const page = await this.read();
    const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";
    return { token: tokenOf(page), version, text };
  }

  async reply(text: string): Promise<Page> {
    return this.post("/talk/thread/read", await this.replyForm(text));
  }
}

/** What the database knows a thread by, as app/receipt/hash.server.ts makes it inside a site. */
export function idOf(code: string): string {
  return createHmac("sha256", secrets.RECEIPT_PEPPER)
    .update(`thread ${code.replaceAll("-", "")}`)
    .digest("base64url");
}
