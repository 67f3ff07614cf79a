/// What may be a revision's id or a branch's label: what addresses can name, and nothing that an address means already.
package enum RevisionName {
    private static let reserved: Set<String> = ["head", "heads", "base", "current"]

    /// Why a text can be neither; nil where it can.
    package static func problem(_ name: String) -> String? {
        if name.isEmpty { return "it is empty" }
        if reserved.contains(name) { return "that is an address already" }
        if name.hasPrefix("-") { return "it begins with a dash, as relative addresses and options do" }
        if name == "." || name == ".." { return "that is a folder's name" }
        if name.contains(where: { $0.isWhitespace || "@+:,".contains($0) }) {
            return "blanks, commas, '@', '+' and ':' are for addresses and lists"
        }
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            return "it has control characters"
        }
        return nil
    }
}
