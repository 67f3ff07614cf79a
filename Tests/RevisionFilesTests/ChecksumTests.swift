import RevisionFiles
import Testing

@Suite struct ChecksumTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func isSHA256(_ text: String, _ expected: String) {
        #expect(Checksum.sha256(text) == expected)
    }
}

@Suite struct BodyChecksumTests {
    private func body(_ text: String) throws -> RevisionBody {
        let file = "-- revision: a\n-- autogen: upgrade\n\(text)\n-- autogen: downgrade\n"
        return try RevisionParser.parse(file, path: "r.sql").upgrade
    }

    private static let plain = "SELECT 1;\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 3;"

    @Test(arguments: [
        "-- words\nSELECT 1;\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 3;",
        "-- REVIEW a\nSELECT 1;\n-- NOTE b\n-- lock: c\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 3;",
        "-- REVIEW a\n-- APPROVED now me sha256:0\nSELECT 1; SELECT 2;\n-- autogen: step no-transaction\nSELECT 3;",
        "/* block */\n\n\nSELECT 1;;\n SELECT 2 ;\n-- autogen: step no-transaction\n-- words\n  SELECT 3;\n-- words",
        "-- autogen: step\nSELECT 1;\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 3;",
    ])
    func commentsAndFlagsDoNotCount(_ text: String) throws {
        let (plain, other) = (try body(Self.plain), try body(text))
        #expect(other.checksum == plain.checksum)
        #expect(other.steps.map(\.checksum) == plain.steps.map(\.checksum))
    }

    @Test(arguments: [
        "SELECT 1;\nSELECT 2;\nSELECT 3;", "SELECT 1;\nSELECT 2;\n-- autogen: step\nSELECT 3;",
        "SELECT 2;\nSELECT 1;\n-- autogen: step no-transaction\nSELECT 3;",
        "SELECT 1;\n-- autogen: step no-transaction\nSELECT 2;\nSELECT 3;",
        "SELECT 1;\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 4;",
        "SELECT 1;\nSELECT 2;\n-- autogen: step no-transaction\nSELECT 3;SELECT 3;",
        "SELECT 1;\nSELECT 2;", "SELECT 1, ';SELECT 2';\n-- autogen: step no-transaction\nSELECT 3;", "",
        "SELECT 1;\nselect 2;\n-- autogen: step no-transaction\nSELECT 3;",
    ])
    func statementsAndDirectivesCount(_ text: String) throws {
        #expect(try body(text).checksum != (try body(Self.plain).checksum))
    }

    @Test func bodiesHaveTheirOwn() throws {
        let text = "-- revision: a\n-- autogen: upgrade\nSELECT 1;\n-- autogen: downgrade\nSELECT 2;\n"
        let mended = text.replacing("SELECT 2", with: "SELECT 3")
        let (file, other) = (try RevisionParser.parse(text, path: "r"), try RevisionParser.parse(mended, path: "r"))
        #expect(file.upgrade.checksum == other.upgrade.checksum)
        #expect(file.downgrade.checksum != other.downgrade.checksum)
    }

    @Test func lineEndsOfCommentsDoNotCount() throws {
        let text = "-- one\r\nSELECT 1;\r\n\r\n-- two\r\nSELECT 2;\r\n-- autogen: step no-transaction\r\nSELECT 3;\r\n"
        #expect(try body(text).checksum == (try body(Self.plain).checksum))
    }
}
