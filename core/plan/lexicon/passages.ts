/** Words for the parts of a document that citations name. Folded form, lower case. */
export const ARTICLE_WORD = 'điều';
export const CLAUSE_WORD = 'khoản';
export const POINT_WORD = 'điểm';
export const SECTION_WORD = 'mục';
export const OF_DOCUMENT = 'của';
