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
    /// Those that are asked for now; those in models may have been followed.
    let asked: [AuthoredModel.Rename]
    let labelHints: [ObjectID: [String: String]]
    let decisions: RenameDecisions
    private(set) var statements: [PlannedStatement] = []
    private var done: [(old: ObjectID, new: ObjectID)] = []
    /// Schemas that have to be there first, since something moves to them.
    private var schemas: [ObjectID] = []
    private var labels: [(type: ObjectID, old: String, new: String)] = []

    init(
        scope: Scope, hints: [AuthoredModel.Rename], asked: [AuthoredModel.Rename],
        labelHints: [ObjectID: [String: String]], decisions: RenameDecisions
    ) {
        self.scope = scope
        self.hints = hints
        self.asked = asked
        self.labelHints = labelHints
        self.decisions = decisions
    }

    /// The earlier name of each thing that was renamed, by the last one.
    var oldNames: [ObjectID: ObjectID] {
        var names: [ObjectID: ObjectID] = [:]
        for (old, new) in done { names[new] = names.removeValue(forKey: old) ?? old }
        return names
    }

    /// Renames what has another name in the target; returns the schema after that.
    mutating func run(
        from source: DatabaseSchema, to target: DatabaseSchema, on session: borrowing PostgresSession
    ) throws -> DatabaseSchema {
        var current = source
        for level in RenameMatching.levels.indices {
            let renames = try decided(level, current, target)
            for step in RenameStep.ordered(renames, aside: Self.aside) {
                let rename = step.rename
                try refuseTyped(rename, in: current)
                // What changed places has its new name already, in this same level.
                var object = current[rename.old]
                if object == nil, let first = done.last(where: { $0.new == rename.old })?.old {
                    object = current[first]
                    object?.id = rename.old
                }
                guard let object else { continue }
                let schema = ObjectID.schema(rename.new.schema)
                if rename.new.path.count > 1, target.contains(schema), !current.contains(schema),
                    !schemas.contains(schema)
                {
                    try make(schema, session)
                }
                try apply(object, step, in: current, session)
            }
            if !renames.isEmpty { current = scope.filter(try Catalog.read(session)) }
            if level == 1 { current = try renameLabels(current, target, session) }
        }
        return current
    }

    private func refuseTyped(_ rename: Rename, in schema: DatabaseSchema) throws {
        let path = Array(rename.old.path.dropLast())
        guard rename.old.kind == .column, let type = schema.type(ofTable: path) else { return }
        throw AutogenFailure(
            .usage, "plan.refused",
            "\(rename.old): a column of a table of type \(type.dottedName) cannot be renamed",
            help: "rename the attribute by hand: ALTER TYPE … RENAME ATTRIBUTE … CASCADE")
    }

    /// The renames of a level, after a person was asked about the likely ones.
    private func decided(_ level: Int, _ current: DatabaseSchema, _ target: DatabaseSchema) throws -> [Rename] {
        var refused: [(old: ObjectID, new: ObjectID)] = []
        let open = try NameExchange.open(
            placed(hints, level, current), of: RenameMatching.levels[level], current, target)
        let wanted = (placed(asked, level, current) + open).map { ($0.old, $0.new) }
        while true {
            let renames = RenameMatching.renames(
                level: level, from: current, to: target, hints: wanted, refused: refused,
                claimedNames: { PostgresDialect().claimedNames($0, in: $1) })
            var result: [Rename] = []
            var others: [(old: ObjectID, new: ObjectID)] = []
            for rename in renames {
                guard let evidence = rename.evidence, !isInner(rename) else {
                    // Names of what lives inside a renamed object follow its name: nobody has to decide on them.
                    result.append(Rename(old: rename.old, new: rename.new, evidence: nil))
                    continue
                }
                switch decisions.answer(rename.old.description, rename.new.description, evidence) {
                case .rename: result.append(Rename(old: rename.old, new: rename.new, evidence: nil))
                case .later: result.append(rename)
                case .other: others.append((rename.old, rename.new))
                }
            }
            // What was not meant frees both sides for the next best match.
            if others.isEmpty { return result }
            refused += others
        }
    }

    private func isInner(_ rename: Rename) -> Bool {
        // What holds data is nobody's follower: there the guess must be seen.
        RenameMatching.levels.last?.contains(rename.old.kind) == true
            && done.contains { rename.old.path.starts(with: $0.new.path) && rename.old.path.count > $0.new.path.count }
    }

    /// Where one of those waits that change places.
    private static func aside(_ rename: Rename) -> ObjectID {
        var path = rename.old.path
        let place = rename.old.kind.depth == 2 ? 1 : path.count - 1
        path[place] = DefaultNames.make(path[place], nil, "autogen_aside")
        return ObjectID(rename.old.kind, path)
    }

    private func placed(
        _ hints: [AuthoredModel.Rename], _ level: Int, _ current: DatabaseSchema
    ) -> [AuthoredModel.Rename] {
        hints.filter { RenameMatching.levels[level].contains($0.new.kind) }.map { hint in
            // A hint inside a renamed table names the old column of the table as it is called now.
            guard level > 1, !current.contains(hint.old) else { return hint }
            let parent = Array(hint.new.path.dropLast(hint.new.kind.depth))
            return AuthoredModel.Rename(old: hint.old.moved(to: parent), new: hint.new)
        }
    }

    private mutating func make(_ schema: ObjectID, _ session: borrowing PostgresSession) throws {
        let sql = "CREATE SCHEMA \(name: schema.name)" as SQL
        try session.execute(sql.text)
        statements.append(PlannedStatement(sql: sql, flags: [], object: schema))
        schemas.append(schema)
    }

    private mutating func apply(
        _ object: any SchemaObject, _ step: RenameStep, in source: DatabaseSchema,
        _ session: borrowing PostgresSession
    ) throws {
        let rename = step.rename
        let before = statements.count
        var flags = [step.told].compactMap(\.self).map(Self.flag)
        for statement in PostgresDialect().rules[rename.old.kind]?.rename?(object, rename.new) ?? [] {
            guard case .whole(let sql) = statement.form else { continue }
            var statement = PlannedStatement(sql: sql, flags: flags, object: rename.new)
            var trace = StatementTrace(source)
            do throws(DatabaseError) {
                statement.locks = try trace.run(sql, session)
            } catch {
                try session.execute("ROLLBACK")
                // What cannot be renamed was not: a guess is given up.
                if statements.count == before, (step.told ?? rename).evidence != nil { return }
                throw AutogenFailure(
                    .usage, "plan.refused",
                    "\(rename.old) cannot be renamed to \((step.told ?? rename).new.name): \(error.message)",
                    help: "rename it by hand in a revision of --empty, or let it be dropped and made")
            }
            statements.append(statement)
            flags = []
        }
        done.append((rename.old, rename.new))
    }

    static func flag(_ rename: Rename) -> Flag {
        let kind = rename.old.kind.name
        let code = "rename-\(kind.replacing(" ", with: "-"))"
        guard let evidence = rename.evidence else {
            return Flag(.note, code, "\(kind) \(rename.old.dottedName) becomes \(rename.new.dottedName)")
        }
        return Flag(
            .review, code,
            "\(kind) \(rename.old.dottedName) looks renamed to \(rename.new.dottedName): \(evidence)",
            alternatives: [
                "in the model: renamed_from: \(rename.old.kind.depth == 2 ? rename.old.path[1] : rename.old.name)",
                "if it is another one: write the drop and the create in this place instead",
            ])
    }

    private mutating func renameLabels(
        _ current: DatabaseSchema, _ target: DatabaseSchema, _ session: borrowing PostgresSession
    ) throws -> DatabaseSchema {
        var changed = false
        for new in target.all(EnumType.self).sorted(by: { $0.id < $1.id }) {
            guard let old = current.find(EnumType.self, new.id), old.labels != new.labels else { continue }
            for pair in LabelMatching.renames(old, new, hints: labelHints[new.id] ?? [:]) {
                let answer =
                    pair.isHinted
                    ? .rename
                    : decisions.answer(
                        "value '\(pair.old)' of \(new.id)", "value '\(pair.new)'", "it stands in the same place")
                if answer == .other { continue }
                let flag =
                    answer == .rename
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

    /// What there would be if labels had kept their names, where these can come back before all else: texts of functions have the
    /// labels of their side, and indexes that call them are to find these. nil where that makes no difference.
    func unlabelled(before target: DatabaseSchema, _ session: borrowing PostgresSession) throws -> DatabaseSchema? {
        guard !labels.isEmpty, labelsCanReturn(in: target) else { return nil }
        _ = try invertLabels(on: session)
        let schema = scope.filter(try Catalog.read(session))
        for label in labels { try session.execute(Self.labelRename(label.type, label.old, label.new).text) }
        return schema
    }

    /// Whether nothing has taken the labels' earlier names.
    private func labelsCanReturn(in target: DatabaseSchema) -> Bool {
        var current: [ObjectID: [String]] = [:]
        for label in labels.reversed() {
            var list = current[label.type] ?? target.find(EnumType.self, label.type)?.labels ?? []
            guard let place = list.firstIndex(of: label.new), !list.contains(label.old) else { return false }
            list[place] = label.old
            current[label.type] = list
        }
        return true
    }

    /// Takes the renames of labels back, last first; returns what it ran.
    func invertLabels(on session: borrowing PostgresSession) throws -> [PlannedStatement] {
        try labels.reversed().map { label in
            let sql = Self.labelRename(label.type, label.new, label.old)
            try session.execute(sql.text)
            return PlannedStatement(sql: sql, flags: [], object: label.type)
        }
    }

    /// Takes the renames back, last first, those of labels where they are still to be; returns what it ran.
    func invert(on session: borrowing PostgresSession, labels: Bool = true) throws -> [PlannedStatement] {
        guard !statements.isEmpty else { return [] }
        var result = labels ? try invertLabels(on: session) : []
        var current = try Catalog.read(session)
        func run(_ sql: SQL, _ object: ObjectID) throws {
            try session.execute(sql.text)
            result.append(PlannedStatement(sql: sql, flags: [], object: object))
        }
        for rename in done.reversed() {
            guard let object = current[rename.new] else { continue }
            for statement in PostgresDialect().rules[rename.new.kind]?.rename?(object, rename.old) ?? [] {
                if case .whole(let sql) = statement.form { try run(sql, rename.old) }
            }
            if rename.new.kind.rank <= ObjectKind.view.rank { current = try Catalog.read(session) }
        }
        for schema in schemas.reversed() { try run("DROP SCHEMA \(name: schema.name)", schema) }
        return result
    }
}
