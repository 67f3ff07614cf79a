import SourceDiagnostics

/// A folder of SQL files whose names are numbered: a line of revisions in the order of their numbers.
package struct NumberedMigrations {
    package private(set) var revisions: [AdoptedRevision] = []
    /// Repeatable files, which have no place in a line.
    package private(set) var skipped: [String] = []

    private struct Entry {
        let name: MigrationName
        let file: MigrationSource
    }

    private var problems: [Diagnostic] = []

    /// - Parameters:
    ///   - placeholders: what stands for `${name}` in the files of runners that put values in.
    ///   - skipsRepeatable: whether `R__….sql` is left out instead of refused.
    package init(
        _ files: [MigrationSource], placeholders: [String: String] = [:], skipsRepeatable: Bool = false
    ) throws(Diagnostics) {
        var ups: [VersionNumber: Entry] = [:]
        var downs: [VersionNumber: Entry] = [:]
        for file in files {
            guard let name = MigrationName(path: file.path) else {
                problems.append(
                    Self.problem(
                        "adopt.name", "the name has no version", file,
                        help: "names such as V001__users.sql, 001_users.sql or 20240101120000_users.up.sql have one; "
                            + "move other files elsewhere"))
                continue
            }
            guard let number = name.number else {
                if skipsRepeatable { skipped.append(file.path) } else { problems.append(Self.repeatable(file)) }
                continue
            }
            let entry = Entry(name: name, file: file)
            let other = name.role == .upgrade ? ups[number] : downs[number]
            if let other {
                problems.append(
                    Self.problem(
                        "adopt.duplicate", "two files are of version \(name.version)", file,
                        notes: [
                            Diagnostic.Note("the other", at: SourceSpan(file: other.file.path, line: 1, column: 1))
                        ]))
            } else if name.role == .upgrade {
                ups[number] = entry
            } else {
                downs[number] = entry
            }
        }
        for number in downs.keys.sorted() where ups[number] == nil {
            guard let entry = downs[number] else { continue }
            problems.append(
                Self.problem("adopt.orphan", "no file makes what version \(entry.name.version) takes back", entry.file))
        }
        for number in ups.keys.sorted() {
            guard let entry = ups[number] else { continue }
            do throws(Diagnostic) {
                let parents = revisions.last.map { [$0.file.id] } ?? []
                revisions.append(try Self.revision(entry, downs[number], parents, placeholders))
            } catch {
                problems.append(error)
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    private static func revision(
        _ up: Entry, _ down: Entry?, _ parents: [String], _ placeholders: [String: String]
    ) throws(Diagnostic) -> AdoptedRevision {
        let text = try MigrationText(try filled(up, placeholders))
        let sections = try MigrationSections(text)
        var downgrade = sections.downgrade.map { AdoptedBody($0, tail: text.tail) }
        if let down {
            if sections.downgrade != nil {
                throw problem(
                    "adopt.duplicate", "version \(up.name.version) is taken back in two places", up.file,
                    notes: [Diagnostic.Note("the other", at: SourceSpan(file: down.file.path, line: 1, column: 1))])
            }
            let text = try MigrationText(try filled(down, placeholders))
            let sections = try MigrationSections(text)
            downgrade = AdoptedBody(sections.downgrade ?? sections.upgrade, tail: text.tail)
        }
        var file = RevisionFile(id: up.name.version, revises: parents, message: up.name.message)
        file.origin = shownName(up.file.path)
        return AdoptedRevision(
            file, upgrade: AdoptedBody(sections.upgrade, tail: sections.downgrade == nil ? text.tail : ""),
            downgrade: downgrade, source: up.file.path)
    }

    /// The file's name, with its folder where that bears the version.
    private static func shownName(_ path: String) -> String {
        let parts = path.split(separator: "/").map(String.init)
        guard let file = parts.last, ["up.sql", "migration.sql"].contains(file) else { return parts.last ?? path }
        return parts.suffix(2).joined(separator: "/")
    }

    // MARK: - Placeholders

    /// The file with values for its `${name}`; where the runner would put one in that nobody knows, it is refused.
    private static func filled(
        _ entry: Entry, _ placeholders: [String: String]
    ) throws(Diagnostic) -> MigrationSource {
        guard entry.name.isPrefixed || !placeholders.isEmpty else { return entry.file }
        var (result, rest) = ("", entry.file.text[...])
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            let name = String(rest[start.upperBound..<end])
            result += rest[..<start.lowerBound]
            if let value = placeholders[name] {
                result += value
            } else if entry.name.isPrefixed, !name.isEmpty,
                name.allSatisfy({ $0.isLetter || $0.isNumber || "_-.:".contains($0) })
            {
                let offset = entry.file.text.utf8.distance(from: entry.file.text.startIndex, to: start.lowerBound)
                throw RevisionSource(entry.file.text, file: entry.file.path).problem(
                    "adopt.placeholder", "a value would be put in for ${\(name)}", at: offset,
                    help: "say which: --placeholder '\(name)=VALUE'; or keep it: --placeholder '\(name)=${\(name)}'")
            } else {
                result += "${" + name + "}"
            }
            rest = rest[rest.index(after: end)...]
        }
        return MigrationSource(path: entry.file.path, text: result + rest)
    }

    // MARK: - Problems

    private static func problem(
        _ code: String, _ message: String, _ file: MigrationSource, help: String? = nil, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(code, message, at: SourceSpan(file: file.path, line: 1, column: 1), help: help, notes: notes)
    }

    private static func repeatable(_ file: MigrationSource) -> Diagnostic {
        problem(
            "adopt.repeatable", "a repeatable migration has no place among revisions, which run once", file,
            help:
                "what it makes belongs into the models, which `autogen pull` writes; --skip-repeatable leaves it out here"
        )
    }
}
