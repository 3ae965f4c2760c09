import type { NormFilter } from "~/norms/filter";
import { useContent } from "~/ui/language";

/** Says a choice of the filter in the language of the page, "B: national monitor" for a grade. */
export function useSayChoice() {
  const { topics, populations, grades } = useContent().norms;
  return (name: keyof NormFilter, choice: string): string => {
    const names: Record<string, string> = { topic: topics, population: populations, grade: grades }[
      name
    ];
    return name === "grade" ? `${choice}: ${names[choice]}` : (names[choice] ?? choice);
  };
}
