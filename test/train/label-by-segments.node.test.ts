import { expect, it } from 'vitest';
import { labelBySegments } from '../../scripts/train/label-by-segments';

const block = (text: string, inMainContent = true) => ({ text, inMainContent, kept: true });

it('labels only blocks with a judged text', () => {
  const segments = { required: ['the ferry sailed'], forbidden: ['Read more about ferries and harbours', 'Share'] };
  const blocks = [
    block('On Monday  the ferry\nsailed again.'),
    block('Ten people watched from the quay.'),
    block('Read more about ferries and harbours'),
    block('Share'),
    block('Share prices of the line rose by a tenth on Monday.'),
    block('On Monday the ferry sailed again, said a teaser in the margin of the page.', false),
    block('the ferry sailed. Read more about ferries and harbours'),
  ];
  expect(labelBySegments(segments, blocks).map(({ category }) => category)).toEqual([
    'story',
    'neutral',
    'clutter',
    'clutter',
    'neutral',
    'neutral',
    'neutral',
  ]);
});
