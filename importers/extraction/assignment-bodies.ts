import type { AssignmentRole } from '../records.ts';
import type { FoundUnit } from './assignment.ts';
import { splitUnits } from './unit-list.ts';
import { isUnit } from './unit-names.ts';

const COMPOSED = /^([一-鿿]{2,20})[(（]由(.+?)组成/;
const OFFICE = /([一-鿿]{2,20}办公室)设在[一-鿿]+/;
/** Persons in front of the bodies among a body's members: 分管…的区领导和政府办. */
const PERSONS = /^.*(?:领导|同志|负责人|书记|主任|局长)(?:和|及|与|以及)?/;

/**
 * A unit whose bracket says who it consists of, 工作组(由A、B等部门组成，工作组办公室设在A), as the units that it names: itself, its members
 * without persons, its office. Null for any other unit. `from` is where `unit` stands.
 */
export function bodyWithMembers(unit: string, from: number, role: AssignmentRole): readonly FoundUnit[] | null {
  const composed = unit.includes('组成') ? COMPOSED.exec(unit) : null;
  const body = composed?.[1];
  const members = composed?.[2];
  if (composed === null || body === undefined || members === undefined) return null;
  const start = from + composed[0].length - members.length - '组成'.length;
  const found = splitUnits(members).flatMap((member): FoundUnit[] => {
    const persons = PERSONS.exec(member.unit)?.[0].length ?? 0;
    const name = persons === 0 ? member.name : member.unit.slice(persons);
    return isUnit(name) ? [{ from: start + member.from + persons, to: start + member.to, name, role }] : [];
  });
  const office = OFFICE.exec(unit);
  const seat =
    office === null
      ? []
      : [
          {
            from: from + office.index,
            to: from + office.index + (office[1] ?? '').length,
            name: office[1] ?? '',
            role,
          },
        ];
  return [{ from, to: from + body.length, name: body, role }, ...found, ...seat];
}
