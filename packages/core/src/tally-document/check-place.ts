import { membersOf, type Report, shown } from './shape.ts';

/** Whose answers they are, and of when: what is no id, name or wave is reported. */
export function checkPlace({ district, wave }: Readonly<Record<'district' | 'wave', unknown>>, report: Report): void {
  const named = membersOf(district, ['id', 'name'], ['district'], report);
  if (named && !isLine(named.id, 80)) report('district-id-invalid', ['district', 'id'], { id: shown(named.id) });
  if (named && named.name !== null && !isLine(named.name, 200)) report('district-name-invalid', ['district', 'name'], { name: shown(named.name) });
  if (typeof wave !== 'string' || !/^[\w.-]{1,40}$/.test(wave)) report('wave-invalid', ['wave'], { wave: shown(wave) });
}

/** A short line of text with something on it, and no space around. */
const isLine = (text: unknown, most: number): boolean => typeof text === 'string' && text !== '' && text.length <= most && text.trim() === text && !/\p{C}/u.test(text);
