import RevisionFiles
import SourceDiagnostics
import Subprocess

/// What is to be known of a revision after it was edited.
public struct EditOutcome: Sendable {
    public let id: String
    public let path: String
    public let hasChanged: Bool
    public let notes: [String]
}

extension Project {
    /// Opens a revision's file in the user's editor, and looks at it afterwards.
    public func edit(_ address: String) async throws -> EditOutcome {
        let graph = try loadRevisions()
        let rows = isDatabaseGiven && Self.asksDatabase(address) ? try await current() : nil
        let ids = try graph.resolve(address, rows: rows).ids
        guard ids.count == 1, let file = graph.revisions[ids[0]] else {
            throw AutogenFailure(.usage, "usage.address", "'\(address)' is not one revision")
        }
        let variables = environment.variables
        let editor = [variables["VISUAL"], variables["EDITOR"]].lazy.compactMap(\.self).first { !$0.isEmpty } ?? "vi"
        // As git does it: the editor may come with arguments.
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", editor + " \"$@\"", editor, fullPath(file)],
            input: .currentStandardInput, output: .currentStandardOutput, error: .currentStandardError)
        guard case .exited(0) = result.terminationStatus else {
            throw AutogenFailure(
                .usage, "edit.editor", "the editor '\(editor)' did not end well", help: "VISUAL or EDITOR name another")
        }
        let edited = try RevisionParser.parse(try FileTree.read(fullPath(file)) ?? "", path: file.path)
        var notes: [String] = []
        let stale = (edited.upgrade.statements + edited.downgrade.statements).filter(\.hasStaleApproval).count
        if stale > 0 {
            notes.append("\(stale) approved statements were edited: `autogen approve \(edited.id)` once more")
        }
        if edited.upgrade.checksum != file.upgrade.checksum || edited.downgrade.checksum != file.downgrade.checksum {
            notes.append("the bodies have changed: `autogen check` runs them in scratch and compares with the models")
        }
        if edited.id != file.id || edited.revises != file.revises { _ = try loadRevisions() }
        return EditOutcome(id: edited.id, path: file.path, hasChanged: edited.text != file.text, notes: notes)
    }
}
