import MigrationPlan
import ModelFiles
import SchemaModel

/// What a comparison of models with a database found, with the proved ways between them.
struct Comparison {
    var proof = Proof.Result(upgrade: Plan(), downgrade: Plan())
    /// What makes the source from nothing, where it has to be written down first.
    var baseline: Proof.Result?
    var unmanaged: [String] = []
    /// What proved it, with its version.
    var server = ""
    /// Whether the texts of models and database agreed as they are.
    var isQuick = false
    var changes: [CheckOutcome.Change] { proof.changes }
}

extension Project {
    func parseRenames(
        _ texts: [String], _ source: DatabaseSchema, _ target: DatabaseSchema
    ) throws -> [AuthoredModel.Rename] {
        let names = try texts.map { text -> (old: [String], new: [String]) in
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2, let old = NameNotation.parse(sides[0]), let new = NameNotation.parse(sides[1])
            else {
                throw AutogenFailure(.usage, "usage", "'--rename \(text)' is not old=new")
            }
            return (old, new)
        }
        // A name that is given up by another of them can be taken.
        func isFree(_ id: ObjectID) -> Bool {
            !source.contains(id) || names.contains { id.path.suffix($0.old.count) == $0.old[...] }
        }
        return try zip(texts, names).map { text, name in
            let olds = source.sortedIDs.filter { $0.path.suffix(name.old.count) == name.old[...] }
            let news = target.sortedIDs.filter { $0.path.suffix(name.new.count) == name.new[...] && isFree($0) }
            let pairs = olds.flatMap { old in
                news.filter { $0.kind == old.kind && $0.path.count == old.path.count && $0 != old }.map { (old, $0) }
            }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            let plain = pairs.first { !target.contains($0.0) && !source.contains($0.1) }
            // What comes may have the name that something gives up.
            let handedOn = pairs.first { $0.0.path.dropLast() == $0.1.path.dropLast() }
            guard let pair = plain ?? handedOn else {
                throw AutogenFailure(
                    .usage, "usage.rename",
                    "'--rename \(text)': nothing that goes is called '\(NameNotation.write(name.old))', or nothing that comes '\(NameNotation.write(name.new))'"
                )
            }
            return AuthoredModel.Rename(old: pair.0, new: pair.1)
        }
    }
}
