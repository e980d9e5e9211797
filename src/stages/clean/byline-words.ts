import type { BylineWords } from '../../lang/contract/page-words.ts'

/** Words of bylines in the languages that have no pack; the packs give those of theirs. */
export const OTHER_BYLINES: BylineWords = {
  by: 'von vom por par door di da av af przez od'.split(' '),
  acts: [
    ...'text beitrag blogbeitrag blog artikel interview geschrieben verfasst veröffentlicht erstellt'.split(
      ' ',
    ),
    ...'eingestellt gepostet escrito publicado écrit publié rédigé scritto pubblicato geschreven'.split(
      ' ',
    ),
    ...'geplaatst skrevet napisany napisane'.split(' '),
    ...['ein text', 'ein beitrag', 'ein blogbeitrag', 'ein blog', 'ein artikel', 'ein interview'],
    'eine story',
  ],
  roles: 'autor autorin auteur autore redaktion verfasser verfasserin text interview von'.split(
    ' ',
  ),
  lists: ['alle artikel von', 'alle beiträge von', 'beiträge von', 'artikel von', 'mehr von'],
  labels: [
    'verfasst von',
    'geschrieben von',
    'escrito por',
    'écrit par',
    'scritto da',
    'geschreven door',
    'skrevet av',
    'napisane przez',
  ],
  and: ['und', 'et', 'y', 'e'],
  after: ['am', 'um', 'le', 'el'],
  posts: ['redakteur', 'redakteurin', 'korrespondent', 'korrespondentin'],
  nobody: ['kontakt', 'impressum', 'autor', 'der autor', 'über den autor'],
  nobodyOpens: ['alle', 'mehr'],
  bodies: [
    ...'gmbh redaktion team webteam news magazin zeitung verlag landesanstalt universität'.split(
      ' ',
    ),
    ...['stiftung', 'institut', 'illustrierte', 'e.v.', 'e. v.', 'www'],
  ],
  online: ['.com'],
}
