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
        try texts.map { text in
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2, let old = NameNotation.parse(sides[0]), let new = NameNotation.parse(sides[1])
            else {
                throw AutogenFailure(.usage, "usage", "'--rename \(text)' is not old=new")
            }
            let olds = source.sortedIDs.filter { $0.path.suffix(old.count) == old[...] && !target.contains($0) }
            let news = target.sortedIDs.filter { $0.path.suffix(new.count) == new[...] && !source.contains($0) }
            let pairs = olds.flatMap { old in
                news.filter { $0.kind == old.kind && $0.path.count == old.path.count }.map { (old, $0) }
            }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            guard let pair = pairs.first else {
                throw AutogenFailure(
                    .usage, "usage.rename",
                    "'--rename \(text)': nothing that goes is called '\(sides[0])', or nothing that comes '\(sides[1])'"
                )
            }
            return AuthoredModel.Rename(old: pair.0, new: pair.1)
        }
    }
}
