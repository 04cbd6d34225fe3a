// The page owns its data: it fetches the result file and hands it to the element.
const response = await fetch('community-result.json');
const { result, texts, guide } = await response.json();
Object.assign(document.querySelector('readiness-results'), { texts, guide, result });
