extension Maker {
    static let deferrals = [
        "", "", "", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED", " NOT DEFERRABLE",
    ]

    mutating func addKey() { if let table = pick(tables) { addKey(to: table.id, isPrimary: chance(30)) } }

    mutating func addKey(to table: ID, isPrimary: Bool) {
        guard let relation = relation(table) else { return }
        let hasPrimary = world.items.contains { item in
            if case .key(let key) = item.body { key.table == table && key.isPrimary } else { false }
        }
        var columns = some(relation.columns.filter { $0.type.family != .json }.map(\.id), 2)
        if let key = partitionKey(of: table)?.column, !columns.contains(key) { columns.append(key) }
        guard !columns.isEmpty else { return }
        var key = Key(table: table, isPrimary: isPrimary && !hasPrimary, columns: columns)
        let others = relation.columns.map(\.id).filter { !columns.contains($0) }
        if chance(15), !others.isEmpty { key.include = some(others, 2) }
        key.nullsNotDistinct = chance(20)
        key.deferral = pick(Self.deferrals, or: "")
        if chance(10) { key.options["fillfactor"] = "80" }
        let id = register(in: table)
        world.add(id, .key(key))
    }

    mutating func addCheck() {
        guard let relation = pick(relations.filter { ![.view, .materialized].contains($0.kind) }) else { return }
        var conditions: [Phrase] = []
        for column in some(relation.columns, 2) {
            conditions.append(condition("\(name: column.id)", column.type.family))
        }
        guard !conditions.isEmpty else { return }
        var check = Check(
            table: relation.id, condition: conditions.map { "(\($0))" }.joined(chance(50) ? " AND " : " OR "))
        check.noInherit = relation.kind == .table && chance(15)
        // A partition's copy is not valid, or is where it came later: that is not managed.
        check.isValid = partitionKey(of: relation.id) != nil || chance(85)
        let id = register(in: relation.id, isLocal: chance(50))
        world.add(id, .check(check))
    }

    mutating func addForeignKey() {
        let keys = world.items.compactMap { item -> (id: ID, key: Key)? in
            if case .key(let key) = item.body, !key.deferral.hasPrefix(" DEF") { (item.id, key) } else { nil }
        }
        guard let (keyID, key) = pick(keys), let target = relation(key.table), let table = pick(tables)?.id else {
            return
        }
        var columns: [ID] = []
        for wanted in key.columns {
            guard let type = target.columns.first(where: { $0.id == wanted })?.type, let source = relation(table),
                case .table(var body) = world.body(table), !type.isArrayOfModified
            else { return }
            let fitting = source.columns.filter { $0.type.family == type.family && !columns.contains($0.id) }
            if chance(70), type.family != .other, let found = pick(fitting) {
                columns.append(found.id)
            } else {
                let column = ColumnObject(id: register(in: table, isLocal: true), type: type)
                body.columns.append(column)
                world.update(table, .table(body))
                columns.append(column.id)
            }
        }
        let actions = ["", "", "CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT", "NO ACTION"]
        var reference = Reference(
            table: table, columns: columns, target: key.table, key: keyID, targetColumns: key.columns)
        reference.onUpdate = pick(actions, or: "")
        reference.onDelete = pick(actions, or: "")
        if !reference.onUpdate.isEmpty { reference.onUpdate = " ON UPDATE " + reference.onUpdate }
        if !reference.onDelete.isEmpty { reference.onDelete = " ON DELETE " + reference.onDelete }
        reference.isMatchFull = chance(15)
        reference.deferral = pick(Self.deferrals, or: "")
        reference.isValid = partitionKey(of: table) != nil || chance(85)
        let id = register(in: table, isLocal: chance(50))
        world.add(id, .foreignKey(reference))
    }

    mutating func addExclusion() {
        let candidates = relations.filter { relation in
            relation.kind == .table && relation.columns.contains { [.range, .integer].contains($0.type.family) }
        }
        guard let relation = pick(candidates) else { return }
        var exclusion = Exclusion(table: relation.id, elements: [])
        for column in some(relation.columns.filter { [.range, .integer].contains($0.type.family) }, 2) {
            let isRange = column.type.family == .range
            exclusion.elements.append(
                ("\(name: column.id)", isRange ? pick(["&&", "-|-"], or: "&&") : pick(["=", "<>"], or: "=")))
        }
        if chance(30), let column = pick(relation.columns) {
            exclusion.condition = condition("\(name: column.id)", column.type.family)
        }
        exclusion.deferral = pick(Self.deferrals, or: "")
        let id = register(in: relation.id)
        world.add(id, .exclusion(exclusion))
    }

    mutating func addIndex() {
        guard let relation = pick(relations.filter { $0.kind != .view && !$0.columns.isEmpty }) else { return }
        var index = IndexObject(relation: relation.id, method: "btree", parts: [])
        let columns = some(relation.columns, 3)
        let first = columns[0]
        if chance(25), [.integer, .text, .moment].contains(first.type.family) {
            index.method = pick(["hash", "brin", "gin"], or: "hash")
        } else if [.json, .range].contains(first.type.family) {
            index.method = first.type.family == .json ? "gin" : "gist"
        }
        if index.method == "gin", first.type.family != .json { index.method = "hash" }
        if index.method == "btree" {
            for column in columns where column.type.family != .json { index.parts.append(indexPart(column)) }
            guard !index.parts.isEmpty else { return }
            index.isUnique = chance(20) && partitionKey(of: relation.id) == nil
            index.nullsNotDistinct = chance(30)
            if chance(15), let other = pick(relation.columns) { index.include = [other.id] }
            if chance(10) { index.options["fillfactor"] = "70" }
        } else {
            let suffix = index.method == "gin" && chance(40) ? " jsonb_path_ops" : ""
            index.parts = [("\(name: first.id)", suffix)]
            if index.method == "brin", chance(50) { index.options["pages_per_range"] = "32" }
        }
        // One like that of the whole table would become its part, whose sort order is not managed.
        if relation.kind == .partition || chance(25), let column = pick(relation.columns) {
            index.condition = condition("\(name: column.id)", column.type.family)
        }
        let id = register(in: relation.id)
        world.add(id, .index(index))
    }

    private mutating func indexPart(_ column: ViewObject.Column) -> (part: Phrase, suffix: String) {
        let order = pick(["", "", "", " DESC", " NULLS FIRST", " DESC NULLS LAST"], or: "")
        if chance(25) { return ("(\(derived("\(name: column.id)", column.type.family).phrase))", order) }
        guard column.type.family == .text else { return ("\(name: column.id)", order) }
        return ("\(name: column.id)", pick(["", "", " COLLATE \"C\"", " text_pattern_ops"], or: "") + order)
    }
}
