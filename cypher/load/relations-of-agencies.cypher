// What ties agencies to others: the tables say so, no text.
// @params {ids: string[]}
// @row {kind: string, from: string, to: string, properties: {readonly [name: string]: unknown}}
// @mode read
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[e:SUCCEEDS|MEMBER_OF|SUBORDINATE_TO|MAY_BE]-(b:Agency)
RETURN DISTINCT type(e) AS kind, startNode(e).id AS from, endNode(e).id AS to, properties(e) AS properties
ORDER BY kind, from, to
