// How many nodes of each kind there are; of agencies those that issue or are assigned to.
// @params {}
// @row {sources: number, policies: number, fullPolicies: number, agencies: number, regions: number, parks: number,
//   industries: number}
// @mode read
RETURN COUNT { MATCH (s:Source) WHERE NOT s.name STARTS WITH 'knowledge:' } AS sources,
  COUNT { MATCH (p:Policy) } AS policies,
  COUNT { MATCH (p:Policy) WHERE p.form = 'full' } AS fullPolicies,
  COUNT { MATCH (a:Agency) WHERE a:Issuer OR a:ResponsibleUnit } AS agencies,
  COUNT { MATCH (r:Region) } AS regions,
  COUNT { MATCH (k:Park) } AS parks,
  COUNT { MATCH (i:Industry) } AS industries
