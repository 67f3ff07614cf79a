import AutogenKit
import Testing

extension PostgresSuites {
    /// Revision files and version rows that no run can go on from.
    @Suite(.serialized)
    struct RunnerGraphTests {
        @Test func twoHeads() async throws {
            try await Bench.run { bench in
                try bench.write("aa11", up: "CREATE TABLE public.a (id int);", down: "DROP TABLE public.a;")
                try bench.write("bb22", after: "aa11", up: "SELECT 1;")
                try bench.write("cc33", after: "aa11", up: "SELECT 1;")
                try bench.workshop.write("tables: {a: {columns: {id: int}}}\n", to: "schema/a.yml")
                let words = ["bb22, cc33", "autogen merge"]
                try await bench.expectUpgradeFails(.usage, "graph.heads", says: words)
                try await Bench.expectFailure(.usage, "graph.heads", says: words) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "next"))
                }
                try await Bench.expectFailure(.usage, "graph.heads", says: words) {
                    _ = try await bench.workshop.project().check(live: false)
                }
                #expect(try bench.tables().isEmpty)
                #expect(try await bench.project().status().heads == ["bb22", "cc33"])
                // A head that is named is one.
                #expect(try await bench.upgrade("bb22").current == ["bb22"])
                try await bench.expectUpgradeFails(.usage, "graph.relative", "aa11+1")
            }
        }

        /// Files are read before any server is asked; here there is none.
        @Test(arguments: [
            ("SELECT 1;\n", "revision.body", ":5:1: error: there is no '-- autogen: downgrade' line"),
            (
                "/* ; */ SELECT 1;\nDO $x$ BEGIN END $$;\n-- autogen: downgrade\n", "revision.unbalanced",
                ":5:4: error: "
            ),
            ("SELECT 'a;\n-- autogen: downgrade\n", "revision.unbalanced", ":4:8: error: the string"),
            ("COMMIT;\n-- autogen: downgrade\n", "revision.transaction", ":4:1: error: COMMIT"),
            ("-- autogen: upgrade\n-- autogen: downgrade\n", "revision.body", ":4:1: error: there are two"),
        ])
        func brokenFiles(_ body: String, _ code: String, _ words: String) async throws {
            let workshop = try Lab.Workshop()
            try workshop.write("-- revision: aa11\n\n-- autogen: upgrade\n" + body, to: "migrations/aa11.sql")
            try workshop.write("tables: {}\n", to: "schema/a.yml")
            var options = Options()
            options.database = "host=127.0.0.1 port=1"
            options.scratch = "none"
            let project = try Project(options, Lab.Workshop.environment(workshop.folder))
            let commands: [() async throws -> Void] = [
                { _ = try await project.upgrade(to: "head", progress: { _ in }) },
                { _ = try await project.makeRevision(RevisionRequest(message: "next")) },
                { _ = try await project.check(live: true) }, { _ = try await project.status() },
            ]
            for command in commands {
                try await Bench.expectFailure(.usage, code, says: ["migrations/aa11.sql" + words], command)
            }
            // Lists read headers only.
            #expect(try await project.history().map(\.id) == ["aa11"])
        }

        @Test func twoFilesOfOneID() async throws {
            try await Bench.run { bench in
                try bench.write("aa11", up: "SELECT 1;")
                try bench.workshop.write(try bench.workshop.read("migrations/aa11.sql"), to: "migrations/old/copy.sql")
                try await bench.expectUpgradeFails(
                    .usage, "graph.duplicate", says: ["migrations/aa11.sql", "migrations/old/copy.sql"])
            }
        }

        @Test func unknownVersionInTheDatabase() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["aa11", "bb22"])
                try await bench.upgrade("aa11")
                try bench.execute("UPDATE autogen_state.version SET version = 'ffff'")
                let words = ["ffff", "migrations"]
                try await bench.expectUpgradeFails(.usage, "database.unknown-version", says: words)
                try await Bench.expectFailure(.usage, "database.unknown-version", says: words) {
                    try await bench.downgrade("base")
                }
                try bench.workshop.write("tables: {a: {columns: {id: int}}}\n", to: "schema/a.yml")
                try await Bench.expectFailure(.usage, "database.unknown-version", says: words) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "next"))
                }
                #expect(try await bench.project().status().unknown == ["ffff"])
                #expect(try await bench.project().current() == ["ffff"])
                #expect(try bench.tables() == ["a"])
            }
        }

        @Test func databaseThatIsNotAtTheHead() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["aa11", "bb22"])
                try await bench.upgrade("aa11")
                try bench.workshop.write("tables: {c: {columns: {id: int}}}\n", to: "schema/c.yml")
                try await Bench.expectFailure(
                    .found, "database.not-at-head", says: ["is at aa11", "the head is bb22", "--from migrations"]
                ) {
                    _ = try await bench.project().makeRevision(RevisionRequest(message: "next"))
                }
                #expect(try await bench.project().history().map(\.id) == ["bb22", "aa11"])
                var request = RevisionRequest(message: "next")
                request.from = "migrations"
                #expect(try await bench.project().makeRevision(request).files.count == 1)
            }
        }

        /// A body without statements is a revision like any other.
        @Test func emptyBodiesMoveTheVersion() async throws {
            try await Bench.run { bench in
                var request = RevisionRequest(message: "by hand")
                request.isEmpty = true
                request.id = "aa11"
                _ = try await bench.project().makeRevision(request)
                #expect(try await bench.upgrade().current == ["aa11"])
                #expect(try await bench.downgrade("base").current == [])
            }
        }

        /// A row beside what follows it comes from scripts on the wrong database, or by hand.
        @Test func rowsThatOthersCoverAreTold() async throws {
            try await Bench.run { bench in
                try bench.writeChain(["one1", "two2", "three3"])
                try await bench.upgrade("two2")
                try bench.execute("INSERT INTO autogen_state.version VALUES ('one1')")
                let status = try await bench.project().status()
                #expect(status.covered == ["one1"] && !status.isSettled)
                try await bench.expectUpgradeFails(
                    .usage, "database.covered-version", says: ["one1", "two2", "autogen repair --forget one1"])
                let found = try await bench.project().doctor().findings
                #expect(
                    found.contains { $0.check == "revision.covered" && $0.remedies == ["autogen repair --forget one1"] }
                )
                _ = try await bench.project().repair(accepting: [], forgetting: ["one1"]) { _ in }
                #expect(try await bench.upgrade().current == ["three3"])
            }
        }
    }
}
