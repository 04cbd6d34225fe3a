import assert from 'node:assert/strict';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileOf, startStaticServer } from './static-server.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

async function serve(t: TestContext, liveReload = false) {
  const root = temporaryFolder(t, {
    'site/index.html': '<body>home</body>', 'site/a.js': 'a', 'site/b c.svg': '<svg/>', 'site/.env': 'secret', 'site-private/x.txt': 'secret', 'package.json': '{}',
  });
  const server = await startStaticServer({ root, folders: ['site'], home: '/site/', liveReload });
  t.after(() => server.close());
  return server;
}

/** As it stands: `fetch` would tidy the path before it sends it. */
function statusOf(url: string, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path, method }, (response) => resolve(response.resume().statusCode)).on('error', reject).end();
  });
}

describe('the static server', () => {
  it('serves files with their types', async (t) => {
    const { url } = await serve(t);
    const types = async (path: string) => (await fetch(new URL(path, url))).headers.get('content-type');
    assert.equal(await types('site/a.js'), 'text/javascript; charset=utf-8');
    assert.equal(await types('site/b%20c.svg?x=1'), 'image/svg+xml');
    assert.equal(await types('site/'), 'text/html; charset=utf-8');
  });

  it('leads to the home page, and to a folder\'s index', async (t) => {
    const { url } = await serve(t);
    for (const path of ['', 'site', 'site/', 'site/index.html']) {
      assert.equal(await (await fetch(url + path)).text(), '<body>home</body>', path);
    }
  });

  it('knows nothing outside its folders, however one asks', async (t) => {
    const { url } = await serve(t);
    const paths = [
      '/package.json', '/site/../package.json', '/site/%2e%2e/package.json', '/site/..%2fpackage.json', '/site/..%5cpackage.json', '/../../etc/passwd',
      '/site-private/x.txt', '/site/.env', '/site/%00', '/site/%', '//etc/passwd', '/site/missing.html',
    ];
    for (const path of paths) assert.equal(await statusOf(url, path), 404, path);
  });

  it('only reads', async (t) => {
    const { url } = await serve(t);
    assert.equal(await statusOf(url, '/site/a.js', 'POST'), 405);
    assert.equal(await statusOf(url, '/site/a.js', 'HEAD'), 200);
  });

  it('tells waiting pages to reload', { timeout: 5000 }, async (t) => {
    const server = await serve(t, true);
    assert.match(await (await fetch(`${server.url}site/`)).text(), /<script src="(.*)"><\/script><\/body>/);
    const script = await (await fetch(`${server.url}__live-reload.js`)).text();
    const events = await fetch(new URL(/'(.*?)'/.exec(script)?.[1] ?? '', server.url));
    server.reload();
    const { value } = await events.body!.getReader().read();
    assert.equal(new TextDecoder().decode(value), 'data: reload\n\n');
  });

  it('leaves pages as they are without live reload', async (t) => {
    const { url } = await serve(t);
    assert.equal(await statusOf(url, '/__live-reload.js'), 404);
  });
});

it('an address means a file inside a served folder, or none', () => {
  const place = { root: join('/', 'repo'), folders: ['a/b'] };
  assert.equal(fileOf('/a/b/c.js', place), join('/', 'repo', 'a', 'b', 'c.js'));
  assert.equal(fileOf('/a/b', place), join('/', 'repo', 'a', 'b'));
  assert.equal(fileOf('/a', place), undefined);
  assert.equal(fileOf('/a/bc', place), undefined);
});
