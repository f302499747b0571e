import { describe, expect, test } from '@jest/globals';
import { found, nodes } from './found.ts';

describe('organizations', () => {
  test.each<[string, string[]]>([
    ['UBND tỉnh Hà Giang họp.', ['UBND tỉnh Hà Giang']],
    ['Thường trực HĐND tỉnh tiếp công dân.', ['Thường trực HĐND tỉnh', 'HĐND tỉnh']],
    ['Ban Thường vụ Tỉnh ủy ban hành nghị quyết.', ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy']],
    ['Sở Nội vụ tham mưu UBND huyện.', ['Sở Nội vụ', 'UBND huyện']],
    ['các Sở: Tài chính, Nội vụ và Tư pháp', ['Tài chính', 'Nội vụ', 'Tư pháp']],
    ['Bộ Giáo dục và Đào tạo phối hợp với Bộ GD&ĐT', ['Bộ Giáo dục và Đào tạo', 'Bộ GD&ĐT']],
    ['Văn phòng Chính phủ thông báo', ['Văn phòng Chính phủ', 'Chính phủ']],
    ['Công an huyện Mèo Vạc bắt giữ', ['Công an huyện Mèo Vạc']],
    ['Đoàn giám sát của HĐND tỉnh làm việc; Đoàn giám sát kiến nghị.', ['Đoàn giám sát', 'HĐND tỉnh', 'Đoàn giám sát']],
    ['Phòng Tài chính – Kế hoạch huyện', ['Phòng Tài chính – Kế hoạch huyện']],
    ['Quốc hội thông qua', ['Quốc hội']],
    ['Công ty TNHH MTV Cao su Bình Long thu mua mủ.', ['Công ty TNHH MTV Cao su Bình Long']],
  ])('%s', (text, expected) => {
    expect(found('organization', text)).toEqual(expected);
  });

  test.each([
    'UBND các xã, phường báo cáo.',
    'Lãnh đạo các sở, ngành dự.',
    'UBND cấp huyện có trách nhiệm',
    'Nhà nước và Nhân dân cùng làm',
    'Đồng chí đề nghị công ty nộp thuế.',
    'phòng chống dịch bệnh',
    'sở hữu chung',
    'Đoàn Thị Mai Hương',
    'Ban hành kèm theo',
  ])('none in: %s', (text) => {
    expect(found('organization', text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['UBND tỉnh họp tại tỉnh Hà Giang.', 'Ủy ban nhân dân tỉnh Hà Giang'],
    ['Huyện ủy họp. Huyện Mèo Vạc đón khách.', 'Huyện ủy Mèo Vạc'],
    ['UBND huyện họp.', 'Ủy ban nhân dân huyện'],
    ['Bộ TT&TT công bố.', 'Bộ Thông tin và Truyền thông'],
  ])('%s names %s', (text, name) => {
    expect(nodes('organization', text)).toContainEqual({ name });
  });
});
