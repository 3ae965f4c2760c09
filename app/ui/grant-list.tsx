import type { Bilingual } from "~/language";
import { useContent, useLanguage } from "./language";

interface GrantListProps {
  grants: { role: string; institutions: string[] }[];
  institutions: { id: string; name: Bilingual<string> }[];
}

/** Roles in words, each with where it counts. */
export function GrantList({ grants, institutions }: GrantListProps) {
  const language = useLanguage();
  const { roles, account, start } = useContent().office;
  if (grants.length === 0) return <p>{start.none}</p>;
  const nameOf = (id: string) => institutions.find((each) => each.id === id)?.name[language] ?? id;
  return (
    <ul>
      {grants.map(({ role, institutions: at }) => (
        <li key={role}>
          {account.at(roles[role as keyof typeof roles] ?? role, at.map(nameOf).join(", "))}
        </li>
      ))}
    </ul>
  );
}
