import RevisionFiles
import SourceDiagnostics
import Testing

@Suite struct AlembicProjectTests {
    private static let up = """
        BEGIN;

        CREATE TABLE alembic_version (
            version_num VARCHAR(32) NOT NULL
        );

        -- Running upgrade  -> a1

        -- What people wrote
        CREATE TABLE a ();

        INSERT INTO alembic_version (version_num) VALUES ('a1') RETURNING alembic_version.version_num;

        -- Running upgrade a1 -> b1

        COMMIT;

        CREATE INDEX i ON a (x);

        BEGIN;

        UPDATE alembic_version SET version_num='b1' WHERE alembic_version.version_num = 'a1';

        -- Running upgrade a1 -> b2

        SELECT 'alembic_version';

        INSERT INTO alembic_version (version_num) VALUES ('b2');

        -- Running upgrade b1, b2 -> c1

        DELETE FROM alembic_version WHERE alembic_version.version_num = 'b1';

        UPDATE alembic_version SET version_num='c1' WHERE alembic_version.version_num = 'b2';

        COMMIT;

        """
    private static let down = """
        BEGIN;

        -- Running downgrade c1 -> b1, b2

        UPDATE alembic_version SET version_num='b1';

        -- Running downgrade b1 -> a1

        DROP INDEX i;

        -- Running downgrade a1 ->\u{20}

        DROP TABLE a;

        DROP TABLE alembic_version;

        COMMIT;

        """

    private func read(
        _ scripts: [String], versions: [String]? = nil, table: String = "alembic_version"
    ) throws(Diagnostics) -> [AdoptedRevision] {
        try AlembicProject(
            scripts: scripts.enumerated().map { MigrationSource(path: "\($0.offset).sql", text: $0.element) },
            versions: versions?.enumerated().map { MigrationSource(path: "\($0.offset).py", text: $0.element) },
            versionTable: table
        ).revisions
    }

    private func codes(_ scripts: [String], versions: [String]? = nil) -> [String] {
        do throws(Diagnostics) {
            _ = try read(scripts, versions: versions)
            return []
        } catch {
            return error.list.map(\.code)
        }
    }

    private static func python(_ id: String, _ parents: String, more: String = "") -> String {
        "\"\"\"Message of \(id)\n\nRevision ID: \(id)\nCreate Date: 2024-01-02 03:04:05\n\"\"\"\n\nrevision: str = '\(id)'\n"
            + "down_revision: Union[str, None] = \(parents)\n\(more)\n"
    }

    @Test func graphAndBodiesAreKept() throws {
        let made = try read([Self.up, Self.down])
        #expect(made.map(\.file.id) == ["a1", "b1", "b2", "c1"])
        #expect(made.map(\.file.revises) == [[], ["a1"], ["a1"], ["b1", "b2"]])
        #expect(made[0].upgrade.text == "\n-- What people wrote\nCREATE TABLE a ();\n")
        #expect(made[0].downgrade?.text == "\nDROP TABLE a;\n")
        #expect(made[1].upgrade.text == "\n-- autogen: step no-transaction\nCREATE INDEX i ON a (x);\n")
        #expect(made[2].upgrade.text == "\nSELECT 'alembic_version';\n")
        #expect(made[3].upgrade.text == "\n")
        #expect(made.map { $0.file.irreversible == nil } == [true, true, false, true])
        #expect(made.allSatisfy { $0.file.origin == nil })
    }

    @Test func withoutDowngradeNothingGoesBack() throws {
        #expect(try read([Self.up]).allSatisfy { $0.file.irreversible == "no downgrade in the file it came from" })
    }

    @Test func versionTableMayHaveAnotherName() throws {
        let sql = Self.up.replacing("alembic_version (", with: "\"Ops\".versions (").replacing(
            "TABLE alembic", with: "TABLE x"
        )
        .replacing("UPDATE alembic_version", with: "UPDATE \"Ops\".versions")
        .replacing("FROM alembic_version", with: "FROM \"Ops\".versions")
        #expect(try read([sql], table: "Ops.versions").map(\.upgrade.text) == (try read([Self.up]).map(\.upgrade.text)))
    }

    @Test func headersBringWhatSQLDoesNotSay() throws {
        let versions = [
            Self.python("a1", "None", more: "branch_labels = (\n    'first',  # a comment\n    \"one\",\n)"),
            Self.python("b1", "'a1'"), Self.python("b2", "\"a\"", more: "depends_on = ['b1']"),
            Self.python("c1", "('b1', 'b2')"), "import os\n",
        ]
        let made = try read([Self.up], versions: versions)
        #expect(made.map(\.file.message) == ["a1", "b1", "b2", "c1"].map { "Message of \($0)" })
        #expect(made[0].file.branch == ["first", "one"])
        #expect(made[2].file.dependsOn == ["b1"])
        #expect(made[0].file.created == "2024-01-02 03:04:05")
    }

    @Test func sqlAndHeadersMustAgree() {
        let all = [("a1", "None"), ("b1", "'a1'"), ("b2", "'a1'"), ("c1", "('b1', 'b2')")].map { Self.python($0, $1) }
        #expect(codes([Self.up], versions: all).isEmpty)
        #expect(codes([Self.up], versions: Array(all.dropLast())) == ["adopt.alembic"])
        #expect(codes([Self.up], versions: all + [Self.python("d1", "'c1'")]) == ["adopt.alembic"])
        #expect(codes([Self.up], versions: all.dropLast() + [Self.python("c1", "'b1'")]) == ["adopt.alembic"])
        #expect(codes([Self.up], versions: all + [all[0]]) == ["adopt.duplicate"])
        #expect(codes([Self.up], versions: all.dropLast() + [Self.python("c1", "PARENTS")]) == ["adopt.python"])
    }

    @Test func partsOfTheSQLAreRefused() {
        #expect(codes([Self.up, Self.up]).allSatisfy { $0 == "adopt.duplicate" })
        #expect(codes([Self.down]).allSatisfy { $0 == "adopt.orphan" })
        #expect(codes(["-- Running upgrade a1 -> b1\nSELECT 1;"]) == ["adopt.alembic"])
        #expect(codes(["SELECT 1;\n" + Self.up]) == ["adopt.alembic"])
        #expect(codes(["-- Running stamp_revision  -> b1\n"]) == ["adopt.alembic"])
        #expect(codes(["-- Running upgrade  -> a1\nROLLBACK;"]) == ["revision.transaction"])
    }

    @Test func idsThatNoRevisionCanHaveAreChanged() throws {
        let made = try read(["-- Running upgrade  -> a/b\nSELECT 1;\n-- Running upgrade a/b -> head\nSELECT 1;"])
        #expect(made.map(\.file.id) == ["a_b", "head_"])
        #expect(made.map(\.file.origin) == ["a/b", "head"])
        #expect(made[1].file.revises == ["a_b"])
    }

    @Test func versionsAreFoundByWhateverNameTheyGo() throws {
        var files = [("001", "V001__a.sql"), ("2.10", "V2.10__b.sql")].map { id, origin in
            var file = RevisionFile(id: id, revises: [], message: "")
            file.origin = origin
            return file
        }
        files.append(RevisionFile(id: "4f1c9a7be203", revises: [], message: ""))
        let index = VersionIndex(try RevisionGraph(files))
        for name in ["001", "1", "V001", "V001__a.sql", "V001__a", "1.0"] { #expect(index.revision(name) == "001") }
        #expect(index.revision("2.10") == "2.10")
        #expect(index.revision("2.1") == nil)
        #expect(index.revision("4f1c9a7be203") == "4f1c9a7be203")
        #expect(index.revisions(upTo: "2.9") == ["001"])
    }
}
