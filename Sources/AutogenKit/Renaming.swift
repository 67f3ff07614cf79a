import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import SchemaModel
import SQLText

/// Runs renames in a scratch database, level by level, and reads after each what they did: expressions, views and constraints
/// that mention the old name follow as PostgreSQL lets them.
struct Renaming {
    let scope: Scope
    let hints: [AuthoredModel.Rename]
    let labelHints: [ObjectID: [String: String]]
    private(set) var statements: [PlannedStatement] = []
    private var done: [(old: ObjectID, new: ObjectID)] = []
    private var labels: [(type: ObjectID, old: String, new: String)] = []

    init(scope: Scope, hints: [AuthoredModel.Rename], labelHints: [ObjectID: [String: String]]) {
        self.scope = scope
        self.hints = hints
        self.labelHints = labelHints
    }

    /// Renames what has another name in the target; returns the schema after that.
    mutating func run(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession
    ) throws -> DatabaseSchema {
        var current = source
        for level in RenameMatching.levels.indices {
            let renames = RenameMatching.renames(
                level: level, from: current, to: target, hints: levelHints(level, current, target),
                claimedNames: { PostgresDialect().claimedNames($0, in: $1) })
            for rename in try ordered(renames, current) {
                // Names of what lives inside a renamed object follow its name: nobody has to decide on them.
                let isInner = done.contains {
                    rename.old.path.starts(with: $0.new.path) && rename.old.path.count > $0.new.path.count
                }
                guard let object = current[rename.old] else { continue }
                try apply(object, rename, in: current, isNote: isInner, session)
            }
            if !renames.isEmpty { current = scope.filter(try Catalog.read(session)) }
            if level == 1 { current = try renameLabels(current, target, session) }
        }
        return current
    }

    /// A name is given up before another object takes it.
    private func ordered(_ renames: [Rename], _ current: DatabaseSchema) throws -> [Rename] {
        var (waiting, result) = (renames, [Rename]())
        while !waiting.isEmpty {
            let held = Set(waiting.map(\.old))
            guard let next = waiting.firstIndex(where: { !held.contains($0.new) }) else {
                throw AutogenFailure(
                    .usage, "rename.circle",
                    "these names change places: \(waiting.map { "\($0.old.dottedName) → \($0.new.dottedName)" }.joined(separator: ", "))",
                    help: "rename one of them to another name in a revision of its own first")
            }
            result.append(waiting.remove(at: next))
        }
        return result
    }

    private func levelHints(
        _ level: Int, _ from: DatabaseSchema, _ to: DatabaseSchema
    ) -> [(old: ObjectID, new: ObjectID)] {
        let kinds = RenameMatching.levels[level]
        return hints.filter { kinds.contains($0.new.kind) }.map { hint in
            // A hint inside a renamed table names the old column of the table as it is called now.
            guard level > 1, !from.contains(hint.old) else { return (hint.old, hint.new) }
            return (hint.old.moved(to: Array(hint.new.path.dropLast(hint.new.kind.depth))), hint.new)
        }
    }

    private mutating func apply(
        _ object: any SchemaObject, _ rename: Rename, in source: DatabaseSchema, isNote: Bool,
        _ session: borrowing PostgresSession
    ) throws {
        let kind = rename.old.kind.name
        var flags: [Flag] = []
        if let evidence = rename.evidence, !isNote {
            flags = [
                Flag(
                    .review, "rename-\(kind.replacing(" ", with: "-"))",
                    "\(kind) \(rename.old.dottedName) looks renamed to \(rename.new.dottedName): \(evidence)",
                    alternatives: [
                        "in the model: renamed_from: \(rename.old.name)",
                        "if it is another one: write the drop and the create in this place instead",
                    ])
            ]
        } else {
            flags = [
                Flag(
                    .note, "rename-\(kind.replacing(" ", with: "-"))",
                    "\(kind) \(rename.old.dottedName) becomes \(rename.new.dottedName)")
            ]
        }
        for statement in PostgresDialect().rules[rename.old.kind]?.rename?(object, rename.new) ?? [] {
            guard case .whole(let sql) = statement.form else { continue }
            var statement = PlannedStatement(sql: sql, flags: flags, object: rename.new)
            statement.locks = try StatementTrace(source).run(sql, session)
            statements.append(statement)
            flags = []
        }
        done.append((rename.old, rename.new))
    }

    private mutating func renameLabels(
        _ current: DatabaseSchema, _ target: DatabaseSchema, _ session: borrowing PostgresSession
    ) throws -> DatabaseSchema {
        var changed = false
        for new in target.all(EnumType.self).sorted(by: { $0.id < $1.id }) {
            guard let old = current.find(EnumType.self, new.id), old.labels != new.labels else { continue }
            for pair in LabelMatching.renames(old, new, hints: labelHints[new.id] ?? [:]) {
                let flag =
                    pair.isHinted
                    ? Flag(.note, "rename-enum-value", "'\(pair.old)' of \(new.id.dottedName) becomes '\(pair.new)'")
                    : Flag(
                        .review, "rename-enum-value",
                        "'\(pair.old)' of \(new.id.dottedName) looks renamed to '\(pair.new)': it stands in the same place",
                        alternatives: ["in the model: renamed_values: {\(pair.old): \(pair.new)}"])
                let sql = Self.labelRename(new.id, pair.old, pair.new)
                try session.execute(sql.text)
                statements.append(PlannedStatement(sql: sql, flags: [flag], object: new.id))
                labels.append((new.id, pair.old, pair.new))
                changed = true
            }
        }
        return changed ? scope.filter(try Catalog.read(session)) : current
    }

    private static func labelRename(_ type: ObjectID, _ old: String, _ new: String) -> SQL {
        "ALTER TYPE \(path: type.path) RENAME VALUE \(literal: old) TO \(literal: new)"
    }

    /// Takes the renames back, last first; returns what it ran.
    func invert(on session: borrowing PostgresSession) throws -> [PlannedStatement] {
        guard !statements.isEmpty else { return [] }
        var result: [PlannedStatement] = []
        var current = try Catalog.read(session)
        func run(_ sql: SQL, _ object: ObjectID) throws {
            try session.execute(sql.text)
            result.append(PlannedStatement(sql: sql, flags: [], object: object))
        }
        // Labels were renamed after the types and before what lives in tables; they depend on neither.
        for label in labels.reversed() { try run(Self.labelRename(label.type, label.new, label.old), label.type) }
        for rename in done.reversed() {
            guard let object = current[rename.new] else { continue }
            for statement in PostgresDialect().rules[rename.new.kind]?.rename?(object, rename.old) ?? [] {
                if case .whole(let sql) = statement.form { try run(sql, rename.old) }
            }
            if rename.new.kind.rank <= ObjectKind.view.rank { current = try Catalog.read(session) }
        }
        return result
    }
}
