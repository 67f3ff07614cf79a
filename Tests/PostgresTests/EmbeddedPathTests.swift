import Foundation
import Testing

/// The project's folder may be called anything.
@Suite(.serialized)
struct EmbeddedPathTests {
    /// A socket's path may have 107 bytes.
    @Test func longPathWorks() async throws {
        let place = try EmbeddedPlace(String(repeating: "deep/", count: 30) + "project")
        #expect(place.folder.utf8.count > 107)
        try await place.expectRuns()
    }

    @Test func pathWithBlanksWorks() async throws { try await EmbeddedPlace("it's größer than that").expectRuns() }

    /// `pg_ctl` starts the server by a shell, between double quotes.
    @Test(arguments: ["say \"hello\"", "$HOME", "`id`"])
    func pathIsNothingForAShell(_ name: String) async throws {
        let place = try EmbeddedPlace(name)
        try await place.expectRuns()
    }
}
