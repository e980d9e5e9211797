/** The charset of a Content-Type header that a decoder knows; null without one. */
export const charsetOf = (contentType: string): string | null => {
  const label = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1]
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
