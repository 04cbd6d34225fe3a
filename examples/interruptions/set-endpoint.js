// Only for this test page: an address in the query is where answers would go, so a real page must not do this.
const endpoint = new URLSearchParams(location.search).get('endpoint');
if (endpoint) document.querySelector('readiness-survey').setAttribute('endpoint', endpoint);
