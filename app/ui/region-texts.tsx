import { languages } from "~/language";
import type { Texts } from "~/region/texts";
import { useContent } from "./language";

const places = [
  ["welcome", "welcome"],
  ["talk", "talk"],
  ["privacyContact", "privacy"],
] as const;

/** The texts of a region where students meet them, in both languages. */
export function RegionTexts({ texts }: { texts: Texts }) {
  const { preview } = useContent().officeRegion;
  return (
    <>
      {places.map(([key, place]) => (
        <div key={key} className="stack">
          <h3>{preview[place]}</h3>
          {texts[key] ? (
            <div className="side-by-side">
              {languages.map((language) => (
                <p key={language} lang={language} className={key === "welcome" ? "note" : "card"}>
                  {texts[key]?.[language]}
                </p>
              ))}
            </div>
          ) : (
            <p className="small">{preview.noNote}</p>
          )}
        </div>
      ))}
    </>
  );
}
