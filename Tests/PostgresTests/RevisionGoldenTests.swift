import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// What autogen writes, byte for byte: a case is a folder with the schema before, the models, and the revision between.
    @Suite(.serialized)
    struct RevisionGoldenTests {
        static let root = URL(filePath: #filePath).deletingLastPathComponent().path + "/Cases/revisions"
        static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
        static let isUpdating = ProcessInfo.processInfo.environment["AUTOGEN_UPDATE_GOLDENS"] != nil

        @Test func casesAreFound() { #expect(Self.cases.count >= 15) }

        @Test(arguments: cases)
        func revisionIsAsTheCaseSays(_ name: String) async throws {
            let folder = Self.root + "/" + name
            let made = try await Self.make(folder)
            for (file, text) in made.sorted(by: { $0.key < $1.key }) {
                var path = try Self.goldenPath(folder, file)
                let wanted = try? String(contentsOfFile: path, encoding: .utf8)
                if Self.isUpdating, text != wanted {
                    path = try Self.goldenPath(folder, file, isNew: true)
                    try text.write(toFile: path, atomically: true, encoding: .utf8)
                    Issue.record("\(name)/\(file) was written anew: read it, run again without AUTOGEN_UPDATE_GOLDENS")
                }
                #expect(text == wanted, "\(name)/\(file) differs: AUTOGEN_UPDATE_GOLDENS=1 writes it")
            }
        }

        /// The file that holds for the server: `revision.16.sql` from version 16 on, where there is one.
        private static func goldenPath(_ folder: String, _ file: String, isNew: Bool = false) throws -> String {
            let major = try Lab.session("postgres").serverVersion / 10000
            let (name, base) = (file.replacing(".sql", with: ""), 15)
            guard major > base else { return folder + "/" + file }
            let paths = (base + 1...major).reversed().map { "\(folder)/\(name).\($0).sql" }
            return isNew ? paths[0] : paths.first(where: FileManager.default.fileExists) ?? folder + "/" + file
        }

        @Test(arguments: ["baseline-and-change", "mutual-foreign-keys"])
        func sameInputGivesTheSameBytes(_ name: String) async throws {
            let folder = Self.root + "/" + name
            #expect(try await Self.make(folder) == Self.make(folder))
        }

        /// The files of one run by their names in the case. A case with a baseline begins with a database, the others with a
        /// first revision.
        private static func make(_ folder: String) async throws -> [String: String] {
            let old = try String(contentsOfFile: folder + "/old.sql", encoding: .utf8)
            let workshop = try Lab.Workshop()
            try FileManager.default.copyItem(atPath: folder + "/models", toPath: workshop.folder + "/schema")
            guard FileManager.default.fileExists(atPath: folder + "/baseline.sql") else {
                try workshop.write(firstRevision(old), to: "migrations/first.sql")
                return try await files(workshop.folder, database: nil)
            }
            let database = "golden_\(getpid())"
            var result: [String: String] = [:]
            try await Lab.withDatabases([database]) {
                try Lab.load(old, into: database)
                result = try await files(workshop.folder, database: database)
            }
            return result
        }

        private static func firstRevision(_ sql: String) -> String {
            """
            -- revision: 000000000001
            -- revises:
            -- message: first

            -- autogen: upgrade

            \(sql)
            -- autogen: downgrade

            """
        }

        private static func files(_ folder: String, database: String?) async throws -> [String: String] {
            var options = Options()
            options.database = database.map(Lab.conninfo)
            options.schemas = ["*"]
            options.scratch = Lab.conninfo("postgres")
            var environment = Lab.Workshop.environment(folder)
            environment.newID = { "000000000001" }
            var request = RevisionRequest(message: "change")
            request.id = "000000000002"
            let outcome = try await Project(options, environment).makeRevision(request)
            var result: [String: String] = [:]
            for file in outcome.files {
                let onDisk = try String(contentsOfFile: folder + "/" + file.path, encoding: .utf8)
                #expect(onDisk == file.text)
                result[file.isBaseline ? "baseline.sql" : "revision.sql"] = anyServer(file.text)
            }
            return result
        }

        /// The proof names the server, which is another one on another machine.
        private static func anyServer(_ text: String) -> String {
            text.replacing(#/(-- proved: .* PostgreSQL) .*/#) { "\($0.output.1) …" }
        }
    }
}
