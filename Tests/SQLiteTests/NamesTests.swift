import CSQLite
import Testing

@testable import SQLiteDialect

@Suite struct NamesTests {
    @Test func keywordsAreTheLibrarys() {
        var words: Set<String> = []
        for place in 0..<sqlite3_keyword_count() {
            var (text, count): (UnsafePointer<CChar>?, Int32) = (nil, 0)
            sqlite3_keyword_name(place, &text, &count)
            guard let text else { continue }
            words.insert(
                String(decoding: UnsafeRawBufferPointer(start: text, count: Int(count)), as: UTF8.self).lowercased())
        }
        #expect(words.subtracting(Names.keywords).isEmpty, "words that this library knows and the list does not")
    }

    @Test(arguments: [
        ("users", "users"), ("Users", "Users"), ("order", "\"order\""), ("a b", "\"a b\""), ("1st", "\"1st\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""), ("", "\"\""), ("größe", "\"größe\""),
    ])
    func namesAreQuotedWhereTheyMustBe(_ name: String, _ quoted: String) {
        #expect(Names.quoted(name).text == quoted)
    }
}
