import ArgumentParser
import AutogenKit

/// The command line: verbs, options, exit codes.
public struct Autogen: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "autogen",
        abstract:
            "Keeps a database's schema in step with YAML models, by revisions that are proved before they are written.",
        discussion: "`autogen -m MESSAGE` is `autogen revision -m MESSAGE`.",
        version: Version.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Author:",
                subcommands: [
                    InitCommand.self, RevisionCommand.self, MergeCommand.self, RebaseCommand.self, SquashCommand.self,
                    EditCommand.self,
                    DiffCommand.self, PullCommand.self,
                    ApproveCommand.self,
                ]),
            CommandGroup(
                name: "Look:",
                subcommands: [
                    StatusCommand.self, CurrentCommand.self, HistoryCommand.self, HeadsCommand.self,
                    BranchesCommand.self, ShowCommand.self, ReviewCommand.self,
                ]),
            CommandGroup(
                name: "Guard:",
                subcommands: [
                    CheckCommand.self, ValidateCommand.self, VerifyCommand.self, PreflightCommand.self,
                    DoctorCommand.self,
                    HookCommand.self,
                ]),
            CommandGroup(
                name: "Run:",
                subcommands: [
                    UpgradeCommand.self, DowngradeCommand.self, StampCommand.self, RepairCommand.self,
                    AdoptCommand.self,
                ]),
        ])

    public init() {}

    /// Runs the command that the arguments name and returns the exit code.
    public static func run(arguments: [String]) async -> Int32 {
        let words = ArgumentOrder.normalized(arguments)
        if let word = words.first, !word.hasPrefix("-"), !ArgumentOrder.verbs.contains(word) {
            let failure = AutogenFailure.unknownCommand(word, known: ArgumentOrder.verbs.sorted())
            Output.fail(failure, words)
            return failure.kind.rawValue
        }
        do {
            var command = try parseAsRoot(words)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let failure as CommandExit {
            return failure.code
        } catch let failure as AutogenFailure {
            Output.fail(failure, words)
            return failure.kind.rawValue
        } catch  where Autogen.exitCode(for: error) == .success {
            Output.line(Autogen.fullMessage(for: error))
            return 0
        } catch  where Autogen.exitCode(for: error) == .validationFailure {
            if ArgumentOrder.format(words) == .json {
                Output.fail(AutogenFailure(usage: Autogen.message(for: error)), words)
            } else {
                Output.error(Autogen.fullMessage(for: error))
            }
            return 2
        } catch {
            let failure = AutogenFailure.wrap(error)
            Output.fail(failure, words)
            return failure.kind.rawValue
        }
    }
}

/// A command that did its work and still ends with a code: `check` that found drift.
struct CommandExit: Error {
    let code: Int32
}
