import type { TableWords } from './table.en.text.ts';

export const table: TableWords = {
  title: (rows, all) => (rows === all ? `全部${all}个组件` : `${all}个组件中的${rows}个`),
  columns: { name: '组件', state: '状态', needs: '依赖谁', dependants: '被几个依赖' },
  back: '上一页',
  next: '下一页',
  page: (page, all) => `第${page}页，共${all}页`,
};
