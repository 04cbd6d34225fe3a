// Claims heights for the survey's frame, in its words, and asks the survey for its own.
globalThis.shout = (heights) => {
  for (const height of heights) parent.postMessage({ type: 'readiness-height', height }, '*');
  parent.frames[0]?.postMessage({ type: 'readiness-height-wanted' }, '*');
};
globalThis.shout([1230]);
