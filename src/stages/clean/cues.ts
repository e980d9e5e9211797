import type { CleanPart } from '../../lang/contract/clean.ts'

type Cues = Partial<Pick<CleanPart, 'related' | 'share' | 'caption' | 'advert' | 'tail'>>

/**
 * What pages print around an article in languages that have no pack: their text is not annotated, but it is cleaned.
 * Lower case; only labels that no report says in running text.
 */
export const CUES: Readonly<Record<string, Cues>> = {
  de: {
    related: [
      'lesen sie auch',
      'lesen sie hier',
      'lesen sie mehr',
      'auch interessant',
      'das könnte sie auch interessieren',
      'das könnte dich auch interessieren',
      'mehr zum thema',
      'mehr themen',
      'weiterlesen',
      'zum weiterlesen',
      'ähnliche beiträge',
      'ähnliche artikel',
      'verwandte artikel',
      'verwandte themen',
      'verwandte beiträge',
      'weitere artikel',
      'weiterführende links',
      'weiterführender link',
    ],
    share: ['teilen', 'artikel teilen', 'beitrag teilen', 'drucken', 'merken', 'nach oben'],
    caption: ['foto:', 'fotos:', 'bild:', 'titelbild:', 'beitragsbild:', 'bildquelle:', '(foto:'],
    advert: ['anzeige', 'werbung', 'externer inhalt'],
    tail: [
      'keine kommentare',
      'noch keine kommentare',
      'noch keine bewertungen',
      'kommentar schreiben',
      'alle rechte vorbehalten',
      'über den autor',
      'über die autorin',
      'newsletter abonnieren',
    ],
  },
  fr: {
    related: [
      'à lire aussi',
      'lire aussi',
      'a lire aussi',
      'vous aimerez aussi',
      'sur le même sujet',
      'articles liés',
      'à lire également',
    ],
    share: ['partager', 'imprimer', 'permalien', 'partager cet article'],
    caption: ['crédit photo', 'crédits photos', 'crédit :', 'photo :', '(photo'],
    advert: ['publicité'],
    tail: ['tous droits réservés', 'laisser un commentaire', 'aucun commentaire'],
  },
  es: {
    related: [
      'lea también',
      'lee también',
      'leer también',
      'puedes ver',
      'te puede interesar',
      'le puede interesar',
      'noticias relacionadas',
      'artículos relacionados',
      'ver también',
    ],
    share: ['compartir', 'imprimir'],
    caption: ['foto:', 'fotografía:', '(foto:'],
    advert: ['publicidad'],
    tail: ['todos los derechos reservados', 'dejar un comentario', 'deja un comentario'],
  },
  pt: {
    related: ['veja também', 'leia também', 'leia mais', 'saiba mais', 'notícias relacionadas'],
    share: ['compartilhar', 'compartilhe', 'partilhar'],
    caption: ['foto:', '(foto:'],
    advert: ['publicidade'],
    tail: ['todos os direitos reservados', 'deixe um comentário'],
  },
  it: {
    related: ['leggi anche', 'potrebbe interessarti', 'articoli correlati'],
    share: ['condividi', 'stampa'],
    advert: ['pubblicità'],
    tail: ['riproduzione riservata', 'lascia un commento'],
  },
  nl: {
    related: ['lees ook', 'lees meer', 'bekijk ook', 'gerelateerde artikelen'],
    share: ['delen'],
    advert: ['advertentie'],
    tail: ['alle rechten voorbehouden'],
  },
  pl: {
    related: ['czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'przeczytaj także'],
    share: ['udostępnij', 'drukuj', 'podziel się'],
    caption: ['fot.', 'fot:', 'zdjęcie:'],
    advert: ['reklama'],
    tail: ['wszelkie prawa zastrzeżone', 'dodaj komentarz'],
  },
  ru: {
    related: ['читайте также', 'читать также', 'читайте ещё', 'по теме', 'смотрите также'],
    share: ['поделиться', 'распечатать'],
    caption: ['фото:'],
    advert: ['реклама'],
    tail: ['все права защищены', 'оставить комментарий'],
  },
  nordic: {
    related: ['läs också', 'läs även', 'les også', 'læs også', 'les mer', 'läs mer'],
    share: ['dela', 'del'],
    advert: ['annons', 'annonse', 'annonce'],
  },
  tr: { related: ['ayrıca okuyun', 'ilgili haberler'], share: ['paylaş'], advert: ['reklam'] },
}
