import ArgumentParser
import AutogenKit

struct PullCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull", abstract: "Write models from a live database.")

    @Option(help: "The folder to write into; the models' where left out.")
    var out: String?
    @Flag(help: "One file a schema.")
    var singleFile = false
    @Flag(help: "Print the models instead of writing them.")
    var stdout = false
    @Flag(help: "Write over files that are there.")
    var force = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let outcome = try await common.project().pull(out: out, singleFile: singleFile, toOutput: stdout, force: force)
        if common.format == .json {
            Output.json(Report(files: outcome.files, models: outcome.text, unmanaged: outcome.unmanaged))
            return
        }
        if let text = outcome.text {
            Output.line(text)
        } else {
            Output.line("Wrote \(outcome.files.count) file\(outcome.files.count == 1 ? "" : "s").")
            if common.verbose { for file in outcome.files { Output.line("  \(file)") } }
        }
        if !outcome.unmanaged.isEmpty {
            common.say("Not managed yet, so not in the models:")
            for name in outcome.unmanaged { common.say("  \(name)") }
        }
    }

    private struct Report: Encodable {
        let files: [String]
        /// With `--stdout`, what the files would hold.
        let models: String?
        let unmanaged: [String]
    }
}
