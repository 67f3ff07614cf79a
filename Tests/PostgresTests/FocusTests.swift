import AutogenKit
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
    }
}
