export const languages = ["nl", "en"] as const;

export type Language = (typeof languages)[number];

/** The same thing in both languages of the site. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>;
