import Foundation
import TestSupport
import Testing

/// Random schemas with rows: a way there and back that loses nothing. `AUTOGEN_SOAK_PAIRS` says how many.
@Suite struct RandomSchemaTests {
    private static let count = ProcessInfo.processInfo.environment["AUTOGEN_SOAK_PAIRS"].flatMap { Int($0) } ?? 25
    private static let seeds: [UInt64] = {
        if let seed = ProcessInfo.processInfo.environment["AUTOGEN_SOAK_SEED"].flatMap({ UInt64($0) }) { return [seed] }
        return (0..<UInt64(count)).map { 7_000_000 + $0 }
    }()

    @Test(arguments: seeds)
    func convergesAndComesBack(_ seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let old = RandomSchema(using: &generator)
        var new = old
        new.mutate(&generator)
        let rows = old.rows(&generator)
        let problem = try await FileTrip.run(from: old.ddl + rows, to: new.ddl)
        #expect(problem == nil, "seed \(seed)\n\(old.ddl)\n---\n\(new.ddl)")
    }
}
