import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly string[] =>
  readText(text).statements.map((s) =>
    `${s.source?.text ?? '-'} | ${s.content.text}`.normalize('NFC'),
  )

it.each([
  [
    'a duty',
    'মাঝি রহিম শেখ বলেন, নদী আবার ভাঙছে। বাঁধের কাজ এখনো শুরু হয়নি। বর্ষার আগেই বাঁধ দিতে হবে।',
    ['মাঝি রহিম শেখ | নদী আবার ভাঙছে। বাঁধের কাজ এখনো শুরু হয়নি। বর্ষার আগেই বাঁধ দিতে হবে।'],
  ],
  [
    'who is talked to',
    'মাঝি রহিম শেখ বলেন, বাঁধ কেউ দেখতে আসে না। আপনারা শুধু কাগজে সই করেন।',
    ['মাঝি রহিম শেখ | বাঁধ কেউ দেখতে আসে না। আপনারা শুধু কাগজে সই করেন।'],
  ],
  [
    'what the report tells after it',
    'মাঝি রহিম শেখ বলেন, বাঁধের কাজ শুরু করতে হবে। বর্ষা আসে আষাঢ়ে।',
    ['মাঝি রহিম শেখ | বাঁধের কাজ শুরু করতে হবে।', '- | বর্ষা আসে আষাঢ়ে।'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected.map((line) => line.normalize('NFC')))
})
