/** The same text in memory of its own: a slice keeps all of the text that it was cut from, a whole page as a rule. */
export const ownText = (text: string): string => ` ${text}`.slice(1)
