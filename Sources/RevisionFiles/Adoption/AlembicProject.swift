import SourceDiagnostics

/// An Alembic project, from its offline SQL and the headers of its versions: the graph as it is there.
package struct AlembicProject {
    package private(set) var revisions: [AdoptedRevision] = []
    private var problems: [Diagnostic] = []

    package static func isScript(_ file: MigrationSource) -> Bool { AlembicScript.isScript(file.text) }

    /// - Parameters:
    ///   - scripts: the SQL of the upgrade, and perhaps that of the downgrade.
    ///   - versions: the Python files; nil where nothing but the SQL is there.
    ///   - known: ids that the project has already.
    package init(
        scripts: [MigrationSource], versions: [MigrationSource]?, versionTable: String = "alembic_version",
        known: Set<String> = []
    ) throws(Diagnostics) {
        var ups: [AlembicScript.Section] = []
        var downs: [String: AlembicScript.Section] = [:]
        for script in scripts {
            do throws(Diagnostic) {
                for section in try AlembicScript(script, versionTable: versionTable).sections {
                    let other = section.isUpgrade ? ups.first { $0.id == section.id } : downs[section.id]
                    if let other { problems.append(Self.twice(section, other)) }
                    if section.isUpgrade { ups.append(section) } else { downs[section.id] = section }
                }
            } catch {
                problems.append(error)
            }
        }
        let headers = readHeaders(versions ?? [])
        if !problems.isEmpty { throw Diagnostics(problems) }
        let ids = Set(ups.map(\.id))
        for section in ups {
            for parent in section.parents where !ids.contains(parent) && !known.contains(Self.ownID(parent)) {
                problems.append(
                    Diagnostic(
                        "adopt.alembic", "revision \(section.id) follows \(parent), which is not in the SQL",
                        at: section.span, help: "make the SQL from the base: `alembic upgrade head --sql`"))
            }
            revisions.append(
                revision(section, downs[section.id], headers[section.id], isHeaded: versions != nil, headers))
        }
        for (id, section) in downs.sorted(by: { $0.key < $1.key }) where !ids.contains(id) {
            problems.append(
                Diagnostic(
                    "adopt.orphan", "the SQL of the upgrade has no revision \(id)", at: section.span,
                    help: "make both from the same versions"))
        }
        for (id, header) in headers.sorted(by: { $0.key < $1.key }) where !ids.contains(id) {
            problems.append(
                Self.atTop(
                    header.path, "the SQL has no revision \(id)", help: "make it anew: `alembic upgrade heads --sql`"))
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
    }

    private mutating func readHeaders(_ files: [MigrationSource]) -> [String: PythonHeader] {
        var headers: [String: PythonHeader] = [:]
        for file in files {
            do throws(Diagnostic) {
                guard let header = try PythonHeader(file) else { continue }
                if let other = headers.updateValue(header, forKey: header.revision) {
                    problems.append(
                        Self.atTop(
                            file.path, "two files are revision \(header.revision)", code: "adopt.duplicate",
                            notes: [
                                Diagnostic.Note("the other", at: SourceSpan(file: other.path, line: 1, column: 1))
                            ]))
                }
            } catch {
                problems.append(error)
            }
        }
        return headers
    }

    private mutating func revision(
        _ up: AlembicScript.Section, _ down: AlembicScript.Section?, _ header: PythonHeader?, isHeaded: Bool,
        _ headers: [String: PythonHeader]
    ) -> AdoptedRevision {
        let id = Self.ownID(up.id)
        var file = RevisionFile(id: id, revises: up.parents.map(Self.ownID), message: header?.message ?? "")
        if id != up.id { file.origin = up.id }
        if let header {
            file.created = header.created
            file.branch = header.branchLabels.map(Self.ownID)
            file.dependsOn = header.dependsOn.map { Self.ownID(Self.whole($0, headers)) }
            // Alembic takes beginnings of ids there, too.
            let parents = Set(header.downRevision.map { Self.whole($0, headers) })
            if parents != Set(up.parents) {
                problems.append(
                    Self.atTop(
                        header.path,
                        "revision \(up.id) follows \(Self.names(parents.sorted())) here, and \(Self.names(up.parents)) in the SQL",
                        help: "make the SQL anew: `alembic upgrade heads --sql`"))
            }
        } else if isHeaded {
            problems.append(
                Diagnostic(
                    "adopt.alembic", "no file in the versions folder is revision \(up.id)", at: up.span,
                    help: "name the folder that the SQL was made from"))
        }
        return AdoptedRevision(
            file, upgrade: AdoptedBody(up.pieces), downgrade: down.map { AdoptedBody($0.pieces) },
            source: up.span.file)
    }

    /// The id that a beginning stands for.
    private static func whole(_ name: String, _ headers: [String: PythonHeader]) -> String {
        if headers[name] != nil || headers.values.contains(where: { $0.branchLabels.contains(name) }) { return name }
        let matches = headers.keys.filter { $0.hasPrefix(name) }
        return matches.count == 1 ? matches[0] : name
    }

    /// The id as a revision can have it: the same, but for what no id may hold.
    private static func ownID(_ id: String) -> String {
        let text = String(id.map { $0.isWhitespace || "@+:/,".contains($0) ? "_" : $0 })
        return ["head", "heads", "base", "current"].contains(text) ? text + "_" : text
    }

    private static func names(_ ids: [String]) -> String { ids.isEmpty ? "nothing" : ids.joined(separator: ", ") }

    private static func twice(_ section: AlembicScript.Section, _ other: AlembicScript.Section) -> Diagnostic {
        Diagnostic(
            "adopt.duplicate", "revision \(section.id) is there twice", at: section.span,
            notes: [Diagnostic.Note("the other", at: other.span)])
    }

    private static func atTop(
        _ path: String, _ message: String, code: String = "adopt.alembic", help: String? = nil,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(code, message, at: SourceSpan(file: path, line: 1, column: 1), help: help, notes: notes)
    }
}
