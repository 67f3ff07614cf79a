import RevisionRunner

/// How a run goes: what is one transaction, how long it waits, what it refuses.
public struct RunOptions: Sendable {
    public enum Transaction: String, CaseIterable, Sendable { case step, revision, all }

    public var transaction = Transaction.step
    /// Milliseconds for a lock, each time; 0 for no limit.
    public var lockTimeout = 2000
    /// Milliseconds for a statement; 0 for no limit.
    public var statementTimeout = 0
    /// Milliseconds for which a transaction that met a lock is tried again.
    public var retryFor = 600_000
    /// Whether an applied revision whose upgrade was edited stops the run.
    public var isStrict = false
    /// Whether a SQLite file is copied before the first revision runs.
    public var isBackedUp = false

    public init() {}

    var unit: TransactionUnit { TransactionUnit(rawValue: transaction.rawValue) ?? .step }

    var limits: RunLimits {
        var limits = RunLimits()
        (limits.lockTimeout, limits.statementTimeout, limits.retryFor) = (lockTimeout, statementTimeout, retryFor)
        return limits
    }
}
