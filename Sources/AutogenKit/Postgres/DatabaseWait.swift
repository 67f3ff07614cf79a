#if canImport(Glibc)
    import Glibc
#endif
import PostgresClient

extension Project {
    /// `--wait-for-database`: a server that is being started, or not there yet, is asked for with growing pauses. What it says then,
    /// or that it says nothing, whoever connects finds out.
    func awaitServer(_ conninfo: String) {
        let end = Self.milliseconds() + waitForDatabase * 1000
        var pause = 100
        var told = ServerAnswer.accepts
        while true {
            let left = end - Self.milliseconds()
            guard left > 0 else { return }
            let answer = PostgresSession.ask(conninfo, seconds: min(5, left / 1000))
            if answer == .accepts { return }
            if answer != told {
                let why = answer == .refuses ? "it is starting up, or shutting down" : "no server answers"
                environment.tell("waiting up to \((left + 999) / 1000) s for \(database): \(why)")
                told = answer
            }
            usleep(UInt32(min(pause, max(0, end - Self.milliseconds()))) * 1000)
            pause = min(5000, pause * 2)
        }
    }
}
