/** A province's plan, and the plan of a sở that rests on it by its number and aims lower. */
export const PROVINCE_PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 15/KH-UBND

Lâm Đồng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU

- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.
`;

export const OFFICE_PLAN = `UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ

Số: 21/KH-SNV

Lâm Đồng, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng, Sở Nội vụ ban hành Kế hoạch:

I. MỤC TIÊU

- Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 95%.
`;
