/// Schemas in which no model has objects.
package enum ReservedSchemas {
    /// Where autogen keeps what it has run.
    package static let state = "autogen_state"
    private static let waiting = "autogen_moved"
    private static let others: Set<String> = [state, "pg_catalog", "information_schema"]

    /// Where tables wait while others take their places: one for each schema that they come from, since names may be the same.
    package static func moved(_ place: Int) -> String { place == 0 ? waiting : "\(waiting)_\(place + 1)" }

    /// The names of those as a regular expression.
    package static let movedPattern = "^\(waiting)(_[0-9]+)?$"

    package static func contains(_ name: String) -> Bool {
        if others.contains(name) || name == waiting { return true }
        let number = name.dropFirst(waiting.count + 1)
        return name.hasPrefix(waiting + "_") && !number.isEmpty && number.allSatisfy(\.isNumber)
    }
}
