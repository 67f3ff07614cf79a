import MigrationPlan
import SQLText
import SchemaModel

extension PostgresDialect {
    package func shell(_ object: any SchemaObject, orReplace: Bool) -> Shell? {
        switch object {
        case let routine as Routine: shell(routine, orReplace: orReplace)
        case let view as View: shell(view, orReplace: orReplace)
        default: nil
        }
    }

    /// A body in SQL's own form holds on to what it names, which may call the routine.
    private func shell(_ routine: Routine, orReplace: Bool) -> Shell? {
        guard routine.sqlBody != nil else { return nil }
        var shell = routine
        (shell.language, shell.sqlBody, shell.body) = ("plpgsql", nil, "BEGIN RAISE EXCEPTION 'the body follows'; END")
        let set = "SETOF "
        let result = routine.returns.map { $0.hasPrefix(set) ? String($0.dropFirst(set.count)) : $0 }
        return Shell(
            hollow: Statement(Routine.creation(shell, orReplace: orReplace)),
            whole: Statement(Routine.creation(routine, orReplace: true)),
            types: Set((routine.arguments.map(\.type) + [result].compactMap(\.self)).map(element)))
    }

    /// A query may use what takes the view's rows.
    private func shell(_ view: View, orReplace: Bool) -> Shell? {
        let columns = view.columns.value.map { SQL("NULL::\(expression: $0.type) AS \(name: $0.name)") }
        guard !view.isMaterialized, !columns.isEmpty else { return nil }
        let create: SQL = orReplace ? "CREATE OR REPLACE" : "CREATE"
        return Shell(
            hollow: Statement("\(create) VIEW \(path: view.id.path) AS\n SELECT \(columns.joined(separator: ", "))"),
            whole: Statement(View.creation(view, orReplace: true)),
            types: Set(view.columns.value.map(\.type).map(element)))
    }

    /// The type alone, without its collation, and of an array that of its elements.
    private func element(_ type: String) -> String {
        let type = type.firstRange(of: " COLLATE ").map { String(type[..<$0.lowerBound]) } ?? type
        return type.hasSuffix("[]") ? String(type.dropLast(2)) : type
    }
}
