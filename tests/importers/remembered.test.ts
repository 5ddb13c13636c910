import { describe, expect, it } from 'vitest';
import { forgetAll, remembered } from '../../importers/remembered.ts';

function counted() {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  return { asked, lengthOf };
}

describe('a remembered function', () => {
  it('answers as the function does and asks it once for each text', () => {
    const { asked, lengthOf } = counted();
    expect(['市商务局', '', '市商务局', ''].map(lengthOf)).toEqual([4, null, 4, null]);
    expect(asked).toEqual(['市商务局', '']);
  });

  it('goes on answering when it has forgotten', () => {
    const { asked, lengthOf } = counted();
    for (let at = 0; at < 5000; at++) lengthOf(`第${at}条`);
    expect(lengthOf('第0条')).toBe(3);
    expect(asked.filter((text) => text === '第0条')).toHaveLength(2);
  });

  it('does not keep long texts', () => {
    const { asked, lengthOf } = counted();
    const long = '长'.repeat(500);
    expect([lengthOf(long), lengthOf(long)]).toEqual([500, 500]);
    expect(asked).toHaveLength(2);
  });

  it('asks again when all is forgotten', () => {
    const { asked, lengthOf } = counted();
    lengthOf('市商务局');
    forgetAll();
    expect(lengthOf('市商务局')).toBe(4);
    expect(asked).toEqual(['市商务局', '市商务局']);
  });
});
