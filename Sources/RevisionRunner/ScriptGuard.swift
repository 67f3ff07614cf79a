import SQLText

/// What keeps a script from running where it does not belong: it takes the lock that runs take, and each of its transactions looks
/// whether the database stands where the script was written for.
enum ScriptGuard {
    /// Held by the session for the whole of the script; polled, as runs do it.
    static var lock: SQL {
        block(
            """
              IF NOT pg_try_advisory_lock(\(number: RunLock.key)) THEN
                \(locked)
              END IF;
            """)
    }

    static var unlock: SQL { block("  PERFORM pg_advisory_unlock(\(number: RunLock.key));") }

    private static var locked: SQL {
        """
        RAISE EXCEPTION 'another run is at work on this database'
                  USING ERRCODE = 'lock_not_available', HINT = 'Nothing was changed: run the script again when it has ended.';
        """
    }

    /// The lock is taken once more: a program that goes on after an error has not got the first one.
    static func stand(_ place: RunPlace, _ journal: Journal) -> SQL {
        let wanted = place.rows.isEmpty ? "the base" : place.rows.joined(separator: ", ")
        let hint =
            "Nothing of this transaction was done. `autogen status` says where the database stands; with --database, --sql writes a script that begins there."
        return block(
            """
              IF NOT pg_try_advisory_xact_lock(\(number: RunLock.key)) THEN
                \(locked)
              END IF;
              found := ARRAY(SELECT version COLLATE "C" FROM \(journal.versions) ORDER BY 1);
              IF found <> \(array(place.rows)) THEN
                RAISE EXCEPTION 'this part of the script is for a database at %, and this one is at %',
                  \(literal: wanted), coalesce(nullif(array_to_string(found, ', '), ''), 'the base')
                  USING HINT = \(literal: hint);
              END IF;\(progress(place, journal, hint))
            """, declaring: true)
    }

    private static func progress(_ place: RunPlace, _ journal: Journal, _ hint: String) -> SQL {
        guard let revision = place.revision else { return "" }
        return """

              found := ARRAY(
                SELECT DISTINCT concat(direction, ' ', step, '.' || statement, ' to ' || position) COLLATE "C"
                FROM \(journal.history) h
                WHERE revision = \(literal: revision) AND event IN ('step', 'statement', 'batch')
                  AND id > coalesce((SELECT max(id) FROM \(journal.history) f
                    WHERE f.revision = h.revision AND f.event IN ('done', 'stamped')), 0)
                  AND (event <> 'batch' OR id = (SELECT max(id) FROM \(journal.history) f
                    WHERE f.revision = h.revision AND f.event = 'batch'))
                ORDER BY 1);
              IF found <> \(array(place.marks)) THEN
                RAISE EXCEPTION 'other steps of revision % ran on this database than this script begins after',
                  \(literal: revision) USING HINT = \(literal: hint);
              END IF;
            """
    }

    private static func array(_ texts: [String]) -> SQL {
        let list = texts.map { text -> SQL in "\(literal: text)" }.joined(separator: ", ")
        return "ARRAY[\(list)]::text[]"
    }

    private static func block(_ body: SQL, declaring: Bool = false) -> SQL {
        let declarations: SQL = declaring ? "\nDECLARE found text[];" : ""
        return Quoting.block("\(declarations)\nBEGIN\n\(body)\nEND ")
    }
}
