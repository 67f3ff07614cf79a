import AutogenKit
import MigrationPlan
import PostgresDialect
import SchemaModel
import Testing

extension PostgresSuites {
    /// What did not change, and still has a say in how a change goes.
    @Suite(.serialized)
    struct FocusTests {
        @Test func keysThatReferToAPartitionedTableMindItsPartitions() async throws {
            try await Bench.run { bench in
                func model(_ partitions: String) -> String {
                    """
                    tables:
                      whole:
                        columns: {id: integer}
                        primary_key: [id]
                        partition_by: list (id)
                        partitions: {\(partitions)}
                      users:
                        columns: {id: integer}
                        foreign_keys: {users_whole: {columns: [id], references: whole}}

                    """
                }
                try bench.workshop.write(model("a: in (1), b: in (2)"), to: "schema/t.yml")
                _ = try await bench.project().makeRevision(RevisionRequest(message: "base"))
                try await bench.upgrade()
                try bench.workshop.write(model("b: in (2)"), to: "schema/t.yml")
                let text =
                    try await bench.project().makeRevision(RevisionRequest(message: "less")).files.last?.text ?? ""
                #expect(text.contains("-- lock: ACCESS EXCLUSIVE on public.users"), "\(text)")
            }
        }

        @Test func whatHoldsOnToSomethingThatGoesForAWhileIsMissed() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TYPE state AS ENUM ('new', 'done');
                    CREATE TABLE work (id integer, state state);
                    CREATE FUNCTION is_done(state) RETURNS boolean LANGUAGE sql AS 'SELECT $1 = ''done''';
                    CREATE TABLE beside (id integer);
                    """)
                let before = try Catalog.read(try bench.session())
                try bench.execute("DROP FUNCTION is_done; DROP TABLE work; DROP TYPE state")
                try bench.execute(
                    "CREATE TYPE state AS ENUM ('done', 'new'); CREATE TABLE work (id integer, state state)")
                try bench.execute(
                    "CREATE FUNCTION is_done(state) RETURNS boolean LANGUAGE sql AS 'SELECT $1 = ''done'''")
                let after = try Catalog.read(try bench.session())
                let type = ObjectID(.enumType, ["public", "state"])
                let column = ObjectID(.column, ["public", "work", "state"])

                let plan = try Planner(PostgresDialect(), from: before, to: after, hints: PlanHints()).plan()
                #expect(plan.released.contains(type))
                #expect(plan.preceded(by: plan.statements).followed(by: plan).released == plan.released)
                func focus(_ doubtful: [ObjectID]) -> Focus {
                    Focus(around: doubtful, live: before, authored: after, dialect: PostgresDialect())
                }
                #expect(focus([type]).holdsUsers(of: plan.released, in: before))
                #expect(!focus([column]).holdsUsers(of: plan.released, in: before))
                #expect(focus([column]).holdsUsers(of: [column], in: before))
                #expect(Focus.whole.holdsUsers(of: plan.released, in: before))
            }
        }
    }
}
