import { data, redirect } from "@remix-run/node";
import { forbidden } from "~/http/answers.server";
import { hasHourlyToken, isTrapEmpty } from "~/http/form.server";
import { languageCookie } from "~/http/language.server";
import { type Language, languages } from "~/language";
import { heldWorkbook, eraseWorkbook, storeChange, storeWorkbook } from "~/visit/workbook.server";
import { codeFromChance, isChance } from "~/receipt/hash.server";
import type { Track } from "~/workshops/tracks";
import {
  type Filled,
  isEmpty,
  listTooLong,
  readWorkbook,
  type WorkbookFault,
  type WorkbookField,
} from "~/workshops/workbook";

export interface Refused {
  fault: WorkbookFault;
  /** The fields it is about. */
  fields: WorkbookField[];
  /** Kept in the form, whatever went wrong. */
  filled: Filled;
}

interface Around {
  track: Track;
  /** The code of the kept workbook that is open here, or null. */
  kept: string | null;
  /** The form comes back from `switchLanguage`. */
  isSwitched: boolean;
}

/** Does what the pressed button asks: a page to print, or keeping, changing, erasing, closing. */
export async function answerForm(form: URLSearchParams, { track, kept, isSwitched }: Around) {
  const intent = form.get("intent");
  const filled = readWorkbook(form);
  const here = `/workshops/workbook/${track}`;
  if (!form.get("token")) throw forbidden();
  // These change nothing, and work on a page that was open through two workshops.
  if (intent === "print") return data({ print: filled });
  if (intent === "write") return data({ write: filled });
  const wanted = languages.find((each) => intent === `language-${each}`);
  if (wanted) return switchLanguage(wanted, isSwitched, { here, filled });
  if (intent === "close") return redirect("/workshops/workbook", { headers: heldWorkbook.end() });
  if (!hasHourlyToken(form, "workbook") || !isTrapEmpty(form)) return refuse("page", filled);
  if (intent === "erase") {
    // To say it is erased while it only closed by itself would be a lie.
    if (!kept) return refuse("closed", filled);
    await eraseWorkbook(kept);
    return redirect("/workshops/workbook?erased", { headers: heldWorkbook.end() });
  }
  const tooLong = listTooLong(filled);
  if (tooLong.length > 0) return refuse("long", filled, tooLong);
  if (isEmpty(filled)) return refuse("empty", filled);
  try {
    if (intent === "change") {
      if (!kept) return refuse("closed", filled);
      if (!(await storeChange(kept, { track, filled }))) return refuse("gone", filled);
      return redirect(`${here}?saved`, { headers: heldWorkbook.keep(kept, false) });
    }
    const chance = form.get("chance");
    const isAsked = intent === "keep" && isChance(chance);
    const code = isAsked ? codeFromChance("workbook", chance) : null;
    if (!code) return refuse("page", filled);
    await storeWorkbook(code, { track, filled });
    return redirect(here, { headers: heldWorkbook.keep(code, true) });
  } catch (error) {
    // The message of a database may quote what was sent; its name tells enough.
    console.error(`A workbook was not kept: ${error instanceof Error ? error.name : "unknown"}`);
    return refuse("unsaved", filled, [], 503);
  }
}

/** Has the browser send the same form once more, now in the other language, so that nothing is lost. */
function switchLanguage(
  wanted: Language,
  isSwitched: boolean,
  { here, filled }: { here: string; filled: Filled },
) {
  if (isSwitched) return data({ write: filled });
  return redirect(`${here}?switched`, {
    status: 307,
    headers: { "Set-Cookie": languageCookie(wanted) },
  });
}

function refuse(fault: WorkbookFault, filled: Filled, fields: WorkbookField[] = [], status = 400) {
  return data<Refused>({ fault, fields, filled }, { status });
}
