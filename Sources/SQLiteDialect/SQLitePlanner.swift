import MigrationPlan
import SQLText
import SchemaModel

/// The statements that lead from one schema of a SQLite database to another, in one transaction. Tables change by `ALTER TABLE`
/// where SQLite can, else each is made again once with all its changes: <https://www.sqlite.org/lang_altertable.html#otheralter>.
package struct SQLitePlanner {
    private let from: SchemaContents
    private let to: SchemaContents
    private let hints: PlanHints
    private let moves: SQLiteMoves
    private let virtualTables: VirtualTables
    private let differing: [ObjectID]

    package init(
        from: DatabaseSchema, to: DatabaseSchema, hints: PlanHints, moves: SQLiteMoves = SQLiteMoves(),
        virtualTables: VirtualTables = VirtualTables()
    ) {
        self.virtualTables = virtualTables
        (self.from, self.to) = (SchemaContents(from), SchemaContents(to))
        (self.hints, self.moves) = (hints, moves)
        differing = ChangeSet.differences(from, to)
    }

    package func plan() throws(PlanFailure) -> Plan {
        guard !differing.isEmpty else { return Plan() }
        if let id = differing.first(where: { !Self.known.contains($0.kind) }) {
            throw PlanFailure(refusals: [Refusal(id, "SQLite has no objects of this kind")])
        }
        let tables = changedTables()
        var (alterations, rebuilds): ([PlannedStatement], [TableRebuild]) = ([], [])
        for id in tables where from.schema.contains(id) && to.schema.contains(id) {
            let change = TableChange(from[id.path], to[id.path], mentions: mentions, hints: hints, moves: moves)
            if let statements = change.alterations {
                alterations += statements
            } else {
                rebuilds.append(
                    TableRebuild(change.old, change.new, taken: taken, hints: hints, moves: moves) { id in
                        from.schema.contains(id) ? from[id.path] : nil
                    })
            }
        }
        let dropped = tables.filter { !to.schema.contains($0) }
        let created = tables.filter { !from.schema.contains($0) }
        let remade = Set(rebuilds.map(\.id) + dropped + created)
        let parts = alterations.isEmpty ? differing : withMentions(differing)

        var statements = partDrops(remade, parts) + alterations
        statements += dropped.map(drop)
        statements += created.map { PlannedStatement(sql: to[$0.path].creation(), flags: [], object: $0) }
        if !rebuilds.isEmpty {
            // Views and triggers that mention the table must not be looked at while it is away.
            statements.append(pragma("PRAGMA legacy_alter_table = ON", rebuilds[0].id))
            statements += rebuilds.flatMap(\.statements)
            statements.append(pragma("PRAGMA legacy_alter_table = OFF", rebuilds[0].id))
        }
        statements += partCreations(remade, parts)
        statements += virtualTables.refreshing(
            rebuilds, from: from.schema, to: to.schema, isDowngrade: hints.isDowngrade)
        let isWithoutForeignKeys = !rebuilds.isEmpty || !dropped.isEmpty
        return Plan(steps: [
            Plan.Step(
                isTransactional: true, statements: statements, isWithoutForeignKeys: isWithoutForeignKeys)
        ])
    }

    private static let known: [ObjectKind] = [
        .schema, .table, .column, .columnDefault, .key, .check, .foreignKey, .index, .view, .trigger,
    ]

    /// The tables that come, go or change in what stands in their definition.
    private func changedTables() -> [ObjectID] {
        var result: Set<ObjectID> = []
        for id in differing {
            switch id.kind {
            case .table: result.insert(id)
            case .column, .columnDefault, .key, .check, .foreignKey: result.insert(id.parentTable)
            default: break
            }
        }
        return result.sorted()
    }

    /// The names that tables, views and indexes have, before and after, in lower case.
    private var taken: Set<String> {
        Set(
            [from.schema, to.schema].flatMap { $0.objects.keys }
                .filter { [.table, .view, .index].contains($0.kind) }.map { Names.folded($0.name) })
    }

    /// Whether a view or a trigger says a word.
    private func mentions(_ word: String) -> Bool {
        from.schema.objects.values.contains { object in Self.text(object).map { Words.contains(word, $0) } ?? false }
    }

    /// The same with the views and triggers that mention a view which goes for a while: `ALTER TABLE` fails over them.
    private func withMentions(_ ids: [ObjectID]) -> [ObjectID] {
        var result = Set(ids)
        var open = ids.filter { $0.kind == .view && from.schema.contains($0) }
        while let view = open.popLast() {
            for object in from.schema.objects.values
            where Self.text(object).map({ Words.contains(view.name, $0) }) == true {
                if result.insert(object.id).inserted, object.id.kind == .view { open.append(object.id) }
            }
        }
        return result.sorted()
    }

    /// What a view or a trigger says.
    private static func text(_ object: any SchemaObject) -> String? {
        switch object {
        case let view as View: view.query
        case let trigger as Trigger: (trigger.body ?? "") + " " + (trigger.condition ?? "")
        default: nil
        }
    }

    // MARK: - What lives on tables

    /// Indexes, triggers and views that go before the tables change. What is on a table that is made again goes with it.
    private func partDrops(_ remade: Set<ObjectID>, _ parts: [ObjectID]) -> [PlannedStatement] {
        var statements: [PlannedStatement] = []
        let views = parts.filter { $0.kind == .view }
        // Tables that come need their names before those that are made again give up theirs.
        let coming = Set(
            to.schema.all(Table.self).filter { !from.schema.contains($0.id) }.map { Names.folded($0.id.name) })
        func drop(_ kind: ObjectKind, _ word: SQL) {
            for id in parts where id.kind == kind && from.schema.contains(id) {
                let owner = id.parentTable
                let goesWithTable =
                    remade.contains(owner) && !(kind == .index && coming.contains(Names.folded(id.name)))
                if goesWithTable || views.contains(where: { $0.path == owner.path }) { continue }
                statements.append(
                    PlannedStatement(sql: "DROP \(word) \(Names.quoted(id.name))", flags: [], object: id))
            }
        }
        drop(.trigger, "TRIGGER")
        for id in views where from.schema.contains(id) {
            statements.append(PlannedStatement(sql: "DROP VIEW \(Names.quoted(id.name))", flags: [], object: id))
        }
        drop(.index, "INDEX")
        return statements
    }

    private func partCreations(_ remade: Set<ObjectID>, _ parts: [ObjectID]) -> [PlannedStatement] {
        var statements: [PlannedStatement] = []
        let changed = Set(parts)
        let views = parts.filter { $0.kind == .view }
        let remadeViews = Set(views.map(\.path))
        func isMade(_ id: ObjectID) -> Bool {
            changed.contains(id) || remade.contains(id.parentTable) || remadeViews.contains(id.parentTable.path)
        }
        for index in to.schema.all(Index.self).sorted(by: { $0.id < $1.id }) where isMade(index.id) {
            statements.append(PlannedStatement(sql: index.creation, flags: uniqueness(index), object: index.id))
        }
        for id in views {
            guard let view = to.schema.find(View.self, id) else { continue }
            statements.append(PlannedStatement(sql: view.creation, flags: [], object: id))
        }
        for trigger in to.schema.all(Trigger.self).sorted(by: { $0.id < $1.id }) where isMade(trigger.id) {
            statements.append(PlannedStatement(sql: trigger.creation, flags: [], object: trigger.id))
        }
        return statements
    }

    /// What a unique index says that rows were not held to so far.
    private func uniqueness(_ index: Index) -> [Flag] {
        let (id, path) = (index.id.parentTable, index.id.parentTable.path)
        guard index.isUnique, from.schema.contains(id) else { return [] }
        let change = TableRebuild(from[path], to[path], taken: [], hints: hints, moves: moves) { _ in nil }
        return [change.flag(of: Uniqueness(index, to[path]))].compactMap(\.self)
    }

    private func drop(_ id: ObjectID) -> PlannedStatement {
        let flag = Flag(
            hints.isDowngrade ? .note : .review, "drop-table", "drops table \(id.dottedName) with all its rows",
            check: "SELECT count(*) FROM \(moves.counted(id))")
        return PlannedStatement(sql: "DROP TABLE \(Names.quoted(id.name))", flags: [flag], object: id)
    }

    private func pragma(_ sql: SQL, _ id: ObjectID) -> PlannedStatement {
        PlannedStatement(sql: sql, flags: [], object: id)
    }
}
