import DatabaseAccess
import SQLText
import SchemaModel

extension SQLiteIntegrity {
    /// The views and triggers that name what is not there, with SQLite's own words.
    package static func dangling(
        _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [String: String] {
        let entries = try SQLiteCatalog.entries(session)
        let reader = SchemaReader(entries)
        var result: [String: String] = [:]
        for view in entries where view.type == "view" {
            if let reason = failure("SELECT * FROM main.\(Quoting.quoted(view.name))", session) {
                result["view \(view.name)"] = reason
            }
        }
        let triggers = Dictionary(grouping: entries.filter { $0.type == "trigger" }, by: \.table)
        var unexplained: [(triggers: [SQLiteCatalog.Entry], reason: String)] = []
        for (table, triggers) in triggers.sorted(by: { $0.key < $1.key }) {
            for (event, probe) in try probes(table, session) {
                let called = triggers.filter { Trigger($0, reader).events.contains(event) }
                guard !called.isEmpty, let reason = failure(probe, session) else { continue }
                // SQLite reads all of them, and those of the tables that they write to, and says not which it cannot.
                let blamed = called.filter { trigger in
                    lastName(in: reason).map { Words.contains($0, trigger.sql) } ?? false
                }
                for trigger in blamed { result["trigger \(trigger.name)"] = reason }
                if blamed.isEmpty { unexplained.append((called, reason)) }
            }
        }
        for (triggers, reason) in unexplained where !result.values.contains(reason) {
            for trigger in triggers { result["trigger \(trigger.name)"] = reason }
        }
        return result
    }

    /// Why SQLite cannot read a statement; nil where it can, or the application may.
    private static func failure(_ sql: String, _ session: borrowing some DatabaseSession & ~Copyable) -> String? {
        do throws(DatabaseError) {
            try session.execute("EXPLAIN " + sql)
            return nil
        } catch {
            // A view that takes no such change has no trigger for it either.
            return error.message.hasPrefix("cannot modify") || error.isOfApplication ? nil : error.message
        }
    }

    /// `no such table: main.gone` ends with what is missing.
    private static func lastName(in message: String) -> String? {
        let (tokenizer, tokens) = Tokenizer.significant(message)
        return tokens.last.map(tokenizer.name)
    }

    /// Statements under which SQLite reads the triggers of a table.
    private static func probes(
        _ table: String, _ session: borrowing some DatabaseSession & ~Copyable
    ) throws(DatabaseError) -> [(event: Trigger.Event, sql: String)] {
        let name = "main." + Quoting.quoted(table)
        let columns = try session.query("SELECT name FROM pragma_table_xinfo($1) WHERE hidden IN (0, 1)", [table])
        guard columns.rowCount > 0 else { return [] }
        let names = (0..<columns.rowCount).map { Quoting.quoted(columns.string($0, 0)) }
        let assignments = names.map { "\($0) = \($0)" }.joined(separator: ", ")
        let nulls = names.map { _ in "NULL" }.joined(separator: ", ")
        return [
            (.insert, "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(nulls))"),
            (.update, "UPDATE \(name) SET \(assignments)"), (.delete, "DELETE FROM \(name)"),
        ]
    }
}
