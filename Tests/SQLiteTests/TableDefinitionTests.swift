import Testing

@testable import SQLiteDialect

@Suite struct TableDefinitionTests {
    @Test func constraintsAreFoundWhereverTheyStand() throws {
        let table = TableDefinition(
            """
            CREATE TABLE "t x" ( -- a comment, (with brackets
              id INTEGER CONSTRAINT pk PRIMARY KEY ON CONFLICT REPLACE AUTOINCREMENT NOT NULL,
              [a b] VARCHAR(10, 2) COLLATE NOCASE NOT NULL ON CONFLICT IGNORE DEFAULT (1 + (2)) CHECK ("a b" <> ')'),
              c REFERENCES other(x) ON DELETE SET NULL ON UPDATE CASCADE MATCH FULL NOT DEFERRABLE,
              d REFERENCES other DEFERRABLE INITIALLY DEFERRED UNIQUE ON CONFLICT ABORT,
              g GENERATED ALWAYS AS (id * 2) STORED,
              h AS (id + /* c */ 1),
              UNIQUE (c COLLATE RTRIM DESC, d)
              CONSTRAINT named CHECK (c > 0 AND d IN (1, 2))
              FOREIGN KEY (c, d) REFERENCES "o t" (p, q)
            ) STRICT, WITHOUT ROWID
            """)
        #expect(table.columnNames == ["id", "a b", "c", "d", "g", "h"])
        #expect(table.isStrict && table.isWithoutRowid)
        let key = try #require(table.primaryKey)
        #expect(key.name == "pk" && key.conflict == "replace" && key.isAutoincrement && key.isInColumn)
        #expect(table.columns["a b"]?.collation == "NOCASE")
        #expect(table.columns["a b"]?.notNullConflict == "ignore")
        #expect(table.checks.map(\.expression) == ["\"a b\" <> ')'", "c > 0 AND d IN (1, 2)"])
        #expect(table.checks.map(\.name) == [nil, "named"])
        #expect(table.checks.map(\.column) == ["a b", nil])
        #expect(table.columns["g"]?.generated == "id * 2")
        #expect(table.columns["h"]?.generated == "id + 1")
        #expect(table.uniques.map { $0.parts.map(\.name) } == [["d"], ["c", "d"]])
        #expect(table.uniques[0].conflict == "abort")
        #expect(table.uniques[1].parts[0].collation == "RTRIM" && table.uniques[1].parts[0].isDescending)
        #expect(table.references.map(\.table) == ["other", "other", "o t"])
        #expect(table.references[0].onDelete == "set null" && table.references[0].onUpdate == "cascade")
        #expect(table.references[0].match == "FULL" && !table.references[0].isDeferrable)
        #expect(table.references[1].isDeferrable && table.references[1].isInitiallyDeferred)
        #expect(table.references[2].columns == ["c", "d"] && table.references[2].targetColumns == ["p", "q"])
    }

    @Test(arguments: [
        "", "CREATE TABLE t", "CREATE TABLE t (", "CREATE TABLE t (a CHECK (", "CREATE TABLE t (a, , )", "'",
    ])
    func rubbishIsSurvived(_ text: String) {
        let table = TableDefinition(text)
        #expect(table.primaryKey == nil)
    }
}
