import { languages } from "~/language";
import { textKeys, type Texts } from "~/region/texts";
import { useContent } from "./language";

/** The texts of a region where students meet them, in both languages. */
export function RegionTexts({ texts }: { texts: Texts }) {
  const { preview, fields } = useContent().officeRegion;
  return (
    <>
      {textKeys.map((key) => (
        <div key={key} className="stack region-text">
          <h2>{fields[key]}</h2>
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
