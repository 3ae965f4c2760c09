/** Pages for a board to print, by the last part of their address. */
export const sheets = ["rules", "bar", "sober", "members"] as const;
export type Sheet = (typeof sheets)[number];
