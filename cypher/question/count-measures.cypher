// How many measures stand in shown texts.
// @params {}
// @row {measures: number}
// @mode read
MATCH (m:Measure)
WHERE NOT EXISTS { MATCH (hidden:Text {id: m.text, shown: false}) }
RETURN count(m) AS measures
