import DatabaseAccess
import PostgresClient
import PostgresDialect
import RevisionFiles
import SchemaModel

/// Whether the values of tables that stay are what they were, when a revision was taken back, or applied once more.
struct ValueCheck {
    private let before: DatabaseSchema
    private let values: TableValues
    private let flags: ValueFlags

    init(_ schema: DatabaseSchema, _ bodies: [RevisionBody], _ session: borrowing PostgresSession) throws {
        before = schema.filter { $0.id.schema != Project.stateSchema }
        values = try TableValues.read(before, session)
        flags = ValueFlags(bodies)
    }

    /// The columns that have other values now, and no flag that says so. What was away meanwhile came back without them, and what
    /// the server fills by itself may be something else each time.
    func changed(
        _ meanwhile: DatabaseSchema, _ session: borrowing PostgresSession
    ) throws -> [ObjectID] {
        try values.differing(from: TableValues.read(before, session)).filter { id in
            guard let column = before.find(Column.self, id), let other = meanwhile.find(Column.self, id) else {
                return false
            }
            return !Self.fillsItself(column, before) && !Self.fillsItself(other, meanwhile)
                && !flags.explain(column) && !flags.explain(other)
        }
    }

    private static func fillsItself(_ column: Column, _ schema: DatabaseSchema) -> Bool {
        if column.identity != nil || column.generated != nil { return true }
        let value = schema.find(ColumnDefault.self, ObjectID(.columnDefault, column.id.path))?.expression ?? ""
        // A function's name before its arguments, or one that has none.
        let calls = zip(value, value.dropFirst()).contains { ($0.isLetter || $0.isNumber || $0 == "_") && $1 == "(" }
        return calls || ["CURRENT_", "LOCALTIME", "SESSION_USER"].contains(where: value.contains)
    }
}

/// What flags say about the values of columns: they name the column, its type, or, as `change-values`, its table.
private struct ValueFlags {
    private var named: Set<String> = []
    private var changed: Set<String> = []

    init(_ bodies: [RevisionBody]) {
        for statement in bodies.flatMap(\.statements) {
            for flag in statement.notes + statement.reviews {
                let words = flag.split { " ,;:()".contains($0) }.map {
                    $0.last == "." ? String($0.dropLast()) : String($0)
                }
                named.formUnion(words)
                if flag.hasPrefix("change-values") { changed.formUnion(words) }
            }
        }
    }

    func explain(_ column: Column) -> Bool {
        let (path, table) = (column.id.path, column.table)
        let columns = [path, Array(path.dropFirst())].flatMap { [$0.joined(separator: "."), NameNotation.write($0)] }
        let tables = [table.dottedName, NameNotation.write(table.path), table.name]
        return columns.contains(where: named.contains) || tables.contains(where: changed.contains)
            || column.type.contains(".") && named.contains(column.type)
    }
}
