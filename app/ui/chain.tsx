import { useContent } from "./language";

const links = ["body", "thought", "action"] as const;

/** Body, thought and action as three boxes that set each other off; empty boxes are to write in. */
export function Chain(filled: { body?: string; thought?: string; action?: string }) {
  const { workbook } = useContent();
  return (
    <ol className="chain">
      {links.map((link) => (
        <li key={link}>
          <strong>{workbook[link]}</strong>
          <span>{filled[link] ?? ""}</span>
        </li>
      ))}
    </ol>
  );
}
