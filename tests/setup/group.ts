import { type Page, Student } from "./student";
import type { Site } from "./site";

/** A mentor with a session that is open: the host link, the code, and what moves it on. */
export class Mentor {
  readonly client: Student;
  address = "";
  code = "";

  constructor(private readonly site: Site) {
    this.client = new Student(site.url, { "Accept-Language": "nl" });
  }

  async open(form: Record<string, string> = { kind: "small", topic: "drinking" }): Promise<this> {
    const page = await this.client.get("/mentor/session");
    const token = /name="token" value="([^"]+)"/.exec(page.html)![1]!;
    const host = await this.client.post("/mentor/session", { token, ...form });
    this.address = host.path;
    this.code = /class="host-code">([^<]+)</.exec(host.html)![1]!;
    return this;
  }

  see(): Promise<Page> {
    return this.client.get(this.address);
  }

  async version(): Promise<string> {
    const page = await this.client.get(`${this.address}/screen`);
    return /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? "";
  }

  async move(move: "next" | "end" = "next", version?: string): Promise<Page> {
    return this.client.post(this.address, { move, version: version ?? (await this.version()) });
  }

  /** A phone that scanned the code. */
  async phone(headers: Record<string, string> = {}): Promise<Phone> {
    const phone = new Phone(this.site.url, { "Accept-Language": "nl", ...headers });
    await phone.join(this.code);
    return phone;
  }

  phones(count: number): Promise<Phone[]> {
    return Promise.all(Array.from({ length: count }, () => this.phone()));
  }
}

export class Phone extends Student {
  code = "";

  join(code: string): Promise<Page> {
    this.code = code;
    return this.see();
  }

  see(): Promise<Page> {
    return this.get(`/join/${this.code}`);
  }

  /** As the form without a script sends it. */
  vote(position: number, value: string | number, part: "guess" | "own" = "guess"): Promise<Page> {
    const form = { position: String(position), part, value: String(value) };
    return this.post(`/join/${this.code}`, form);
  }

  /** As the script sends it. */
  async send(position: number, value: string | number, part = "guess"): Promise<string> {
    const response = await this.raw(`/join/${this.code}/vote`, {
      method: "POST",
      body: new URLSearchParams({ position: String(position), part, value: String(value) }),
    });
    return response.text();
  }
}

/** What a stream said so far, and a way to wait for more. */
export class Stream {
  private heard = "";
  private readonly stopper = new AbortController();
  /** Resolves when the other side ends it. */
  readonly ended: Promise<void>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.ended = this.read(url, headers);
  }

  private async read(url: string, headers: Record<string, string>): Promise<void> {
    try {
      const response = await fetch(url, { headers, signal: this.stopper.signal });
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.heard += value;
      }
    } catch (error) {
      if (!this.stopper.signal.aborted) this.heard += `\nevent: broken\ndata: ${error}\n\n`;
    }
  }

  get events(): { id: string; event: string; data: string }[] {
    return this.heard
      .split("\n\n")
      .map((block) => ({
        id: /^id: (.*)$/m.exec(block)?.[1] ?? "",
        event: /^event: (.*)$/m.exec(block)?.[1] ?? "message",
        data: /^data: (.*)$/m.exec(block)?.[1] ?? "",
      }))
      .filter(({ data }) => data !== "");
  }

  /** The first event that holds these words; fails the test when it never comes. */
  async waitFor(words: string): Promise<{ id: string; event: string; data: string }> {
    for (;;) {
      const found = this.events.find(({ data }) => data.includes(words));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  close(): void {
    this.stopper.abort();
  }
}
