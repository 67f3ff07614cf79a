import AutogenKit
import Foundation

/// A change of a file with rows to another schema, as a person makes it: the models are pulled from a file that has it.
struct FileChange {
    let lab: FileLab
    let project: Project
    let made: RevisionOutcome

    init(from old: String, to new: String, renames: [String] = []) async throws {
        lab = try FileLab()
        try lab.load(old, into: "a.db")
        try lab.load(new, into: "b.db")
        _ = try await lab.project("b.db").pull(out: nil, singleFile: false, toOutput: false, force: false)
        project = try lab.project("a.db")
        var request = RevisionRequest(message: "change")
        request.renames = renames
        made = try await project.makeRevision(request)
    }

    /// The upgrade of the change as its file says it.
    var upgrade: String {
        get throws {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return text.components(separatedBy: "-- autogen: downgrade")[0]
        }
    }

    /// The file of the change.
    var path: String { lab.path(made.files.last?.path ?? "") }

    /// Flags of the upgrade: `REVIEW drop-column`.
    var flags: [String] {
        get throws {
            try upgrade.split(separator: "\n").filter { $0.hasPrefix("-- REVIEW ") || $0.hasPrefix("-- NOTE ") }.map {
                String($0.dropFirst(3).prefix { $0 != ":" })
            }
        }
    }

    /// Approves and runs what was made.
    /// - Returns: what was told meanwhile.
    @discardableResult
    func run() async throws -> [String] {
        for file in made.files { _ = try await project.approve(file.id) }
        let notes = Notes()
        _ = try await project.upgrade(to: "head") { event in
            if let text = event.text { notes.add(text) }
        }
        return notes.all
    }

    /// A value of the file.
    func value(_ query: String) throws -> String? { try lab.session("a.db").value(query) }

    /// The error that a run ends with; nil where it does not.
    func failure() async -> String? {
        do {
            try await run()
            return nil
        } catch { return AutogenFailure.wrap(error).rendered() }
    }
}

/// What a run told.
final class Notes {
    private var texts: [String] = []

    func add(_ text: String) { texts.append(text) }

    var all: [String] { texts }
}
