import DatabaseAccess

/// What a revision's file can do about an error that is about transactions.
enum RunAdvice {
    static func text(_ error: DatabaseError) -> String? {
        switch error.code {
        // active_sql_transaction
        case "25001":
            "a line '-- autogen: step no-transaction' above the statement runs it outside of transactions, and '-- autogen: step' after it goes on in one"
        // unsafe_new_enum_value_usage
        case "55P04":
            "a new value can be used after a commit: a line '-- autogen: step' between the two commits, unless --transaction revision or all joins the steps"
        default: nil
        }
    }
}
