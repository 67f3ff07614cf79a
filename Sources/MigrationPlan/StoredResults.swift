import SQLText
import SchemaModel

/// What functions gave and tables hold: PostgreSQL computes none of it again when a function gets another body.
extension ChangeSet {
    /// Functions that stay and may give something else from now on.
    private var renewedRoutines: [ObjectID] {
        alters.keys.filter { id in
            guard let old = context.from.find(Routine.self, id), let new = context.to.find(Routine.self, id) else {
                return false
            }
            return old.body != new.body || old.sqlBody != new.sqlBody || old.language != new.language
                || old.library != new.library || old.isStrict != new.isStrict || old.settings != new.settings
        }.sorted()
    }

    /// All that calls one of the functions, also through others, and operators and classes that come to it through families.
    private func users(of routines: [ObjectID]) -> [ObjectID] {
        let ways: Set<ObjectKind> = [.routine, .aggregate, .operator, .operatorFamily, .operatorClass]
        var (open, seen, result) = (routines, Set(routines), Set<ObjectID>())
        while let id = open.popLast() {
            for user in dependents.dependents(of: id) {
                if ways.contains(user.kind), seen.insert(user).inserted { open.append(user) }
                result.insert(user)
            }
        }
        return result.sorted()
    }

    /// Where a function tells which partition a row belongs to, another one leaves rows where nobody looks for them.
    mutating func remakeReordered() {
        for user in users(of: renewedRoutines)
        where context.from.find(Table.self, user)?.partitionKey != nil && context.to.contains(user) {
            remakes.insert(user)
        }
    }

    /// Says which indexes, columns and constraints go on with what the functions gave before.
    mutating func flagStoredResults() {
        for routine in renewedRoutines {
            let kept = users(of: [routine]).filter {
                context.to.contains($0) && !drops.contains($0) && !remakes.contains($0.parentTable)
            }
            let indexes = kept.filter { [.index, .key, .exclusion].contains($0.kind) }
            let columns = kept.filter { id in
                context.to.find(Column.self, id).map { $0.generated != nil && !$0.isVirtual } == true
            }
            let checks = kept.filter { $0.kind == .check || $0.kind == .domainCheck }
            guard !(indexes + columns + checks).isEmpty, alters[routine]?.isEmpty == false else { continue }
            let holders = (indexes + columns + checks).map(\.description).joined(separator: ", ")
            let isStored = !(indexes + columns).isEmpty && !context.hints.isDowngrade
            alters[routine]?[0].flags.append(
                Flag(
                    isStored ? .review : .note, "stored-results",
                    "where the function gives something else from now on, these keep what it gave before: \(holders)",
                    alternatives: indexes.map { ("REINDEX INDEX \(path: [$0.schema, $0.name])" as SQL).text }
                        + columns.map {
                            ("UPDATE \(path: $0.parentTable.path) SET \(name: $0.name) = DEFAULT" as SQL).text
                        }))
        }
    }
}
