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
    }
}
