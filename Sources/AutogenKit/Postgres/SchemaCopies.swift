import DatabaseAccess
import MigrationPlan
import ModelFiles
import PostgresClient
import PostgresDialect
import RevisionFiles
import SQLText
import SchemaModel
import SourceDiagnostics

/// Schemas as scratch databases give them back.
enum SchemaCopies {
    /// Makes what the models say, beside what they leave alone, and reads it back in PostgreSQL's own words.
    static func elaborate(
        _ model: AuthoredModel, _ focus: Focus = .whole, beside outside: DatabaseSchema,
        _ session: borrowing PostgresSession
    ) throws -> DatabaseSchema {
        var combined = outside.filter { !model.schema.contains($0.id) }
        for object in focus.filter(model.schema).objects.values { combined.insert(object) }
        let failures = try Elaboration.create(combined, searchSchema: { model.searchSchema(of: $0) }, session)
        // What lives in a table that could not be made fails because of that; one report is enough.
        let tables = Set(failures.map(\.object).filter { $0.kind == .table })
        let problems = failures.filter { failure in
            let root = model.schema.root(of: failure.object)
            return model.schema.contains(failure.object) && (root == failure.object || !tables.contains(root))
        }.map { diagnostic($0, model) }
        let conflicts = problems.isEmpty ? try conflicts(model, focus, session) : []
        guard problems.isEmpty, conflicts.isEmpty else { throw Diagnostics(problems + conflicts) }
        var made = try Catalog.read(session)
        if try restore(canonical: model.schema, in: made, session) { made = try Catalog.read(session) }
        made.takePopulation(from: combined)
        return inAuthoredOrder(made, model)
    }

    /// Views that were pulled mean PostgreSQL's own operators and functions where no schema is named, also where others under
    /// their names suit better that an extension brought.
    /// - Returns: whether there were any.
    private static func restore(
        canonical authored: DatabaseSchema, in made: DatabaseSchema, _ session: borrowing PostgresSession
    ) throws -> Bool {
        var found = false
        for view in authored.all(View.self).sorted(by: { $0.id < $1.id }) {
            guard let query = made.find(View.self, view.id)?.query, query != view.query, !view.isMaterialized,
                CapturedNames.explain(query, of: view.query)
            else { continue }
            try session.execute("BEGIN; SET LOCAL search_path = pg_catalog")
            // What PostgreSQL prints otherwise was not its own print.
            let isCanonical = try? {
                try session.execute(View.creation(view, orReplace: true).text)
                let name = SQL("\(path: view.id.path)").text
                return try session.value("SELECT pg_get_viewdef($1::regclass)", [name])
                    .map { View.query(printed: $0) == view.query }
            }()
            try session.execute(isCanonical == true ? "COMMIT" : "ROLLBACK")
            found = found || isCanonical == true
        }
        return found
    }

    /// Routines whose name says other argument types than their arguments do. Two spellings of a type are one to the server.
    private static func conflicts(
        _ model: AuthoredModel, _ focus: Focus, _ session: borrowing PostgresSession
    ) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for routine in focus.filter(model.schema).all(Routine.self).sorted(by: { $0.id < $1.id }) {
            for (said, meant) in zip(routine.namedTypes, routine.inputs.map(\.type)) where said != meant {
                let path = Elaboration.searchPath(model.searchSchema(of: routine.id), model.schema)
                try session.execute("SET search_path = \(path)")
                let query = "SELECT to_regtype($1) IS DISTINCT FROM to_regtype($2)"
                guard try session.value(query, [said, meant]) == "t" else { continue }
                problems.append(
                    model.diagnostic(
                        "model.conflict", "the name says the argument type \(said), 'arguments' says \(meant)",
                        on: routine.id, help: "write the same type in both places", notes: []))
            }
        }
        return problems
    }

    /// A copy of a schema that a catalog told.
    static func copy(_ schema: DatabaseSchema, _ session: borrowing PostgresSession) throws -> DatabaseSchema {
        let failures = try Elaboration.create(
            schema.filter { $0.id.home != Project.stateSchema }, searchSchema: { _ in nil }, session)
        if let first = failures.first {
            throw AutogenFailure(
                .database, "scratch.copy",
                "the database's own \(first.object) cannot be made again in a scratch database: \(first.error.message)",
                help: first.error.hint,
                notes: failures.dropFirst().prefix(5).map { "\($0.object): \($0.error.message)" })
        }
        var made = try Catalog.read(session)
        made.takePopulation(from: schema)
        return made
    }

    /// What all revisions make; kept on a cluster of the project's own under a key of their checksums.
    static func replayed(_ graph: RevisionGraph, _ server: borrowing ScratchServer) throws -> DatabaseSchema {
        let key = Checksum.sha256(
            (graph.heads.sorted().map(graph.chain) + [server.localeName]).joined(separator: "\u{1}"))
        if let session = server.kept(key) { return try Catalog.read(session) }
        func make() throws -> DatabaseSchema {
            let session = try server.make(9)
            return try replay(graph, session, server)
        }
        defer { server.drop(9) }
        let schema = try make()
        server.keep(9, as: key)
        return schema
    }

    /// Runs revisions from the base on.
    static func replay(
        _ graph: RevisionGraph, upTo ids: Set<String>? = nil, _ session: borrowing PostgresSession,
        _ server: borrowing ScratchServer
    ) throws -> DatabaseSchema {
        for id in graph.order where ids?.contains(id) ?? true {
            guard let file = graph.revisions[id] else { continue }
            try run(file.upgrade, of: file, session, server)
        }
        return try Catalog.read(session)
    }

    /// Runs one body of a revision, under the settings of a run: what one sets, as a dump does, is not for the next one.
    static func run(
        _ body: RevisionBody, of file: RevisionFile, _ session: borrowing PostgresSession,
        _ server: borrowing ScratchServer
    ) throws {
        let settings = "RESET ROLE; SET check_function_bodies = off; SET search_path = public"
        try session.execute(settings)
        for step in body.steps { try run(step, of: file, session, server) }
        try session.execute(settings)
    }

    /// Runs a step; the roles and tablespaces that it misses are made, where scratch may, and it runs again.
    private static func run(
        _ step: RevisionStep, of file: RevisionFile, _ session: borrowing PostgresSession,
        _ server: borrowing ScratchServer
    ) throws {
        var provided: Set<String> = []
        var done = 0
        while done < step.statements.count {
            if step.isTransactional { try session.execute("BEGIN") }
            do throws(DatabaseError) {
                while done < step.statements.count {
                    try session.executeInScratch(step.statements[done].sql)
                    done += 1
                }
                if step.isTransactional { try session.execute("COMMIT") }
            } catch {
                try? session.execute("ROLLBACK")
                guard let missing = error.missing, provided.insert(missing.name).inserted,
                    ["role", "tablespace"].contains(missing.what)
                else {
                    let at = RevisionProblem.diagnostic(
                        error, step.statements[min(done, step.statements.count - 1)], file)
                    throw Diagnostics([at.toldOfScratch])
                }
                if missing.what == "role" { server.provide(roles: [missing.name]) }
                if missing.what == "tablespace" { server.provide(tablespaces: [missing.name]) }
                if step.isTransactional { done = 0 }
            }
        }
    }

    /// Columns in the order of the models, which is the order in which a new table gets them.
    private static func inAuthoredOrder(_ schema: DatabaseSchema, _ model: AuthoredModel) -> DatabaseSchema {
        var result = schema
        for var column in schema.all(Column.self) {
            guard let authored = model.schema.find(Column.self, column.id) else { continue }
            column.position = authored.position
            result.insert(column)
        }
        return result
    }

    private static func diagnostic(_ failure: Elaboration.Failure, _ model: AuthoredModel) -> Diagnostic {
        let error = failure.error
        var notes = AutogenFailure.notes(error)
        if let statement = error.statement {
            notes.append(Diagnostic.Note("in: \(excerpt(statement, error.position))"))
        }
        if let column = column(of: failure, model) {
            return model.diagnostic(
                "model.sql", "PostgreSQL refuses \(column): \(error.message) (SQLSTATE \(error.code))", on: column,
                attribute: "type", help: error.hint, notes: notes)
        }
        return model.diagnostic(
            "model.sql", "PostgreSQL refuses \(failure.object): \(error.message) (SQLSTATE \(error.code))",
            on: failure.object,
            help: error.hint, notes: notes)
    }

    /// The column whose line in `CREATE TABLE` an error points at.
    private static func column(of failure: Elaboration.Failure, _ model: AuthoredModel) -> ObjectID? {
        guard failure.object.kind == .table, let statement = failure.error.statement, failure.error.position != nil
        else {
            return nil
        }
        let line = excerpt(statement, failure.error.position)
        return model.schema.all(Column.self).first {
            $0.table == failure.object && line.hasPrefix(Quoting.identifier($0.id.name) + " ")
        }?.id
    }

    /// The line of a statement that an error points at.
    static func excerpt(_ statement: String, _ position: Int?) -> String {
        let characters = Array(statement)
        let place = min(max(0, (position ?? 1) - 1), max(0, characters.count - 1))
        let start = characters[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let end = characters[place...].firstIndex(of: "\n") ?? characters.count
        var line = String(characters[start..<end])
        while line.first == " " { line.removeFirst() }
        return line
    }
}

extension AuthoredModel {
    /// Where an object's unqualified names are looked up; nil for what no model states.
    func searchSchema(of id: ObjectID) -> String? {
        if let name = searchSchemas[id] { return name }
        var current = id
        while let parent = schema.parent(of: current) {
            if let name = searchSchemas[parent] { return name }
            current = parent
        }
        return nil
    }
}

extension DatabaseError {
    /// The role or tablespace that is not there, where that is what went wrong; told by the message alone.
    fileprivate var missing: (what: String, name: String)? {
        guard code == "42704", let start = message.firstIndex(of: "\""), let end = message.lastIndex(of: "\""),
            start < end
        else { return nil }
        return (message[..<start].filter(\.isLetter), String(message[message.index(after: start)..<end]))
    }
}

extension Diagnostic {
    /// The same, of a run in scratch.
    fileprivate var toldOfScratch: Diagnostic {
        Diagnostic(
            code, message, at: span, sourceLine: sourceLine,
            help: help
                ?? "mend the statement: `autogen edit` opens the file; it ran in a scratch database, and no other was changed",
            notes: notes)
    }
}

/// SQL errors of revision files, shown at their place.
enum RevisionProblem {
    static func diagnostic(_ error: DatabaseError, _ statement: RevisionStatement, _ file: RevisionFile) -> Diagnostic {
        let lines = file.text.lines(breakingAtReturn: true)
        // A statement need not begin its line.
        let beginning = statement.sql.lines(breakingAtReturn: true).first.map(String.init) ?? ""
        let first = lines.indices.contains(statement.line - 1) ? String(lines[statement.line - 1]) : ""
        let start =
            first.firstRange(of: beginning).map { first.distance(from: first.startIndex, to: $0.lowerBound) } ?? 0
        var (line, column) = (statement.line, start + 1)
        if let position = error.position {
            // The server counts code points.
            let before = String(String.UnicodeScalarView(statement.sql.unicodeScalars.prefix(max(0, position - 1))))
            let above = before.lines(breakingAtReturn: true)
            line += above.count - 1
            column = (above.last?.count ?? 0) + 1 + (above.count > 1 ? 0 : start)
        }
        return Diagnostic(
            "revision.sql",
            "revision \(file.id): \(error.message)" + error.codeText,
            at: SourceSpan(file: file.path, line: line, column: column),
            sourceLine: lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil, help: error.hint,
            notes: AutogenFailure.notes(error))
    }
}
