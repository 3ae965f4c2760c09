export const longestNickname = 20;

export type NicknameFault = "empty" | "long" | "characters" | "contact";

/** Reads a nickname: a few letters, and nothing with which somebody could be found outside the room. */
export function readNickname(
  typed: string,
): { nickname: string; fault: null } | { nickname: null; fault: NicknameFault } {
  const nickname = typed.normalize("NFKC").replace(/\s+/g, " ").trim();
  const refuse = (fault: NicknameFault) => ({ nickname: null, fault }) as const;
  if (nickname === "") return refuse("empty");
  if (nickname.length > longestNickname) return refuse("long");
  if (/@|\d{4}|https?:|www\./i.test(nickname)) return refuse("contact");
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u.test(nickname)) return refuse("characters");
  return { nickname, fault: null };
}
