import DatabaseAccess
import PostgresClient

/// Whether a server takes changes at all.
enum ServerReadiness {
    static let versions = 12...18

    static func look(_ session: borrowing PostgresSession) -> [Finding] {
        [version(session), recovery(session), writable(session), pool(session)]
    }

    private static func version(_ session: borrowing PostgresSession) -> Finding {
        let (version, text) = (session.serverVersion, DatabaseFacts.versionText(session.serverVersion))
        if version / 10000 < versions.lowerBound {
            return Finding(
                .problem, "server", "\(text) is too old: \(versions.lowerBound) is the oldest supported")
        }
        if version / 10000 > versions.upperBound {
            return Finding(
                .note, "server", "\(text) is newer than what this version of autogen knows",
                details: ["what only it has stays unseen"])
        }
        return Finding(.ok, "server", "reached, \(text)")
    }

    private static func recovery(_ session: borrowing PostgresSession) -> Finding {
        if (try? session.value("SELECT pg_is_in_recovery()")) == "t" {
            return Finding(
                .problem, "standby", "this server is a standby: it takes no changes", details: ["name the primary"])
        }
        return Finding(.ok, "standby", "the server is no standby")
    }

    private static func writable(_ session: borrowing PostgresSession) -> Finding {
        guard (try? session.value("SHOW default_transaction_read_only")) == "on" else {
            return Finding(.ok, "writable", "the session may write")
        }
        return Finding(
            .problem, "writable",
            "the session is read-only: default_transaction_read_only is on for this role or database")
    }

    /// Whether the session is the server's own. A proxy that pools transactions hands out another one with each; any proxy gives out
    /// process numbers of its own.
    private static func pool(_ session: borrowing PostgresSession) -> Finding {
        let mark = "autogen.preflight"
        var pids: Set<String> = []
        let kept: String?
        do {
            try session.execute("SET \(mark) = 'kept'")
            for _ in 0..<2 { pids.insert(try session.look("SELECT pg_backend_pid()").string(0, 0)) }
            kept = try session.value("SELECT current_setting($1, true)", [mark])
            try session.execute("RESET \(mark)")
        } catch {
            return Finding(.problem, "session", "the session cannot be looked at: \(error.message)")
        }
        guard pids.count == 1, kept == "kept" else {
            return Finding(
                .problem, "session", "a proxy that pools transactions stands before this server",
                details: ["it keeps neither locks nor settings; connect to the server itself"])
        }
        guard pids == [String(session.backendPID)] else {
            return Finding(
                .problem, "session", "a proxy stands before this server, and whether it keeps sessions cannot be told",
                details: ["a run refuses it; connect to the server itself"])
        }
        return Finding(.ok, "session", "no proxy stands before the server")
    }
}
