// The names under which nodes of the searched kinds are found, the one that is shown first.
// @params {ids: string[]}
// @row {id: string, form: string | null, names: (string | null)[]}
// @mode read
CALL {
  UNWIND [id IN $ids WHERE id STARTS WITH 'policy:'] AS wanted MATCH (n:Policy {id: wanted})
  RETURN n.id AS id, n.form AS form, [n.title, n.noticeTitle, n.number] + coalesce(n.aliases, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'measure:'] AS wanted MATCH (n:Measure {id: wanted})
  RETURN n.id AS id, null AS form, [n.heading] AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'agency:'] AS wanted MATCH (n:Agency {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) + coalesce(n.forms, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'region:'] AS wanted MATCH (n:Region {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) + coalesce(n.formerNames, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'park:'] AS wanted MATCH (n:Park {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) AS names
  UNION ALL
  UNWIND [id IN $ids WHERE id STARTS WITH 'industry:'] AS wanted MATCH (n:Industry {id: wanted})
  RETURN n.id AS id, null AS form, [n.name] + coalesce(n.names, []) AS names
}
RETURN id, form, names
ORDER BY id
