import { useContent } from "~/ui/language";

/** What is wrong with a field of the form, in a sentence. */
export function useSayParticularFault(): (fault: {
  code: string;
  detail?: string | number;
}) => string {
  const { faults, forbiddenWord, belowTable } = useContent().officeNorms;
  return ({ code, detail }) => {
    if (code === "forbidden-word") return forbiddenWord(String(detail));
    if (code === "below-table") return belowTable(Number(detail));
    return faults[code as keyof typeof faults] ?? faults.missing;
  };
}
