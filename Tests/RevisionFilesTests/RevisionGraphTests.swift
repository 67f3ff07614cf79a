import RevisionFiles
import SourceDiagnostics
import TestSupport
import Testing

@Suite struct RevisionGraphTests {
    /// `id<parent,parent#label~dependency`
    private static func files(_ line: String) -> [RevisionFile] {
        line.split(separator: " ").map { word in
            func part(_ sign: Character) -> [String] {
                guard let start = word.firstIndex(of: sign) else { return [] }
                return word[word.index(after: start)...].prefix { !"<#~".contains($0) }.split(separator: ",").map(
                    String.init)
            }
            let id = String(word.prefix { !"<#~".contains($0) })
            var file = RevisionFile(id: id, revises: part("<"), message: id)
            (file.branch, file.dependsOn, file.path) = (part("#"), part("~"), id + ".sql")
            return file
        }
    }

    private static func graph(_ line: String) throws -> RevisionGraph { try RevisionGraph(files(line)) }

    private static func problems(_ line: String) -> [Diagnostic] {
        do {
            _ = try RevisionGraph(files(line))
            return []
        } catch {
            return error.list
        }
    }

    private static let linear = "aa11 bb22<aa11 cc33<bb22 dd44<cc33"
    private static let branched = "aa11 bb22<aa11#left cc33<aa11#right dd44<bb22"
    private static let merged = "aa11 bb22<aa11 cc33<aa11 dd44<bb22,cc33"

    // MARK: - Shape

    @Test func empty() throws {
        let graph = try RevisionGraph([])
        #expect(graph.isEmpty && graph.order.isEmpty && graph.heads.isEmpty)
        #expect(try graph.head() == nil)
        #expect(try graph.resolveOne("head", rows: []) == nil)
        #expect(try graph.resolveOne("base", rows: []) == nil)
    }

    @Test func linearOrder() throws {
        let graph = try Self.graph(Self.linear)
        #expect(graph.order == ["aa11", "bb22", "cc33", "dd44"])
        #expect(graph.heads == ["dd44"])
        #expect(try graph.head() == "dd44")
        #expect(graph.successors(of: "bb22") == ["cc33"])
    }

    @Test func orderDoesNotDependOnTheFiles() throws {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for line in [Self.linear, Self.branched, Self.merged] {
            let expected = try Self.graph(line).order
            for _ in 0..<20 {
                let graph = try RevisionGraph(Self.files(line).shuffled(using: &generator))
                #expect(graph.order == expected, "seed \(seed)")
            }
        }
    }

    @Test func everyRevisionComesAfterWhatItFollows() throws {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            var files: [RevisionFile] = []
            for number in 0..<Int.random(in: 1...25, using: &generator) {
                let id = String(UInt32.random(in: .min ... .max, using: &generator), radix: 16) + "_\(number)"
                let parents = Set(
                    (0..<Int.random(in: 0...2, using: &generator)).compactMap { _ in
                        files.randomElement(using: &generator)?.id
                    })
                files.append(RevisionFile(id: id, revises: parents.sorted(), message: ""))
            }
            let graph = try RevisionGraph(files.shuffled(using: &generator))
            #expect(Set(graph.order) == Set(files.map(\.id)) && graph.order.count == files.count, "seed \(seed)")
            for file in files {
                let place = try #require(graph.order.firstIndex(of: file.id))
                for parent in file.revises {
                    #expect(graph.order[..<place].contains(parent), "seed \(seed)")
                    #expect(graph.ancestors(of: [file.id]).contains(parent), "seed \(seed)")
                    #expect(graph.descendants(of: [parent]).contains(file.id), "seed \(seed)")
                }
                #expect(
                    graph.heads.contains(file.id) == !files.contains { $0.revises.contains(file.id) }, "seed \(seed)")
            }
        }
    }

    @Test func branchesHaveTwoHeads() throws {
        let graph = try Self.graph(Self.branched)
        #expect(Set(graph.heads) == ["cc33", "dd44"])
        #expect { try graph.head() } throws: { ($0 as? Diagnostic)?.code == "graph.heads" }
        #expect(graph.ancestors(of: ["dd44"]) == ["aa11", "bb22", "dd44"])
        #expect(graph.descendants(of: ["aa11"]) == ["aa11", "bb22", "cc33", "dd44"])
        #expect(graph.descendants(of: ["cc33"]) == ["cc33"])
    }

    @Test func mergesHaveOne() throws {
        let graph = try Self.graph(Self.merged)
        #expect(graph.heads == ["dd44"])
        #expect(graph.ancestors(of: ["dd44"]) == ["aa11", "bb22", "cc33", "dd44"])
        #expect(graph.order.first == "aa11" && graph.order.last == "dd44")
    }

    @Test func dependenciesOrderToo() throws {
        let graph = try Self.graph("zz11 aa11~zz11 bb22<aa11")
        #expect(graph.order == ["zz11", "aa11", "bb22"])
        #expect(graph.ancestors(of: ["bb22"]) == ["zz11", "aa11", "bb22"])
    }

    @Test func chainFollowsEveryEdit() throws {
        let file = "-- autogen: upgrade\nSELECT 1;\n-- autogen: downgrade\nSELECT 2;\n"
        let root = try RevisionParser.parse("-- revision: a\n" + file, path: "a")
        let edited = try RevisionParser.parse("-- revision: a\n" + file.replacing("1;", with: "3;"), path: "a")
        let commented = try RevisionParser.parse(
            "-- revision: a\n" + file.replacing("SELECT 1", with: "-- so\nSELECT 1"), path: "a")
        let next = try RevisionParser.parse("-- revision: b\n-- revises: a\n" + file, path: "b")
        let chain = try RevisionGraph([root, next]).chain("b")
        #expect(try RevisionGraph([edited, next]).chain("b") != chain)
        #expect(try RevisionGraph([commented, next]).chain("b") == chain)
        #expect(try RevisionGraph([next, root]).chain("b") == chain)
    }

    // MARK: - Problems

    @Test(arguments: [
        ("a<b b<a", ["a", "b"]), ("a<a", ["a"]), ("r a<r,c b<a c<b", ["a", "b", "c"]), ("a~b b~a", ["a", "b"]),
        ("a<b b~a", ["a", "b"]),
    ])
    func circlesAreRefused(_ line: String, _ names: [String]) throws {
        let problem = try #require(Self.problems(line).first)
        #expect(problem.code == "graph.cycle")
        for name in names { #expect(problem.message.contains(name)) }
    }

    @Test func missingParentsAreAllNamed() {
        let problems = Self.problems("a<x b<a,y c~z")
        #expect(problems.map(\.code) == ["graph.missing", "graph.missing", "graph.missing"])
        #expect(problems.map(\.span?.file) == ["a.sql", "b.sql", "c.sql"])
        for (problem, name) in zip(problems, ["x", "y", "z"]) { #expect(problem.message.contains("'\(name)'")) }
    }

    @Test func duplicatesNameBothFiles() throws {
        var files = Self.files("a b<a a")
        files[2].path = "other.sql"
        #expect { try RevisionGraph(files) } throws: { error in
            guard let problem = (error as? Diagnostics)?.list.first else { return false }
            return problem.code == "graph.duplicate" && problem.span?.file == "other.sql"
                && problem.notes.first?.span?.file == "a.sql"
        }
    }

    @Test func labelsStandForRevisions() throws {
        let graph = try Self.graph("aa11#core bb22<core cc33~core")
        #expect(graph.order == ["aa11", "bb22", "cc33"])
    }

    // MARK: - Addresses

    @Test(
        arguments: [
            ("head", "dd44"), ("base", nil), ("bb22", "bb22"), ("bb", "bb22"), ("bb2", "bb22"), ("current", "bb22"),
            ("+1", "cc33"),
            ("+2", "dd44"), ("-1", "aa11"), ("-2", nil), ("aa11+1", "bb22"), ("aa+2", "cc33"), ("base+1", "aa11"),
            ("base+4", "dd44"),
            ("head-1", "cc33"), ("heads", "dd44"), ("aa11+0", "aa11"),
        ] as [(String, String?)])
    func addressesFromTheSecond(_ address: String, _ expected: String?) throws {
        #expect(try Self.graph(Self.linear).resolveOne(address, rows: ["bb22"]) == expected)
    }

    @Test func relativeFromTheBase() throws {
        #expect(try Self.graph(Self.linear).resolveOne("+1", rows: []) == "aa11")
        #expect(try Self.graph(Self.linear).resolveOne("+4", rows: []) == "dd44")
        #expect(try Self.graph(Self.linear).resolveOne("current", rows: []) == nil)
    }

    @Test(
        arguments: [
            ("-1", nil), ("+1", "dd44"), ("+9", "aa11"), ("-9", "dd44"), ("aa11-2", nil), ("dd44+1", nil),
        ] as [(String, String?)])
    func relativePastTheEnds(_ address: String, _ current: String?) throws {
        let graph = try Self.graph(Self.linear)
        #expect { try graph.resolveOne(address, rows: current.map { [$0] } ?? []) } throws: {
            ($0 as? Diagnostic)?.code == "graph.relative"
        }
    }

    @Test func relativeMustBeOneWay() throws {
        let branched = try Self.graph(Self.branched)
        #expect { try branched.resolveOne("+1", rows: ["aa11"]) } throws: {
            ($0 as? Diagnostic)?.code == "graph.relative"
        }
        #expect(try branched.resolveOne("+1", rows: ["bb22"]) == "dd44")
        let merged = try Self.graph(Self.merged)
        #expect { try merged.resolveOne("-1", rows: ["dd44"]) } throws: {
            ($0 as? Diagnostic)?.code == "graph.relative"
        }
        #expect(try merged.resolveOne("-1", rows: ["cc33"]) == "aa11")
    }

    @Test func labelsAreAddresses() throws {
        let graph = try Self.graph(Self.branched)
        #expect(try graph.resolveOne("left", rows: []) == "bb22")
        #expect(try graph.resolveOne("left+1", rows: []) == "dd44")
    }

    @Test func severalHeadsAreNoHead() throws {
        let graph = try Self.graph(Self.branched)
        #expect { try graph.resolveOne("head", rows: []) } throws: { error in
            guard let problem = error as? Diagnostic else { return false }
            return problem.code == "graph.heads" && problem.message.contains("cc33") && problem.message.contains("dd44")
        }
    }

    @Test func prefixesMustBeUnambiguous() throws {
        let graph = try Self.graph("ab12 ab34<ab12 cd56<ab34")
        #expect(try graph.resolveOne("ab3", rows: []) == "ab34")
        #expect { try graph.resolveOne("ab", rows: []) } throws: { error in
            guard let problem = error as? Diagnostic else { return false }
            return problem.code == "graph.ambiguous" && problem.message.contains("ab12")
                && problem.message.contains("ab34")
        }
    }

    /// An address is looked up whole as id or label first, then read as relative, then as a prefix.
    @Test func wholeIDsComeFirst() throws {
        let graph = try Self.graph("2024 2024-1<2024 2024-10<2024-1 abc<2024-10 abcd<abc")
        #expect(try graph.resolveOne("2024-1", rows: []) == "2024-1")
        #expect(try graph.resolveOne("2024", rows: []) == "2024")
        #expect(try graph.resolveOne("abc", rows: []) == "abc")
        #expect(try graph.resolveOne("2024+2", rows: []) == "2024-10")
        let labelled = try Self.graph("aa11 bb22<aa11#aa")
        #expect(try labelled.resolveOne("aa", rows: []) == "bb22")
    }

    @Test(
        arguments: [
            ("haed", "head"), ("bsae", "base"), ("4f1c9a7be204", "4f1c9a7be203"), ("zzzz", nil),
            ("4f1c9a7be204+1", "4f1c9a7be203"), ("head@side", "side@head"),
        ] as [(String, String?)])
    func unknownAddressesSuggest(_ address: String, _ expected: String?) throws {
        let graph = try Self.graph("4f1c9a7be203 8d2e0b6c1f55<4f1c9a7be203#side")
        #expect { try graph.resolveOne(address, rows: []) } throws: { error in
            guard let problem = error as? Diagnostic, problem.code == "graph.unknown" else { return false }
            return expected.map { problem.help?.contains("'\($0)'") == true }
                ?? (problem.help?.contains("autogen history") == true)
        }
    }

    @Test(arguments: [
        ("left@head-1", "aa22"), ("left@aa11+1", "aa22"), ("right@head-1", "root"), ("right@head", "bb11"),
    ])
    func stepsFromAPlaceInABranch(_ address: String, _ expected: String) throws {
        let graph = try Self.graph("root aa11<root#left aa22<aa11 aa33<aa22 bb11<root#right")
        #expect(try graph.resolveOne(address, rows: []) == expected)
    }

    @Test(arguments: ["", "left@"])
    func emptyAddressesAreTold(_ address: String) throws {
        let graph = try Self.graph("root aa11<root#left")
        #expect { try graph.resolveOne(address, rows: []) } throws: { error in
            (error as? Diagnostic)?.help?.contains("head") == true
        }
    }
}
