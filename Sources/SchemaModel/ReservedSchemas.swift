/// Schemas in which no model has objects.
package enum ReservedSchemas {
    /// Where autogen keeps what it has run.
    package static let state = "autogen_state"
    /// Where tables wait while others take their places.
    package static let moved = "autogen_moved"
    package static let all: Set<String> = [state, moved, "pg_catalog", "information_schema"]
}
