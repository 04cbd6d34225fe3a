/**
 * A plugin of Web Test Runner that skips tests by their full names, so that they are counted as skipped. A test's own
 * file need not know.
 * @param {readonly string[]} names
 * @param {readonly string[]} files the test files, paths from the repository
 */
export function skipPlugin(names, files) {
  return {
    name: 'skip-by-name',
    /** @param {{ path: string, body: unknown }} page */
    transform({ path, body }) {
      if (names.length === 0 || !files.includes(path.slice(1))) return undefined;
      // On the first line, so that lines keep their numbers.
      return { body: `(${skipNamed.toString()})(${JSON.stringify(names)}); ${String(body)}` };
    },
  };
}

/** Runs in the page, where it can use nothing from here. @param {readonly string[]} names */
function skipNamed(names) {
  beforeEach(function () {
    if (names.includes(this.currentTest?.fullTitle() ?? '')) this.skip();
  });
}
