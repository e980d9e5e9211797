/**
 * How a block of furniture stands at the edge of reports: a `line` is known by itself; a `following`
 * sentence (of another report that a page appends) only after one that is an `opening`.
 */
export type FurnitureForm = 'line' | 'opening' | 'following'

/** A block that recurs across an outlet's stories. */
export interface FurnitureBlock {
  readonly form: FurnitureForm
  /** Reports at whose edge it was seen. */
  readonly reports: number
}

/** What recurs around the reports of each outlet: by outlet, then by the block's fingerprint, both sorted. */
export interface FurnitureTable {
  readonly schema: 'shutro/furniture@1'
  readonly outlets: Readonly<Record<string, Readonly<Record<string, FurnitureBlock>>>>
}

/** The table of a batch that nothing is known of. */
export const NO_FURNITURE: FurnitureTable = Object.freeze({
  schema: 'shutro/furniture@1',
  outlets: {},
})

/** An outlet's blocks; none for an outlet that the table does not know. */
export const blocksOf = (
  { outlets }: FurnitureTable,
  outlet: string | null,
): Readonly<Record<string, FurnitureBlock>> | null =>
  outlet !== null && Object.hasOwn(outlets, outlet) ? (outlets[outlet] ?? null) : null
