import { svg, type SVGTemplateResult } from 'lit';
import { emptyTrack } from './marks.ts';

/** A share of a hundred as a bar; where none is published, a broken line and no bar. */
export function shareTrack(share: number | null, height: number, mirrored: boolean): SVGTemplateResult {
  if (share === null) return emptyTrack(height);
  const width = Math.min(100, share);
  return svg`<rect class="share-ground" x="0" y="5" width="100%" height=${height - 10} /><rect class="share" x="${mirrored ? 100 - width : 0}%" y="5" width="${width}%" height=${height - 10} />`;
}
