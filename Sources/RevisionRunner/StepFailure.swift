import DatabaseAccess
import RevisionFiles

/// Why a revision stopped, and where.
package struct StepFailure: Error, Sendable {
    package let file: RevisionFile
    package let step: Int
    package let stepCount: Int
    package let statement: RevisionStatement?
    package private(set) var error: DatabaseError
    /// What the database holds now, in words.
    package var aftermath: String

    init(
        _ item: StepRunner.Item, _ place: Int, _ statement: RevisionStatement?, _ error: DatabaseError,
        _ aftermath: String
    ) {
        file = item.file
        (step, stepCount) = (place + 1, item.steps.count)
        (self.statement, self.error, self.aftermath) = (statement, error, aftermath)
    }

    package var revision: String { file.id }
    package var path: String { file.path }

    /// Who held the lock that was not to be had, and for how long it was tried.
    func blocked(by blockers: String?, for milliseconds: Int) -> StepFailure {
        guard error.code == "55P03" else { return self }
        var failure = self
        let time = "tried for \(milliseconds / 1000).\(milliseconds % 1000 / 100) s; --retry-for says how long"
        failure.error.detail = [error.detail, blockers, time].compactMap(\.self).joined(separator: "; ")
        return failure
    }

    func telling(_ aftermath: String) -> StepFailure {
        var failure = self
        failure.aftermath = aftermath
        return failure
    }
}

/// What a run tells while it goes.
package enum RunEvent: Sendable {
    case began(revision: String, message: String, direction: String)
    case step(Int, of: Int)
    case batch(rows: Int, of: Int)
    case notice(String)
    case retrying(reason: String, milliseconds: Int)
    case finished(revision: String, direction: String, milliseconds: Int)
    case stamped(revision: String)
}
