import TestSupport

/// Makes the parts of random schemas.
struct RandomMaker {
    var generator: SeededGenerator
    private var number = 0

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }

    /// A name that nothing else has, whatever the case of its letters.
    mutating func name(_ prefix: String) -> String {
        number += 1
        let odd = [
            "\(prefix) \(number)", "\(prefix)\"\(number)", "Größe \(prefix)\(number)",
            "\(prefix.uppercased())Mixed\(number)",
            "order \(number)", "it's \(prefix)\(number)", "\(number)\(prefix)", "\(prefix).\(number)",
            "\(prefix)-\(number)",
            "select\(number)", "\(prefix)[\(number)",
        ]
        return chance(3) ? pick(odd) : "\(prefix)\(number)"
    }

    mutating func schema() -> RandomSchema {
        var schema = RandomSchema()
        for _ in 0..<Int.random(in: 2...5, using: &generator) { addTable(to: &schema) }
        for _ in 0..<Int.random(in: 0...3, using: &generator) { addView(to: &schema) }
        return schema
    }

    // MARK: - Tables

    mutating func addTable(to schema: inout RandomSchema) {
        let isStrict = chance(5)
        var number = RandomSchema.Column(id: schema.nextID(), name: chance(4) ? name("id") : "id", type: "INTEGER")
        var table = RandomSchema.Table(
            id: schema.nextID(), name: name("t"), quotes: Int.random(in: 0..<5, using: &generator), columns: [],
            key: pick([.rowid, .rowid, .counted, .composite(nil), .unique]))
        table.isStrict = isStrict
        if table.key == .unique || table.key == .composite(nil) { number.notNull = true }
        table.columns = [number]
        for _ in 0..<Int.random(in: 2...5, using: &generator) { table.columns.append(column(isStrict, &schema)) }
        if table.key == .composite(nil) {
            if chance(2), let other = plain(table).last {
                table.key = .composite(other.id)
                if let place = table.columns.firstIndex(where: { $0.id == other.id }) {
                    (table.columns[place].notNull, table.columns[place].defaultText) = (true, nil)
                }
            }
            table.isWithoutRowid = chance(2)
        } else if table.key == .rowid, chance(8) {
            table.isWithoutRowid = true
        }
        schema.tables.append(table)
        let place = schema.tables.count - 1
        if chance(2) { addReference(to: place, &schema) }
        for _ in 0..<Int.random(in: 0...2, using: &generator) { addIndex(to: place, &schema) }
        if chance(2) { addTrigger(to: place, &schema) }
        if chance(4), let other = plain(table).first {
            schema.tables[place].uniques.append([table.number.id, other.id])
        }
    }

    func plain(_ table: RandomSchema.Table) -> [RandomSchema.Column] {
        table.columns.dropFirst().filter { column in
            column.generated == nil && !table.references.contains { $0.columns.contains(column.id) }
        }
    }

    mutating func column(_ isStrict: Bool, _ schema: inout RandomSchema) -> RandomSchema.Column {
        let types =
            isStrict
            ? ["INTEGER", "TEXT", "REAL", "ANY", "BLOB"]
            : [
                "INTEGER", "TEXT", "VARCHAR(20)", "NUMERIC", "", "BLOB", "REAL", "BIGINT", "double precision",
                "DATETIME",
            ]
        var column = RandomSchema.Column(id: schema.nextID(), name: name("c"), type: pick(types))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: column.defaultText = "(abs(-3) + 1)"
        case 1: column.defaultText = pick(["5", "-1", "NULL", "+7"])
        case 2: column.collation = pick(["NOCASE", "RTRIM", "BINARY"])
        case 3: check(&column)
        case 4:
            (column.notNull, column.defaultText) = (true, "7")
            if chance(3) { column.conflict = pick(["REPLACE", "ABORT", "IGNORE"]) }
        case 5: column.notNull = true
        default: break
        }
        if isStrict, let value = column.defaultText, value != "NULL" {
            column.defaultText = ["TEXT": "'seven'", "BLOB": "x'07'"][column.type] ?? value
        }
        return column
    }

    mutating func check(_ column: inout RandomSchema.Column) {
        column.check = pick([
            .init(.column(column.id), .sql(" IS NULL OR length("), .column(column.id), .sql(") < 1000")),
            .init(.sql("typeof("), .column(column.id), .sql(") <> 'no, (it''s) not'")),
            .init(.column(column.id), .sql(" IS NOT 'zz' /* never ) */")),
        ])
        column.checkName = chance(3) ? name("ck") : nil
    }

    mutating func addReference(to place: Int, _ schema: inout RandomSchema) {
        let table = schema.tables[place]
        let isSelf = chance(4)
        // Strict tables know fewer types.
        let parents = schema.tables.filter { $0.id != table.id && (!table.isStrict || $0.isStrict) }
        guard let parent = isSelf ? table : parents.randomElement(using: &generator)
        else { return }
        let action = pick([
            "", " ON DELETE CASCADE", " ON DELETE SET NULL ON UPDATE CASCADE", " ON DELETE CASCADE ON UPDATE CASCADE",
            " ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED", " ON DELETE RESTRICT NOT DEFERRABLE",
        ])
        var reference = RandomSchema.Reference(columns: [], table: parent.id, targets: [], action: action)
        reference.name = chance(3) ? name("fk") : nil
        switch parent.key {
        case .rowid, .counted:
            reference.targets = chance(3) ? [] : [parent.number.id]
        case .unique: reference.targets = [parent.number.id]
        case .composite(let other):
            let key = [other].compactMap(\.self) + [parent.number.id]
            reference.targets = chance(3) ? [] : key
            if other != nil {
                let type = parent.columns.first { $0.id == other }?.type ?? ""
                let column = RandomSchema.Column(id: schema.nextID(), name: name("ref"), type: type)
                schema.tables[place].columns.append(column)
                reference.columns.append(column.id)
            }
        }
        let column = RandomSchema.Column(id: schema.nextID(), name: name("ref"), type: "INTEGER")
        schema.tables[place].columns.append(column)
        reference.columns.append(column.id)
        schema.tables[place].references.append(reference)
    }

    // MARK: - What is on tables

    mutating func addIndex(to place: Int, _ schema: inout RandomSchema) {
        let table = schema.tables[place]
        guard let first = table.columns.randomElement(using: &generator),
            let last = plain(table).randomElement(using: &generator)
        else { return }
        var index = RandomSchema.Part(id: schema.nextID(), name: name("i"), text: .init())
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: index.text = .init(.sql("("), .column(first.id), .sql(" DESC, "), .column(table.number.id), .sql(")"))
        case 1:
            index.text = .init(
                .sql("(lower("), .column(last.id), .sql("), "), .column(first.id),
                .sql(" COLLATE NOCASE ASC) WHERE "), .column(last.id), .sql(" IS NOT NULL"))
        case 2:
            index.isUnique = true
            index.text = .init(.sql("("), .column(table.number.id), .sql(")"))
        default:
            index.text = .init(.sql("("), .column(last.id), .sql(" || 'x,)' DESC)"))
        }
        index.columns = index.text.columns
        schema.tables[place].indexes.append(index)
    }

    mutating func addTrigger(to place: Int, _ schema: inout RandomSchema) {
        let table = schema.tables[place]
        guard let column = plain(table).randomElement(using: &generator),
            let other = schema.tables.randomElement(using: &generator)
        else { return }
        var trigger = RandomSchema.Part(id: schema.nextID(), name: name("g"), text: .init())
        let event = pick(["DELETE", "INSERT", "UPDATE"])
        let row = event == "INSERT" ? "NEW" : "OLD"
        trigger.head = pick(["BEFORE", "AFTER"]) + " " + event
        switch Int.random(in: 0..<3, using: &generator) {
        case 0:
            trigger.text = .init(
                .sql("WHEN \(row)."), .column(column.id),
                .sql(" IS NOT 'no; end' BEGIN SELECT RAISE(ABORT, 'kept; END'); SELECT CASE WHEN 1 THEN 2 END; END"))
        case 1:
            trigger.text = .init(
                .sql("FOR EACH ROW BEGIN SELECT RAISE(\(pick(["FAIL, 'x'", "ROLLBACK, 'it''s'", "IGNORE"]))); END"))
        default:
            trigger.text = .init(
                .sql("BEGIN DELETE FROM "), .table(other.id), .sql(" WHERE "), .column(other.number.id),
                .sql(" = \(row)."), .column(table.number.id), .sql("; END"))
        }
        trigger.columns = trigger.text.columns
        schema.tables[place].triggers.append(trigger)
    }

    mutating func addView(to schema: inout RandomSchema) {
        guard let table = schema.tables.randomElement(using: &generator),
            let column = table.columns.randomElement(using: &generator)
        else { return }
        var view = RandomSchema.View(id: schema.nextID(), name: name("v"), query: .init())
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: view.query = .init(.sql("SELECT * FROM "), .table(table.id))
        case 1:
            guard let other = schema.tables.randomElement(using: &generator) else { return }
            view.query = .init(
                .sql("SELECT a."), .column(column.id), .sql(" AS x, count(*) AS n FROM "), .table(table.id),
                .sql(" AS a LEFT JOIN "), .table(other.id), .sql(" b ON a."), .column(table.number.id), .sql(" = b."),
                .column(other.number.id), .sql(" GROUP BY 1"))
        case 2 where !schema.views.isEmpty:
            view.query = .init(.sql("SELECT * FROM "), .table(pick(schema.views).id), .sql(" LIMIT 3"))
        default:
            view.query = .init(
                .sql("SELECT "), .column(column.id), .sql(" FROM "), .table(table.id), .sql(" WHERE "),
                .column(table.number.id), .sql(" > 0 -- all\n"))
            if chance(2) {
                var trigger = RandomSchema.Part(id: schema.nextID(), name: name("g"), text: .init())
                trigger.head = "INSTEAD OF DELETE"
                trigger.text = .init(
                    .sql("BEGIN DELETE FROM "), .table(table.id), .sql(" WHERE "), .column(column.id), .sql(" IS OLD."),
                    .column(column.id), .sql("; END"))
                view.trigger = trigger
            }
        }
        schema.views.append(view)
    }
}
