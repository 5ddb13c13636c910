import type { Phrase } from './assignment-phrase.ts';

/** How many phrases around one are compared with it. */
const NEAR = 8;

/** One sentence gives one unit its work once: of 由A归口管理，请A商B研究 the fuller phrase stays. */
export function withoutRepeats(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const kept = phrases.filter((phrase, index) => {
    const first = Math.max(0, index - NEAR);
    return !phrases.slice(first, index + NEAR).some((other, offset) => covers(other, phrase, first + offset < index));
  });
  return kept.length === phrases.length ? kept : kept.map((phrase) => withLead(phrase, phrases));
}

/** Whether `other` gives work to all units of `phrase`; of two alike the earlier one stays. */
function covers(other: Phrase, phrase: Phrase, earlier: boolean): boolean {
  if (other === phrase || other.units.length < phrase.units.length) return false;
  if (isOwnDuty(phrase, other)) return false;
  const names = new Set(other.units.map((unit) => unit.name));
  return phrase.units.every((unit) => names.has(unit.name)) && (names.size > phrase.units.length || earlier);
}

/** A要…，C和A要…, A提出意见，由B与A下达: a subject with a predicate of its own keeps it beside what others join it in. */
function isOwnDuty(phrase: Phrase, other: Phrase): boolean {
  if (phrase.rule !== 'prose.subject' || other.units.length === phrase.units.length) return false;
  return !other.rule.startsWith('prose.subject') || (!phrase.weak && other.rule === 'prose.subject');
}

/** 由A、B组成，A为牵头单位: what a dropped phrase says of the lead holds for the one that stays. */
function withLead(phrase: Phrase, all: readonly Phrase[]): Phrase {
  const office = all.find((other) => other !== phrase && other.rule === 'prose.office' && covers(phrase, other, true));
  if (office === undefined) return phrase;
  const leads = new Set(office.units.filter((unit) => unit.role === 'lead').map((unit) => unit.name));
  return { ...phrase, units: phrase.units.map((unit) => (leads.has(unit.name) ? { ...unit, role: 'lead' } : unit)) };
}
