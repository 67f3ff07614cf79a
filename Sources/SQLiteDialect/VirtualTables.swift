import DatabaseAccess
import MigrationPlan
import SQLText
import SchemaModel

/// Virtual tables say in words of their own what they speak of, the table whose rows a search index covers say, and SQLite rewrites
/// none of it: <https://www.sqlite.org/fts5.html#external_content_tables>.
package struct VirtualTables {
    private struct Entry {
        let name: String
        let sql: String
        let words: Set<String>

        var object: UnmanagedObject {
            UnmanagedObject(what: "virtual table", name: NameNotation.write([Names.schema, name]))
        }
    }

    private let tables: [Entry]
    let indexes: [SearchIndex]
    /// Those that revisions make, in lower case: only these are in every file. Nil for all.
    private var made: Set<String>?

    package init() { (tables, indexes) = ([], []) }

    package init(_ session: borrowing some DatabaseSession & ~Copyable) throws(DatabaseError) {
        tables = try SQLiteCatalog.entries(session).filter(\.isVirtual).map {
            Entry(name: $0.name, sql: $0.sql, words: Words.all($0.sql))
        }
        indexes = tables.compactMap { SearchIndex($0.name, $0.sql) }
    }

    /// - Parameter statements: all that revisions say.
    package mutating func areMade(by statements: [String]) {
        made = Set(
            statements.compactMap { sql in
                var reader = TokenReader(sql)
                guard reader.take("create"), reader.take("virtual"), reader.take("table") else { return nil }
                if reader.keyword == "if", reader.following == "not" { for _ in 0..<3 { reader.skip() } }
                return Names.folded(reader.takeQualifiedName())
            })
    }

    // MARK: - Views and triggers

    /// Whether something is missed that is there in the file, by a module of the application's.
    package func explains(_ reason: String) -> Bool {
        guard reason.hasPrefix("no such table: ") else { return false }
        let missing = Names.folded(String(reason.dropFirst("no such table: ".count)))
        return tables.contains { missing == Names.folded($0.name) || missing == "main." + Names.folded($0.name) }
    }

    /// Those that a text names.
    package func names(in text: String) -> [String] {
        let words = Words.all(text)
        return tables.map(\.name).filter { words.contains(Names.folded($0)) }
    }

    // MARK: - A baseline

    /// What makes them in another file, and what removes them. No model speaks of them, but views and triggers may.
    package func creations(_ isManaged: (ObjectID) -> Bool) -> [(up: PlannedStatement, down: PlannedStatement)] {
        tables.filter { isManaged($0.object.id) }.map { table in
            let id = table.object.id
            return (
                PlannedStatement(sql: SQL(trusted: table.sql), flags: [], object: id),
                PlannedStatement(sql: "DROP TABLE \(Names.quoted(table.name))", flags: [], object: id)
            )
        }
    }

    // MARK: - Flags

    /// What they speak of and will not find any more.
    /// - Parameter renamed: what has another name, also where something else has its name now.
    package func flags(
        from source: DatabaseSchema, to target: DatabaseSchema, renamed: [ObjectID] = []
    ) -> [(object: ObjectID, flag: Flag)] {
        guard !tables.isEmpty else { return [] }
        let gone = source.sortedIDs.filter { id in
            if renamed.contains(id) { return true }
            guard !target.contains(id) else { return false }
            return id.kind == .table || id.kind == .column && target.contains(id.parentTable)
        }
        return gone.flatMap { id in
            let names = (id.kind == .table ? [id.name] : [id.parentTable.name, id.name]).map(Names.folded)
            return tables.filter { table in names.allSatisfy(table.words.contains) }.map { table in
                let flag = Flag(
                    .review, "virtual-table",
                    "virtual table \(NameNotation.write([table.name])) speaks of \(id.dottedName), which goes or has another name: it may fail or find wrong rows until it is made again, which no model says"
                )
                return (id, flag)
            }
        }
    }

    // MARK: - Search indexes

    /// A search index that does not hold what its table holds.
    package struct Stale {
        package let name: String
        /// SQLite's words.
        package let reason: String
        package let remedy: String
    }

    package var hasSearchIndexes: Bool { !indexes.isEmpty }

    /// Asks each search index, which takes a statement that writes.
    /// - Parameter copy: a copy of the database.
    package func stale(
        in copy: borrowing some DatabaseSession & ~Copyable, _ isManaged: (ObjectID) -> Bool
    ) throws(DatabaseError) -> [Stale] {
        var result: [Stale] = []
        for index in indexes {
            guard let table = tables.first(where: { $0.name == index.name }), isManaged(table.object.id) else {
                continue
            }
            do throws(DatabaseError) { try copy.execute(index.checking.text) } catch {
                if error.isOfApplication { continue }
                result.append(
                    Stale(name: index.name, reason: error.message, remedy: index.refreshing.text + ";"))
            }
        }
        return result
    }

    /// Takes out of a plan what builds search indexes anew that not every file has, or that cannot be built; a flag says so instead.
    /// - Parameter failure: a statement of the plan that failed, and why.
    /// - Returns: whether it was one of those.
    package func withdraw(_ failure: (place: Int, reason: String)?, from plan: inout Plan) -> Bool {
        guard let step = plan.steps.first else { return false }
        var isFound = false
        for (place, statement) in step.statements.enumerated().reversed() {
            guard let index = indexes.first(where: { $0.refreshing == statement.sql }), let flag = statement.flags.first
            else { continue }
            var reason = "no revision makes it, so not every file has it: run \(index.refreshing.text) where it is"
            if let made, !made.contains(Names.folded(index.name)) {
                if failure != nil { continue }
            } else {
                guard let failure, failure.place == place else { continue }
                reason = "it cannot be built from them (\(failure.reason)): make it again, which no model says"
            }
            isFound = true
            plan.steps[0].statements.remove(at: place)
            let told = Flag(flag.level, flag.code, flag.message + "; " + reason)
            let rebuilt = plan.steps[0].statements.firstIndex { other in
                Names.folded(other.object.name) == index.content && other.sql.text.hasPrefix("INSERT")
            }
            guard let rebuilt = rebuilt ?? plan.steps[0].statements.indices.first else { continue }
            plan.steps[0].statements[rebuilt].flags.append(told)
        }
        return isFound
    }

    /// What builds those search indexes again that the tables which are made again, and the views of them, leave behind.
    func refreshing(
        _ rebuilds: [TableRebuild], from: DatabaseSchema, to: DatabaseSchema, isDowngrade: Bool
    ) -> [PlannedStatement] {
        guard !indexes.isEmpty else { return [] }
        let views = StaleViews(rebuilds, from: from, to: to)
        return indexes.compactMap { index in
            let rebuild = rebuilds.first { Names.folded($0.id.name) == index.content }
            guard rebuild.map(index.isStale) ?? views.contain(index.content) else { return nil }
            let name = rebuild?.id.dottedName ?? index.content
            let flag = Flag(
                isDowngrade ? .note : .review, "virtual-table",
                "virtual table \(NameNotation.write([index.name])) has the words of \(name), whose row numbers or values change: it is built again from all its rows"
            )
            let id = tables.first { $0.name == index.name }?.object.id ?? ObjectID(.unmanaged, [index.name])
            return PlannedStatement(sql: index.refreshing, flags: [flag], object: id)
        }
    }
}

/// The views that show other rows than before, or the same otherwise.
private struct StaleViews {
    private var names: Set<String>

    init(_ rebuilds: [TableRebuild], from: DatabaseSchema, to: DatabaseSchema) {
        names = Set(rebuilds.filter(\.changesRows).map { Names.folded($0.id.name) })
        let views = to.all(View.self)
        for view in views {
            guard let before = from.find(View.self, view.id), before.query != view.query else { continue }
            names.insert(Names.folded(view.id.name))
        }
        while true {
            let more = views.filter { view in
                !names.contains(Names.folded(view.id.name)) && !names.isDisjoint(with: Words.all(view.query))
            }
            if more.isEmpty { break }
            names.formUnion(more.map { Names.folded($0.id.name) })
        }
    }

    func contain(_ name: String) -> Bool { names.contains(name) }
}
