import type { RoleName } from '../../../core/role-names.ts'
import type { PostRow } from '../../contract/names.ts'

const row = (roles: readonly RoleName[], list: string): PostRow => ({
  roles,
  words: list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' ')),
})

/** What people are called beside their names, and the offices of public life that it may be; none where it is no public office. Source: our own reading of news prose. */
export const posts: readonly PostRow[] = [
  row(
    [],
    `officer in charge, nirbahi officer, upazila nirbahi officer, upazila executive officer, uno, executive magistrate, magistrate, deputy commissioner, assistant commissioner,
     additional commissioner, joint commissioner, additional deputy commissioner, additional police super, police super, superintendent of police, additional superintendent,
     deputy inspector general, additional deputy inspector general, assistant inspector general, assistant inspector, sub inspector, assistant sub inspector, station officer,
     investigation officer, assistant director, additional director, research director, research fellow, senior research fellow, personal assistant, branch manager, manager,
     executive engineer, assistant engineer, engineer, civil surgeon, headmaster, headteacher, head teacher, assistant teacher, teacher, lecturer, registrar, rhodes scholar,
     businessman, businesswoman, trader, contractor, imam, photographer, community leader, ward councillor, ward councilor, union chairman`,
  ),
  row(['police-chief'], 'inspector general, inspector general of police, igp'),
  row(
    ['head', 'official', 'intelligence-chief', 'police-chief'],
    'director, deputy director, executive director, managing director, director general, acting director',
  ),
  row(
    ['police-chief', 'chief-election-commissioner', 'official'],
    'commissioner, police commissioner',
  ),
  row(['mayor'], 'mayor, city mayor'),
]

/** Parts of a land, and wings of a body, with officers of their own. */
export const branches: ReadonlySet<string> = new Set([
  'district',
  'upazila',
  'union',
  'ward',
  'thana',
])
