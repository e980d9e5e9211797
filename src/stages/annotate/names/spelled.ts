/** True for a word of nothing but names of letters, two or more: বিআরটিএ. */
export const isSpelled = (word: string, letters: readonly string[]): boolean => {
  const ends = new Set([0])
  for (let i = 0; i < word.length; i++)
    if (ends.has(i))
      for (const l of letters)
        if (l.length < word.length && word.startsWith(l, i)) ends.add(i + l.length)
  return ends.has(word.length)
}
