import RevisionFiles
import SourceDiagnostics
import TestSupport
import Testing

/// Runs through graphs: where a database stands, what is asked, what is done in which order, and where it stands then.
@Suite struct GraphWalkTests {
    /// Names of graphs: `id<parent,parent#label~dependency`.
    private static let graphs = [
        "line": "a b<a c<b d<c",
        // Two branches from one point, and a third that begins with a label further up.
        "fork": "a b<a#left c<a#right d<b e<c",
        "merge": "a b<a#left c<a#right d<b,c e<d",
        "bases": "a#one b<a c#two d<c",
        // `d` of the second line needs `b` of the first.
        "needs": "a#one b<a e<b c#two d<c~b",
        // A chain of needs: each line's end needs that of the line before.
        "chain": "a b<a c d<c~b e f<e~d",
        "label": "a b<a c<b#top d<c e<b",
        "diamonds": "a b<a c<a d<b,c e<d f<d g<e,f",
        "octopus": "a b<a c<a d<a e<b,c,d",
        "twice": "a b<a c<a d<b,c e<b,c",
        "needlabel": "a b<a#core c<b x#plug~core y<x",
        "one": "a",
        "none": "",
    ]

    private struct Shape {
        let graph: String
        let rows: String
        let command: String
        let steps: String
        let after: String
    }

    /// `graph: rows: command: steps: rows after`; steps in their order, or `!code`.
    private static let table = """
        line:: up head: a b c d: d
        line:: up heads: a b c d: d
        line:: up +1: a: a
        line:: up +3: a b c: c
        line:: up b: a b: b
        line:: up base+2: a b: b
        line:: up head-1: a b c: c
        line: b: up head: c d: d
        line: b: up +1: c: c
        line: b: up current:: b
        line: b: up a:: b
        line: d: up head:: d
        line: d: up +1: !graph.relative
        line: b: up +9: !graph.relative
        line: b: up zz: !graph.unknown
        line: d: down -1: d: c
        line: d: down -4: d c b a:
        line: d: down -5: !graph.relative
        line: d: down base: d c b a:
        line: d: down a: d c b: a
        line: d: down c: d: c
        line: d: down d:: d
        line: c: down head-2: c: b
        line: c: down base+1: c b: a
        line: b: down a: b: a
        one:: up head: a: a
        one: a: down base: a:
        one: a: down -1: a:
        none:: up heads::
        none:: up head::
        none:: down base::
        fork:: up head: !graph.heads
        fork:: up heads: a b c d e: d e
        fork:: up left@head: a b d: d
        fork:: up right@head: a c e: e
        fork:: up left: a b: b
        fork:: up left@+1: a: a
        fork:: up left@+2: a b: b
        fork: a: up +1: !graph.relative
        fork: a: up left@+1: b: b
        fork: a: up right@+2: c e: e
        fork: b: up +1: d: d
        fork: b: up right@head: c e: b e
        fork: b c: up +1: !graph.relative
        fork: b c: up left@+1: d: c d
        fork: b c: up heads: d e: d e
        fork: d e: down -1: !graph.relative
        fork: d e: down left@-1: d: b e
        fork: d e: down right@-2: e c: d
        fork: d e: down a: e d c b: a
        fork: d e: down b: d: b e
        fork: d e: down left@b: d: b e
        fork: d e: down left@base: d b: e
        fork: d e: down right@base: e c: d
        fork: d e: down base: e d c b a:
        fork: d: down c: !unapplied
        fork: d: up e@+1: c: c d
        merge:: up head: a b c d e: e
        merge: b: up head: c d e: e
        merge: b c: up head: d e: e
        merge: b c: up d: d: d
        merge: d: down -1: !graph.relative
        merge: e: down -1: e: d
        merge: d: down b: d: b c
        merge: d: down a: d c b: a
        merge: d: down base: d c b a:
        merge: d: down left@b: d: b c
        merge: b c: down left@base: b: c
        merge: e: up +1: !graph.relative
        merge: c: up +1: b d: d
        bases:: up heads: a b c d: b d
        bases:: up head: !graph.heads
        bases:: up one@head: a b: b
        bases:: up two: c: c
        bases:: up +1: !graph.relative
        bases:: up two@+1: c: c
        bases: b: up two@head: c d: b d
        bases: b d: down one@base: b a: d
        bases: b d: down two@-1: d: b c
        bases: b d: down base: d c b a:
        bases: b d: down a: b: a d
        needs:: up two@head: a b c d: d
        needs:: up heads: a b c d e: d e
        needs: e: up d: c d: d e
        needs: b c: up d: d: d
        needs: d: up one@head: e: d e
        needs: d e: down two@base: d c: e
        needs: d: down c: d: b c
        needs: d: down two@base: d c: b
        needs: d e: down a: e d b: a c
        needs: d: down one@base: d b a: c
        needs: d e: down b: e: d
        chain:: up f: a b c d e f: f
        chain: f: down e: f: d e
        chain: f: down a: f d b: a c e
        chain: f: down base: f e d c b a:
        chain: b: up d: c d: d
        label:: up top: a b c: c
        label:: up top@head: a b c d: d
        label: d e: down top@base: d c: e
        label: d e: down b: e d c: b
        label: d: up heads: e: d e
        diamonds:: up head: a b c d e f g: g
        diamonds: g: down d: g f e: d
        diamonds: d: down b: d: b c
        diamonds: e f: down a: f e d c b: a
        octopus:: up e: a b c d e: e
        octopus: e: down c: e: b c d
        octopus: b d: up head: c e: e
        twice: b c: up heads: d e: d e
        twice: d e: down d: : d e
        twice: d: up e: e: d e
        twice: d e: down b: e d: b c
        needlabel:: up y: a b x y: y
        needlabel: c: up plug: x: c x
        needlabel: c y: down core: c: y
        needlabel: y: down plug@base: y x: b
        """

    private static let shapes = table.split(separator: "\n").map { line in
        let parts = line.split(separator: ":", omittingEmptySubsequences: false).map { part in
            part.split(separator: " ").joined(separator: " ")
        }
        return Shape(
            graph: parts[0], rows: parts[1], command: parts[2], steps: parts[3], after: parts.count > 4 ? parts[4] : "")
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static func graph(_ line: String) throws -> RevisionGraph {
        try RevisionGraph(
            line.split(separator: " ").map { word in
                func part(_ sign: Character) -> [String] {
                    guard let start = word.firstIndex(of: sign) else { return [] }
                    return word[word.index(after: start)...].prefix { !"<#~".contains($0) }.split(separator: ",")
                        .map(String.init)
                }
                var file = RevisionFile(
                    id: String(word.prefix { !"<#~".contains($0) }), revises: part("<"), message: "")
                (file.branch, file.dependsOn) = (part("#"), part("~"))
                return file
            })
    }

    private static func run(_ graph: RevisionGraph, _ command: String, _ rows: [String]) throws -> [GraphStep] {
        let words = words(command)
        let destination = try graph.resolve(words[1], rows: rows)
        if words[0] == "up" { return graph.upgrade(from: rows, to: destination.ids) }
        if let target = destination.ids.first, !graph.ancestors(of: rows).contains(target) {
            throw Diagnostic("unapplied", target)
        }
        return graph.downgrade(from: rows, takingBack: graph.following(destination))
    }

    private static func applied(_ steps: [GraphStep], to rows: [String]) -> [String] {
        steps.reduce(rows) { rows, step in rows.filter { !step.removed.contains($0) } + step.added }.sorted()
    }

    @Test func thereAreManyShapes() { #expect(Self.shapes.count >= 80) }

    @Test(arguments: shapes.indices)
    func runsAsTheTableSays(_ index: Int) throws {
        let shape = Self.shapes[index]
        let graph = try Self.graph(try #require(Self.graphs[shape.graph]))
        let rows = Self.words(shape.rows)
        let place: Comment = "\(shape.graph), at \(shape.rows): \(shape.command)"
        do {
            let steps = try Self.run(graph, shape.command, rows)
            #expect(steps.map(\.id).joined(separator: " ") == shape.steps, place)
            #expect(Self.applied(steps, to: rows) == Self.words(shape.after), place)
        } catch let problem as Diagnostic {
            #expect("!" + problem.code == shape.steps, place)
        }
    }

    @Test(arguments: [
        ("line", ["a b c d"]), ("fork", ["a b c d e", "a c e", "a b d"]), ("merge", ["a b c d e", "a c"]),
        ("bases", ["a b c d", "c d"]), ("octopus", ["a b c d e", "a d", "a c"]), ("none", [""]),
    ])
    func linesReachEachRevisionAlone(_ name: String, _ lines: [String]) throws {
        let graph = try Self.graph(try #require(Self.graphs[name]))
        #expect(graph.lines.map { $0.joined(separator: " ") } == lines)
    }

    /// On any graph: each revision once, after all it follows and needs; rows are the maximal ones of what is applied.
    @Test func randomGraphsKeepTheirInvariants() throws {
        let seed = SeededGenerator.firstSeed
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let count = Int.random(in: 1...14, using: &generator)
            let files = (0..<count).map { number in
                let before = (0..<number).map { "r\($0)" }.shuffled(using: &generator)
                let parents = Array(before.prefix(Int.random(in: 0...2, using: &generator)))
                var file = RevisionFile(id: "r\(number)", revises: parents, message: "")
                file.dependsOn = Array(before.dropFirst(2).prefix(Int.random(in: 0...1, using: &generator)))
                return file
            }
            let graph = try RevisionGraph(files.shuffled(using: &generator))
            // Each revision is reached by itself on some line, with what it needs and no more.
            let alone = graph.lines.flatMap(graph.rows(along:)).filter { $0.count == 1 }.flatMap { $0 }
            #expect(Set(alone) == Set(graph.order), "seed \(seed)")
            for line in graph.lines {
                #expect(graph.rows(along: line).last?.sorted() == graph.maximal(Set(line)).sorted())
            }
            var rows: [String] = []
            for _ in 0..<6 {
                let applied = graph.ancestors(of: rows)
                let target = try #require(files.randomElement(using: &generator)).id
                let isUp = Bool.random(using: &generator)
                let steps =
                    isUp
                    ? graph.upgrade(from: rows, to: [target])
                    : graph.downgrade(from: rows, takingBack: graph.following(Destination([target])))
                var now = applied
                for step in steps {
                    let needs = Set(files.first { $0.id == step.id }.map { $0.revises + $0.dependsOn } ?? [])
                    if isUp {
                        #expect(!now.contains(step.id) && needs.isSubset(of: now), "seed \(seed)")
                        now.insert(step.id)
                    } else {
                        #expect(now.contains(step.id), "seed \(seed)")
                        now.remove(step.id)
                        #expect(
                            !files.contains { now.contains($0.id) && ($0.revises + $0.dependsOn).contains(step.id) },
                            "seed \(seed)")
                    }
                    rows = Self.applied([step], to: rows)
                    #expect(rows == graph.maximal(now).sorted(), "seed \(seed), after \(step)")
                }
                if isUp { #expect(graph.ancestors(of: [target]).isSubset(of: now), "seed \(seed)") }
                if !isUp, applied.contains(target) { #expect(now.contains(target), "seed \(seed)") }
            }
        }
    }
}
