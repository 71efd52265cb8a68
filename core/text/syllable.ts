/**
 * Which syllables Vietnamese can have: an initial, a rhyme that goes with it, and a tone that goes with the rhyme. Not every one that it can
 * have is a word; none that it cannot have is.
 */

const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** All rhymes, written without tone, behind any initial. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êc êng
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơc ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
   y ych yêm yên yêng yêt yêu`.split(/\s+/u),
);
/** Behind "qu", whose u is the glide. */
const AFTER_QU = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên ênh êch êt êu i ia ich iên iêng iêt in inh it iu o oang oăt oc ơ
   ôc uôc y ych ynh yên yêt yt`.split(/\s+/u),
);
/** The i of "gi" may begin the rhyme: "gì", "giếng", "giết". */
const AFTER_GI_JOINED = new Set('i ich im in ip iêc iêm iên iêng iêt iêp'.split(' '));
const STOPS = /(?:[cpt]|ch)$/u;
/** Before e, ê, i only k, gh, ngh; before the others only c, g, ng. */
const FRONT = /^[eêiy]/u;

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** sắc and nặng: the only tones of a syllable that ends in a stop. */
const CHECKED = /^[\u0301\u0323]$/u;

/** Can Vietnamese have this syllable? In any case, composed or not. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE_MARKS) ?? [];
  const bare = decomposed.replace(TONE_MARKS, '').normalize('NFC');
  if (tones.length > 1) return false;
  const initial = INITIALS.find((letters) => bare.startsWith(letters)) ?? '';
  const rhyme = bare.slice(initial.length);
  if (STOPS.test(rhyme) && !CHECKED.test(tones[0] ?? '')) return false;
  return fits(initial, rhyme) || (initial === 'gi' && AFTER_GI_JOINED.has(`i${rhyme}`));
}

function fits(initial: string, rhyme: string): boolean {
  if (initial === 'qu') return AFTER_QU.has(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  switch (initial) {
    case 'k':
    case 'gh':
    case 'ngh':
      return FRONT.test(rhyme);
    case 'c':
    case 'g':
    case 'ng':
      return !FRONT.test(rhyme);
    default:
      return true;
  }
}
