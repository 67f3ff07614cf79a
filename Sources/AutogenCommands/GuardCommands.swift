import ArgumentParser
import AutogenKit

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Hold the live database against models, journal and checks.",
        discussion: "Exit code 0: all is fine. 1: something is not.")

    @OptionGroup var common: CommonOptions

    private struct Report: Encodable {
        let ok: Bool
        let database: String
        let findings: [Finding]
        let differences: ChangeReport
    }

    func run() async throws {
        let outcome = try await common.project().verify()
        if common.format == .json {
            Output.json(
                Report(
                    ok: outcome.isFine, database: outcome.health.database, findings: outcome.health.findings,
                    differences: ChangeReport(outcome.differences)))
        } else {
            Unmanaged.say(outcome.differences.unmanaged, common)
            FindingReport.print(outcome.health, common)
            if let failure = outcome.differences.failure {
                Output.error("How to settle the differences could not be planned:\n\(failure.rendered())")
            }
        }
        if !outcome.isFine { throw CommandExit(code: 1) }
    }
}

struct PreflightCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight", abstract: "Tell whether the pending revisions could run, before they do.",
        discussion: "Exit code 0: they could. 1: something is in the way.")

    @OptionGroup var common: CommonOptions

    func run() async throws { try FindingReport.show(try await common.project().preflight(), common) }
}

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Find out what is wrong with a database, and what to do next.",
        discussion: "Exit code 0: nothing is. 1: something is.")

    @OptionGroup var common: CommonOptions

    func run() async throws { try FindingReport.show(try await common.project().doctor(), common) }
}

/// What a look at a database found, for people and for programs.
struct FindingReport: Encodable {
    let ok: Bool
    let database: String
    let findings: [Finding]

    init(_ outcome: GuardOutcome) {
        ok = outcome.isFine
        database = outcome.database
        findings = outcome.findings
    }

    static func show(_ outcome: GuardOutcome, _ common: CommonOptions) throws {
        if common.format == .json { Output.json(FindingReport(outcome)) } else { print(outcome, common) }
        if !outcome.isFine { throw CommandExit(code: 1) }
    }

    /// A line for each; with `--quiet`, for problems alone.
    static func print(_ outcome: GuardOutcome, _ common: CommonOptions) {
        for finding in outcome.findings where finding.status == .problem || !common.quiet {
            let word = finding.status.rawValue
            Output.line(word + String(repeating: " ", count: max(1, 9 - word.count)) + finding.message)
            for line in finding.details { Output.line("         \(line)") }
            for (place, remedy) in finding.remedies.enumerated() {
                Output.line("         \(place == 0 ? "run:" : "or: ") \(remedy)")
            }
        }
        let count = outcome.findings.count { $0.status == .problem }
        let hidden = outcome.findings.contains { $0.check == "privileges.unjudged" }
        Output.line(
            count > 0
                ? "\(count) problem\(count == 1 ? "" : "s")."
                : hidden ? "No problem was found; what could not be told is noted above." : "All is fine.")
    }
}
