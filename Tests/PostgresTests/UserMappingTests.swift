import AutogenKit
import Foundation
import RevisionRunner
import Testing

extension PostgresSuites {
    /// Passwords of user mappings stand in no file: a variable of the environment holds them.
    @Suite(.serialized)
    struct UserMappingTests {
        private static let secret = "hunter's2\\"
        private static let wrapper = "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"

        private static func project(
            _ workshop: borrowing Lab.Workshop, _ database: String, _ variables: [String: String] = [:]
        ) throws -> Project {
            var options = Options()
            options.database = Lab.conninfo(database)
            options.schemas = ["*"]
            options.scratch = Lab.conninfo("postgres")
            var environment = Lab.Workshop.environment(workshop.folder)
            environment.variables.merge(variables, uniquingKeysWith: { $1 })
            return try Project(options, environment)
        }

        private static func files(_ folder: String) throws -> String {
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            return try names.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".sql") }.sorted()
                .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
        }

        private static func password(_ database: String) throws -> String? {
            try Lab.session(database).value(
                """
                SELECT option_value FROM pg_user_mappings, pg_options_to_table(umoptions)
                WHERE usename = 'public' AND option_name = 'password'
                """, [])
        }

        @Test func aPasswordComesFromTheEnvironment() async throws {
            try await Lab.withDatabases(["mapping_a", "mapping_b"]) {
                try Lab.load(Self.wrapper, into: "mapping_a")
                try Lab.load(
                    Self.wrapper
                        + "CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (user 'ada', password E'hunter''s2\\\\');",
                    into: "mapping_b")
                let workshop = try Lab.Workshop()
                _ = try await Self.project(workshop, "mapping_b").pull(
                    out: "schema", singleFile: false, toOutput: false, force: false)
                _ = try await Self.project(workshop, "mapping_a").makeRevision(RevisionRequest(message: "change"))
                let written = try Self.files(workshop.folder)
                #expect(!written.contains("hunter"))
                #expect(written.contains("password '${S_PUBLIC_PASSWORD}'"))

                let unset = await #expect(throws: (any Error).self) {
                    _ = try await Self.project(workshop, "mapping_a").upgrade(to: "head", progress: { _ in })
                }
                let failure = try AutogenFailure.wrap(#require(unset)).rendered()
                #expect(failure.contains("the environment variable S_PUBLIC_PASSWORD is not set ["))
                #expect(try Self.password("mapping_a") == nil)

                let project = try Self.project(workshop, "mapping_a", ["S_PUBLIC_PASSWORD": Self.secret])
                _ = try await project.upgrade(to: "head", progress: { _ in })
                #expect(try Self.password("mapping_a") == Self.secret)
                #expect(try await project.check(live: true).changes.isEmpty)
            }
        }

        @Test func aPasswordInAModelIsAnError() async throws {
            try await Lab.withDatabases(["mapping_a"]) {
                try Lab.load(Self.wrapper, into: "mapping_a")
                let workshop = try Lab.Workshop()
                try workshop.write("user_mappings: {public ON s: {options: {password: hunter2}}}\n", to: "schema/m.yml")
                let thrown = await #expect(throws: (any Error).self) {
                    _ = try await Self.project(workshop, "mapping_a").makeRevision(RevisionRequest(message: "x"))
                }
                #expect(try AutogenFailure.wrap(#require(thrown)).rendered().contains("[model.secret]"))
            }
        }

        @Test(arguments: [
            (
                "CREATE USER MAPPING FOR a SERVER s OPTIONS (p '${V}')",
                "CREATE USER MAPPING FOR a SERVER s OPTIONS (p 'x''y\\')"
            ),
            (
                "-- a note\nalter user  mapping FOR a SERVER s OPTIONS (SET p E'${V}')",
                "-- a note\nalter user  mapping FOR a SERVER s OPTIONS (SET p E'x''y\\\\')"
            ),
            (
                "/* mine */ CREATE USER MAPPING FOR a SERVER s OPTIONS (p '${V}')",
                "/* mine */ CREATE USER MAPPING FOR a SERVER s OPTIONS (p 'x''y\\')"
            ),
            (
                "CREATE SUBSCRIPTION s CONNECTION 'host=h password=${V}' PUBLICATION p",
                "CREATE SUBSCRIPTION s CONNECTION 'host=h password=''x\\''y\\\\''' PUBLICATION p"
            ),
            (
                "ALTER SUBSCRIPTION s CONNECTION 'postgresql://u:${V}@h/d'",
                "ALTER SUBSCRIPTION s CONNECTION 'postgresql://u:x%27y%5C@h/d'"
            ),
            ("ALTER SUBSCRIPTION s CONNECTION '${V}'", "ALTER SUBSCRIPTION s CONNECTION 'x''y\\'"),
            ("CREATE USER MAPPING FOR \"'${V}'\" SERVER s", "CREATE USER MAPPING FOR \"'${V}'\" SERVER s"),
            (
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ''${V}'''",
                "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT ''${V}'''"
            ),
        ])
        func variablesAreExpandedWhereSecretsStand(_ sql: String, _ sent: String) throws {
            #expect(try SecretVariables(values: ["V": "x'y\\"]).expand(sql) == sent)
        }
    }
}
