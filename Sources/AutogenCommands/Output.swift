import ArgumentParser
import AutogenKit
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Results go to stdout, everything else to stderr.
enum Output {
    static func line(_ text: String) { write(text + "\n", STDOUT_FILENO) }
    static func error(_ text: String) { write(text + "\n", STDERR_FILENO) }
    /// Without an end of line, since an answer follows.
    static func prompt(_ text: String) { write(text, STDERR_FILENO) }

    private static func write(_ text: String, _ file: Int32) {
        if FileTree.write(Array(text.utf8), to: file) { return }
        // Whoever reads may have seen enough; a full disk is another matter.
        if errno == EPIPE || file == STDERR_FILENO { return }
        error("error: cannot write the result: \(unsafe String(cString: strerror(errno))) [output.failed]")
        exit(3)
    }

    /// One event of a run, on one line of stderr.
    static func jsonLine(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(value) { error(String(decoding: data, as: UTF8.self)) }
    }

    static func json(_ value: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let data = try? encoder.encode(value) { line(String(decoding: data, as: UTF8.self)) }
    }

    /// Shows a failure as the words of the command line ask for it.
    static func fail(_ failure: AutogenFailure, _ words: [String]) {
        switch ArgumentOrder.format(words) {
        case .text:
            let choice = ArgumentOrder.value(of: "--color", words)
            error(failure.rendered(color: isColored(STDERR_FILENO, choice)))
        case .json: json(FailureReport(failure))
        }
    }

    /// Whether a person can be asked.
    static var isInteractive: Bool { isTerminal(STDIN_FILENO) && isTerminal(STDERR_FILENO) }

    static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

    /// Colour on a terminal, unless `NO_COLOR` or `--color` say otherwise.
    static func isColored(_ file: Int32, _ choice: String?) -> Bool {
        switch choice {
        case "always": true
        case "never": false
        default: isTerminal(file) && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        }
    }
}

/// A diagnostic as JSON.
struct ProblemReport: Encodable {
    let code: String
    let severity: String
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
    let help: String?
    let notes: [String]

    init(_ problem: AutogenFailure.Problem) {
        code = problem.code
        severity = problem.severity
        message = problem.message
        file = problem.file
        line = problem.line
        column = problem.column
        help = problem.help
        notes = problem.notes
    }
}

private struct FailureReport: Encodable {
    let exitCode: Int32
    let problems: [ProblemReport]

    init(_ failure: AutogenFailure) {
        exitCode = failure.kind.rawValue
        problems = failure.problems.map(ProblemReport.init)
    }
}
