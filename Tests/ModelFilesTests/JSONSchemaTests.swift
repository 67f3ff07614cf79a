import Foundation
import Testing

@testable import ModelFiles

/// The schema that editors use is the one that the declarations make.
@Suite
struct JSONSchemaTests {
    private static let path =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path
        + "/docs/model.schema.json"

    @Test func theFileInDocsIsUpToDate() throws {
        let wanted = JSONSchema.text()
        let found = try? String(contentsOfFile: Self.path, encoding: .utf8)
        if ProcessInfo.processInfo.environment["AUTOGEN_UPDATE_GOLDENS"] != nil, found != wanted {
            try wanted.write(toFile: Self.path, atomically: true, encoding: .utf8)
            Issue.record("docs/model.schema.json was written anew: run again without AUTOGEN_UPDATE_GOLDENS")
        }
        #expect(
            found == wanted,
            "docs/model.schema.json is not what the declarations make: AUTOGEN_UPDATE_GOLDENS=1 writes it")
    }

    @Test func itIsJSONAndKnowsTheSections() throws {
        let object = try JSONSerialization.jsonObject(with: Data(JSONSchema.text().utf8)) as? [String: Any]
        let properties = try #require(object?["properties"] as? [String: Any])
        for key in [
            "schema", "tables", "views", "functions", "procedures", "enums", "domains", "composite_types", "sequences",
        ] {
            #expect(properties[key] != nil, "no section \(key)")
        }
        #expect(object?["additionalProperties"] as? Bool == false)
    }
}
