import ArgumentParser
import AutogenKit
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// The options that every command takes, before or after its verb.
struct CommonOptions: ParsableArguments {
    @Option(help: "The configuration file; autogen.yml where left out.")
    var config: String?
    @Option(help: "The database: postgresql://…, key=value as libpq has it, sqlite:path, or embedded.")
    var database: String?
    @Option(help: "The folder of the models; schema where left out.")
    var models: String?
    @Option(help: "The folder of the revisions; migrations where left out.")
    var migrations: String?
    @Option(help: ArgumentHelp("A schema to manage whole, or '*' for all; repeatable.", valueName: "name"))
    var schema: [String] = []
    @Option(help: "Where scratch databases are made: auto, embedded, target, none or an address.")
    var scratch: String?
    @Option(help: "Seconds to wait for another run's lock.")
    var wait: Int = 300
    @Option(help: ArgumentHelp("Seconds to wait for a server that does not answer yet.", valueName: "seconds"))
    var waitForDatabase: Int = 0
    @Option(help: "How results are written: text or json.")
    var format: OutputFormat = .text
    @Option(help: "Colours: auto, always or never.")
    var color: String?
    @Flag(name: .shortAndLong, help: "Say only what matters.")
    var quiet = false
    @Flag(name: .shortAndLong, help: "Say more.")
    var verbose = false

    /// - Parameter tree: the folder that stands for the project's, where it is another.
    func project(tree: String? = nil) throws -> Project {
        var options = Options()
        options.tree = tree
        options.config = config
        options.database = database
        options.models = models
        options.migrations = migrations
        options.schemas = schema
        options.scratch = scratch
        options.wait = wait
        options.waitForDatabase = waitForDatabase
        var environment = CommonOptions.environment
        environment.tell = { [quiet, format] in
            if format == .json { Output.jsonLine(RunProgress.note($0)) } else if !quiet { Output.error($0) }
        }
        return try Project(options, environment)
    }

    /// Says something about the work on stderr.
    func say(_ text: String) {
        if !quiet, format == .text { Output.error(text) }
    }

    /// Says how a run goes on stderr: lines for a person, or a JSON object a line.
    func tell(_ progress: RunProgress) {
        if format == .json {
            Output.jsonLine(progress)
        } else if let text = progress.text {
            say(text)
        }
    }

    /// Empty where the system does not tell it.
    private static var workingFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    static var environment: Environment {
        let process = ProcessInfo.processInfo
        let variables = process.environment
        var name = [CChar](repeating: 0, count: 256)
        unsafe gethostname(&name, 255)
        let host = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Environment(
            variables: variables, workingFolder: workingFolder,
            now: { time(nil) },
            newID: {
                let digits = String(UInt64.random(in: 0..<(1 << 48)), radix: 16)
                return String(repeating: "0", count: 12 - digits.count) + digits
            },
            host: host, user: variables["USER"] ?? variables["LOGNAME"] ?? "unknown")
    }
}
