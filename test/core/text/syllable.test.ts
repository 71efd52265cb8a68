/** Which syllables Vietnamese can have. */
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../../../core/text/syllable.ts';

describe('isSyllable', () => {
  it.each(
    'nghị quyết chính phủ giếng giặt gì quý quỹ thuỷ thủy ngoằn khuyến nghiệp đường ưu ướt yếu ía ghế kỹ cử gà xoong rượu huỷ khuỷu quanh à uỷ Ủy khuỷu nghiêng thuở xoèn đoọc CHUYỂN huơ'.split(
      ' ',
    ),
  )('has “%s”', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
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
    ['thùc', 'huyền on a stop'],
    ['hiÖn', 'a sign of an old font'],
    ['für', 'another language'],
    ['HĐND', 'an abbreviation'],
  ])('has no “%s”: %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
