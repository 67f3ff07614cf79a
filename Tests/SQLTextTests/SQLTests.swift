import SQLText
import Testing

@Suite struct SQLTests {
    @Test func literalTextStaysAsItIs() {
        let sql: SQL = "SELECT 'a' || \"B\""
        #expect(sql.text == "SELECT 'a' || \"B\"")
        #expect(sql.description == sql.text)
    }

    @Test func interpolationQuotes() {
        let (table, column, value) = (["dgm", "Order"], "select", "it's\\")
        let sql: SQL = "SELECT \(name: column) FROM \(path: table) WHERE x = \(literal: value) LIMIT \(number: 3)"
        #expect(sql.text == "SELECT \"select\" FROM dgm.\"Order\" WHERE x = E'it''s\\\\' LIMIT 3")
    }

    @Test func namesAreListed() {
        let sql: SQL = "(\(names: ["a", "B c", "end"]))"
        #expect(sql.text == "(a, \"B c\", \"end\")")
        #expect(("(\(names: []))" as SQL).text == "()")
    }

    @Test func sqlNestsUnchanged() {
        let inner: SQL = "a = \(literal: "'")"
        let outer: SQL = "CHECK (\(inner)) -- \(expression: "b > 0")"
        #expect(outer.text == "CHECK (a = '''') -- b > 0")
    }

    @Test func negativeNumbers() {
        #expect(("\(number: -1)" as SQL).text == "-1")
    }

    @Test func concatenation() {
        var sql: SQL = "a" + "b"
        sql += "\(name: "C")"
        #expect(sql.text == "ab\"C\"")
        #expect(["a", "b", "c"].map { SQL(trusted: $0) }.joined(separator: ", ").text == "a, b, c")
        #expect([SQL]().joined(separator: ", ").isEmpty)
    }

    @Test func equalTextIsEqual() {
        #expect(SQL(trusted: "a") == "a")
        #expect(SQL(trusted: "a") != "A")
        #expect(Set<SQL>(["a", SQL(trusted: "a")]).count == 1)
    }
}
