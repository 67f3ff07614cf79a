import DatabaseAccess
import Foundation
import TestSupport

/// Two schemas as lists of statements.
struct SoakPair: Sendable {
    var old: [String]
    var new: [String]

    static func make(seed: UInt64) -> SoakPair {
        var maker = Maker.make(seed: seed)
        let old = maker.world.render()
        for _ in 0...maker.upTo(14) { maker.mutate() }
        return SoakPair(old: old, new: maker.world.render())
    }

    struct Result: Sendable {
        let outcome: RoundTrip.Outcome
        /// What the server took of each.
        let taken: SoakPair
        let refused: [String]

        /// The same for failures that look alike; nil for none.
        var signature: String? {
            switch outcome {
            case .holds: return nil
            case .noRevision(let text):
                let isReasoned = text.contains("[plan.refused]") || text.contains("[rename.circle]")
                return isReasoned && !text.contains("please report this") ? nil : Self.kind(text)
            case .fails(let stage, let text):
                return stage + ": " + (["after", "a "].contains(where: stage.hasPrefix) ? "" : Self.kind(text))
            }
        }

        var isRefusal: Bool {
            if case .noRevision = outcome { signature == nil } else { false }
        }

        /// The first line without its names.
        private static func kind(_ text: String) -> String {
            let line = text.split(separator: "\n").prefix { !$0.hasPrefix("help") }.first.map(String.init) ?? ""
            let words = line.split(separator: " ").filter { word in
                word.allSatisfy { $0.isASCII && ($0.isLowercase || ".:[]-,".contains($0)) }
            }
            return words.joined(separator: " ")
        }
    }

    /// Runs the round trip on what the server takes; a statement that it does not take is left out.
    func run() async throws -> Result {
        let names = ["soak_a_\(getpid())", "soak_b_\(getpid())"]
        var result: Result?
        try await Lab.withDatabases(names) {
            var refused: [String] = []
            let taken = SoakPair(
                old: try Self.load(old, into: names[0], &refused), new: try Self.load(new, into: names[1], &refused))
            let outcome = try await RoundTrip(source: names[0], target: names[1]).run()
            result = Result(outcome: outcome, taken: taken, refused: refused)
        }
        return result ?? Result(outcome: .holds, taken: self, refused: [])
    }

    private static func load(_ statements: [String], into database: String, _ refused: inout [String]) throws
        -> [String]
    {
        let session = try Lab.session(database)
        var taken: [String] = []
        for statement in statements {
            do {
                try session.execute(statement)
                taken.append(statement)
            } catch {
                refused.append("\(error.message): \(statement)")
            }
        }
        return taken
    }

    // MARK: - Making it smaller

    /// Leaves out statements as long as the failure stays the same.
    func reduced(_ signature: String) async throws -> SoakPair {
        var best = self
        var size = max(1, Set(best.old + best.new).count / 4)
        while true {
            var shrank = false
            let statements = best.old + best.new.filter { !best.old.contains($0) }
            for start in stride(from: 0, to: statements.count, by: size).reversed() {
                let without = Set(statements[start..<min(start + size, statements.count)])
                let smaller = SoakPair(
                    old: best.old.filter { !without.contains($0) }, new: best.new.filter { !without.contains($0) })
                guard smaller.old.count + smaller.new.count < best.old.count + best.new.count else { continue }
                let result = try await smaller.run()
                if result.signature == signature {
                    best = result.taken
                    shrank = true
                }
            }
            if size == 1, !shrank { return best }
            size = max(1, size / 2)
        }
    }

    static func text(_ statements: [String]) -> String { statements.map { $0 + ";\n" }.joined() }
}
