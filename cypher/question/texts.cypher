// Texts by id.
// @params {ids: string[]}
// @row {id: string, source: string, policy: string, shown: boolean, title: string, spanStart: number, spanEnd:
//   number, line: number}
// @mode read
UNWIND $ids AS wanted
MATCH (t:Text {id: wanted})
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY id
