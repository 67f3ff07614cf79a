import DatabaseAccess

/// What a person can do about an error that the database's own words leave open.
enum RunAdvice {
    static func text(_ error: DatabaseError) -> String? {
        switch error.code {
        // active_sql_transaction
        case "25001":
            "a line '-- autogen: step no-transaction' above the statement runs it outside of transactions, and '-- autogen: step' after it goes on in one"
        // unsafe_new_enum_value_usage
        case "55P04":
            "a new value can be used after a commit: a line '-- autogen: step' between the two commits, unless --transaction revision or all joins the steps"
        case "SQLITE_FULL":
            "the disk has no room, or the file is at its largest size: a table that is made again takes its room once more, and what changes stands in the journal beside the file until the commit"
        case "SQLITE_IOERR":
            "the disk or the file system failed; `autogen doctor` looks at the file"
        default: nil
        }
    }
}
