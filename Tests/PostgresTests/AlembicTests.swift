import Foundation
import Testing

extension PostgresSuites {
    /// The real Alembic, from PyPI, where `AUTOGEN_ALEMBIC` asks for it: what it makes and prints is taken over, and goes on.
    @Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["AUTOGEN_ALEMBIC"] != nil))
    struct AlembicTests {
        private static let versions =
            URL(filePath: #filePath).deletingLastPathComponent().path + "/Cases/adopt/alembic/versions"

        /// An environment of its own, with the packages from wherever the machine takes them.
        private static func install(_ folder: String) async throws {
            let variables = ProcessInfo.processInfo.environment
            let made = try await Program.run(["-m", "venv", "venv"], in: folder, path: "/usr/bin/python3")
            try #require(made.code == 0, "\(made.errors)")
            let installed = try await Program.run(
                ["install", "--quiet", "alembic", "psycopg[binary]"], in: folder, variables: variables,
                path: folder + "/venv/bin/pip")
            try #require(installed.code == 0, "\(installed.errors)")
        }

        private static func alembic(_ words: [String], _ bench: borrowing Bench) async throws -> String {
            let folder = bench.folder
            let ending = try await Program.run(words, in: folder, path: folder + "/venv/bin/alembic")
            try #require(ending.code == 0, "\(words): \(ending.errors)")
            return ending.output
        }

        private static func autogen(_ words: [String], _ bench: borrowing Bench) async throws -> String {
            let options = ["--schema", "*", "--scratch", "target", "--database", Lab.conninfo(Bench.database)]
            let ending = try await Program.run(words + options, in: bench.folder)
            #expect(ending.code == 0, "\(words): \(ending.output)\(ending.errors)")
            return ending.output
        }

        private static func address() throws -> String {
            let session = try Lab.session(Bench.database)
            let port = try session.value("SHOW port") ?? ""
            let user = try session.value("SELECT current_user") ?? ""
            return "postgresql+psycopg://\(user)@/\(Bench.database)?host=\(session.host)&port=\(port)"
        }

        @Test func projectOfTenRevisionsGoesOn() async throws {
            try await Bench.run { bench in
                try await Self.install(bench.folder)
                _ = try await Self.alembic(["init", "alembic"], bench)
                let address = try Self.address()
                let settings = try bench.workshop.read("alembic.ini").split(
                    separator: "\n", omittingEmptySubsequences: false
                ).map { $0.hasPrefix("sqlalchemy.url") ? "sqlalchemy.url = \(address)" : String($0) }
                try bench.workshop.write(settings.joined(separator: "\n"), to: "alembic.ini")
                for name in try FileManager.default.contentsOfDirectory(atPath: Self.versions)
                where name.hasSuffix(".py") {
                    try FileManager.default.copyItem(
                        atPath: Self.versions + "/" + name, toPath: bench.folder + "/alembic/versions/" + name)
                }
                // The team stands at the merge; two revisions are still to be run.
                _ = try await Self.alembic(["upgrade", "1a2b3c4d5e08"], bench)
                try bench.workshop.write(try await Self.alembic(["upgrade", "heads", "--sql"], bench), to: "up.sql")
                let down = try await Self.alembic(["downgrade", "heads:base", "--sql"], bench)
                try bench.workshop.write(down, to: "down.sql")
                try bench.execute("INSERT INTO users (email) VALUES ('kept@example.org')")

                let made = try await Self.autogen(
                    ["adopt", "up.sql", "down.sql", "--alembic-versions", "alembic/versions"], bench)
                #expect(made.hasPrefix("Wrote 10 revisions, 1a2b3c4d5e01 to 1a2b3c4d5e10:\n"))
                let entered = try await Self.autogen(["adopt"], bench)
                #expect(entered.hasPrefix("Entered at 1a2b3c4d5e08, as public.alembic_version says.\n"))
                _ = try await Self.autogen(["upgrade"], bench)
                #expect(try bench.versions() == ["1a2b3c4d5e10"])
                _ = try await Self.autogen(["pull"], bench)
                _ = try await Self.autogen(["check", "--live"], bench)
                _ = try await Self.autogen(["validate"], bench)

                let model = "schema/public/tables/users.yml"
                let text = try bench.workshop.read(model)
                try bench.workshop.write(text.replacing("email:", with: "nick: text\n      email:"), to: model)
                _ = try await Self.autogen(["-m", "nicknames"], bench)
                _ = try await Self.autogen(["upgrade"], bench)
                _ = try await Self.autogen(["check", "--live"], bench)
                #expect(try bench.value("SELECT count(*) FROM users WHERE email = 'kept@example.org'") == "1")
                _ = try await Self.autogen(["downgrade", "1a2b3c4d5e08", "--yes"], bench)
                #expect(try bench.value("SELECT count(*) FROM users WHERE email = 'kept@example.org'") == "1")
            }
        }
    }
}
