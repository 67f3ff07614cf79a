import Foundation
import TestSupport
import Testing

/// Random schemas with rows: a way there and back that loses nothing. `AUTOGEN_SOAK_PAIRS` says how many, `AUTOGEN_SEED` runs one again.
@Suite struct RandomSchemaTests {
    private static let seeds = (0..<UInt64(SeededGenerator.count(usual: 25))).map { SeededGenerator.firstSeed + $0 }

    @Test(arguments: seeds)
    func convergesAndComesBack(_ seed: UInt64) async throws {
        var maker = RandomMaker(seed: seed)
        let old = maker.schema()
        let mutation = RandomMutation(old, maker)
        let new = mutation.schema
        let withoutNulls = new.tables.flatMap(\.columns).filter(\.notNull).map(\.id)
        let rows = RandomRows.sql(old, seed: seed, columnsWithoutNulls: Set(withoutNulls))
        let problem = try await FileTrip.run(
            from: old.tablesSQL + rows + old.restSQL, to: new.ddl, renames: mutation.renames)
        #expect(problem == nil, "seed \(seed)\n\(old.tablesSQL)\(rows)\(old.restSQL)\n---\n\(new.ddl)")
    }
}
