import ModelFiles
import RevisionFiles
import SchemaModel

/// The hash that ties a revision to its parents and to the models it was made from: as long as it holds, models and revisions
/// agree, and no server has to be asked.
enum RevisionState {
    /// - Parameter parents: the chain hashes of the revisions it follows.
    static func hash(parents: [String], _ file: RevisionFile, models: String) -> String {
        let parts = parents.sorted() + [file.upgrade.checksum, file.downgrade.checksum, models]
        return "sha256:" + Checksum.sha256(parts.joined(separator: "\u{1}"))
    }

    /// A hash of what models say, whatever their layout.
    static func fingerprint(_ model: AuthoredModel) -> String {
        var text = ""
        for file in ModelPrinter.files(model.schema, for: model.dialect, singleFile: true) { text += file.text }
        for id in model.searchSchemas.keys.sorted() where model.searchSchemas[id] != id.schema {
            text += "\(id) in \(model.searchSchemas[id] ?? "")\n"
        }
        for installed in model.schema.all(Extension.self).sorted(by: { $0.id < $1.id }) {
            text += "\(installed.id.name) \(installed.version ?? "")\n"
        }
        return Checksum.sha256(text)
    }
}

extension AuthoredModel {
    /// What models leave open about extensions is as the database has it.
    mutating func adopt(from live: DatabaseSchema) {
        for var installed in schema.all(Extension.self) {
            guard let other = live.find(Extension.self, installed.id) else { continue }
            if installed.schema == nil { installed.schema = other.schema }
            if installed.version == nil { installed.version = other.version }
            schema.insert(installed)
        }
        // Of options that nobody may see, nothing can differ.
        for mapping in live.all(UserMapping.self) where live.hidesOptions(of: mapping.id) && schema.contains(mapping.id)
        {
            schema.insert(mapping)
        }
        // What cannot be seen cannot be compared; it is reported as not managed.
        for subscription in schema.all(Subscription.self) where live.hidesConnection(of: subscription.id) {
            schema = schema.filter { $0.id != subscription.id }
        }
    }

    /// Hints under the identities that the objects have in PostgreSQL's words: argument types are spelt out there.
    func renameHints(_ target: DatabaseSchema) -> [Rename] {
        renames.map { hint in
            guard hint.new.kind == .routine, !target.contains(hint.new) else { return hint }
            let same = target.sortedIDs.filter { $0.kind == .routine && $0.path.prefix(2) == hint.new.path.prefix(2) }
            guard same.count == 1 else { return hint }
            return Rename(
                old: ObjectID(.routine, Array(hint.old.path.prefix(2)) + [same[0].name]), new: same[0], span: hint.span)
        }
    }

    /// Labels that go into one that was there before.
    func labelMerges(_ source: DatabaseSchema) -> [ObjectID: [String: String]] {
        var merges: [ObjectID: [String: String]] = [:]
        for (id, pairs) in labelRenames {
            guard let old = source.find(EnumType.self, id) else { continue }
            let merged = pairs.filter { old.labels.contains($0.key) && old.labels.contains($0.value) }
            if !merged.isEmpty { merges[id] = merged }
        }
        return merges
    }
}
