const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' };

/** The words of a bit of HTML, as a tool's editor makes it: without tags, entities as characters, one space for many. */
export function textOfHtml(html: string): string {
  // A bracket that nothing closes is a character; nothing here can look at a text more than twice.
  const bare = html.replaceAll(/<[^<>]*>/g, ' ');
  return bare.replaceAll(/&(#x?)?(\w{1,8});/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = Number.parseInt(name, number === '#x' ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }).replaceAll(/\s+/g, ' ').trim();
}
