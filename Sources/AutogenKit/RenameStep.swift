import MigrationPlan
import SchemaModel

/// A rename as it is run.
struct RenameStep {
    let rename: Rename
    /// What is said of it; nil where another step says it.
    let told: Rename?
    /// Whether it is a part of a way over a name that is nobody's.
    let isDetour: Bool

    /// A name is given up before it is taken; where names change places, one waits under a third.
    static func ordered(_ renames: [Rename], aside: (Rename) -> ObjectID) -> [RenameStep] {
        var waiting = renames.map { RenameStep(rename: $0, told: $0, isDetour: false) }
        var result: [RenameStep] = []
        while !waiting.isEmpty {
            let held = Set(waiting.map(\.rename.old))
            if let next = waiting.firstIndex(where: { !held.contains($0.rename.new) }) {
                result.append(waiting.remove(at: next))
                continue
            }
            let first = waiting.removeFirst().rename
            let aside = aside(first)
            result.append(
                RenameStep(rename: Rename(old: first.old, new: aside, evidence: nil), told: first, isDetour: true))
            waiting.append(
                RenameStep(rename: Rename(old: aside, new: first.new, evidence: nil), told: nil, isDetour: true))
        }
        return result
    }
}
