import Foundation
import SchemaModel
import Testing

@testable import PostgresDialect

/// The tables of `docs/coverage.md` are what the rules and the flips say.
@Suite
struct CoveragePageTests {
    private static let path =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/docs/coverage.md"
    private static let mark = "<!-- What follows is made by the tests. -->\n"

    @Test func theTablesAreUpToDate() throws {
        let page = try String(contentsOfFile: Self.path, encoding: .utf8)
        let parts = page.components(separatedBy: Self.mark)
        try #require(parts.count == 2, "the page has its mark once")
        let wanted = Self.rules() + "\n" + Self.catalogs()
        if ProcessInfo.processInfo.environment["AUTOGEN_UPDATE_GOLDENS"] != nil, parts[1] != wanted {
            try (parts[0] + Self.mark + wanted).write(toFile: Self.path, atomically: true, encoding: .utf8)
            Issue.record("docs/coverage.md was written anew: run again without AUTOGEN_UPDATE_GOLDENS")
            return
        }
        #expect(
            parts[1] == wanted, "docs/coverage.md is not what rules and flips say: AUTOGEN_UPDATE_GOLDENS=1 writes it")
    }

    /// Each kind with the attributes that are compared.
    private static func rules() -> String {
        var text =
            "## Attributes by kind\n\nEach is compared, and changed or refused with a reason, in both directions.\n\n"
        text += "| kind | attributes |\n|---|---|\n"
        let rules = PostgresDialect().rules
        for kind in ObjectKind.all where !ObjectKind.withoutObjects.contains(kind) {
            let names = rules[kind]?.attributes.map { "`\($0.attribute)`" } ?? []
            text += "| \(kind.name) | \(names.isEmpty ? "its presence" : names.joined(separator: ", ")) |\n"
        }
        return text
    }

    /// Each catalog with the columns that DDL changes in the tests, and how the change is seen.
    private static func catalogs() -> String {
        var text = """
            ## Columns of the catalogs

            Every column of PostgreSQL's catalogs is changed by DDL in a test, or has a reason there why nothing follows from it for a schema.

            | catalog | changes made | seen as a difference | reported as not managed | not seen |
            |---|---|---|---|---|

            """
        let byCatalog = Dictionary(grouping: Flip.all) { String($0.column.prefix { $0 != "." }) }
        for (catalog, flips) in byCatalog.sorted(by: { $0.key < $1.key }) {
            let unseen = flips.filter { KnownMisses.unseen[$0.description] != nil }
            let reported = flips.filter { $0.sight != .managed && KnownMisses.unseen[$0.description] == nil }
            let columns = Set(reported.map(\.column)).sorted().map { "`\($0.dropFirst(catalog.count + 1))`" }
            let reasons = Set(unseen.compactMap { KnownMisses.unseen[$0.description] }).sorted()
            text +=
                "| `\(catalog)` | \(flips.count) | \(flips.count - reported.count - unseen.count) | "
                + "\(reported.isEmpty ? "" : "\(reported.count): \(columns.joined(separator: ", "))") | \(reasons.joined(separator: "; ")) |\n"
        }
        return text
    }
}
