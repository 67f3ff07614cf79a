import Testing

/// The numbers of rows, which search indexes and applications may keep.
@Suite struct RowNumberTests {
    @Test(arguments: [
        ("id INT PRIMARY KEY, v)", "id INTEGER PRIMARY KEY, v)", true),
        ("id INTEGER PRIMARY KEY, v)", "id INTEGER PRIMARY KEY, v) WITHOUT ROWID", true),
        ("id INTEGER PRIMARY KEY, k INT NOT NULL, v)", "id INT, k INTEGER PRIMARY KEY, v)", true),
        ("id INTEGER PRIMARY KEY, v)", "id INT PRIMARY KEY, v INT)", false),
        ("id INTEGER PRIMARY KEY, v)", "id INTEGER PRIMARY KEY, v INT)", false),
        ("id INT PRIMARY KEY, v)", "id INT PRIMARY KEY, v INT)", false),
    ])
    func othersAreTold(_ old: String, _ new: String, _ isTold: Bool) async throws {
        let change = try await FileChange(from: "CREATE TABLE t (\(old)", to: "CREATE TABLE t (\(new)")
        #expect(try change.flags.contains("NOTE row-number") == isTold)
    }

    @Test func aMarkThatIsLostIsTold() async throws {
        let counted = "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, v)"
        let plain = "CREATE TABLE t (id INTEGER PRIMARY KEY, v)"
        #expect(try await FileChange(from: counted, to: plain).flags == ["NOTE rebuild-table", "NOTE drop-sequence"])
        #expect(try await FileChange(from: plain, to: counted).flags == ["NOTE rebuild-table"])
    }
}
