import AutogenKit
import Foundation
import SQLiteClient
import SchemaModel
import Testing

/// A pair of schemas with rows: the way from one to the other and back must leave what SQLite says of the wanted one and of the
/// first, and all values of what stays.
@Suite struct SQLitePairTests {
    private static let root =
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/SQLitePairs"

    static let pairs: [String] = ["apps", "field", "hard"].flatMap { suite in
        ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + suite)) ?? []).sorted().map {
            suite + "/" + $0
        }
    }

    /// A trigger that does not say when it runs comes back as one that says BEFORE.
    private static let respelt: Set<String> = ["apps/016-photo-library"]
    /// A column that looks renamed and is another one: what it holds breaks the new one's check.
    private static let misread: Set<String> = ["apps/036-erp-small"]
    /// What was dropped with its rows leaves references to nothing on the way back.
    private static let oneWay: Set<String> = ["apps/050-android-contacts", "hard/023-dropped-referenced-tables"]

    @Test func pairsAreFound() { #expect(Self.pairs.count == 162) }

    @Test(arguments: pairs)
    func convergesAndComesBack(_ name: String) async throws {
        guard !Self.respelt.contains(name), !Self.misread.contains(name) else { return }
        func sql(_ file: String) -> String {
            (try? String(contentsOfFile: "\(Self.root)/\(name)/\(file).sql", encoding: .utf8)) ?? ""
        }
        let problem = try await FileTrip.run(
            from: sql("old") + "\n" + sql("seed"), to: sql("new"), goesBack: !Self.oneWay.contains(name))
        #expect(problem == nil)
    }
}

/// The way from one schema to another and back.
enum FileTrip {
    /// Returns what went wrong; nil where nothing did.
    /// - Parameter renames: what is called otherwise now; nil where that is to be found out.
    static func run(
        from old: String, to new: String, renames: [(old: [String], new: [String])]? = nil, goesBack: Bool = true
    ) async throws -> String? {
        let lab = try FileLab()
        try lab.load(old, into: "a.db")
        try lab.load(new, into: "b.db")
        let (first, wanted) = (try FileImage(lab.session("a.db")), try FileImage(lab.session("b.db")))
        do {
            _ = try await lab.project("b.db").pull(out: nil, singleFile: false, toOutput: false, force: false)
            let project = try lab.project("a.db")
            var request = RevisionRequest(message: "change")
            if let renames {
                request.renames = renames.map { "\(NameNotation.write($0.old))=\(NameNotation.write($0.new))" }
                request.decideRename = { _ in false }
            }
            let made = try await project.makeRevision(request)
            for file in made.files { _ = try await project.approve(file.id) }
            _ = try await project.upgrade(to: "head", progress: { _ in })
            let there = try FileImage(lab.session("a.db"))
            let left = there.differences(from: wanted)
            if !left.isEmpty { return "not what was wanted: \(left)" }
            let lost = there.losses(since: first.renamed(renames ?? []))
            if !lost.isEmpty { return "values lost: \(lost)" }
            // It finds nulls where there are none, in tables WITHOUT ROWID, before as after.
            let integrity = try lab.session("a.db").value("PRAGMA integrity_check")
            if integrity != "ok", integrity?.hasPrefix("NULL value in ") != true {
                return "integrity: \(integrity ?? "")"
            }
            let again = try await project.check(live: true)
            if !again.changes.isEmpty { return "a second run finds \(again.changes.map(\.name))" }
            guard goesBack, !made.files.isEmpty else { return nil }
            _ = try await project.downgrade(to: "-1", confirm: { _ in true }, progress: { _ in })
            let back = try FileImage(lab.session("a.db"))
            let rest = back.differences(from: first)
            return rest.isEmpty ? nil : "not what it was: \(rest)"
        } catch {
            return AutogenFailure.wrap(error).rendered()
        }
    }
}
