import SQLText
import SchemaModel

extension SchemaReader {
    mutating func readConstraints(of table: String, _ definition: TableDefinition) {
        var names = UsualNames(table, columns: definition.columnNames.map { spelt($0, of: table) })
        // A name that somebody has is nobody else's usual one.
        names.reserve([definition.primaryKey?.name].compactMap(\.self))
        names.reserve(definition.uniques.compactMap(\.name) + definition.checks.compactMap(\.name))
        names.reserve(definition.references.compactMap(\.name))
        if let key = definition.primaryKey { insert(key, isPrimary: true, table, &names) }
        for key in definition.uniques { insert(key, isPrimary: false, table, &names) }
        // In an order of their own, so that names that follow from it are the same wherever they stood.
        let checks = definition.checks.sorted { ($0.column ?? "", $0.expression) < ($1.column ?? "", $1.expression) }
        for check in checks {
            let column = check.column.map { spelt($0, of: table) }
            let name = names.claim(.check, check.name)
            let id = names.identify(.check, name, column.map { [$0] } ?? [])
            var constraint = CheckConstraint(id: id)
            constraint.expression = check.expression
            constraint.isNamed = name.map { names.isUsual(.check, $0, []) } ?? false
            schema.insert(constraint)
        }
        for reference in definition.references { insert(reference, table, &names) }
    }

    private mutating func insert(_ reference: TableDefinition.Reference, _ table: String, _ names: inout UsualNames) {
        let columns = reference.columns.map { spelt($0, of: table) }
        let target = spelt(reference.table)
        let name = names.claim(.foreignKey, reference.name)
        var key = ForeignKey(
            id: names.identify(.foreignKey, name, columns), target: .main(.table, target))
        key.columns = columns
        key.targetColumns = reference.targetColumns.map { spelt($0, of: target) }
        key.onDelete = ForeignKey.Action(rawValue: reference.onDelete) ?? .noAction
        key.onUpdate = ForeignKey.Action(rawValue: reference.onUpdate) ?? .noAction
        key.isMatchFull = reference.match.map(Names.folded) == "full"
        key.deferral = Deferral(
            isDeferrable: reference.isDeferrable, isInitiallyDeferred: reference.isInitiallyDeferred)
        key.isNamed = name.map { names.isUsual(.foreignKey, $0, columns) } ?? false
        schema.insert(key)
    }

    private mutating func insert(
        _ key: TableDefinition.Key, isPrimary: Bool, _ table: String, _ names: inout UsualNames
    ) {
        let columns = key.parts.map { spelt($0.name, of: table) }
        let naming: [String]? = isPrimary ? nil : columns
        let name = names.claim(.key, key.name)
        var constraint = KeyConstraint(id: names.identify(.key, name, naming))
        constraint.isPrimary = isPrimary
        constraint.columns = columns
        if key.parts.contains(where: { $0.isDescending || $0.collation != nil }) {
            constraint.parts = zip(columns, key.parts).map { name, part in
                var result = IndexPart(.column(name))
                result.collation = part.collation.map { [$0] }
                (result.isDescending, result.nullsFirst) = (part.isDescending, part.isDescending)
                return result
            }
        }
        (constraint.conflict, constraint.isAutoincrement) = (key.conflict, key.isAutoincrement)
        constraint.isInColumn = isPrimary && key.isInColumn && key.parts.first?.isDescending == true
        constraint.isNamed = name.map { names.isUsual(.key, $0, naming) } ?? false
        schema.insert(constraint)
    }
}

/// The names by which constraints go that have none: those that PostgreSQL would choose.
struct UsualNames {
    private let table: String
    private let columns: [String]
    private var taken: Set<String> = []
    private var claimed: [ObjectKind: Set<String>] = [:]

    init(_ table: String, columns: [String]) { (self.table, self.columns) = (table, columns) }

    mutating func reserve(_ names: [String]) { taken.formUnion(names) }

    /// A name that a constraint has, which SQLite lets several have: all but the first go by usual ones.
    mutating func claim(_ kind: ObjectKind, _ name: String?) -> String? {
        name.flatMap { claimed[kind, default: []].insert($0).inserted ? $0 : nil }
    }

    /// The identity of a constraint: by its name, or by the next usual one.
    /// - Parameter columns: nil for the primary key.
    mutating func identify(_ kind: ObjectKind, _ name: String?, _ columns: [String]?) -> ObjectID {
        if let name { return .main(kind, table, name) }
        let base = base(kind, columns)
        var (candidate, number) = (base, 0)
        while !taken.insert(candidate).inserted {
            number += 1
            candidate = base + String(number)
        }
        return .main(kind, table, candidate)
    }

    /// Whether a constraint could go by a name without having it.
    func isUsual(_ kind: ObjectKind, _ name: String, _ columns: [String]?) -> Bool {
        let bases =
            kind == .check ? [base(.check, [])] + self.columns.map { base(.check, [$0]) } : [base(kind, columns)]
        return bases.contains { base in
            name.hasPrefix(base) && name.dropFirst(base.count).allSatisfy { $0.isASCII && $0.isNumber }
        }
    }

    /// Whether a check could go by a name because it is one of a column.
    func isUsual(_ kind: ObjectKind, _ name: String, of column: String) -> Bool {
        let base = base(kind, [column])
        return name.hasPrefix(base) && name.dropFirst(base.count).allSatisfy { $0.isASCII && $0.isNumber }
    }

    private func base(_ kind: ObjectKind, _ columns: [String]?) -> String {
        guard let columns else { return DefaultNames.make(table, nil, "pkey") }
        let suffix = kind == .check ? "check" : kind == .key ? "key" : "fkey"
        return DefaultNames.make(table, columns.isEmpty ? nil : columns.joined(separator: "_"), suffix)
    }
}

/// The constraints of a table as `CREATE TABLE` takes them: <https://www.sqlite.org/lang_createtable.html>.
extension TableContents {
    /// The primary key where it stands in its column.
    var columnKey: KeyConstraint? {
        keys.first { key in
            key.isPrimary && key.columns.count == 1 && (key.parts.isEmpty || key.isInColumn)
        }
    }

    func primaryKeyClause(_ key: KeyConstraint) -> SQL {
        let order: SQL = key.parts.first?.isDescending == true ? " DESC" : ""
        let mark: SQL = key.isAutoincrement ? " AUTOINCREMENT" : ""
        return "\(label(key.id, isUsual(key)))PRIMARY KEY\(order)\(Conflict.clause(key.conflict))\(mark)"
    }

    /// The checks that stand in their column, and so have names from it.
    func columnChecks(_ column: String) -> [CheckConstraint] {
        let names = names
        return checks.filter { !$0.isNamed && names.isUsual(.check, $0.id.name, of: column) }
    }

    /// What follows the columns.
    var constraintClauses: [SQL] {
        let inColumns = Set(columns.flatMap { columnChecks($0.id.name).map(\.id) } + [columnKey?.id].compactMap(\.self))
        return keys.filter { !inColumns.contains($0.id) }.map(clause)
            + checks.filter { !inColumns.contains($0.id) }.map(clause) + foreignKeys.map { clause($0) }
    }

    private func clause(_ key: KeyConstraint) -> SQL {
        let parts = key.parts.isEmpty ? Names.list(key.columns) : IndexSQL.parts(key.parts)
        let mark: SQL = key.isAutoincrement ? " AUTOINCREMENT" : ""
        return
            "\(label(key.id, isUsual(key)))\(key.isPrimary ? "PRIMARY KEY" : "UNIQUE") (\(parts)\(mark))\(Conflict.clause(key.conflict))"
    }

    private func clause(_ check: CheckConstraint) -> SQL {
        let isUsual = !check.isNamed && names.isUsual(.check, check.id.name, [])
        return "\(label(check.id, isUsual))CHECK (\(expression: check.expression))"
    }

    func clause(_ key: ForeignKey) -> SQL {
        "\(label(key.id, isUsual(key)))FOREIGN KEY (\(Names.list(key.columns))) \(reference(key))"
    }

    /// `REFERENCES …`
    func reference(_ key: ForeignKey) -> SQL {
        var sql: SQL = "REFERENCES \(Names.quoted(key.target.name))"
        if !key.targetColumns.isEmpty { sql += " (\(Names.list(key.targetColumns)))" }
        if key.onUpdate != .noAction { sql += " ON UPDATE \(expression: key.onUpdate.rawValue.uppercased())" }
        if key.onDelete != .noAction { sql += " ON DELETE \(expression: key.onDelete.rawValue.uppercased())" }
        if key.isMatchFull { sql += " MATCH FULL" }
        if key.deferral.isDeferrable {
            sql += key.deferral.isInitiallyDeferred ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE"
        }
        return sql
    }

    func isUsual(_ key: ForeignKey) -> Bool { !key.isNamed && names.isUsual(.foreignKey, key.id.name, key.columns) }

    private func isUsual(_ key: KeyConstraint) -> Bool {
        !key.isNamed && names.isUsual(.key, key.id.name, key.isPrimary ? nil : key.columns)
    }

    func label(_ id: ObjectID, _ isUsual: Bool) -> SQL {
        isUsual ? "" : "CONSTRAINT \(Names.quoted(id.name)) "
    }
}
