import AutogenKit
import Foundation
import PostgresClient
import Synchronization
import Testing

extension PostgresSuites {
    /// An application writes while revisions run.
    @Suite(.serialized)
    struct RunnerWritersTests {
        @Test func noWriteFailsWhileStepsRun() async throws {
            try await Bench.run { bench in
                try bench.execute(
                    """
                    CREATE TABLE public.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, total numeric NOT NULL, note text);
                    INSERT INTO public.orders (total) SELECT i FROM generate_series(1, 60000) i
                    """)
                try bench.write(
                    "one1",
                    up: """
                        ALTER TABLE public.orders ADD COLUMN cents bigint;
                        -- autogen: batch table=public.orders key=id size=2000
                        UPDATE public.orders SET cents = total * 100 WHERE /* autogen:batch */ true AND cents IS NULL;
                        -- autogen: step no-transaction
                        CREATE INDEX CONCURRENTLY orders_cents ON public.orders (cents);
                        CREATE INDEX CONCURRENTLY orders_total ON public.orders (total);
                        -- autogen: step
                        ALTER TABLE public.orders ADD CONSTRAINT positive CHECK (total >= 0) NOT VALID;
                        -- autogen: step
                        ALTER TABLE public.orders VALIDATE CONSTRAINT positive;
                        """)
                let writers = Writers(Lab.conninfo(Bench.database), count: 4)
                try await Task.sleep(for: .milliseconds(200))
                try await bench.upgrade()
                try await Task.sleep(for: .milliseconds(200))
                let report = try await writers.finish()
                print("\(report.writes) writes beside the steps; the longest took \(report.longest) ms")
                #expect(report.failures.isEmpty)
                #expect(report.writes > 100)
                let written = try bench.value("SELECT count(*) FROM public.orders WHERE note = 'written'")
                #expect(written.flatMap { Int($0) } == report.writes)
            }
        }
    }
}

/// Sessions that insert and update rows until they are told to stop; on threads of their own, since they block.
private final class Writers: Sendable {
    struct Report: Sendable {
        var writes = 0
        var longest = 0
        var failures: [String] = []
    }

    private struct State {
        var isDone = false
        var running: Int
        var report = Report()
    }

    private let state: Mutex<State>

    init(_ conninfo: String, count: Int) {
        state = Mutex(State(running: count))
        for _ in 0..<count { Thread { [self] in write(conninfo) }.start() }
    }

    func finish() async throws -> Report {
        state.withLock { $0.isDone = true }
        for _ in 0..<600 where state.withLock({ $0.running > 0 }) { try await Task.sleep(for: .milliseconds(50)) }
        return state.withLock { $0.report }
    }

    private func write(_ conninfo: String) {
        defer { state.withLock { $0.running -= 1 } }
        do {
            let session = try PostgresSession(conninfo)
            while !state.withLock({ $0.isDone }) {
                let start = ContinuousClock.now
                try session.execute(
                    """
                    BEGIN; INSERT INTO public.orders (total, note) VALUES (1, 'written');
                    UPDATE public.orders SET total = total + 1 WHERE id = 1 + (random() * 50000)::int; COMMIT
                    """)
                let time = Int((ContinuousClock.now - start) / .milliseconds(1))
                state.withLock { state in
                    state.report.writes += 1
                    state.report.longest = max(state.report.longest, time)
                }
                usleep(2000)
            }
        } catch {
            state.withLock { $0.report.failures.append("\(error)") }
        }
    }
}
