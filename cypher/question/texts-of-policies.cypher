// The texts of policies, the shown one first.
// @params {ids: string[]}
// @row {id: string, source: string, policy: string, shown: boolean, title: string, spanStart: number, spanEnd:
//   number, line: number}
// @mode read
UNWIND $ids AS wanted
MATCH (p:Policy {id: wanted})
WITH p
MATCH (p)<-[:TEXT_OF]-(t:Text)
RETURN t.id AS id, t.source AS source, t.policy AS policy, t.shown AS shown, t.title AS title, t.spanStart AS spanStart,
  t.spanEnd AS spanEnd, t.line AS line
ORDER BY policy, shown DESC, id
