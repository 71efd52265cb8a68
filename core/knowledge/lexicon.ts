/** Words that the data are looked up with. Folded form, lower case. */

/** Every target may begin with these; what it counts stands behind them. */
export const BEFORE_COUNTED = ['tỷ lệ', 'tổng số', 'số lượng', 'số', 'các', 'toàn bộ', 'tất cả', 'đạt', 'có', 'là'];
