import AutogenKit
import Foundation
import Testing

extension PostgresSuites {
    /// What new revisions and their files are called.
    @Suite(.serialized)
    struct RevisionNamingTests {
        @Test(arguments: [
            ("{rev}_{slug}", "hex", #"[0-9a-f]{12}_add_it\.sql"#, #"[0-9a-f]{12}"#),
            ("{seq:03}_{slug}", "sequence", #"00[12]_add_it\.sql"#, #"00[12]"#),
            ("{year}/{month}/{seq:04}-{slug}", "stem", #"2025/11/000[12]-add_it\.sql"#, #"000[12]-add_it"#),
            ("V{seq:3}__{slug}", "hex", #"V00[12]__add_it\.sql"#, #"[0-9a-f]{12}"#),
        ])
        func filesAndIDs(
            _ template: String, _ ids: String, _ file: String, _ id: String
        ) async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    "file_name: \"\(template)\"\nrevision_id: \(ids)\n", to: "autogen.yml")
                for _ in 0..<2 {
                    var request = RevisionRequest(message: "Add it!")
                    request.isEmpty = true
                    let made = try await bench.project().makeRevision(request)
                    let path = try #require(made.files.first?.path)
                    #expect(
                        try path.replacing("migrations/", with: "").wholeMatch(of: Regex(file)) != nil, "\(path)")
                    #expect(try made.files.first?.id.wholeMatch(of: Regex(id)) != nil)
                }
                #expect(try await bench.upgrade().items.count == 2)
            }
        }

        @Test(arguments: ["{nosuch}", "../{slug}", "{seq:x}", "{slug"])
        func badTemplatesAreErrors(_ template: String) async throws {
            try await Bench.run { bench in
                try bench.workshop.write("file_name: \"\(template)\"\n", to: "autogen.yml")
                #expect(throws: (any Error).self) { _ = try bench.project() }
            }
        }

        /// A template without id and number gives several revisions one name.
        @Test func nothingIsWrittenOver() async throws {
            try await Bench.run { bench in
                try bench.workshop.write("file_name: \"{year}{month}{day}_{slug}\"\n", to: "autogen.yml")
                var paths: [String] = []
                for _ in 0..<3 {
                    var request = RevisionRequest(message: "Add it!")
                    request.isEmpty = true
                    paths += try await bench.project().makeRevision(request).files.map(\.path)
                }
                #expect(Set(paths).count == 3 && paths[1].hasSuffix("_add_it_2.sql") && paths[2].hasSuffix("_3.sql"))
                #expect(try await bench.project().history().count == 3)
            }
        }

        @Test(arguments: ["..", "-1", "x@y", "head", "a/b", String(repeating: "x", count: 300)])
        func idsThatNoAddressNamesAreRefused(_ id: String) async throws {
            try await Bench.run { bench in
                try await Bench.expectFailure(.usage, "usage.rev-id", says: ["cannot be a revision's id: "]) {
                    var request = RevisionRequest(message: "x")
                    (request.isEmpty, request.id) = (true, id)
                    _ = try await bench.project().makeRevision(request)
                }
            }
        }

        @Test(arguments: [("-1", ""), ("a1", "head"), ("a1", "base, x"), ("a1", "x@y"), ("current", "")])
        func filesCannotHaveThemEither(_ id: String, _ label: String) async throws {
            try await Bench.run { bench in
                try bench.workshop.write(
                    "-- revision: \(id)\n-- revises:\n-- branch: \(label)\n-- autogen: upgrade\n-- autogen: downgrade\n",
                    to: "migrations/odd.sql")
                try await Bench.expectFailure(.usage, "revision.header", says: ["migrations/odd.sql:", "cannot be a"]) {
                    _ = try await bench.project().history()
                }
            }
        }
    }
}
