/** Which syllables Vietnamese can have. */
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../core/text/syllable.ts';

describe('isSyllable', () => {
  it.each(
    'nghị quyết chính phủ giếng giặt gì quý quỹ thuỷ thủy ngoằn khuyến nghiệp đường ưu ướt yếu ía ghế kỹ cử gà xoong rượu huỷ khuỷu quanh'.split(
      ' ',
    ),
  )('has “%s”', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each([
    ['nghành', 'ngh stands only before e, ê and i'],
    ['gế', 'g does not stand before ê'],
    ['cì', 'c does not stand before i'],
    ['ká', 'k stands only before e, ê, i and y'],
    ['đươc', 'a syllable that ends in a stop bears sắc or nặng'],
    ['quyêt', 'the same behind qu'],
    ['biẻt', 'hỏi on a stop'],
    ['hôạt', 'two marks'],
    ['thược̣', 'two tones'],
    ['fải', 'no such initial'],
    ['nhiêưm', 'no such rhyme'],
  ])('has no “%s”: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
