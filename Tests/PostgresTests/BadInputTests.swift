import Foundation
import PostgresClient
import Subprocess
import Testing

@testable import AutogenKit

extension PostgresSuites {
    /// Revision files as other programs leave them, and a disk that is full.
    @Suite(.serialized)
    struct BadInputTests {
        private static let good = """
            -- revision: one1
            -- revises:\u{20}
            -- message: one

            -- autogen: upgrade
            CREATE TABLE public.a (id int);
            INSERT INTO public.a VALUES (1);

            -- autogen: downgrade
            DROP TABLE public.a;

            """

        private static func write(_ bytes: [UInt8], _ bench: borrowing Bench) throws {
            try bench.workshop.write("", to: "migrations/one1.sql")
            try Data(bytes).write(to: URL(fileURLWithPath: bench.folder + "/migrations/one1.sql"))
        }

        @Test(arguments: [good.replacing("\n", with: "\r\n"), "\u{FEFF}" + good, good.replacing("\n", with: "\n\n")])
        func lineEndsAndMarksAreNoMatter(_ text: String) async throws {
            try await Bench.run { bench in
                try Self.write(Array(text.utf8), bench)
                #expect(try bench.project().heads().map(\.id) == ["one1"])
                try await bench.upgrade()
                #expect(try bench.value("SELECT id FROM public.a") == "1")
                try await bench.downgrade("base")
                #expect(try bench.tables() == [])
            }
        }

        private static let noise: [UInt8] = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7 &+ $0 / 3) }

        @Test(arguments: [
            (Array(good.replacing("VALUES (1)", with: "VALUES (1) /* \0 */").utf8), "revision.nul", "one1.sql:7:36"),
            ([0] + Array(good.utf8), "revision.header", "one1.sql:1:1"),
            ([], "revision.header", "one1.sql:1:1"),
            (noise, "file.encoding", "one1.sql is not UTF-8 text"),
            (Array(good.utf8) + noise, "file.encoding", "one1.sql is not UTF-8 text"),
            (Array(Data(good.data(using: .utf16) ?? Data())), "file.encoding", "one1.sql is not UTF-8 text"),
        ])
        func whatIsNoTextIsRefused(_ bytes: [UInt8], _ code: String, _ place: String) async throws {
            try await Bench.run { bench in
                try Self.write(bytes, bench)
                try await bench.expectUpgradeFails(.usage, code, says: [place])
                #expect(try bench.value("SELECT to_regnamespace('autogen_state')") == nil)
            }
        }

        /// As root only: a small file system of its own for a database.
        @Test(.enabled(if: geteuid() == 0, "only root can mount a small disk"))
        func fullDiskIsSaidAndTheRunGoesOn() async throws {
            let (folder, database) = ("/tmp/autogen-disk-\(getpid())", "bench_disk")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            guard try await Self.mount("size=24m", folder) else {
                try Test.cancel("no file system can be mounted here")
            }
            let admin = try Lab.session("postgres")
            let data = try #require(try admin.value("SHOW data_directory"))
            let owner = try FileManager.default.attributesOfItem(atPath: data)[.ownerAccountID] as? UInt32 ?? 0
            chown(folder, owner, owner)
            try admin.execute("CREATE TABLESPACE small LOCATION '\(folder)'")
            try admin.execute("CREATE DATABASE \(database) TEMPLATE template0 TABLESPACE small")
            do {
                try await Self.fill(database, folder)
            } catch {
                Issue.record(error)
            }
            try admin.execute("DROP DATABASE \(database) WITH (FORCE)")
            try admin.execute("DROP TABLESPACE small")
            _ = try await Program.run([folder], in: "/", path: "/usr/bin/umount")
        }

        private static func mount(_ options: String, _ folder: String) async throws -> Bool {
            let words = ["-t", "tmpfs", "-o", options, "tmpfs", folder]
            return try await Program.run(words, in: "/", path: "/usr/bin/mount").code == 0
        }

        private static func fill(_ database: String, _ folder: String) async throws {
            let workshop = try Lab.Workshop()
            let rows = "SELECT i, repeat(md5(i::text), 20) FROM generate_series(1, 60000) i"
            try workshop.write(
                """
                -- revision: one1
                -- revises:\u{20}
                -- message: one
                -- irreversible: only filled

                -- autogen: upgrade
                CREATE TABLE public.a (id int);
                -- autogen: step
                CREATE TABLE public.b AS \(rows);
                """, to: "migrations/one1.sql")
            let words = ["upgrade", "--database", Lab.conninfo(database)]
            let full = try await Program.run(words, in: workshop.folder)
            #expect(full.code == 3)
            for text in ["No space left on device", "53100", "one1.sql:9:1", "autogen upgrade"] {
                #expect(full.errors.contains(text), "\(full.errors)")
            }
            let remounted = try await mount("remount,size=400m", folder)
            try #require(remounted)
            let again = try await Program.run(words, in: workshop.folder)
            #expect(again.code == 0, "\(again.errors)")
            #expect(try Lab.session(database).value("SELECT count(*) FROM public.b") == "60000")
        }
    }
}
