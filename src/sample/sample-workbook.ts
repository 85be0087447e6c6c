import { buildWorkbook, type NewSheet } from '../host/file/new-workbook';
import { DEPARTMENT_FRAMEWORK } from './department-framework';
import { DISTRICT_FRAMEWORK } from './district-framework';
import { scorecardSheet } from './scorecard-sheet';
import { DEPARTMENTS, DISTRICTS } from './units';

/** Where the sample stands in the repository and on the site. */
export const SAMPLE_PATH = 'assets/bo-chi-so-mau.xlsx';

/** Seeds of the two frameworks; a unit's own seed follows from its place. */
const DISTRICT_SEED = 2022_00;
const DEPARTMENT_SEED = 2022_50;

const INTRODUCTION: readonly string[] = [
  'BỘ CHỈ SỐ MẪU ĐỂ LÀM QUEN VỚI CÔNG CỤ CHẤM ĐIỂM',
  '',
  'Đây là số liệu mẫu. Mọi điểm số, văn bản và ngày tháng đều được đặt ra, không phải kết quả của đơn vị nào.',
  'Tên nhóm, số nhóm, số chỉ số và tổng điểm theo tin công bố năm 2022 về bộ chỉ số chuyển đổi số của tỉnh Đồng Tháp:',
  'cấp huyện có 8 nhóm, 33 chỉ số, 400 điểm (nhóm Nhận thức số 60 điểm); cấp sở, ngành có 6 nhóm, 20 chỉ số, 200 điểm.',
  'Điểm tối đa của các nhóm còn lại, tên chỉ số và cách tính là của công cụ, chỉ để minh họa.',
  '',
  'Mỗi trang tính sau trang này là phiếu tự đánh giá của một đơn vị: 12 huyện, thành phố rồi 10 sở.',
  'Một số ô còn thiếu tài liệu kiểm chứng và một số điểm nhập chưa đúng để thấy công cụ chỉ ra những gì.',
];

function introductionSheet(): NewSheet {
  const rows = INTRODUCTION.map((value, index) => [
    index === 0 ? { value, look: { bold: true } } : value || null,
  ]);
  return { name: 'Giới thiệu', rows, columnWidths: [110] };
}

/** The sample that ships: an introduction, 12 districts and 10 departments. Always the same. */
export function sampleWorkbook(): Uint8Array {
  return buildWorkbook([
    introductionSheet(),
    ...DISTRICTS.map((unit, i) => scorecardSheet(DISTRICT_FRAMEWORK, unit, DISTRICT_SEED + i)),
    ...DEPARTMENTS.map((unit, i) =>
      scorecardSheet(DEPARTMENT_FRAMEWORK, unit, DEPARTMENT_SEED + i),
    ),
  ]);
}
