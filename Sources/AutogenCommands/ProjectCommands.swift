import ArgumentParser
import AutogenKit

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Begin a project: folders, a first model, settings.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let files = try common.project().initialize()
        if common.format == .json {
            Output.json(files)
            return
        }
        for file in files { Output.line("made \(file)") }
        if files.isEmpty { Output.line("Nothing to do: the project is there already.") }
        common.say("Edit schema/, then `autogen -m \"first tables\"`, then `autogen upgrade`.")
    }
}

struct HookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "The pre-commit hook.", subcommands: [HookInstallCommand.self])
}

struct HookInstallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Make git run `autogen check` before each commit.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let path = try common.project().installHook()
        if common.format == .json {
            Output.json([path])
        } else {
            Output.line("Installed \(path): commits that leave models and revisions apart are refused.")
        }
    }
}

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Tell what a revision does, for those who review it.")

    @Argument(help: "The revision: head, an id or its beginning.")
    var revision = "head"
    @Flag(help: "As Markdown, for a pull request.")
    var markdown = false
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let review = try await common.project().review(ArgumentOrder.address(revision))
        switch common.format {
        case .json: Output.json(review)
        case .text: Output.line(try common.project().render(review, markdown: markdown))
        }
    }
}
