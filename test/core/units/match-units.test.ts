import fc from 'fast-check';
import { matchUnits, type ListedUnit } from '../../../src/core/units/match-units';
import { PROVINCES } from '../../../src/core/units/provinces';

/** `name` or `name @ scope`. */
function list(...texts: string[]): ListedUnit[] {
  return texts.map((text) => {
    const [name, scope] = text.split(' @ ');
    return { name: name!, scope: scope ?? null };
  });
}

function howOf(a: string, b: string): string | null {
  const { pairs, doubtful } = matchUnits(list(a), list(b));
  return pairs[0]?.how ?? (doubtful[0] ? `doubt: ${doubtful[0].why}` : null);
}

describe('matchUnits', () => {
  it.each([
    ['Tân Hòa', 'Tân Hoà', 'same'],
    ['Bà Rịa - Vũng Tàu', 'BÀ RỊA-VŨNG TÀU', 'same'],
    ['Xã Tân Hòa', 'xã  tân hòa'.normalize('NFD'), 'same'],
    ['UBND huyện Cao Lãnh', 'Huyện Cao Lãnh', 'prefix'],
    ['UBND huyện Cao Lãnh', 'Cao Lãnh', 'prefix'],
    ['Uỷ ban nhân dân TP. Cao Lãnh', 'Thành phố Cao Lãnh', 'prefix'],
    ['TP. Hồ Chí Minh', 'UBND Thành phố Hồ Chí Minh', 'prefix'],
    ['TX. Hồng Ngự', 'Thị xã Hồng Ngự', 'prefix'],
    ['Tỉnh Đồng Tháp', 'Đồng Tháp', 'prefix'],
    ['Sở Nội vụ tỉnh Đồng Tháp', 'Sở Nội vụ', 'prefix'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông', 'abbreviation'],
    ['Sở GD&ĐT', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'abbreviation'],
    ['Sở GDĐT', 'Sở Giáo dục và Đào tạo', 'abbreviation'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư', 'abbreviation'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường', 'abbreviation'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'abbreviation'],
    ['Sở Nông nghiệp & PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'abbreviation'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội', 'abbreviation'],
    ['Sở Lao động - TB&XH', 'Sở Lao động, Thương binh và Xã hội', 'abbreviation'],
    ['Sở VH-TT&DL', 'Sở Văn hóa, Thể thao và Du lịch', 'abbreviation'],
    ['Sở KH&CN', 'Khoa học và Công nghệ', 'abbreviation'],
    ['Sở XD', 'Sở Xây dựng', 'abbreviation'],
    ['Sở TP', 'Sở Tư pháp', 'abbreviation'],
    ['VP UBND tỉnh', 'Văn phòng UBND tỉnh', 'abbreviation'],
    ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh', 'abbreviation'],
    ['BQL Khu kinh tế', 'Ban Quản lý Khu kinh tế', 'abbreviation'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh', 'abbreviation'],
    ['TPHCM', 'TP. Hồ Chí Minh', 'abbreviation'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu', 'abbreviation'],
    ['TT Huế', 'Thừa Thiên Huế', 'abbreviation'],
    ['Đắc Nông', 'Đắk Nông', 'known-variant'],
    ['Tỉnh Đăk Lăk', 'Đắk Lắk', 'known-variant'],
    ['Thừa Thiên - Huế', 'Huế', 'known-variant'],
    ['Thừa Thiên Huế', 'TP. Huế', 'known-variant'],
    ['TP Qui Nhơn', 'Quy Nhơn', 'known-variant'],
    ['Dong Thap', 'Đồng Tháp', 'marks-lost'],
    ['UBND huyen Cao Lanh', 'Huyện Cao Lãnh', 'marks-lost'],
    ['Cao Lãnhh', 'Cao Lãnh', 'spelling-slip'],
    ['Thnah Bình', 'Thanh Bình', 'spelling-slip'],
    ['Huyện Lấp Vòo', 'Lấp Vò', null],
    ['Huyện Tháp Mườii', 'Huyện Tháp Mười', 'spelling-slip'],
    ['Xã Tân Hng', 'Xã Tân Hưng', 'spelling-slip'],
    ['Sở Thông tim và Truyền thông', 'Sở Thông tin và Truyền thông', 'doubt: near'],
    ['Tân Hưng', 'Tân Hương', 'doubt: near'],
    ['Tân Hoa', 'Tân Hòa', 'doubt: near'],
    ['Cao Lảnh', 'Cao Lãnh', 'doubt: near'],
    ['Phú Mỹ', 'Phù Mỹ', null],
    ['Thành phố Hồng Ngự', 'Huyện Hồng Ngự', null],
    ['TP. Cao Lãnh', 'H. Cao Lãnh', null],
    ['Phú Thành A', 'Phú Thành B', null],
    ['Phú Thành', 'Phú Thành A', null],
    ['Phường 1', 'Phường 11', null],
    ['Quận 1', 'Phường 1', null],
    ['Quận 1', '1', null],
    ['Xã Tân Hòa, huyện A', 'Xã Tân Hòa, huyện B', null],
    ['Hà Nam', 'Hà Nội', null],
    ['', '', null],
  ])('%s, %s: %s', (a, b, how) => {
    expect(howOf(a, b)).toBe(how);
    expect(howOf(b, a)).toBe(how);
  });

  it('leaves a name without a level open between a city and a district', () => {
    const matching = matchUnits(list('Hồng Ngự'), list('TP Hồng Ngự', 'Huyện Hồng Ngự'));
    expect(matching.pairs).toEqual([]);
    expect(matching.doubtful).toEqual([{ a: [0], b: [0, 1], why: 'several' }]);
  });

  it('settles it when the other one is named', () => {
    const matching = matchUnits(
      list('Hồng Ngự', 'TP. Hồng Ngự'),
      list('Thành phố Hồng Ngự', 'Huyện Hồng Ngự'),
    );
    expect(matching.pairs).toEqual([
      { a: 0, b: 1, how: 'prefix' },
      { a: 1, b: 0, how: 'prefix' },
    ]);
  });

  it('tells communes of one name apart by their district', () => {
    const matching = matchUnits(
      list('Xã Tân Hòa @ Huyện B', 'Xã Tân Hòa @ Huyện A'),
      list('Tân Hoà @ H. A', 'Tân Hoà @ H. B'),
    );
    expect(matching.pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('asks about communes of one name when nothing tells them apart', () => {
    const matching = matchUnits(list('Tân Hòa', 'Tân Hòa'), list('Tân Hoà', 'Tân Hoà'));
    expect(matching.doubtful).toEqual([{ a: [0, 1], b: [0, 1], why: 'several' }]);
  });

  it('does not take for a slip what is near two units', () => {
    const matching = matchUnits(list('Tân Hunng'), list('Tân Hung', 'Tân Hunn', 'Tân Huy'));
    expect(matching.pairs).toEqual([]);
    expect(matching.doubtful).toEqual([{ a: [0], b: [0, 1], why: 'near' }]);
  });

  it('does not take for a slip what is near a unit that is matched', () => {
    const matching = matchUnits(
      list('Thanh Bình', 'Thannh Bình'),
      list('Thanh Bình', 'Thanhh Bình'),
    );
    expect(matching.pairs).toEqual([{ a: 0, b: 0, how: 'same' }]);
  });

  it('names what is in one list only', () => {
    const matching = matchUnits(list('Xã A', 'Xã B'), list('Xã C', 'Xã A', 'Xã D'));
    expect([matching.unmatchedA, matching.unmatchedB]).toEqual([[1], [0, 2]]);
  });
});

const NAMES = [
  ...PROVINCES.flatMap(({ from }) => from),
  'Phú Mỹ',
  'Phù Mỹ',
  'TP Hồng Ngự',
  'Huyện Hồng Ngự',
  'Hồng Ngự',
  'Tân Hưng',
  'Tân Hương',
  'Tân Hưngg',
  'Sở TT&TT',
  'Sở Thông tin và Truyền thông',
  'Qui Nhơn',
  'Quy Nhơn',
  'Dong Thap',
  'UBND tỉnh Đồng Tháp',
  'Quận 1',
  'Quận 10',
  '',
];
const units = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    scope: fc.constantFrom(null, 'Khối 1', 'Huyện A', 'Huyện B'),
  }),
  { maxLength: 14 },
);

describe('the matching', () => {
  it('is one to one, and names each unit once', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const { pairs, doubtful, unmatchedA, unmatchedB } = matchUnits(a, b);
        const ofA = [
          ...pairs.map((pair) => pair.a),
          ...doubtful.flatMap((d) => d.a),
          ...unmatchedA,
        ];
        const ofB = [
          ...pairs.map((pair) => pair.b),
          ...doubtful.flatMap((d) => d.b),
          ...unmatchedB,
        ];
        expect(ofA.sort((x, y) => x - y)).toEqual(a.map((_, at) => at));
        expect(ofB.sort((x, y) => x - y)).toEqual(b.map((_, at) => at));
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const swapped = matchUnits(b, a).pairs.map((pair) => `${pair.b}-${pair.a} ${pair.how}`);
        expect(matchUnits(a, b).pairs.map((pair) => `${pair.a}-${pair.b} ${pair.how}`)).toEqual(
          swapped.sort((x, y) => Number.parseInt(x, 10) - Number.parseInt(y, 10)),
        );
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const reversed = [...b].reverse();
        const pairs = matchUnits(a, reversed).pairs.map((pair) => {
          return { ...pair, b: b.length - 1 - pair.b };
        });
        expect(pairs).toEqual(matchUnits(a, b).pairs);
      }),
    );
  });

  it('does not depend on case, Unicode form and spaces', () => {
    const noises: ((text: string) => string)[] = [
      (text) => text.normalize('NFD'),
      (text) => ` ${text.replace(/ /g, '  ')}\u00a0`,
      (text) => text.replace(/ /g, '\n'),
    ];
    fc.assert(
      fc.property(units, units, fc.constantFrom(...noises), (a, b, noise) => {
        const noisy = b.map(({ name, scope }) => ({ name: noise(name), scope }));
        expect(matchUnits(a, noisy)).toEqual(matchUnits(a, b));
      }),
    );
  });

  it('keeps every province to itself', () => {
    const provinces = PROVINCES.flatMap(({ from }) => from).map((name) => ({ name, scope: null }));
    const { pairs } = matchUnits(provinces, [...provinces].reverse());
    expect(pairs).toHaveLength(63);
    expect(pairs.every(({ a, b }) => a === 62 - b)).toBe(true);
  });

  it('matches as many units as the country has communes, half of them mistyped', () => {
    const letters = 'An Bình Cao Diên Đông Giang Hưng Khánh Long Minh Nam Phú Quang Sơn Tân'.split(
      ' ',
    );
    const many = Array.from({ length: 3321 }, (_, at) => {
      const words = [at % 15, Math.floor(at / 15) % 15, Math.floor(at / 225)];
      return { name: words.map((word) => letters[word]).join(' '), scope: null };
    });
    const { pairs } = matchUnits(
      many,
      many.map(({ name }, at) => ({ name: at % 2 ? `UBND xã ${name}` : `${name}h`, scope: null })),
    );
    expect(pairs.length).toBeGreaterThan(1600);
  });
});
