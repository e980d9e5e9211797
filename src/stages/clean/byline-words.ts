/** Words of bylines in the languages that no pack knows, lower case; the packs give those of theirs. */
export const BYLINE_WORDS = {
  /** Before what follows: "by", "von". */
  by: 'by von vom por par door di da av af przez od'.split(' '),
  /** What was done, before such a word: "written by", "veröffentlicht von". */
  acts: (
    'text story recipe article beitrag blogbeitrag blog artikel interview geschrieben verfasst veröffentlicht erstellt ' +
    'eingestellt gepostet published posted written reviewed created submitted updated escrito publicado écrit publié rédigé ' +
    'scritto pubblicato geschreven geplaatst skrevet napisany napisane'
  ).split(' '),
  /** Who, before a colon: "Author: …". */
  roles: [
    'author',
    'authors',
    'autor',
    'autorin',
    'auteur',
    'autore',
    'redaktion',
    'verfasser',
    'verfasserin',
    'written by',
    'words',
    'text',
    'interview',
    'von',
    'by',
    'লেখক',
    'লেখা',
    'লিখেছেন',
    'প্রতিবেদক',
    'প্রতিবেদন',
  ],
  /** Links to all that an author wrote, before the name: "alle artikel von". */
  lists: [
    'all articles by',
    'all posts by',
    'view all posts by',
    'more from',
    'more by',
    'posts by',
    'articles by',
    'alle artikel von',
    'alle beiträge von',
    'beiträge von',
    'artikel von',
    'mehr von',
    'show all articles of',
  ],
  /** What follows a name: "Nadia Karim on Tuesday". */
  after: 'am on at um le el posted published'.split(' '),
  /** What somebody is, in a byline behind the name; a part with one ends the names. */
  posts: (
    'writer reporter editor correspondent director manager founder cofounder co-founder author contributor coordinator ' +
    'officer president professor head chief senior specialist expert analyst ceo cto cmo redakteur redakteurin korrespondent ' +
    'korrespondentin'
  ).split(' '),
} as const
