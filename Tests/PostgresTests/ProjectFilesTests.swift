import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// Files and folders that are not as they should be: nothing may count as missing that is only out of reach.
    @Suite(.serialized)
    struct ProjectFilesTests {
        @Test func modelThatLeadsNowhereIsAFailure() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("tables: {a: {columns: {id: integer}}}", to: "schema/a.yml")
                try FileManager.default.createSymbolicLink(
                    atPath: bench.folder + "/schema/b.yml", withDestinationPath: "nowhere.yml")
                try await Bench.expectFailure(.usage, "file.unreadable", says: ["b.yml"]) {
                    _ = try await bench.project().check(live: true)
                }
            }
        }

        @Test func fileInThePlaceOfAFolderIsAFailure() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("tables: {}", to: "schema")
                try await Bench.expectFailure(.usage, "file.unreadable") {
                    _ = try await bench.project().check(live: true)
                }
            }
        }

        @Test func hookStandsFirstAndWhereGitLooks() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("[core]\n\thooksPath = hooks/here\n", to: ".git/config")
                try bench.workshop.write("#!/bin/sh\nexec true\n", to: "hooks/here/pre-commit")
                _ = try bench.project().installHook()
                let script = try bench.workshop.read("hooks/here/pre-commit")
                #expect(
                    script.split(separator: "\n").map(String.init) == [
                        "#!/bin/sh", "# autogen: models and revisions must agree",
                        "autogen check --staged --quiet || exit 1",
                        "exec true",
                    ])
                _ = try bench.project().installHook()
                #expect(try bench.workshop.read("hooks/here/pre-commit") == script)
            }
        }

        /// The commit is judged, not what lies beside it.
        @Test func stagedFilesAreWhatTheHookLooksAt() async throws {
            try await Bench.run { bench in
                let folder = bench.folder
                func sh(_ script: String) async throws -> Program.Ending {
                    try await Program.run(["-ec", script], in: folder, variables: ["HOME": folder], path: "/bin/sh")
                }
                let check = ["check", "--staged", "--scratch", Lab.conninfo("postgres")]
                let model = "tables: {a: {columns: {id: integer}}}\n"
                try bench.workshop.write(model, to: "schema/a.yml")
                let made = try await Program.run(
                    ["-m", "a", "--scratch", Lab.conninfo("postgres")], in: folder)
                #expect(made.code == 0, "\(made.errors)")
                #expect(try await sh("git init -q && git add -A").code == 0)
                #expect(try await Program.run(check, in: folder).code == 0)
                // A change beside the commit does not count, a staged one does.
                try bench.workshop.write(model.replacing("id", with: "no"), to: "schema/a.yml")
                #expect(try await Program.run(check, in: folder).code == 0)
                #expect(try await sh("git add -A").code == 0)
                try bench.workshop.write(model, to: "schema/a.yml")
                let drift = try await Program.run(check, in: folder)
                #expect(drift.code == 1, "\(drift.errors)")
                #expect(drift.output.contains("public.a.no"))
                try bench.workshop.write("tables: {a: {columnz: {id: integer}}}\n", to: "schema/a.yml")
                #expect(try await sh("git add -A").code == 0)
                #expect(try await Program.run(check, in: folder).errors.hasPrefix("schema/a.yml:1:14: error:"))
            }
        }

        @Test func copyToTheClientEnds() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "COPY (SELECT 1) TO STDOUT;", down: "SELECT 1;")
                try await bench.expectUpgradeFails(.database, "revision.sql", says: ["COPY"])
            }
        }

        @Test func stepBackFromTwoHeadsIsRefused() async throws {
            try await Bench.run { bench in
                try bench.write("one1", up: "CREATE TABLE a ();", down: "DROP TABLE a;")
                try bench.write("two2", after: "one1", up: "CREATE TABLE b ();", down: "DROP TABLE b;")
                try bench.write("two3", after: "one1", up: "CREATE TABLE c ();", down: "DROP TABLE c;")
                try await bench.upgrade("two2")
                try await bench.upgrade("two3")
                try await Bench.expectFailure(.usage, "graph.relative") { try await bench.downgrade("-1") }
                #expect(try bench.value("SELECT count(*) FROM pg_class WHERE relname IN ('b', 'c')") == "2")
            }
        }
    }
}
