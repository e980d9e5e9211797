import fc from 'fast-check'
import { Tokenizer } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { decodeHTMLAttribute } from 'entities'
import { tokenize } from '../../src/stages/clean/html/tokenizer.ts'
import { readable } from '../../src/stages/clean/html/tokens.ts'

type Token = readonly (string | number)[]

const ours = (markup: string): readonly Token[] => {
  const tokens: Token[] = []
  tokenize(markup, {
    openTagName: (start, end) => tokens.push(['open', start, end]),
    attribute: (start, end, from, to) =>
      tokens.push(['attribute', start, end, decodeHTMLAttribute(markup.slice(from, to))]),
    openTagEnd: (at) => tokens.push(['end', at]),
    closeTag: (start, end) => tokens.push(['close', start, end]),
    text: (start, end) => tokens.push(['text', start, end]),
    entity: (code, _start, end) => tokens.push(['entity', code, end]),
    other: (end) => tokens.push(['other', end]),
  })
  return tokens
}

/** The same from another program, which looks at one letter after the other, of a page without bare elements that nothing ends. */
const theirs = (markup: string): readonly Token[] => {
  const tokens: Token[] = []
  let [from, to, value] = [0, 0, '']
  const other = (_start: number, end: number): void => void tokens.push(['other', end + 1])
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => tokens.push(['open', start, end]),
      onattribname: (start, end) => {
        ;[from, to, value] = [start, end, '']
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end)
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribend: () => tokens.push(['attribute', from, to, value]),
      onopentagend: (at) => tokens.push(['end', at]),
      onselfclosingtag: (at) => tokens.push(['end', at]),
      onclosetag: (start, end) => tokens.push(['close', start, end]),
      ontext: (start, end) => tokens.push(['text', start, end]),
      ontextentity: (code, end) => tokens.push(['entity', code, end]),
      oncomment: other,
      oncdata: other,
      ondeclaration: other,
      onprocessinginstruction: other,
      onend: () => undefined,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return tokens
}

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<div class="a b">',
    '<A HREF=/x/y?a=1&amp;b=2>',
    "<i id='x' hidden>",
    '<br/>',
  ],
  ...[
    '<br / >',
    '<x =y z = "1" w>',
    '<p a="&lt;&copy=1&copy">',
    '</p >',
    '</',
    '</>',
    '</ x>',
    '<',
  ],
  ...[
    '<<',
    '<!',
    '<!>',
    '<!-->',
    '<!--->',
    '<!--a-->',
    '<!--a--!>',
    '<!-- - -- -->',
    '-->',
    '<?x?>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE html>',
    '<!doc>',
    '<script>',
    '</script>',
    '</SCRIPT >',
    '</scr',
  ],
  ...[
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<iframe>',
    '</iframe>',
  ],
  ...[
    '<scripty>',
    '<xmp>',
    '</xmp>',
    '&amp;',
    '&amp',
    '&',
    '&#x9A1;',
    '&#2453',
    '&#0;',
    '&bne;',
    '&notit;',
  ],
  ...['&nbsp;', '"', "'", '>', '=', '/', ' ', '\n', 'বাঁধ', 'a', '-', '!'],
]
/** Ends whatever is open: what the file's end cuts off is told differently, and is none of the page. */
const ending = `"'>--></script></style></title></textarea></iframe></xmp>]]><p>.</p>`

describe('tokens of a page', () => {
  test('are those that a reader of single letters finds', () => {
    const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 })
    fc.assert(
      fc.property(markup, (parts) => {
        const text = parts.join('') + ending
        // There a reference right after what may begin an end tag of a title is not read.
        fc.pre(!/<\/?[a-z]*&/iu.test(text))
        expect(ours(text)).toEqual(theirs(readable(text)))
      }),
      { numRuns: 2000 },
    )
  })

  test('are the same where nothing ends a bare element', () => {
    for (const name of ['title', 'textarea', 'iframe', 'xmp', 'plaintext'])
      for (const text of [
        `<p>a<${name}>b<p>c<${name}>d`,
        `<${name}>a</${name}><p>b<${name}>c<i>d`,
        `<${name} title="</${name}>">a<i>b`,
        `<!--</${name}>--><${name}>a<${name}>b`,
      ])
        expect(ours(`${text}<p>.</p>`)).toEqual(theirs(readable(`${text}<p>.</p>`)))
  })

  test('a tag, a comment and an attribute that the file cuts off end quietly', () => {
    for (const text of [
      '<p',
      '<p cl',
      '<p class="a',
      '<p class=a',
      '</p',
      '<!--',
      '<!-',
      '<!',
      '&am',
    ])
      expect(() => ours(text)).not.toThrow()
    expect(ours('a <b')).toEqual([['text', 0, 2]])
    expect(ours('a <')).toEqual([
      ['text', 0, 2],
      ['text', 2, 3],
    ])
  })
})
