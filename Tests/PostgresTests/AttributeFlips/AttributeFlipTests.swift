import DatabaseAccess
import MigrationPlan
import PostgresClient
import PostgresDialect
import SchemaModel
import Testing

extension PostgresSuites {
    /// What can be changed in a database, the tool must notice: every column of the server's catalogs is changed by DDL, or it
    /// is told why nothing follows from it.
    @Suite
    struct AttributeFlipTests {
        @Test func everyColumnOfTheCatalogsIsFlippedOrMeansNothing() throws {
            let names = try CatalogColumns(Lab.session("postgres")).names
            let flipped = Set(Flip.all.map(\.column))
            for name in names {
                let isMeaningless = MeaninglessColumns.contains(name)
                #expect(
                    flipped.contains(name) || isMeaningless,
                    "\(name) is new here: it needs a flip, or a reason why it means nothing for a schema")
                #expect(!(flipped.contains(name) && isMeaningless), "\(name) is flipped, and said to mean nothing")
            }
        }

        @Test func flipsAndKnownMissesAreNamedOnce() {
            let descriptions = Flip.all.map(\.description)
            let repeated = Dictionary(grouping: descriptions, by: \.self).filter { $0.value.count > 1 }.keys
            #expect(repeated.isEmpty)
            let unknown = Set(KnownMisses.unseen.keys).union(KnownMisses.unreached.keys).subtracting(descriptions)
            #expect(unknown.isEmpty)
        }

        @Test func everyFlipIsSeen() async throws {
            let databases = ["flips_a", "flips_b"]
            let shares = Flip.shares(databases.count)
            try await Lab.withDatabases(databases) {
                try Self.makeSharedObjects()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for (database, flips) in zip(databases, shares) {
                        group.addTask { try Self.run(flips, in: database) }
                    }
                    try await group.waitForAll()
                }
            }
        }

        /// Two transactions cannot make roles of one name at a time, and tablespaces are made outside of any.
        private static func makeSharedObjects() throws {
            let session = try Lab.session("postgres")
            for role in ["flip_one", "flip_two"] {
                if try session.value("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]) == nil {
                    try session.execute("CREATE ROLE \(role)")
                }
            }
            if try session.value("SELECT 1 FROM pg_roles WHERE rolname = 'flip_super'", []) == nil {
                try session.execute("CREATE ROLE flip_super SUPERUSER")
            }
            if try session.value("SELECT 1 FROM pg_tablespace WHERE spcname = 'flip_space'", []) == nil {
                try session.execute("SET allow_in_place_tablespaces = on")
                try session.execute("CREATE TABLESPACE flip_space LOCATION ''")
            }
        }

        private static func run(_ flips: [Flip], in database: String) throws {
            let session = FlipSession(try Lab.session(database))
            let columns = try CatalogColumns(session)
            let names = Set(columns.names)
            var start: Start?
            var lacking: [String: Int] = [:]
            defer {
                for (missing, count) in lacking {
                    print("not run here: \(count) flips: this server has no \(missing)")
                }
            }
            for flip in flips where names.contains(flip.column) && flip.minimumVersion <= session.serverVersion {
                if let missing = try Lab.missing(flip.setup + flip.change) {
                    lacking[missing, default: 0] += 1
                    continue
                }
                let begun: Start
                if let start, start.setup == flip.setup {
                    begun = start
                } else {
                    if start != nil { try session.execute("ROLLBACK") }
                    begun = try Start(flip.setup, columns, session)
                    start = begun
                }
                let misses = Self.misses(flip, begun, columns, session)
                try session.execute("ROLLBACK TO SAVEPOINT start")
                record(misses.unseen, of: flip, KnownMisses.unseen)
                record(misses.unreached, of: flip, KnownMisses.unreached(session.serverVersion))
            }
        }

        private static func record(_ misses: [String], of flip: Flip, _ known: [String: String]) {
            guard let reason = known[flip.description] else {
                for miss in misses { Issue.record("\(flip): \(miss)") }
                return
            }
            withKnownIssue("\(reason)") { for miss in misses { Issue.record("\(flip): \(miss)") } }
        }

        /// The objects that flips have in common, in a transaction that is never committed.
        private struct Start {
            let setup: String
            let digests: [String: String]
            let state: State

            init(_ setup: String, _ columns: CatalogColumns, _ session: borrowing FlipSession) throws {
                try session.execute(
                    """
                    BEGIN; CREATE SCHEMA here; CREATE SCHEMA there; SET LOCAL search_path = here;
                    SET LOCAL check_function_bodies = off; \(setup); SAVEPOINT start
                    """)
                self.setup = setup
                digests = try columns.digests(session)
                state = try State(columns, session)
            }
        }

        /// What the tool reads, and what the catalogs hold, whatever the tool reads.
        private struct State {
            let schema: DatabaseSchema
            let digests: [String: String]

            init(_ columns: CatalogColumns, _ session: borrowing FlipSession) throws {
                schema = try Catalog.read(session)
                digests = try columns.comparableDigests(session)
            }

            /// The columns of the catalogs that are not as they are there.
            func differing(from other: State) -> [String] {
                digests.keys.filter { digests[$0] != other.digests[$0] && !MeaninglessColumns.isIncomparable($0) }
                    .sorted()
            }
        }

        /// What was not as it should be: while looking, and on the planned ways.
        private static func misses(
            _ flip: Flip, _ start: Start, _ columns: CatalogColumns, _ session: borrowing FlipSession
        ) -> (unseen: [String], unreached: [String]) {
            do {
                try session.execute(flip.change)
                let digests = try columns.digests(session)
                let after = try State(columns, session)
                let changed = Set(columns.names.filter { start.digests[$0] != digests[$0] })
                let misses = unexpected(changed, flip) + unseen(start.state.schema, after.schema, flip)
                guard misses.isEmpty, flip.sight == .managed else { return (misses, []) }
                try session.execute("ROLLBACK TO SAVEPOINT start")
                let forward = follow(start.state, after, columns, session)
                return ([], forward.isEmpty ? follow(after, start.state, columns, session) : forward)
            } catch {
                return (["it fails: \(error)"], [])
            }
        }

        private static func unexpected(_ changed: Set<String>, _ flip: Flip) -> [String] {
            let others = changed.subtracting(MeaninglessColumns.attendants).subtracting([flip.column]).filter {
                column in
                !MeaninglessColumns.contains(column) && !flip.consequences.contains(column)
                    && !flip.consequences.contains(String(column.prefix { $0 != "." }))
            }
            return (changed.contains(flip.column) ? [] : ["it does not change \(flip.column)"])
                + (others.isEmpty ? [] : ["it changes \(others.sorted()), too"])
        }

        private static func unseen(_ before: DatabaseSchema, _ after: DatabaseSchema, _ flip: Flip) -> [String] {
            let (reported, newlyReported) = (unmanaged(before), unmanaged(after))
            let (there, back) = (ChangeSet.differences(before, after), ChangeSet.differences(after, before))
            switch flip.sight {
            case .managed:
                return (there.isEmpty ? ["no difference is seen"] : [])
                    + (back.isEmpty ? ["no difference is seen backwards"] : [])
            case .reported:
                // What is not managed must not be taken for something else that is.
                return (reported == newlyReported ? ["the report of what is not managed stays the same"] : [])
                    + (there + back).map { "\($0) is taken to differ" }
            case .unmanaged(let what):
                return [reported, newlyReported].allSatisfy { $0.contains { $0.path[0] == what } }
                    ? [] : ["no \(what) is reported"]
            }
        }

        private static func unmanaged(_ schema: DatabaseSchema) -> Set<ObjectID> {
            Set(schema.objects.keys.filter { $0.kind == .unmanaged })
        }

        /// Goes the way that is planned from one to the other, or finds a reason why there is none.
        private static func follow(
            _ from: State, _ to: State, _ columns: CatalogColumns, _ session: borrowing FlipSession
        ) -> [String] {
            let plan: Plan
            do {
                plan = try Planner(PostgresDialect(), from: from.schema, to: to.schema, hints: PlanHints()).plan()
            } catch {
                return error.refusals.filter(\.reason.isEmpty).map { "refused without a reason: \($0.object)" }
            }
            var ran = ""
            do {
                for statement in plan.statements {
                    ran += statement.sql.text + ";\n"
                    try session.execute(statement.sql.text)
                }
                let reached = try State(columns, session)
                let differences = ChangeSet.differences(reached.schema, to.schema)
                if !differences.isEmpty { return ["after its plan there differ \(differences):\n\(ran)"] }
                let others = reached.differing(from: to)
                return others.isEmpty ? [] : ["after its plan the catalogs differ in \(others):\n\(ran)"]
            } catch {
                return ["its plan fails: \(error)\n\(ran)"]
            }
        }
    }
}

extension Flip {
    static let all = [
        tables, columns, constraints, indexes, types, views, sequences, routines, operators, triggers, foreignData,
        textSearch, database, privileges, owners, comments,
    ].flatMap { $0 }

    /// All flips, divided; those that begin alike stay together.
    static func shares(_ count: Int) -> [[Flip]] {
        let groups = Dictionary(grouping: all, by: \.setup).sorted { $0.value.count > $1.value.count }
        return (0..<count).map { share in
            groups.enumerated().filter { $0.offset % count == share }.flatMap { $0.element.value }
        }
    }
}
