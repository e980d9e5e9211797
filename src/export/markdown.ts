import type { Build, Dossier, Evidence } from '../core/dossier.ts'
import { amountLabel } from '../pages/format.ts'
import { namerOf } from '../pages/namer.ts'
import { stanceLabel } from '../pages/words.ts'

/** Dossiers as Markdown, every line with the outlet's own words under it. */
export const markdownOf = (build: Build): string =>
  build.dossiers.map(dossierText).join('\n\n---\n\n')

const dossierText = (dossier: Dossier): string => {
  const label = namerOf(dossier)
  const names = (ids: readonly string[]): string => escape(ids.map((id) => label(id)[0]).join(', '))
  return [
    `# ${escape(dossier.title)}`,
    `${counted(dossier.reports.length, 'report')} · ${counted(dossier.origins.filter((o) => o.level === 'report').length, 'origin')} · ${dossier.languages.join(', ')}`,
    ...dossier.processes.flatMap((p) => [
      `## ${escape(p.title)}`,
      `**${escape(p.status)}**`,
      ...p.steps.map(
        (s) =>
          `- **${s.step}** ${s.date ?? 'undated'} · ${names(s.by)} · ${s.certainty}\n${quotes(s.evidence)}`,
      ),
      ...p.next.map((s) => `- next: ${s}`),
      ...p.later.map((s) => `- later: ${s}`),
    ]),
    ...listed(
      'Timeline',
      dossier.timeline,
      (l) => `${l.date ?? 'undated'} · ${escape(l.fact)} · ${l.status}`,
    ),
    ...listed(
      'Who says what',
      dossier.claims,
      (c) => `**${escape(c.source)}** ${stanceLabel(c)[0]}: ${escape(c.gist)}`,
    ),
    ...dossier.ledgers.flatMap((l) => [
      `## ${escape(l.question)}`,
      `${l.verdict}: ${escape(l.why)}`,
      ...l.entries.map(
        (e) =>
          `- ${amountLabel(e)[0]} · ${names(e.attributedTo) || escape(e.speaker ?? '') || 'the outlet itself'} · as of ${e.asOf ?? 'unknown'}\n${quotes(e.evidence)}`,
      ),
    ]),
    ...listed(
      'Provisions',
      dossier.provisions,
      (p) =>
        `${escape(p.duty)}${p.condition ? ` (condition: ${escape(p.condition)})` : ''} · ${names(p.bearer)}`,
    ),
  ].join('\n\n')
}

const counted = (n: number, word: string): string =>
  `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`

const listed = <T extends { readonly evidence: readonly Evidence[] }>(
  title: string,
  items: readonly T[],
  line: (item: T) => string,
): readonly string[] =>
  items.length === 0
    ? []
    : [`## ${title}`, ...items.map((item) => `- ${line(item)}\n${quotes(item.evidence)}`)]

const quotes = (evidence: readonly Evidence[]): string =>
  evidence
    .map(
      (e) =>
        `  > ${escape(
          e.exact
            .replace(/<[^>]*>/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim(),
        )} — ${escape(e.report)} [${e.raw[0]}, ${e.raw[1]})`,
    )
    .join('\n')

const escape = (text: string): string =>
  text
    .replace(/([\\`*_{}[\]#|])/gu, '\\$1')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
