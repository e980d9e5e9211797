import { createHash } from 'node:crypto'
import process from 'node:process'
import { readOriginal, readTogether } from '../src/app/build.ts'
import { cleanOriginal } from '../src/app/clean.ts'
import { loadKit } from '../src/app/defaults.ts'
import { mainText } from '../src/app/main-text.ts'
import { programVersion } from '../src/app/version.ts'
import type { ReportIntake } from '../src/intake/intake.ts'
import { suitReading, suitRuntime } from '../src/app/runtime.ts'
import { toOriginal } from '../src/intake/original.ts'
import { serve } from './peers/serve.mjs'
import type { Row } from './sets.ts'

// Ours behind the same protocol as the peers: from bytes to the clean report, or to the whole reading.
const encoder = new TextEncoder()

/** A report as a reader of files hands it over: its bytes, and the text that they were made from. */
const intakeOf = ({ id, text, html, ...given }: Row): ReportIntake => {
  const body = html ?? text ?? ''
  return {
    kind: 'report',
    id,
    bytes: encoder.encode(body),
    text: body,
    given,
    ...(html === undefined ? {} : { mediaType: 'text/html' as const }),
  }
}

/** Letters, marks and digits of the plane that reports are written in. */
const inWord = new Uint8Array(0x10000).map((_, unit) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** What nobody can do without: decode the bytes, look at each character once, hash the bytes. */
const touchOnce = ({ text = '' }: Row): unknown => {
  const bytes = encoder.encode(text)
  const decoded = new TextDecoder().decode(bytes)
  let words = 0
  let before = 0
  for (let i = 0; i < decoded.length; i++) {
    const here = inWord[decoded.charCodeAt(i)] ?? 0
    if (here === 1 && before === 0) words++
    before = here
  }
  return { words, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const textOnly = ({ id, html = '', url }: Row): unknown => {
  const { title, paragraphs } = mainText(html, url)
  return { id, title, paragraphs: paragraphs.map((text) => ({ text })) }
}

/** Serves one way of reading; what it takes to load comes before the first report. */
const modes: Readonly<Record<string, () => Promise<void>>> = {
  floor: () => serve(programVersion, touchOnce),
  text: () => {
    const beforeReport = suitRuntime()
    return serve(programVersion, textOnly, (row: Row) => {
      beforeReport()
      return row
    })
  },
  clean: () => {
    const beforeReport = suitRuntime()
    const kit = loadKit()
    return serve(
      programVersion,
      (intake) => ({ schema: 'shutro/reading@1', ...cleanOriginal(toOriginal(intake), kit) }),
      (row: Row) => {
        beforeReport()
        return intakeOf(row)
      },
    )
  },
  read: () => {
    suitReading()
    const kit = loadKit()
    return serve(programVersion, (intake) => readOriginal(toOriginal(intake), kit), intakeOf)
  },
  together: () => {
    suitReading()
    const kit = loadKit()
    return serve(
      programVersion,
      (intakes) => [...readTogether(intakes.map(toOriginal), kit)],
      ({ reports }: { readonly reports: readonly Row[] }) => reports.map(intakeOf),
    )
  },
}

const mode = modes[process.argv[2] ?? '']
if (mode) await mode()
else console.error(`modes: ${Object.keys(modes).join(', ')}`)
