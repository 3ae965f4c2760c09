import { addressOf, findStep, steps as allSteps } from "../../app/questionnaire/steps";
import type { Persona } from "../factories/personas";

const token = /\bname="token" value="([^"]+)"/;
const fields = /<(?:input|select)[^>]*\bname="([^"]+)"/g;

export interface Page {
  status: number;
  path: string;
  html: string;
  headers: Headers;
}

/** A student without JavaScript: keeps cookies, follows redirects, fills in the forms it is given. */
export class Student {
  readonly cookies = new Map<string, string>();
  /** Path and token of forms that have the field nobody sees: a browser sends it along, empty. */
  private readonly trapped = new Set<string>();

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  async get(path: string): Promise<Page> {
    return this.follow(path, { method: "GET" });
  }

  /** Sends a form as a browser would, origin included. */
  async post(
    path: string,
    form: Record<string, string> | URLSearchParams | string,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const fields = new URLSearchParams(form);
    const sentFrom = `${path.split("?")[0]} ${fields.get("token")}`;
    if (this.trapped.has(sentFrom) && !fields.has("website")) fields.set("website", "");
    return this.follow(path, {
      method: "POST",
      body: typeof form === "string" ? form : fields.toString(),
      headers: {
        Origin: this.url,
        "Content-Type": "application/x-www-form-urlencoded",
        ...headers,
      },
    });
  }

  /** Fills in the form on a page with the answers of a persona and sends it; what it does not know stays blank. */
  async fillIn(page: Page, persona: Persona): Promise<Page> {
    return this.post(page.path, this.formOf(page, persona));
  }

  formOf(page: Page, persona: Persona): URLSearchParams {
    const form = new URLSearchParams({ token: tokenOf(page) });
    for (const name of new Set([...page.html.matchAll(fields)].map((match) => match[1]!))) {
      // What a person does not see stays empty.
      const answer = name === "website" ? "" : persona[name];
      if (answer !== undefined)
        form.set(name, name === "week.price" ? (Number(answer) / 100).toFixed(2) : String(answer));
    }
    return form;
  }

  /** From the first step to the page that checks the answers; lists the steps on the way. */
  async answerAll(persona: Persona): Promise<{ page: Page; steps: string[] }> {
    let page = await this.get("/check/1");
    const steps: string[] = [];
    while (
      page.path.startsWith("/check/") &&
      !["/check/review", "/check/not-yet"].includes(page.path)
    ) {
      steps.push(findStep(page.path.replace("/check/", ""))?.slug ?? page.path);
      if (steps.length > 30) throw new Error(`No way out of ${page.path}`);
      page = await this.fillIn(page, persona);
    }
    return { page, steps };
  }

  /** The whole way to the page with the code; returns the code. */
  async finish(persona: Persona): Promise<string> {
    const { page } = await this.answerAll(persona);
    const done = await this.fillIn(page, {});
    return /class="code"[^>]*>([^<]+)</.exec(done.html)?.[1] ?? "";
  }

  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.url + path, {
      ...init,
      redirect: "manual",
      headers: { ...this.headers, Cookie: this.cookieHeader(), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.keepCookie(line);
    return response;
  }

  private async follow(path: string, init: RequestInit): Promise<Page> {
    let response = await this.raw(path, init);
    let at = path;
    while (response.status >= 300 && response.status < 400) {
      const next = new URL(response.headers.get("Location") ?? "", this.url + at);
      if (next.origin !== new URL(this.url).origin) break;
      at = next.pathname + next.search;
      await response.text();
      response = await this.raw(at);
    }
    const path_ = at.split("?")[0]!;
    const html = await response.text();
    for (const form of html.split("<form").slice(1))
      if (/name="website"/.test(form.split("</form>")[0]!)) {
        const to = /^[^>]*\baction="([^"?#]+)/.exec(form)?.[1] ?? path_;
        this.trapped.add(`${to} ${token.exec(form)?.[1]}`);
      }
    return {
      status: response.status,
      path: path_,
      html,
      headers: response.headers,
    };
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keepCookie(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const [name = "", value = ""] = pair.split("=");
    if (attributes.some((attribute) => /max-age=0/i.test(attribute)))
      this.cookies.delete(name.trim());
    else this.cookies.set(name.trim(), value);
  }
}

/** The token of the (first) form on a page. */
export function tokenOf(page: Page): string {
  return token.exec(page.html)?.[1] ?? "";
}

/** The address of a step by its name. */
export function pathOf(slug: string): string {
  const step = allSteps.find((candidate) => candidate.slug === slug);
  if (!step) throw new Error(`There is no step ${slug}.`);
  return `/check/${addressOf(step)}`;
}
