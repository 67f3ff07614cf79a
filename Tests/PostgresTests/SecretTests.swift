import AutogenKit
import Foundation
import Testing

/// Passwords stay where they are: no error tells them, whatever is wrong with the address that holds them.
@Suite
struct SecretTests {
    private static let secret = "hunter2"

    struct Address: Sendable, CustomTestStringConvertible {
        let text: String
        var testDescription: String { text }
    }

    /// Addresses at which nobody answers, and some that libpq cannot read.
    static let addresses: [Address] = [
        Address(text: "postgresql://ada:hunter2@127.0.0.1:1/shop"),
        Address(text: "postgres://ada:hunter2@nosuch.invalid/shop"),
        Address(text: "postgresql+psycopg2://ada:hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://ada:x%40hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://ada:x:hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://127.0.0.1:1/shop?user=ada&password=hunter2"),
        Address(text: "postgresql://127.0.0.1:1/shop?password=x%26hunter2&user=ada"),
        Address(text: "postgresql://127.0.0.1:1/shop?sslpassword=hunter2"),
        // People forget to escape what a password holds.
        Address(text: "postgresql://ada:x@hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://ada:x/hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://ada:x?hunter2@127.0.0.1:1/shop"),
        Address(text: "postgresql://ada:x%zzhunter2@127.0.0.1:1/shop"),
        Address(text: "host=127.0.0.1 port=1 user=ada password=hunter2"),
        Address(text: "host=127.0.0.1 port=1 password='x hunter2' user=ada"),
        Address(text: "host=127.0.0.1 port=1 password = 'it\\'s hunter2' user=ada"),
        Address(text: "host=127.0.0.1 port=1 password=x\\ hunter2 user=ada"),
        Address(text: "host=127.0.0.1 port=1 password=x hunter2 user=ada"),
        Address(text: "mysql://ada:hunter2@127.0.0.1/shop"),
        Address(text: "sqlite://ada:hunter2@127.0.0.1/shop"),
    ]

    private static func texts(_ failure: AutogenFailure) -> String {
        let problems = failure.problems.flatMap { [$0.message, $0.help ?? ""] + $0.notes }
        return failure.rendered() + problems.joined(separator: "\n")
    }

    private static func failures(_ configure: (inout Options) -> Void) async throws -> String {
        let workshop = try Lab.Workshop()
        try workshop.write("tables: {t: {columns: {id: int}}}\n", to: "schema/t.yml")
        var options = Options()
        configure(&options)
        do {
            let project = try Project(options, Lab.Workshop.environment(workshop.folder))
            _ = try await project.makeRevision(RevisionRequest(message: "x"))
        } catch {
            return texts(AutogenFailure.wrap(error))
        }
        Issue.record("no failure")
        return ""
    }

    @Test(arguments: addresses, ["database", "scratch"])
    func address(_ address: Address, _ option: String) async throws {
        let text = try await Self.failures {
            if option == "database" { $0.database = address.text } else { $0.scratch = address.text }
        }
        #expect(!text.isEmpty)
        #expect(!text.contains(Self.secret))
    }

    /// The line that an error in the configuration shows may be the one with the address.
    @Test(arguments: ["databse: postgresql://ada:hunter2@db/shop", "database: {url: postgresql://ada:hunter2@db/shop}"])
    func configuration(_ line: String) throws {
        let workshop = try Lab.Workshop()
        try workshop.write(line + "\n", to: "autogen.yml")
        do {
            _ = try Project(Options(), Lab.Workshop.environment(workshop.folder))
            Issue.record("no failure")
        } catch {
            let text = Self.texts(AutogenFailure.wrap(error))
            #expect(!text.contains(Self.secret))
        }
    }

    /// What is left of the address still helps.
    @Test func unreachableAddressIsNamedWithoutThePassword() async throws {
        let text = try await Self.failures { $0.database = "postgresql://ada:hunter2@127.0.0.1:1/shop" }
        #expect(text.contains("cannot connect to postgresql://ada:***@127.0.0.1:1/shop: "))
        #expect(text.contains("[database.unreachable]"))
        #expect(text.contains("Connection refused"))
    }
}
