import type { Issue } from '@readiness-kit/core';

/** As many problems of one kind as core lists one by one; beyond them they are counted. */
const listedPerCode = 200;

/** Problems of a file's rows, bounded however many there are: past the first of a kind, one `more-of-this` counts the rest. */
export function issueList(root: string) {
  const listed: Issue[] = [];
  const counts = new Map<string, number>();
  return {
    add(code: string, line: number, params: Issue['params'] = {}, severity: Issue['severity'] = 'error'): void {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= listedPerCode) listed.push({ code, severity, path: [root, 'line', line], params });
    },
    all: (): readonly Issue[] => [
      ...listed,
      ...[...counts]
        .filter(([, n]) => n > listedPerCode)
        .map(([of, n]): Issue => ({ code: 'more-of-this', severity: 'warning', path: [root], params: { of, count: n - listedPerCode } })),
    ],
  };
}
