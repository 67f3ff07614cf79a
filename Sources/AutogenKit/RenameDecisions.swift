import MigrationPlan
import SchemaModel

/// A rename that looks likely, as a person is asked about it.
public struct RenameQuestion: Sendable {
    /// `column app.users.name`
    public let old: String
    public let new: String
    public let evidence: String
}

/// What a person says of likely renames, asked once each.
final class RenameDecisions {
    enum Answer { case rename, other, later }

    private let ask: (@Sendable (RenameQuestion) -> Bool?)?
    private var answers: [String: Answer] = [:]

    /// - Parameter ask: true for a rename, false for two different things, nil to leave it to the review.
    init(_ ask: (@Sendable (RenameQuestion) -> Bool?)?) { self.ask = ask }

    func answer(_ old: String, _ new: String, _ evidence: String) -> Answer {
        if let known = answers[old + "\n" + new] { return known }
        let answer: Answer =
            switch ask?(RenameQuestion(old: old, new: new, evidence: evidence)) {
            case true?: .rename
            case false?: .other
            case nil: .later
            }
        answers[old + "\n" + new] = answer
        return answer
    }
}
