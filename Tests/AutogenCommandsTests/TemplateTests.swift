import Foundation
import Reports
import Testing

/// The templates that projects begin with are the built-in ones.
@Suite
struct TemplateTests {
    private static let folder =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path
        + "/templates/"
    static let builtIn = [
        ("revision.sql.mustache", RevisionTemplate.builtIn), ("review.txt.mustache", ReviewTemplate.text),
        ("review.md.mustache", ReviewTemplate.markdown),
    ]

    @Test(arguments: builtIn)
    func folderHoldsTheBuiltInOnes(_ name: String, _ text: String) throws {
        let text = text.hasSuffix("\n") ? text : text + "\n"
        let found = try? String(contentsOfFile: Self.folder + name, encoding: .utf8)
        if ProcessInfo.processInfo.environment["AUTOGEN_UPDATE_GOLDENS"] != nil, found != text {
            try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
            try text.write(toFile: Self.folder + name, atomically: true, encoding: .utf8)
            Issue.record("templates/\(name) was written anew: run again without AUTOGEN_UPDATE_GOLDENS")
            return
        }
        #expect(found == text, "templates/\(name) is not the built-in one: AUTOGEN_UPDATE_GOLDENS=1 writes it")
    }
}
