import TestSupport

/// Changes of a random schema that its rows can follow, both ways.
struct RandomMutation {
    private(set) var schema: RandomSchema
    private let old: RandomSchema
    private var maker: RandomMaker

    init(_ schema: RandomSchema, _ maker: RandomMaker) {
        (self.schema, old, self.maker) = (schema, schema, maker)
        for _ in 0..<Int.random(in: 1...6, using: &self.maker.generator) { change() }
    }

    /// Tables and columns that have other names now.
    var renames: [(old: [String], new: [String])] {
        var result: [(old: [String], new: [String])] = []
        for table in schema.tables {
            guard let before = old.table(table.id) else { continue }
            if before.name != table.name { result.append(([before.name], [table.name])) }
            for column in table.columns {
                guard let was = before.columns.first(where: { $0.id == column.id }), was.name != column.name else {
                    continue
                }
                result.append(([before.name, was.name], [table.name, column.name]))
            }
        }
        return result
    }

    private mutating func change() {
        let place = Int.random(in: 0..<schema.tables.count, using: &maker.generator)
        switch Int.random(in: 0..<20, using: &maker.generator) {
        case 0: maker.addTable(to: &schema)
        case 1: dropTable(place)
        case 2, 3:
            let column = maker.column(schema.tables[place].isStrict, &schema)
            let at = Int.random(in: 1...schema.tables[place].columns.count, using: &maker.generator)
            schema.tables[place].columns.insert(column, at: at)
        case 4: dropColumn(place)
        case 5: schema.tables[place].name = maker.name("t")
        case 6, 7:
            let at = Int.random(in: 0..<schema.tables[place].columns.count, using: &maker.generator)
            schema.tables[place].columns[at].name = maker.name("c")
        case 8: changeKey(place)
        case 9: flip(place)
        case 10: maker.addReference(to: place, &schema)
        case 11: if !schema.tables[place].references.isEmpty { schema.tables[place].references.removeLast() }
        case 12:
            for number in schema.tables[place].references.indices {
                schema.tables[place].references[number].action = maker.pick([
                    "", " ON DELETE CASCADE", " ON UPDATE SET NULL DEFERRABLE",
                ])
            }
        case 13:
            schema.tables[place].indexes = Array(schema.tables[place].indexes.dropFirst())
            maker.addIndex(to: place, &schema)
        case 14:
            schema.tables[place].triggers = Array(schema.tables[place].triggers.dropFirst())
            maker.addTrigger(to: place, &schema)
        case 15:
            let last = schema.views.last?.id
            if let last, !schema.views.contains(where: { $0.query.tables.contains(last) }) { schema.views.removeLast() }
            maker.addView(to: &schema)
        case 16: generate(place)
        default: alter(place)
        }
    }

    private func isNamed(_ table: RandomSchema.Table) -> Bool {
        schema.views.contains {
            $0.query.tables.contains(table.id) || $0.trigger?.text.tables.contains(table.id) == true
        }
            || schema.tables.contains { other in
                other.id != table.id
                    && (other.references.contains { $0.table == table.id }
                        || other.triggers.contains { $0.text.tables.contains(table.id) })
            }
            // On the way back it comes without rows, which others may refer to.
            || old.tables.contains { other in other.id != table.id && other.references.contains { $0.table == table.id }
            }
    }

    private mutating func dropTable(_ place: Int) {
        guard schema.tables.count > 2, !isNamed(schema.tables[place]) else { return }
        schema.tables.remove(at: place)
    }

    private func isUsed(_ column: RandomSchema.Column, _ table: RandomSchema.Table) -> Bool {
        let id = column.id
        return table.columns.contains {
            $0.generated?.columns.contains(id) == true || $0.id != id && $0.check?.columns.contains(id) == true
        }
            || table.references.contains { $0.columns.contains(id) } || table.uniques.contains { $0.contains(id) }
            || table.key == .composite(id)
            || schema.views.contains { $0.query.columns.contains(id) || $0.trigger?.text.columns.contains(id) == true }
            || schema.tables.contains { other in
                other.references.contains { $0.targets.contains(id) }
                    || other.triggers.contains { $0.text.columns.contains(id) }
            }
            || old.tables.contains { other in
                other.references.contains { $0.targets.contains(id) || $0.columns.contains(id) }
            }
    }

    private mutating func dropColumn(_ place: Int) {
        let table = schema.tables[place]
        guard let gone = table.columns.dropFirst().randomElement(using: &maker.generator), !isUsed(gone, table),
            table.columns.count > 2
        else { return }
        schema.tables[place].columns.removeAll { $0.id == gone.id }
        schema.tables[place].indexes.removeAll { $0.columns.contains(gone.id) }
    }

    /// Another primary key; who refers to the table needs the one that there is.
    private mutating func changeKey(_ place: Int) {
        let table = schema.tables[place]
        guard !(schema.tables + old.tables).contains(where: { $0.references.contains { $0.table == table.id } }) else {
            return
        }
        let column = maker.plain(table).first { $0.notNull && $0.conflict == nil }?.id
        schema.tables[place].key = maker.pick([.rowid, .counted, .composite(nil), .composite(column), .unique])
        schema.tables[place].isWithoutRowid = false
        schema.tables[place].columns[0].notNull = [.unique, .composite(nil), .composite(column)].contains(
            schema.tables[place].key)
    }

    private mutating func flip(_ place: Int) {
        let table = schema.tables[place]
        switch table.key {
        case .counted where !table.isWithoutRowid: schema.tables[place].key = .rowid
        case .rowid where !table.isWithoutRowid && maker.chance(2): schema.tables[place].key = .counted
        case .unique: break
        default: schema.tables[place].isWithoutRowid.toggle()
        }
        let fits = table.columns.allSatisfy { column in
            ["INTEGER", "TEXT", "REAL", "BLOB"].contains(column.type)
                && (column.defaultText == nil || column.defaultText == "NULL" || column.type == "INTEGER")
        }
        if table.isStrict, !table.columns.contains(where: { $0.type == "ANY" }) {
            schema.tables[place].isStrict = false
        } else if fits, maker.chance(2) {
            schema.tables[place].isStrict = true
        }
    }

    private mutating func generate(_ place: Int) {
        let table = schema.tables[place]
        guard let source = maker.plain(table).randomElement(using: &maker.generator) else { return }
        var column = RandomSchema.Column(id: schema.nextID(), name: maker.name("gen"), type: "TEXT")
        column.generated = .init(.sql("upper("), .column(source.id), .sql(") || 'a)b'"))
        column.isStored = maker.chance(2)
        schema.tables[place].columns.append(column)
    }

    /// An attribute of a column.
    private mutating func alter(_ place: Int) {
        let table = schema.tables[place]
        guard let column = maker.plain(table).randomElement(using: &maker.generator),
            let at = table.columns.firstIndex(where: { $0.id == column.id })
        else { return }
        var new = column
        switch Int.random(in: 0..<7, using: &maker.generator) {
        case 0: if new.check == nil { maker.check(&new) } else { new.check = nil }
        case 1: new.collation = maker.pick([nil, "NOCASE", "RTRIM"])
        case 2 where !table.isStrict:
            new.defaultText = maker.pick([nil, "('d' || 1)", "'x -- y'", "CURRENT_TIMESTAMP"])
        case 3 where table.key != .composite(column.id): new.notNull.toggle()
        case 4 where new.type == "TEXT" && !table.isStrict: new.type = "VARCHAR(99)"
        case 5 where new.type == "INTEGER" && !table.isStrict: new.type = "bigint"
        case 6 where !table.isStrict && table.key != .composite(column.id): new.type = "BLOB"
        default: break
        }
        if !new.notNull || new.notNull != column.notNull { new.conflict = nil }
        if new.notNull, new.defaultText == "NULL" { new.defaultText = nil }
        schema.tables[place].columns[at] = new
    }
}
