import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file inside a folder: where it is, and its path from the folder with `/`. */
export interface FolderFile {
  readonly path: string
  readonly relative: string
}

/** All files of a folder and of those in it, sorted by path; names that begin with a dot, and a folder's own README, LICENSE, NOTICE and CHANGELOG, are passed over. */
export const filesIn = async (root: string): Promise<readonly FolderFile[]> => {
  const files: FolderFile[] = []
  const seen = new Set<string>()
  const waiting: FolderFile[] = [{ path: root, relative: '' }]
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const real = await realpath(folder.path)
    // A link back to a folder above would never end.
    if (seen.has(real)) continue
    seen.add(real)
    for (const entry of await readdir(folder.path, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || isNote(entry.name)) continue
      const path = join(folder.path, entry.name)
      const relative = folder.relative === '' ? entry.name : `${folder.relative}/${entry.name}`
      const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry
      if (kind?.isDirectory()) waiting.push({ path, relative })
      else if (kind?.isFile()) files.push({ path, relative })
    }
  }
  return files.sort((a, b) => (a.relative < b.relative ? -1 : a.relative > b.relative ? 1 : 0))
}

/** A folder's own notes (README.md, LICENSE) are no reports; given by name they are read like any file. */
const isNote = (name: string): boolean =>
  /^(?:readme|licen[cs]e|notice|changelog)(?:\.(?:md|txt|rst))?$/iu.test(name)
