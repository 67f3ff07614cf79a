import AutogenKit
import DatabaseAccess
import Foundation
import Testing

/// Models that were written for PostgreSQL, on SQLite.
@Suite struct SQLitePortableTests {
    private static func problems(_ body: () async throws -> Void) async -> [AutogenFailure.Problem] {
        do {
            try await body()
            return []
        } catch { return AutogenFailure.wrap(error).problems }
    }

    private func write(_ enums: String, _ columns: String, to lab: FileLab) throws {
        try lab.write("portable: true\n", to: "autogen.yml")
        try lab.write(
            "enums: {mood: \(enums)}\ntables: {t: {columns: {id: {type: int, identity: always}, \(columns)}, primary_key: [id]}}\n",
            to: "schema/a.yml")
    }

    private func settle(_ lab: FileLab) async throws -> RevisionOutcome {
        let project = try lab.project("a.db")
        let made = try await project.makeRevision(RevisionRequest(message: "x"))
        for file in made.files { _ = try await project.approve(file.id) }
        _ = try await project.upgrade(to: "head", progress: { _ in })
        #expect(try await project.check(live: true).changes.isEmpty)
        return made
    }

    @Test func textsThatKnowNoCaseAreOne() async throws {
        let lab = try FileLab()
        try write("[a]", "c: {type: citext}", to: lab)
        _ = try await settle(lab)
        try lab.load("INSERT INTO t (c) VALUES ('Ab')", into: "a.db")
        #expect(try lab.session("a.db").value("SELECT count(*) FROM t WHERE c = 'aB'") == "1")
    }

    @Test func rowsFollowTheirLabels() async throws {
        let lab = try FileLab()
        try write("[happy, 'so''so', sad]", "m: {type: mood, nullable: false, default: \"'happy'\"}", to: lab)
        _ = try await settle(lab)
        try lab.load("INSERT INTO t (m) VALUES ('happy'), ('so''so'), ('sad')", into: "a.db")
        // One has another name, one goes into one that stays, one is new.
        let enums = "{values: [glad, sad, new], renamed_values: {happy: glad, 'so''so': sad}}"
        try write(enums, "m: {type: mood, default: \"'glad'::mood\"}", to: lab)
        let made = try await settle(lab)
        #expect(made.files.first?.reviews == [])
        let moods = "SELECT group_concat(m, ' ') FROM (SELECT m FROM t ORDER BY id)"
        #expect(try lab.session("a.db").value(moods) == "glad sad sad")
        // The hint stays in the model, and has nothing to say any more.
        try write(enums, "m: {type: mood}, more: {type: text, nullable: false}", to: lab)
        let next = try await settle(lab)
        #expect(next.files.first?.text.contains("CASE") == false)
        let project = try lab.project("a.db")
        _ = try await project.downgrade(to: "-2", confirm: { _ in true }, progress: { _ in })
        #expect(try lab.session("a.db").value(moods) == "happy sad sad")
    }

    @Test func rowsThatBreakANewCheckAreCounted() async throws {
        let lab = try FileLab()
        try write("[a, b]", "m: mood", to: lab)
        _ = try await settle(lab)
        try lab.load("INSERT INTO t (m) VALUES ('a'), ('b'), ('b'), (NULL)", into: "a.db")
        try write("[a]", "m: mood", to: lab)
        let project = try lab.project("a.db")
        _ = try await project.makeRevision(RevisionRequest(message: "x"))
        var told: [String] = []
        _ = await Self.problems {
            _ = try await project.upgrade(to: "head") { told += [$0.text].compactMap { $0 } }
        }
        #expect(told.contains("  2 rows: add-check: fails where rows break check main.t.t_m_check"))
        #expect(try lab.session("a.db").value("SELECT count(*) FROM t") == "4")
    }

    @Test func shortNamesOfTypesAreKnown() async throws {
        let lab = try FileLab()
        try lab.write("portable: true\n", to: "autogen.yml")
        try lab.write(
            "tables: {t: {columns: {id: bigserial, a: int8, b: int2, c: float8}, primary_key: [id]}}\n",
            to: "schema/a.yml")
        _ = try await settle(lab)
        let session = try lab.session("a.db")
        try session.execute("INSERT INTO t (a) VALUES (7)")
        #expect(
            try session.value("SELECT id || group_concat(type) FROM t, pragma_table_info('t')")
                == "1INTEGER,INTEGER,INTEGER,REAL")
        try lab.write("tables: {t: {columns: {id: int, a: serial}, primary_key: [id]}}\n", to: "schema/a.yml")
        let found = await Self.problems {
            _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "x"))
        }
        #expect(found.map(\.code) == ["model.portable"])
    }

    @Test func constantsLoseTheirCastsAndNothingElse() async throws {
        let lab = try FileLab()
        try write(
            "[a]",
            """
            n: {type: text, default: "'a::b'"}, s: {type: timestamp(3) with time zone, default: now()}, j: {type: jsonb, default: "'{\\"x\\": 1}'::jsonb"}, d: {type: "numeric(4,2)", default: "-1.5::numeric(4,2)"}
            """, to: lab)
        _ = try await settle(lab)
        let session = try lab.session("a.db")
        try session.execute("INSERT INTO t (id) VALUES (1)")
        #expect(try session.value("SELECT n || j || d || typeof(s) FROM t") == "a::b{\"x\": 1}-1.5text")
        for text in ["now()::date", "'a'::text || 'b'", "('a'::text)"] {
            try write("[a]", "n: {type: text, default: \"\(text)\"}", to: lab)
            let found = await Self.problems {
                _ = try await lab.project("a.db").makeRevision(RevisionRequest(message: "x"))
            }
            #expect(found.map(\.code) == ["model.portable"], "\(text)")
        }
    }
}
