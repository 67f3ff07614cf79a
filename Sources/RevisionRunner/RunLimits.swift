/// How long a run waits and tries; milliseconds, 0 for no limit.
package struct RunLimits: Sendable {
    /// For a lock, each time: <https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT>.
    package var lockTimeout = 2000
    package var statementTimeout = 0
    /// How long a transaction that met a lock, a deadlock or a conflict is tried again.
    package var retryFor = 600_000

    package init() {}
}

/// What of a run is one transaction.
package enum TransactionUnit: String, CaseIterable, Sendable {
    /// Each step.
    case step
    /// The transactional steps between two that have none.
    case revision
    /// All of it.
    case all
}

/// Steps that run together.
struct StepGroup {
    enum Kind { case transaction, statements, batch }

    let kind: Kind
    let places: Range<Int>
}
