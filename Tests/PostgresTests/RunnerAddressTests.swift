import AutogenKit
import Testing

extension PostgresSuites {
    /// Where `upgrade` and `downgrade` go.
    @Suite(.serialized)
    struct RunnerAddressTests {
        private static let ids = ["aa11", "aa22", "bb33"]

        private static func chain(_ body: (borrowing Bench) async throws -> Void) async throws {
            try await Bench.run { bench in
                try bench.writeChain(ids)
                try await body(bench)
            }
        }

        @Test func stepsUpAndDown() async throws {
            try await Self.chain { bench in
                let outcome = try await bench.upgrade("+1")
                #expect(outcome.items.map(\.id) == ["aa11"])
                #expect(outcome.current == ["aa11"])
                try await bench.upgrade("+2")
                #expect(try bench.tables() == ["a", "b", "c"])
                #expect(try await bench.downgrade("-1").current == ["aa22"])
                #expect(try await bench.downgrade("-2").current == [])
                #expect(try bench.tables().isEmpty)
                #expect(try await bench.project().current().isEmpty)
            }
        }

        @Test func namesAndBeginnings() async throws {
            try await Self.chain { bench in
                let outcome = try await bench.upgrade("bb")
                #expect(outcome.current == ["bb33"])
                #expect(try await bench.upgrade("bb33").items.isEmpty)
                #expect(try await bench.downgrade("aa1").current == ["aa11"])
                #expect(try await bench.upgrade("aa11+1").current == ["aa22"])
                #expect(try await bench.upgrade("head-1").items.isEmpty)
                #expect(try await bench.upgrade("head").current == ["bb33"])
                #expect(try await bench.downgrade("current-1").current == ["aa22"])
                #expect(try await bench.downgrade("base").current == [])
                #expect(try await bench.downgrade("base").items.isEmpty)
            }
        }

        @Test func labelsAreAddresses() async throws {
            try await Bench.run { bench in
                try bench.write("aa11", up: "SELECT 1;", header: "-- branch: first-release, v1")
                try bench.write("aa22", after: "v1", up: "SELECT 1;")
                #expect(try await bench.upgrade("v1").current == ["aa11"])
                #expect(try await bench.upgrade("first-release+1").current == ["aa22"])
                #expect(try await bench.downgrade("first-release").current == ["aa11"])
            }
        }

        @Test(arguments: [
            ("aa", "graph.ambiguous"), ("b", "graph.unknown"), ("cc", "graph.unknown"), ("+4", "graph.relative"),
            ("base", "usage.address"), ("head+1", "graph.relative"),
        ])
        func upgradeRefuses(_ address: String, _ code: String) async throws {
            try await Self.chain { bench in
                try await bench.expectUpgradeFails(.usage, code, address)
                #expect(try bench.tables().isEmpty)
            }
        }

        /// Neither direction does the other's work, nor tells of success without it.
        @Test func directionsAreKept() async throws {
            try await Self.chain { bench in
                try await bench.upgrade("aa22")
                try await Bench.expectFailure(.usage, "usage.address", says: ["bb33"]) {
                    try await bench.downgrade("bb33")
                }
                try await Bench.expectFailure(.usage, "graph.relative") { try await bench.downgrade("-3") }
                try await Bench.expectFailure(.usage, "usage.address") { try await bench.downgrade("+1") }
                #expect(try await bench.upgrade("aa11").items.isEmpty)
                #expect(try bench.versions() == ["aa22"])
            }
        }

        @Test func downgradeFromTheBaseRefuses() async throws {
            try await Self.chain { bench in
                try await Bench.expectFailure(.usage, "usage.address", says: ["the base"]) {
                    try await bench.downgrade("-1")
                }
            }
        }

        @Test func irreversibleStopsBeforeAnythingRuns() async throws {
            try await Bench.run { bench in
                try bench.write(
                    "aa11", up: "CREATE TABLE public.a (id int);", header: "-- irreversible: rows were merged")
                try bench.write(
                    "aa22", after: "aa11", up: "CREATE TABLE public.b (id int);", down: "DROP TABLE public.b;")
                try await bench.upgrade()
                try await Bench.expectFailure(.found, "revision.irreversible", says: ["rows were merged"]) {
                    try await bench.downgrade("base")
                }
                #expect(try bench.tables() == ["a", "b"])
                #expect(try await bench.downgrade("-1").current == ["aa11"])
            }
        }

        @Test func declinedDowngradeChangesNothing() async throws {
            try await Bench.run { bench in
                let down = "-- NOTE drop-table: drops table public.a with all its rows\nDROP TABLE public.a;"
                try bench.write("aa11", up: "CREATE TABLE public.a (id int);", down: down)
                try await bench.upgrade()
                var question = ""
                try await Bench.expectFailure(.found, "run.declined") {
                    _ = try await bench.project().downgrade(
                        to: "base",
                        confirm: {
                            question = $0
                            return false
                        }, progress: { _ in })
                }
                #expect(question.contains("drops table public.a with all its rows"))
                #expect(try bench.tables() == ["a"])
            }
        }
    }
}
