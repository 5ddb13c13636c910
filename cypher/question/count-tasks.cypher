// How many assignments stand in shown texts.
// @params {}
// @row {tasks: number}
// @mode read
MATCH (m:Measure)-[r:ASSIGNS_TO]->(:Agency)
WHERE NOT EXISTS { MATCH (hidden:Text {id: m.text, shown: false}) }
RETURN count(r) AS tasks
