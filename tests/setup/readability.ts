/** How long the sentences of a page are. Fragments such as buttons count for the longest, not for the mean. */
export interface Readability {
  sentences: number;
  mean: number;
  longest: number;
  longestSentence: string;
}

const block =
  /<\/?(?:p|li|ul|ol|h\d|div|section|td|th|tr|table|caption|summary|details|label|legend|option|button|figcaption|dt|dd|nav|form|a class="button")\b[^>]*>/g;

/** A line that only names where something comes from. */
const citation = /^(Bron|Bronnen|Source|Sources):/;

/** Text of <main> as a reader meets it, block by block. Citations are names of others, and left out. */
export function listSentences(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
  return main
    .replace(/<(script|style|svg|cite|select)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(block, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#x27;|&quot;|&amp;|&nbsp;|&#39;/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !citation.test(line))
    .flatMap((line) => line.split(/(?<=[.?!][’”)]?)\s+/))
    .filter((sentence) => countWords(sentence) > 0);
}

export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function measure(html: string): Readability {
  const all = listSentences(html);
  const whole = all.filter((sentence) => /[.?][’”)]?$/.test(sentence)).map(countWords);
  const longestSentence = all.reduce((one, other) =>
    countWords(other) > countWords(one) ? other : one,
  );
  return {
    sentences: whole.length,
    mean: whole.reduce((sum, words) => sum + words, 0) / whole.length,
    longest: countWords(longestSentence),
    longestSentence,
  };
}
