import type { ScopeKind } from '../records.ts';
import { regionsIn } from '../resolution/regions.ts';

const SUBJECT =
  /(?:企业|公司|机构|单位|项目|人才|人员|个人|居民|工厂|物品|产品|活动|工作|主体|组织|高校|院校|学校|医院|农户|经营者|工作者|者|法人|平台|载体|团体|设施|工程|车辆|资金|行为|建筑|机动车)(?:（[^）]*）)?$/;
const PARK = /(?:区|园|园区|基地|新城|港|集聚地|片区|城)(?:（[^）]*）)?$/;
const PARK_WORD = /经开区|高新区|开发区|园区|示范区|试验区|产业园|保税区|自贸区|片区|基地|工业区|合作区|集聚区|^园$/;
const INDUSTRY = /(?:行业|产业|领域|业|开放发展)(?:（[^）]*）)?$/;

/** What a scope's name stands for. */
export function scopeKind(name: string): ScopeKind {
  if (SUBJECT.test(name)) return 'subject';
  if (PARK.test(name) && PARK_WORD.test(name)) return 'park';
  if (INDUSTRY.test(name)) return 'industry';
  return regionsIn(name).length > 0 || /^(?:全国|全省|全市|全区|全县|本市|本省|本区)/.test(name) ? 'region' : 'subject';
}
