import type { MessageId, MessageValues } from "~/feedback/message";

/** What a message says: a headline, sentences under it, and lines that belong together. */
export interface Said {
  /** One short headline sentence. */
  big?: string;
  text?: string[];
  list?: string[];
}

/** Words for every message the feedback can hold. */
export type Sayings = { [Id in MessageId]: (values: MessageValues[Id]) => Said };
