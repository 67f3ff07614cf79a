import MigrationPlan
import SchemaModel
import SQLText

extension ColumnSettings {
    private static let storages: [Character: String] = ["p": "plain", "e": "external", "x": "extended", "m": "main"]
    private static let compressions: [Character: String] = ["p": "pglz", "l": "lz4"]

    /// What a column has of its own; nil where all is as its type and the server have it.
    init?(
        _ id: ObjectID, storage: Character, usual: Character, compression: Character, statistics: String?,
        options: Parameters,
        foreignOptions: Parameters
    ) {
        self.init(id: id)
        if storage != usual { self.storage = Self.storages[storage] }
        self.compression = Self.compressions[compression]
        if let statistics, statistics != "-1", statistics != "" { self.statistics = statistics }
        self.options = options
        self.foreignOptions = foreignOptions
        if isEmpty { return nil }
    }

    static let rules = ObjectRules(
        ColumnSettings.self,
        create: { settings, context in
            let isGiven = context.isNew(settings.id.parentTable)
            let column = ObjectID(.column, settings.id.path)
            return changes(
                isGiven ? context.to.settings(above: column) : ColumnSettings(id: settings.id), settings, context)
        },
        drop: { settings, context in changes(settings, ColumnSettings(id: settings.id), context) },
        attributes: [
            changed("storage", \ColumnSettings.storage), changed("compression", \ColumnSettings.compression),
            changed("statistics", \ColumnSettings.statistics), changed("options", \ColumnSettings.options),
            changed("foreignOptions", \ColumnSettings.foreignOptions),
        ])

    private static func changed<Value: Equatable & Sendable>(
        _ name: String, _ keyPath: any KeyPath<ColumnSettings, Value> & Sendable
    ) -> AttributeRule {
        AttributeRule(name, keyPath) { old, new, context in .alter(changes(old, new, context)) }
    }

    private static func changes(_ old: ColumnSettings, _ new: ColumnSettings, _ context: PlanContext) -> [Statement] {
        var clauses: [SQL] = []
        if old.storage != new.storage {
            clauses.append("SET STORAGE \(expression: (new.storage ?? usualStorage(new, context)).uppercased())")
        }
        if old.compression != new.compression {
            clauses.append("SET COMPRESSION \(expression: new.compression ?? "default")")
        }
        if old.statistics != new.statistics {
            clauses.append("SET STATISTICS \(expression: new.statistics ?? "-1")")
        }
        clauses += Rendering.optionChanges(old.options, new.options)
        if let foreign = ForeignOptions.changes(old.foreignOptions, new.foreignOptions) { clauses.append(foreign) }
        let table = new.id.parentTable
        clauses = clauses.map { "ALTER COLUMN \(name: new.id.name) \($0)" }
        if clauses.isEmpty || !context.tablesWithChildren.contains(table) {
            return clauses.map { Statement(table: table, $0, weight: 7) }
        }
        // Partitions and heirs would take them, whatever they have of their own.
        return [Statement("ALTER TABLE ONLY \(path: table.path) \(clauses.joined(separator: ", "))", weight: 7)]
    }

    /// What a new table has from its parents and is to be without.
    static func withoutParents(_ table: ObjectID, _ context: PlanContext) -> [Statement] {
        let given = context.to.parents(ofTable: table.path).flatMap { context.columnSettings[$0] ?? [] }
        return Set(given.map { ObjectID(.columnSettings, table.path + [$0.id.name]) }).sorted()
            .filter { !context.to.contains($0) && context.to.contains(ObjectID(.column, $0.path)) }
            .flatMap { changes(context.to.settings(above: $0), ColumnSettings(id: $0), context) }
    }

    /// The storage of the column's type, which `SET STORAGE DEFAULT` names from version 16 on.
    private static func usualStorage(_ settings: ColumnSettings, _ context: PlanContext) -> String {
        let column =
            context.to.find(Column.self, ObjectID(.column, settings.id.path))
            ?? context.from.find(Column.self, ObjectID(.column, settings.id.path))
        return column.flatMap { storages[$0.usualStorage.value] } ?? "extended"
    }

    /// Another type brings its own storage, to the columns of partitions and heirs as well; what they have besides is said again.
    static func again(_ column: Column, _ context: PlanContext) -> [Statement] {
        let own = again(ObjectID(.columnSettings, column.id.path), context)
        guard context.tablesWithChildren.contains(column.table) else { return own }
        return own
            + context.columnSettings.values.joined().map(\.id)
            .filter { $0.name == column.id.name && context.to.hasAncestor($0.parentTable, column.table) }.sorted()
            .flatMap { again($0, context) }
    }

    private static func again(_ id: ObjectID, _ context: PlanContext) -> [Statement] {
        guard let old = context.from.find(ColumnSettings.self, id), let new = context.to.find(ColumnSettings.self, id)
        else { return [] }
        // What changes besides is said there.
        var kept = new
        if old.storage == new.storage { kept.storage = nil }
        if old.compression == new.compression { kept.compression = nil }
        return changes(kept, new, context)
    }
}
