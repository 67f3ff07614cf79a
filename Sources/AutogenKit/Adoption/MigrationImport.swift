import RevisionFiles
import SourceDiagnostics

extension Project {
    /// The migrations that a request names, in the form of revisions.
    func readMigrations(
        _ request: AdoptRequest, known: Set<String>
    ) throws -> (revisions: [AdoptedRevision], notes: [String]) {
        let files = try request.paths.flatMap { try sources($0, ".sql") }
        guard !files.isEmpty else {
            let hasPython = try request.paths.contains { try !sources($0, ".py").isEmpty }
            throw AutogenFailure(
                .usage, "adopt.empty", "there are no SQL files in \(request.paths.joined(separator: ", "))",
                help: hasPython
                    ? "Python is never run here; let Alembic print its SQL: `alembic upgrade heads --sql > up.sql`, then "
                        + "`autogen adopt up.sql --alembic-versions FOLDER`"
                    : nil)
        }
        let scripts = files.filter(AlembicProject.isScript)
        guard !scripts.isEmpty else {
            if request.alembicVersions != nil {
                throw AutogenFailure(
                    .usage, "adopt.alembic", "none of the files is SQL that Alembic printed",
                    help: "`alembic upgrade heads --sql > up.sql` prints it")
            }
            let read = try NumberedMigrations(
                files, placeholders: try values(request.placeholders), skipsRepeatable: request.skipsRepeatable)
            return (read.revisions, read.skipped.map { "left out, as it is repeatable: \($0)" })
        }
        if let other = files.first(where: { !AlembicProject.isScript($0) }) {
            throw Diagnostic(
                "adopt.mixed", "this file is not SQL that Alembic printed, and others are",
                at: SourceSpan(file: other.path, line: 1, column: 1), help: "adopt them one after the other")
        }
        let versions = try request.alembicVersions.map { try sources($0, ".py") }
        let read = try AlembicProject(
            scripts: scripts, versions: versions, versionTable: request.versionTable ?? "alembic_version", known: known)
        return (read.revisions, [])
    }

    private func sources(_ path: String, _ suffix: String) throws -> [MigrationSource] {
        let path = Self.absolute(path, environment.workingFolder)
        guard FileTree.exists(path) else {
            throw AutogenFailure(.usage, "adopt.empty", "there is no file or folder \(shown(path))")
        }
        let paths =
            FileTree.isFolder(path)
            ? try FileTree.files(below: path, suffixes: [suffix]) : path.lowercased().hasSuffix(suffix) ? [path] : []
        return try paths.map { MigrationSource(path: shown($0), text: try FileTree.read($0) ?? "") }
    }

    private func values(_ pairs: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        for pair in pairs {
            guard let sign = pair.firstIndex(of: "="), sign > pair.startIndex else {
                throw AutogenFailure(.usage, "usage", "'--placeholder \(pair)' is not of the form NAME=VALUE")
            }
            values[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
        }
        return values
    }

    /// The revisions that are not there yet, with their paths and texts, each parsed again.
    func finished(_ revisions: [AdoptedRevision], beside old: RevisionGraph) throws -> [AdoptedRevision] {
        var problems: [Diagnostic] = []
        var result: [AdoptedRevision] = []
        let template = try ownTemplate()
        for var revision in revisions {
            if let other = old.revisions[revision.file.id] {
                // A downgrade may have been mended since, an upgrade must not.
                if other.upgrade.checksum != revision.upgrade.body.checksum {
                    problems.append(Self.clash(revision, other))
                }
                continue
            }
            if let id = old.labels[revision.file.id], let other = old.revisions[id] {
                problems.append(Self.clash(revision, other))
                continue
            }
            if revision.file.created.isEmpty { revision.file.created = environment.timestamp }
            let text = try render(
                revision.file, upgrade: revision.upgrade.text, downgrade: revision.downgrade?.text ?? "\n",
                template: template)
            let path = migrationsFolder + "/" + Self.fileName(ofAdopted: revision.file)
            var made = try RevisionParser.parse(text, path: shown(path))
            guard made.upgrade.checksum == revision.upgrade.body.checksum,
                made.downgrade.checksum == (revision.downgrade?.body ?? RevisionBody()).checksum,
                made.id == revision.file.id, made.revises == revision.file.revises
            else {
                throw AutogenFailure(
                    .usage, "template.invalid",
                    "templates/revision.sql.mustache changes what \(revision.source) says",
                    help:
                        "keep the header fields and {{{upgrade}}} and {{{downgrade}}} as they are, and add comments only"
                )
            }
            if FileTree.exists(path) {
                problems.append(
                    Diagnostic(
                        "adopt.clash", "\(made.path) is there already, and is another revision",
                        at: SourceSpan(file: revision.source, line: 1, column: 1), help: "move one of the two"))
            }
            made.text = text
            revision.file = made
            result.append(revision)
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        if result.count == revisions.count, let first = old.order.first, let path = old.revisions[first]?.path {
            throw AutogenFailure(
                .usage, "adopt.not-empty", "there are revisions of the project's own already, beginning with \(path)",
                help: "what is adopted comes first: --migrations names another folder")
        }
        return result
    }

    private static func clash(_ revision: AdoptedRevision, _ other: RevisionFile) -> Diagnostic {
        Diagnostic(
            "adopt.clash", "'\(revision.file.id)' is another revision already",
            at: SourceSpan(file: revision.source, line: 1, column: 1),
            help: "one of the two was edited, or they are of two projects: --migrations names another folder",
            notes: [Diagnostic.Note("the other", at: SourceSpan(file: other.path, line: 1, column: 1))])
    }
}
