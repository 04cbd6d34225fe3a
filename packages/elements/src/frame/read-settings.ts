/** What the address of the hosted page may decide. `endpoint` is not here: a link could then send answers elsewhere. */
const settings: Readonly<Record<string, RegExp>> = {
  'survey-form': /^[a-z][a-z0-9._-]{0,39}$/i,
  group: /^[a-z][a-z0-9._-]{0,39}$/i,
  lang: /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i,
  results: /^(|1|0|true|false)$/,
  evidence: /^(|1|0|true|false)$/,
  mode: /^(online|team|paper)$/,
  'storage-key': /^[a-z0-9][a-z0-9._-]{0,63}$/i,
  dir: /^(ltr|rtl)$/,
};

/** Those that are there or not. */
const flags = ['results', 'evidence'];

/** What a query says. */
export interface FrameSettings {
  /** Attributes by name; `null` takes one away that the page has. */
  readonly attributes: ReadonlyMap<string, string | null>;
  /** Names of settings that are not followed, because a link must not decide them, or not so. */
  readonly refused: readonly string[];
}

/** Reads the settings in a query string. Other names in it are not ours: links gather all sorts of them on their way. */
export function readSettings(query: URLSearchParams): FrameSettings {
  const attributes = new Map<string, string | null>();
  const refused = query.has('endpoint') ? ['endpoint'] : [];
  for (const [name, pattern] of Object.entries(settings)) {
    const [value, ...more] = query.getAll(name);
    if (value === undefined) continue;
    if (more.length > 0 || !pattern.test(value)) refused.push(name);
    else attributes.set(name, flags.includes(name) ? flag(value) : value);
  }
  return { attributes, refused };
}

function flag(value: string): string | null {
  return value === '0' || value === 'false' ? null : '';
}
