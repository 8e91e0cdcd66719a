import { toUnicodeLabel } from './punycode.ts'

/** Letters of other alphabets, and signs of ours, by what an eye takes them for (a part of Unicode UTS 39’s confusables). */
const lookAlikes = new Map(
  Object.entries({
    a: 'аɑαạàáâãäåāăąɐ@4',
    b: 'ЬƅвḃБ',
    c: 'сϲçćĉċč',
    d: 'ԁɗďđ',
    e: 'еєεёèéêëēĕėęěẹ3',
    f: 'ƒḟ',
    g: 'ɡɢğģġ9',
    h: 'һհĥħ',
    i: 'іıíìîïīĭįιỉị1l|!jј',
    k: 'кķκ',
    m: 'мṃ',
    n: 'пñńņňŋηո',
    o: 'оοσòóôõöøōŏőơọ0',
    p: 'рρþ',
    q: 'ԛգ',
    r: 'гŕŗř',
    s: 'ѕśŝşšș5$',
    t: 'тťţțτ7',
    u: 'υսùúûüũūŭůűųưμ',
    v: 'ѵν',
    w: 'ԝωŵш',
    x: 'хχ×',
    y: 'уýÿŷγ',
    z: 'źżžʐ2',
  }).flatMap(([plain, alike]) => [...alike].map((letter) => [letter, plain] as const)),
)

/**
 * What a host name looks like: two that an eye confuses have the same (`paypaI.example`, `раypal.example`,
 * `pay-pal.example`, `xn--…`). A key to look candidates up by, never a proof.
 */
export function hostSkeleton(host: string): string {
  return host
    .split('.')
    .map((label) =>
      [...toUnicodeLabel(label).toLowerCase().normalize('NFKC')]
        .map((letter) => lookAlikes.get(letter) ?? letter)
        .join('')
        .replace(/rn/g, 'm')
        .replace(/vv/g, 'w')
        .replace(/ci/g, 'd')
        .replace(/[-_]/g, ''),
    )
    .join('.')
}
