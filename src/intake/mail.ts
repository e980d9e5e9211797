import PostalMime from 'postal-mime'
import { stampOf } from './instant.ts'
import { refused, tooLarge } from './intake.ts'
import type { Intake } from './intake.ts'
import type { LineSource } from './jsonl.ts'
import { bijoyRefusal } from './bijoy.ts'

/** A message as a report: its HTML, else its text; sender, subject and date are what was known of it. */
export const readMail = async (bytes: Uint8Array, place: string): Promise<Intake> => {
  try {
    const mail = await PostalMime.parse(bytes)
    const body = mail.html ?? mail.text ?? ''
    if (body.trim() === '') return refused(place, 'E_EMPTY', 'a message without text')
    const id = mail.messageId?.replace(/^<|>$/gu, '') ?? place
    // The header as it stands: the parser shifts it into UTC.
    const published = stampOf(mail.headers.find(({ key }) => key === 'date')?.value)
    const refusal = bijoyRefusal(id, body)
    if (refusal) return refusal
    return {
      kind: 'report',
      id,
      bytes: new TextEncoder().encode(body),
      given: {
        ...(mail.subject ? { title: mail.subject } : {}),
        ...(mail.from?.name ? { outlet: mail.from.name } : {}),
        ...(published ? { published } : {}),
      },
      ...(mail.html ? { mediaType: 'text/html' as const } : {}),
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refused(place, 'E_MAIL', `a message that cannot be read: ${reason}`)
  }
}

/** Messages of an mbox file as they come; each begins with a line "From …" after an empty one. */
export async function* readMbox(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxBytes }: LineSource,
): AsyncGenerator<Intake> {
  let count = 0
  let lines: string[] = []
  let size = 0
  let rest = ''
  let empty = true
  const flush = async (): Promise<Intake | null> => {
    const place = `${name}#${String(count)}`
    const message = Buffer.from(lines.join('\n'), 'latin1')
    const large = size > maxBytes
    lines = []
    size = 0
    if (count === 0) return null
    return large ? tooLarge(place, maxBytes) : readMail(message, place)
  }
  for await (const chunk of chunks) {
    // One letter a byte, and back again: the decoder called latin1 is windows-1252 and would lose bytes.
    const parts = (rest + Buffer.from(chunk).toString('latin1')).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      if (empty && line.startsWith('From ')) {
        const message = await flush()
        if (message) yield message
        count++
      } else {
        size += line.length + 1
        // mboxrd: ">From" in a message stands for "From".
        if (size <= maxBytes) lines.push(line.replace(/^>(>*From )/u, '$1'))
      }
      empty = line.trim() === ''
    }
  }
  lines.push(rest)
  const last = await flush()
  if (last) yield last
}
