/** Units that fill in the sample: their names are real, every score is made up. */
export interface SampleUnit {
  readonly name: string;
  readonly sheetName: string;
  /** The end of its documents' numbers: `125/QĐ-UBND`. */
  readonly issuer: string;
}

function district(name: string, sheetName: string): SampleUnit {
  return { name: `UBND ${name}`, sheetName, issuer: 'UBND' };
}

function department(name: string, sheetName: string, issuer: string): SampleUnit {
  return { name: `Sở ${name}`, sheetName, issuer };
}

/** The 12 district-level units of Đồng Tháp province in 2022. */
export const DISTRICTS: readonly SampleUnit[] = [
  district('thành phố Cao Lãnh', 'TP Cao Lãnh'),
  district('thành phố Sa Đéc', 'TP Sa Đéc'),
  district('thành phố Hồng Ngự', 'TP Hồng Ngự'),
  district('huyện Hồng Ngự', 'H Hồng Ngự'),
  district('huyện Tân Hồng', 'H Tân Hồng'),
  district('huyện Tam Nông', 'H Tam Nông'),
  district('huyện Thanh Bình', 'H Thanh Bình'),
  district('huyện Tháp Mười', 'H Tháp Mười'),
  district('huyện Cao Lãnh', 'H Cao Lãnh'),
  district('huyện Lấp Vò', 'H Lấp Vò'),
  district('huyện Lai Vung', 'H Lai Vung'),
  district('huyện Châu Thành', 'H Châu Thành'),
];

export const DEPARTMENTS: readonly SampleUnit[] = [
  department('Nội vụ', 'Sở Nội vụ', 'SNV'),
  department('Tài chính', 'Sở Tài chính', 'STC'),
  department('Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'SKHĐT'),
  department('Công Thương', 'Sở Công Thương', 'SCT'),
  department('Giáo dục và Đào tạo', 'Sở GD&ĐT', 'SGDĐT'),
  department('Y tế', 'Sở Y tế', 'SYT'),
  department('Giao thông vận tải', 'Sở GTVT', 'SGTVT'),
  department('Tài nguyên và Môi trường', 'Sở TN&MT', 'STNMT'),
  department('Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'SNN'),
  department('Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'SLĐTBXH'),
];
