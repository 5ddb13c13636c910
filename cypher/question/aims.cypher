// What texts and their measures want by when: deadlines and targets as their nodes keep them.
// @params {texts: string[]}
// @row {text: string, source: string, node: string, ordinal: number, deadline: string | null, targets:
//   string | null}
// @mode read
UNWIND $texts AS wanted
MATCH (t:Text {id: wanted})-[:CONTAINS*0..16]->(n)
WHERE n.deadline IS NOT NULL OR n.targets IS NOT NULL
RETURN DISTINCT t.id AS text, t.source AS source, n.id AS node, coalesce(n.ordinal, -1) AS ordinal, n.deadline AS deadline, n.targets AS targets
ORDER BY text, ordinal, node
