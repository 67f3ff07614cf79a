import Testing

@testable import AutogenKit

extension PostgresSuites {
    /// Autogen's own tables say of which version they are.
    @Suite(.serialized)
    struct JournalVersionTests {
        private static let comment = "SELECT obj_description('autogen_state'::regnamespace, 'pg_namespace')"

        @Test func newJournalsAreMarkedAndStayOutOfSight() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1"])
                try await bench.upgrade()
                #expect(try bench.value(Self.comment) == "autogen journal, version 2")
                let pulled = try await Program.run(
                    ["pull", "--database", Lab.conninfo(Bench.database)], in: bench.folder)
                #expect(pulled.code == 0)
                #expect(!pulled.output.contains("autogen_state"))
                let check = try await Program.run(
                    [
                        "check", "--database", Lab.conninfo(Bench.database), "--scratch", Lab.conninfo("postgres"),
                        "--schema", "*",
                    ], in: bench.folder)
                #expect(check.code == 0, "\(check.output)\(check.errors)")
            }
        }

        /// Without the columns that batches and kept texts need, as the first ones were.
        @Test func olderJournalsAreBroughtUpToDate() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                try bench.execute(
                    """
                    COMMENT ON SCHEMA autogen_state IS NULL;
                    ALTER TABLE autogen_state.history DROP COLUMN position, DROP COLUMN source
                    """)
                #expect(try await bench.project().status().current == ["one1"])
                try await bench.upgrade()
                #expect(try bench.value(Self.comment) == "autogen journal, version 2")
                let texts = try bench.value(
                    "SELECT string_agg(revision, ' ') FROM autogen_state.history WHERE source IS NOT NULL")
                #expect(texts == "two2")
            }
        }

        /// Who may not comment on the schema may run all the same.
        @Test func theMarkIsNoHindrance() async throws {
            try await Bench.run { bench in
                let role = "bench_writer"
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                try bench.execute(
                    """
                    COMMENT ON SCHEMA autogen_state IS 'ours'; CREATE ROLE \(role) LOGIN; GRANT CREATE ON SCHEMA public TO \(role);
                    GRANT USAGE ON SCHEMA autogen_state TO \(role); GRANT ALL ON ALL TABLES IN SCHEMA autogen_state TO \(role)
                    """)
                var options = Options()
                options.database = Lab.conninfo(Bench.database) + " user=\(role)"
                let project = try Project(options, Lab.Workshop.environment(bench.folder))
                let result: Result<RunOutcome, any Error>
                do {
                    result = .success(try await project.upgrade(to: "head", progress: { _ in }))
                } catch {
                    result = .failure(error)
                }
                let comment = try bench.value(Self.comment)
                try bench.execute("DROP OWNED BY \(role); DROP ROLE \(role)")
                #expect(try result.get().current == ["two2"])
                #expect(comment == "ours")
            }
        }

        @Test func newerJournalsAreRefused() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2"])
                try await bench.upgrade("one1")
                try bench.execute("COMMENT ON SCHEMA autogen_state IS 'autogen journal, version 3'")
                for words in [["upgrade"], ["downgrade", "base"], ["status"], ["current"], ["stamp", "two2"]] {
                    let ending = try await Program.run(
                        words + ["--database", Lab.conninfo(Bench.database)], in: bench.folder)
                    #expect(ending.code == 2)
                    #expect(ending.errors.contains("are of version 3, and autogen "), "\(ending.errors)")
                    #expect(ending.errors.contains("[database.newer-journal]"))
                }
                #expect(try bench.versions() == ["one1"])
            }
        }
    }
}
