import ArgumentParser
import AutogenKit

extension RunOptions.Transaction: ExpressibleByArgument {}

/// A span of time on the command line: `500ms`, `2s`, `5min`, `1h`; a number alone is seconds.
struct Duration: ExpressibleByArgument {
    let milliseconds: Int

    private static let units = [("ms", 1), ("min", 60_000), ("s", 1000), ("m", 60_000), ("h", 3_600_000)]

    init?(argument: String) {
        let (unit, factor) = Self.units.first { argument.hasSuffix($0.0) } ?? ("", 1000)
        guard let number = Int(argument.dropLast(unit.count)), number >= 0, number <= 10_000_000 else { return nil }
        milliseconds = number * factor
    }

    var defaultValueDescription: String { "\(milliseconds)ms" }
}

/// The options of commands that run revisions.
struct RunArguments: ParsableArguments {
    @Option(help: "What is one transaction: each step, a revision's steps, or all of the run (step, revision, all).")
    var transaction: RunOptions.Transaction = .step
    @Option(help: ArgumentHelp("How long one try waits for a lock: 500ms, 2s; 0 for ever.", valueName: "time"))
    var lockTimeout: Duration?
    @Option(help: ArgumentHelp("How long one statement may run: 30s, 5min; left out, for ever.", valueName: "time"))
    var statementTimeout: Duration?
    @Option(help: ArgumentHelp("How long a transaction that met a lock is tried again.", valueName: "time"))
    var retryFor: Duration?
    @Flag(help: "Refuse to run where an applied revision was edited.")
    var strict = false
    @Flag(help: "Copy a SQLite file before the first revision runs, and say how to bring it back.")
    var backup = false
    @Flag(help: "Say what would be run, on this database, and run nothing.")
    var dryRun = false

    var options: RunOptions {
        var options = RunOptions()
        options.transaction = transaction
        if let lockTimeout { options.lockTimeout = lockTimeout.milliseconds }
        if let statementTimeout { options.statementTimeout = statementTimeout.milliseconds }
        if let retryFor { options.retryFor = retryFor.milliseconds }
        (options.isStrict, options.isBackedUp) = (strict, backup)
        return options
    }
}
