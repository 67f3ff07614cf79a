import AutogenKit
import DatabaseAccess
import Foundation
import Testing

extension PostgresSuites {
    /// What an earlier check found must never hide what has changed since.
    @Suite(.serialized)
    struct CheckMemoTests {
        private static let model = """
            tables:
              books:
                columns: {id: integer, title: text}
            """

        private static func changes(_ bench: borrowing Bench) async throws -> Int {
            try await bench.project().check(live: true).changes.count
        }

        @Test func everyChangeIsSeenAfterAnAgreement() async throws {
            try await Bench.run { bench in
                let session = try bench.session()
                try session.execute("CREATE TABLE books (id int, title text)")
                try bench.workshop.write(Self.model, to: "schema/public.yml")
                #expect(try await Self.changes(bench) == 0)
                let memo = bench.folder + "/.autogen/cache/check"
                #expect(FileManager.default.fileExists(atPath: memo))
                #expect(try await Self.changes(bench) == 0)

                try session.execute("COMMENT ON TABLE books IS 'x'")
                #expect(try await Self.changes(bench) == 1)
                try session.execute("COMMENT ON TABLE books IS NULL")
                #expect(try await Self.changes(bench) == 0)

                try bench.workshop.write(
                    Self.model.replacing("title: text", with: "title: text, pages: integer"), to: "schema/public.yml")
                #expect(try await Self.changes(bench) == 1)
                try bench.workshop.write(Self.model, to: "schema/public.yml")
                try bench.workshop.write("tables: {extra: {columns: {id: integer}}}", to: "schema/more.yml")
                #expect(try await Self.changes(bench) > 0)
            }
        }

        @Test func brokenMemoIsNoAnswer() async throws {
            try await Bench.run { bench in
                try bench.session().execute("CREATE TABLE books (id int, title text)")
                try bench.workshop.write(Self.model, to: "schema/public.yml")
                #expect(try await Self.changes(bench) == 0)
                try bench.workshop.write("\n\nnonsense\u{0}", to: ".autogen/cache/check")
                #expect(try await Self.changes(bench) == 0)
            }
        }
    }
}
