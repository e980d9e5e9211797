import type { Claim, Disagreement, Ledger, Process } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { clashes } from './processes.ts'

interface Lines {
  readonly processes: readonly Process[]
  readonly ledgers: readonly Ledger[]
  readonly claims: readonly Claim[]
}

/** Where reports or speakers cannot all be right: numbers, dates, denials, steps told too early. */
export const disagreementsOf = ({ processes, ledgers, claims }: Lines): readonly Disagreement[] => [
  ...ledgers.filter((l) => l.verdict === 'conflict').map(fromLedger),
  ...processes.flatMap(fromDates),
  ...processes.flatMap(fromPremature),
  ...claims.flatMap(fromDenial),
]

const fromLedger = (ledger: Ledger): Disagreement => ({
  id: contentId('x', ['number', ledger.id]),
  question: ledger.question,
  kind: 'number',
  values: ledger.entries.map((e) => ({
    value: [e.min, e.max].map((n) => (n === null ? '' : String(n))).join('–'),
    evidence: e.evidence,
  })),
})

const fromDates = (process: Process): readonly Disagreement[] =>
  process.steps.flatMap((step) => {
    const others = clashes(step)
    if (others.length === 0) return []
    const values = [
      { value: step.date ?? '', evidence: step.evidence },
      ...others.map((a) => ({ value: a.date ?? '', evidence: a.evidence })),
    ]
    return [
      {
        id: contentId('x', ['date', step.id]),
        question: `${step.step}: ${step.by.join(', ')}`,
        kind: 'date' as const,
        values,
      },
    ]
  })

const fromPremature = (process: Process): readonly Disagreement[] =>
  process.premature.map((p) => ({
    id: contentId('x', ['step', process.id, p.step]),
    question: p.step,
    kind: 'step' as const,
    values: [
      { value: p.step, evidence: p.evidence },
      { value: process.statusCode, evidence: process.conditions?.flatMap((c) => c.evidence) ?? [] },
    ],
  }))

const fromDenial = (claim: Claim): readonly Disagreement[] => {
  const denials = claim.answeredBy.filter((a) => a.stance === 'denies' && a.polarity !== 'negative')
  if (denials.length === 0) return []
  return [
    {
      id: contentId('x', ['denial', claim.id]),
      question: claim.gist,
      kind: 'denial',
      values: [
        { value: claim.stance, evidence: claim.evidence },
        ...denials.map((d) => ({ value: d.stance, evidence: d.evidence })),
      ],
    },
  ]
}
