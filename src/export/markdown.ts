import type { Build, Dossier, Evidence } from '../core/dossier.ts'

/** Dossiers as Markdown, every line with the outlet's own words under it. */
export const markdownOf = (build: Build): string =>
  build.dossiers.map(dossierText).join('\n\n---\n\n')

const dossierText = (dossier: Dossier): string =>
  [
    `# ${escape(dossier.title)}`,
    `${dossier.reports.length} reports · ${dossier.origins.filter((o) => o.level === 'report').length} origins · ${dossier.languages.join(', ')}`,
    ...dossier.processes.flatMap((p) => [
      `## ${escape(p.title)}`,
      `**${escape(p.status)}**`,
      ...p.steps.map(
        (s) =>
          `- **${s.step}** ${s.date ?? 'undated'} · ${s.by.join(', ')} · ${s.certainty}\n${quotes(s.evidence)}`,
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
      (c) =>
        `**${escape(c.source)}** ${c.polarity === 'negative' ? 'not ' : ''}${c.stance}: ${escape(c.gist)}`,
    ),
    ...dossier.ledgers.flatMap((l) => [
      `## ${escape(l.question)}`,
      `${l.verdict}: ${escape(l.why)}`,
      ...l.entries.map(
        (e) =>
          `- ${e.bound} ${e.min ?? ''}${e.max !== null && e.max !== e.min ? `–${e.max}` : ''} · ${e.attributedTo.join(', ') || 'the outlet itself'} · as of ${e.asOf ?? 'unknown'}\n${quotes(e.evidence)}`,
      ),
    ]),
    ...listed(
      'Provisions',
      dossier.provisions,
      (p) =>
        `${escape(p.duty)}${p.condition ? ` (condition: ${escape(p.condition)})` : ''} · ${p.bearer.join(', ')}`,
    ),
  ].join('\n\n')

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
