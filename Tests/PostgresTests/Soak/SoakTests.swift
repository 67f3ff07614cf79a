import Foundation
import TestSupport
import Testing

extension PostgresSuites {
    /// Random schemas and random changes of them. `AUTOGEN_SEED` runs one pair again, `AUTOGEN_SOAK_PAIRS` says how many to run,
    /// `AUTOGEN_SOAK_OUT` names a folder for the failing ones; a single one is made as small as it can be.
    @Suite(.serialized)
    struct SoakTests {
        private static func variable(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

        @Test func randomPairsConvergeAndComeBack() async throws {
            let count = SeededGenerator.count(usual: 12)
            let first = SeededGenerator.firstSeed
            var (refusals, statements, notTaken) = (0, 0, 0)
            for seed in first..<(first + UInt64(count)) {
                let pair = SoakPair.make(seed: seed)
                let result = try await pair.run()
                statements += pair.old.count + pair.new.count
                notTaken += result.refused.count
                refusals += result.isRefusal ? 1 : 0
                if let signature = result.signature {
                    try await Self.report(seed, signature, result, isReduced: count == 1)
                }
                Self.log(seed, result)
            }
            print("soak: \(count) pairs from AUTOGEN_SEED=\(first), \(refusals) refused with a reason")
            // One pair may be an odd one.
            #expect(count < 10 || notTaken * 10 < statements, "the generator makes too much that no server takes")
        }

        private static func report(_ seed: UInt64, _ signature: String, _ result: SoakPair.Result, isReduced: Bool)
            async throws
        {
            guard let folder = variable("AUTOGEN_SOAK_OUT") else {
                Issue.record(
                    """
                    AUTOGEN_SEED=\(seed) fails: \(result.outcome)
                    -- old.sql
                    \(SoakPair.text(result.taken.old))
                    -- new.sql
                    \(SoakPair.text(result.taken.new))
                    """)
                return
            }
            let smallest = isReduced ? try await result.taken.reduced(signature) : result.taken
            Issue.record("AUTOGEN_SEED=\(seed) fails: \(signature), see \(folder)/\(seed)")
            let files = [
                "old.sql": SoakPair.text(smallest.old), "new.sql": SoakPair.text(smallest.new),
                "output.txt": isReduced ? "\(try await smallest.run().outcome)" : "\(result.outcome)",
                "signature.txt": signature,
            ]
            try FileManager.default.createDirectory(atPath: "\(folder)/\(seed)", withIntermediateDirectories: true)
            for (name, text) in files {
                try text.write(toFile: "\(folder)/\(seed)/\(name)", atomically: true, encoding: .utf8)
            }
        }

        private static func log(_ seed: UInt64, _ result: SoakPair.Result) {
            guard let path = variable("AUTOGEN_SOAK_LOG"), let file = fopen(path, "a") else { return }
            defer { fclose(file) }
            var text = "\(seed) \(result.isRefusal ? "refused" : result.signature ?? "holds")\n"
            if case .noRevision(let reason) = result.outcome { text += "    \(reason.prefix(300))\n" }
            for statement in result.refused { text += "    not taken: \(statement)\n" }
            fputs(text, file)
        }
    }
}
