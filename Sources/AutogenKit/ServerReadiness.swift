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
                .problem, "server", "PostgreSQL \(text) is too old: \(versions.lowerBound) is the oldest supported")
        }
        if version / 10000 > versions.upperBound {
            return Finding(
                .note, "server", "PostgreSQL \(text) is newer than what this version of autogen knows",
                details: ["what only it has stays unseen"])
        }
        return Finding(.ok, "server", "reached, PostgreSQL \(text)")
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

    /// Whether the session is the server's own. A proxy that pools transactions hands out another one with each.
    private static func pool(_ session: borrowing PostgresSession) -> Finding {
        let mark = "autogen.preflight"
        var pids: Set<String> = [String(session.backendPID)]
        do {
            try session.execute("SET \(mark) = 'kept'")
            for _ in 0..<2 {
                if let pid = try session.look("SELECT pg_backend_pid()").optionalString(0, 0) { pids.insert(pid) }
            }
            let kept = try session.value("SELECT current_setting($1, true)", [mark])
            try session.execute("RESET \(mark)")
            if pids.count == 1, kept == "kept" {
                return Finding(.ok, "session", "no proxy that pools transactions is seen")
            }
        } catch {
            return Finding(.problem, "session", "the session cannot be looked at: \(error.message)")
        }
        return Finding(
            .problem, "session", "a proxy seems to stand before this server: the session is not the server's own",
            details: ["pools of transactions keep neither locks nor settings; connect to the server itself"])
    }
}
