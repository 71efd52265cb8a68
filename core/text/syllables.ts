/** The syllables of Vietnamese, by their parts: what cannot be one was not typed as Vietnamese in Unicode. */

const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ooc oong',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uyn uynh uyt uyu',
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y yêm yên yêng yêt yêu',
].flatMap((row) => row.split(' '));

const SYLLABLE = new RegExp(`^(?:${ONSETS.join('|')})?(?:${RIMES.join('|')})$`, 'u');
/** A syllable that a stop closes has the acute tone or the dot below. */
const CLOSED = /(?:[cpt]|ch)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const CLOSED_TONES = /[\u0301\u0323]/u;

/** Is the word a syllable that Vietnamese can have? In any case; composed or not. */
export function isSyllable(word: string): boolean {
  const taken = word.toLowerCase().normalize('NFD');
  const tones = taken.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = taken.replace(TONES, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return !CLOSED.test(bare) || CLOSED_TONES.test(tones[0] ?? '');
}
