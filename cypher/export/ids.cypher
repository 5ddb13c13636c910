// Ids of all nodes of a kind that answers show, behind one of them.
// @params {kind: string, after: string, limit: number}
// @row {id: string}
// @mode read
CALL {
  MATCH (n:Policy) WHERE $kind = 'Policy' RETURN n
  UNION ALL
  MATCH (n:Measure) WHERE $kind = 'Measure' AND NOT EXISTS { MATCH (hidden:Text {id: n.text, shown: false}) } RETURN n
  UNION ALL
  MATCH (n:Agency) WHERE $kind = 'Agency' RETURN n
  UNION ALL
  MATCH (n:Region) WHERE $kind = 'Region' RETURN n
  UNION ALL
  MATCH (n:Park) WHERE $kind = 'Park' RETURN n
  UNION ALL
  MATCH (n:Industry) WHERE $kind = 'Industry' RETURN n
  UNION ALL
  MATCH (n:Subject) WHERE $kind = 'Subject' RETURN n
}
WITH n
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
