import RevisionFiles
import Testing

@testable import AutogenKit

/// What statements ask for is read off their words.
@Suite struct StatementDemandTests {
    private func touched(_ sql: String) throws -> TouchedRelations {
        let text = "-- revision: r1\n-- revises:\n-- autogen: upgrade\n\(sql)\n-- autogen: downgrade\n"
        return TouchedRelations([try RevisionParser.parse(text, path: "r1.sql")])
    }

    @Test(arguments: [
        ("ALTER TABLE IF EXISTS ONLY app.a ADD b int;", ["app.a OWNER"]),
        (
            "ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES app.b(id);",
            ["app.b REFERENCES", "public.a OWNER"]
        ),
        ("DROP TABLE a, \"T x\" CASCADE;", ["public.T x DROP", "public.a DROP"]),
        ("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS ix ON ONLY app.a USING btree (b);", ["app.a OWNER"]),
        ("CREATE INDEX ON a (b);", ["public.a OWNER"]), ("DROP INDEX CONCURRENTLY app.ix;", ["app.ix DROP"]),
        (
            "CREATE OR REPLACE TRIGGER t BEFORE UPDATE OF b ON app.a FOR EACH ROW EXECUTE FUNCTION f();",
            ["app.a TRIGGER"]
        ),
        ("DROP TRIGGER t ON app.a;", ["app.a OWNER"]), ("CREATE POLICY p ON app.a USING (true);", ["app.a OWNER"]),
        ("COMMENT ON COLUMN app.a.b IS 'on table x.y';", ["app.a OWNER"]),
        ("COMMENT ON CONSTRAINT c ON app.a IS NULL;", ["app.a OWNER"]),
        ("INSERT INTO app.a (b) SELECT 1;", ["app.a INSERT"]), ("UPDATE ONLY app.a SET b = 1;", ["app.a UPDATE"]),
        ("DELETE FROM app.a;", ["app.a DELETE"]),
        ("TRUNCATE TABLE app.a, app.b;", ["app.a TRUNCATE", "app.b TRUNCATE"]),
        ("CREATE TABLE app.p PARTITION OF app.a FOR VALUES IN (1);", ["app.a OWNER"]),
        ("ALTER MATERIALIZED VIEW app.m RENAME TO n;", ["app.m OWNER"]), ("SELECT 1;", []),
        ("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'DELETE FROM app.a';", []),
        ("ALTER SEQUENCE app.s OWNED BY app.a.id;", ["app.a OWNER", "app.s OWNER"]),
        ("ALTER TABLE app.a ATTACH PARTITION app.b DEFAULT;", ["app.a OWNER", "app.b OWNER"]),
        ("VACUUM (FULL, VERBOSE) app.a (id), b;", ["app.a MAINTAIN", "public.b MAINTAIN"]),
        ("REINDEX (CONCURRENTLY) INDEX app.ix;", ["app.ix MAINTAIN"]),
        ("REFRESH MATERIALIZED VIEW CONCURRENTLY app.m;", ["app.m MAINTAIN"]),
        ("GRANT SELECT (id), INSERT ON TABLE app.a, b TO x;", ["app.a GRANT", "public.b GRANT"]),
        ("COPY app.a TO '/tmp/x';", []), ("SET ROLE x;\nDROP TABLE app.a;", []),
    ])
    func needsAreRead(_ sql: String, _ expected: [String]) throws {
        let touched = try touched(sql)
        let found = touched.paths.flatMap { path in
            (touched.needs[path] ?? []).map { "\(path.joined(separator: ".")) \($0.rawValue)" }
        }
        #expect(found == expected)
    }

    @Test func schemasAndRewritesAreRead() throws {
        let touched = try touched(
            "CREATE SCHEMA app;\nCREATE TABLE IF NOT EXISTS app.a (id int);\nCREATE VIEW v AS SELECT 1;\n-- lock: ACCESS EXCLUSIVE on app.\"x.y\"; rewrites the table\nALTER TABLE app.\"x.y\" SET UNLOGGED;"
        )
        #expect(touched.makesSchemas)
        #expect(touched.schemas == ["app", "public"])
        #expect(touched.rewritten == [["app", "x.y"]])
    }

    @Test(arguments: [
        "DO $$ BEGIN END $$", "CALL p()", "LOCK TABLE a", "COPY a TO 'x'", "CREATE ROLE r", "ALTER TABLE a OWNER TO b",
        "CREATE TABLE a (id int) TABLESPACE t", "TRUNCATE a CASCADE", "REINDEX SCHEMA s", "GRANT a TO b", "VACUUM",
        "GRANT SELECT ON ALL TABLES IN SCHEMA s TO b", "SECURITY LABEL ON TABLE a IS 'x'", "CREATE TYPE t",
        "ALTER DEFAULT PRIVILEGES FOR ROLE r GRANT SELECT ON TABLES TO b", "CREATE SCHEMA s AUTHORIZATION r",
    ])
    func whatWordsDoNotTellIsUnknown(_ sql: String) { #expect(StatementDemand(sql).unknown != nil) }
}
