import { useContent } from "~/ui/language";

interface CompareChoiceProps {
  sex: "men" | "women";
  compareWith: "all" | "same-sex";
}

/** The reference group is the typical student; the own sex is a choice, where a norm for it exists. */
export function CompareChoice({ sex, compareWith }: CompareChoiceProps) {
  const { feedback } = useContent();
  const { compare } = feedback;
  return (
    <p className="small no-print">
      {compare.about}{" "}
      {compareWith === "all" ? (
        <a href="/feedback?compare=same-sex#you">
          {sex === "men" ? compare.sameMen : compare.sameWomen}
        </a>
      ) : (
        <a href="/feedback#you">{compare.all}</a>
      )}
    </p>
  );
}
