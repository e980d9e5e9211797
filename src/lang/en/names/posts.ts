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
    `officer in charge, station house officer, sho, nirbahi officer, upazila nirbahi officer, upazila executive officer, uno, executive magistrate, magistrate, deputy commissioner, assistant commissioner,
     additional commissioner, joint commissioner, additional deputy commissioner, additional police super, police super, superintendent of police, additional superintendent,
     deputy inspector general, additional deputy inspector general, assistant inspector general, assistant inspector, sub inspector, assistant sub inspector, station officer,
     investigation officer, assistant director, additional director, research director, research fellow, senior research fellow, personal assistant, branch manager, manager,
     executive engineer, assistant engineer, civil surgeon, registrar, rhodes scholar,
     fisheries officer, forest officer, health officer, agriculture officer, information officer, customs officer, press officer, election officer, medical officer, welfare officer,
     community leader, treasurer, proctor, party worker, ward councillor, ward councilor, union chairman`,
  ),
  row(['police-chief'], 'inspector general, inspector general of police, igp'),
  row(['head', 'official', 'intelligence-chief', 'police-chief'], 'director general'),
  row(
    ['head', 'official', 'intelligence-chief'],
    'director, deputy director, executive director, managing director, acting director',
  ),
  row(['police-chief', 'chief-election-commissioner', 'official'], 'commissioner'),
  row(['police-chief'], 'police commissioner, commissioner of police'),
  row(['chief-election-commissioner', 'official'], 'election commissioner'),
  row(['mayor'], 'mayor, city mayor'),
  row(['chief-prosecutor'], 'chief prosecutor'),
  row(['spokesperson', 'official'], 'press secretary'),
  row(['party-secretary', 'secretary-general'], 'member secretary, general secretary'),
  row(['governor'], 'gov, gov.'),
  row(['central-bank-governor'], 'central bank governor, governor of the central bank'),
  row(['chief-justice'], 'justice'),
  row(
    ['army-chief', 'military-chief', 'commander'],
    'general, gen, lieutenant general, lt gen, major general, maj gen',
  ),
  row(['national-security-adviser'], 'national security adviser, national security advisor'),
  row(['head'], 'vice chancellor, vice - chancellor'),
  row(['party-leader', 'head'], 'chairman, chairwoman, convener, convenor'),
  row(['ambassador'], 'ambassador, high commissioner'),
]

/** What may stand between the body that a post is one of and the post. */
export const beforePosts: ReadonlySet<string> = new Set([
  'former',
  'late',
  'current',
  'acting',
  'founding',
  'senior',
  'executive',
  'outgoing',
  'new',
  'then',
])

/** Words before an office that make it a lower one. */
export const grades: ReadonlySet<string> = new Set([
  'vice',
  'deputy',
  'assistant',
  'associate',
  'additional',
  'joint',
  'interim',
  'junior',
  'ex',
])

/** Parts of a land, and wings of a body, with officers of their own. */
export const branches: ReadonlySet<string> = new Set([
  'local',
  'district',
  'upazila',
  'union',
  'ward',
  'thana',
])

/** What only a party, a union or a club tells of its own president by: "central president". */
export const wings: ReadonlySet<string> = new Set(['central', 'student', 'students', 'youth'])
