import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from './digest.ts';
import { endpointUrl } from './endpoint-url.ts';

test('HTTPS, this device, and the site of a page without HTTPS', () => {
  const good: readonly (readonly [string, string, string?])[] = [
    ['https://a.example', 'https://a.example/'],
    ['HTTPS://A.example:8443/x?y=1#z', 'https://a.example:8443/x?y=1'],
    ['http://localhost:8080/x', 'http://localhost:8080/x'],
    ['http://app.localhost/', 'http://app.localhost/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://[::1]:3000/', 'http://[::1]:3000/'],
    ['http://school.example/api', 'http://school.example/api', 'http://school.example/survey'],
    ['/api', 'https://school.example/api', 'https://school.example/survey?x#y'],
    ['/api', 'http://school.example/api', 'http://school.example/survey'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ];
  for (const [endpoint, url, page] of good) assert.equal(endpointUrl(endpoint, page)?.href, url, endpoint);
});

test('nothing that others can read on the way, that holds a password, or is no address', () => {
  const bad: readonly (readonly [string, string?])[] = [
    ['http://a.example/'], ['http://a.example/', 'https://a.example/'], ['http://a.example:81/', 'http://a.example/'], ['http://localhost.a.example/'], ['http://127.0.0.1.a.example/'], ['http://0.0.0.0/'],
    ['https://user@a.example/'], ['https://:secret@a.example/'], ['javascript:alert(1)'], ['data:,x', 'https://a.example/'], ['blob:https://a.example/1'], ['ws://a.example/'], ['file:///x'],
    ['', 'https://a.example/'], [' \n', 'https://a.example/'], ['https://'], ['api'], ['/api'], ['/api', 'about:blank'], ['/api', 'file:///home/x.html'], ['//a.example', 'http://b.example/'],
  ];
  for (const [endpoint, page] of bad) assert.equal(endpointUrl(endpoint, page), undefined, endpoint);
});

test('the digest is FNV-1a', () => {
  assert.deepEqual(['', 'a', 'foobar'].map(digestOf), ['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
});
