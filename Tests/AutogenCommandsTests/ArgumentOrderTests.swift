import Testing

@testable import AutogenCommands

@Suite struct ArgumentOrderTests {
    private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    /// `autogen -m MSG` is `autogen revision -m MSG`.
    @Test(arguments: [
        ["-m", "add user prefs"], ["--message", "add user prefs"], ["--message=add user prefs"],
        ["-m", "text", "--dry-run"], ["-m", "text", "--database", "embedded"], ["-m", "check"], ["-m", ""],
        ["-m", "text", "--rename", "old=new", "--rename", "a=b"], ["-m", "- a dash"], ["-m", "--format"],
    ])
    func messageAloneMeansRevision(_ words: [String]) {
        #expect(ArgumentOrder.normalized(words) == ["revision"] + words)
    }

    @Test func commonOptionsMayStandBeforeTheMessage() {
        let words = ["--database", "postgresql:///d", "--quiet", "-m", "x"]
        let normalized = ArgumentOrder.normalized(words)
        #expect(normalized.first == "revision")
        #expect(normalized.contains("--quiet"))
        #expect(normalized.suffix(2) == ["-m", "x"])
        #expect(normalized.count == words.count + 1)
    }

    @Test(arguments: [
        ("--database d upgrade", "upgrade --database d"), ("--format json check", "check --format json"),
        ("--database=d upgrade", "upgrade --database=d"), ("-q status", "status -q"),
        ("--verbose history", "history --verbose"),
        ("--schema a --schema b diff", "diff --schema a --schema b"),
        ("--quiet --database d downgrade base", "downgrade --quiet --database d base"),
        (
            "--config c.yml --models m --migrations r pull --force",
            "pull --config c.yml --models m --migrations r --force"
        ),
        ("--color never show head", "show --color never head"), ("--quiet hook install", "hook install --quiet"),
        ("--scratch none check", "check --scratch none"), ("--wait 0 upgrade", "upgrade --wait 0"),
        ("--wait-for-database 9 status", "status --wait-for-database 9"),
        ("--database check check", "check --database check"),
    ])
    func optionsBeforeTheVerbGoAfterIt(_ line: String, _ expected: String) {
        #expect(ArgumentOrder.normalized(words(line)) == words(expected))
    }

    @Test(arguments: [
        "upgrade", "upgrade head", "upgrade --database d", "upgrade head --database d --format json", "check --live",
        "init",
        "revision -m x", "revision --empty -m x", "pull --out schema --single-file", "hook install", "help upgrade",
        "upgrade +1",
        "downgrade base --yes", "show 4f1c9a7be203",
    ])
    func whatIsInOrderStays(_ line: String) {
        #expect(ArgumentOrder.normalized(words(line)) == words(line))
    }

    @Test(arguments: [
        ["downgrade", "-1"], ["downgrade", "-12"], ["downgrade", "-1", "--yes"], ["downgrade", "--yes", "-1"],
        ["show", "-2"],
        ["upgrade", "-1"], ["--database", "d", "downgrade", "-1"], ["review", "-1"], ["approve", "-1"],
    ])
    func addressesWithADashAreNoOptions(_ words: [String]) throws {
        let normalized = ArgumentOrder.normalized(words)
        for word in normalized {
            let isNumber = word.count > 1 && word.first == "-" && word.dropFirst().allSatisfy(\.isNumber)
            #expect(!isNumber, "\(word) would be taken for an option")
        }
        let address = try #require(words.first { $0.first == "-" && $0.dropFirst().allSatisfy(\.isNumber) })
        #expect(normalized.map(ArgumentOrder.address).contains(address))
    }

    @Test(arguments: ["head", "base", "+1", "4f1c9a7be203", "rev+2", "label@head", "@", "", "-1"])
    func addressesComeBackUnchanged(_ word: String) {
        #expect(ArgumentOrder.address(word) == word)
    }

    @Test(arguments: [
        "upgarde", "--databse d upgrade", "chekc --live", "--formt json check", "-x", "--database", "frobnicate -m x",
        "-1", "--help",
        "--version", "",
    ])
    func whatIsNotKnownIsLeftToTheParser(_ line: String) {
        #expect(ArgumentOrder.normalized(words(line)) == words(line))
    }

    @Test(arguments: [
        ("check --format json", "json"), ("--format json check", "json"), ("check --format=json", "json"),
        ("check", "text"),
        ("check --format", "text"), ("check --format text", "text"), ("json", "text"),
    ])
    func errorsFollowTheFormat(_ line: String, _ expected: String) {
        #expect(ArgumentOrder.format(words(line)).rawValue == expected)
    }
}

/// What the words mean to the parser, once they are in order.
@Suite struct ParsingTests {
    private func parse(_ words: [String]) throws { _ = try Autogen.parseAsRoot(ArgumentOrder.normalized(words)) }

    private func parsed<Command>(_ type: Command.Type, _ words: [String]) throws -> Command {
        try #require(try Autogen.parseAsRoot(ArgumentOrder.normalized(words)) as? Command)
    }

    @Test func optionsStandBeforeOrAfterTheVerb() throws {
        for words in [
            ["--database", "d", "upgrade", "+1"], ["upgrade", "--database", "d", "+1"],
            ["upgrade", "+1", "--database=d"],
        ] {
            let command = try parsed(UpgradeCommand.self, words)
            #expect(command.common.database == "d")
            #expect(command.revision == "+1")
        }
        for words in [["--format", "json", "check"], ["check", "--format", "json"], ["--format=json", "check"]] {
            #expect(try parsed(CheckCommand.self, words).common.format == .json)
        }
    }

    @Test func upgradeGoesToTheHead() throws {
        #expect(try parsed(UpgradeCommand.self, ["upgrade"]).revision == "head")
    }

    @Test func downgradeWantsToBeToldWhere() throws {
        #expect(throws: (any Error).self) { try parse(["downgrade"]) }
        #expect(throws: (any Error).self) { try parse(["downgrade", "--yes"]) }
    }

    @Test(arguments: [
        ["downgrade", "-1"], ["downgrade", "-1", "--yes"], ["downgrade", "--yes", "-1"],
        ["--quiet", "downgrade", "-1"],
    ])
    func downgradeTakesADash(_ words: [String]) throws {
        let command = try parsed(DowngradeCommand.self, words)
        #expect(ArgumentOrder.address(command.revision) == "-1")
        #expect(command.yes == words.contains("--yes"))
    }

    @Test(arguments: ["add user prefs", "check", "upgrade", "größer 🐘", "it's \"quoted\"", "a\nb"])
    func messageIsTakenAsItIs(_ message: String) throws {
        #expect(try parsed(RevisionCommand.self, ["-m", message]).message == message)
        #expect(try parsed(RevisionCommand.self, ["revision", "-m", message]).message == message)
        #expect(try parsed(RevisionCommand.self, ["--message=" + message]).message == message)
        #expect(try parsed(RevisionCommand.self, ["--database", "d", "-m", message]).message == message)
    }

    @Test func revisionTakesItsOptions() throws {
        let words = [
            "-m", "x", "--dry-run", "--empty", "--from", "migrations", "--rename", "a=b", "--rename", "c=d", "--rev-id",
            "007",
        ]
        let command = try parsed(RevisionCommand.self, words)
        #expect(command.dryRun && command.empty)
        #expect(command.from == "migrations")
        #expect(command.rename == ["a=b", "c=d"])
        #expect(command.revID == "007")
    }

    @Test func adoptTakesItsOptions() throws {
        let words = [
            "--format", "json", "adopt", "a.sql", "b", "--from", "table:x.y", "--placeholder", "a=b", "--dry-run",
        ]
        let command = try parsed(AdoptCommand.self, words)
        #expect(command.paths == ["a.sql", "b"])
        #expect(command.from == "table:x.y" && command.dryRun && command.common.format == .json)
        #expect(command.placeholder == ["a=b"])
        #expect(try parsed(AdoptCommand.self, ["adopt"]).paths.isEmpty)
    }

    @Test func schemasAreRepeatable() throws {
        let command = try parsed(DiffCommand.self, ["--schema", "a", "diff", "--schema", "*"])
        #expect(command.common.schema == ["a", "*"])
    }

    @Test(arguments: [
        ["upgarde"], ["upgrade", "--databse", "d"], ["--databse", "d", "upgrade"], ["check", "--format", "xml"],
        ["upgrade", "a", "b"],
        ["frobnicate"], ["-x"], ["revision"], ["check", "-m", "x"], ["check", "--wait", "soon"], ["--database"],
        ["upgrade", "-x"],
        ["downgrade", "-1x"], ["-1"],
    ])
    func typosStayErrors(_ words: [String]) {
        #expect(throws: (any Error).self) { try parse(words) }
    }

    @Test(arguments: [
        ["upgarde"], ["upgrade", "--databse", "d"], ["check", "--format", "xml"], ["downgrade"], ["frobnicate"],
    ])
    func usageErrorsEndWithTwo(_ words: [String]) async {
        #expect(await Autogen.run(arguments: words) == 2)
    }

    @Test(arguments: [["--help"], ["--version"], ["help", "upgrade"], ["upgrade", "--help"]])
    func helpEndsWithZero(_ words: [String]) async {
        #expect(await Autogen.run(arguments: words) == 0)
    }
}
