/// Passwords in addresses, also in those that are not quite right: people forget to escape, and a message must not tell.
package enum ConnectionSecret {
    /// A text that may hold an address, with everything in the place of a password left out.
    package static func hidden(in text: String) -> String {
        guard let scheme = text.firstRange(of: "://") else {
            // Up to the next keyword: an unquoted blank does not end what was meant as a password.
            return text.replacing(#/(\b\w*(?:password|secret)["']?\s*:\s*)\S.*/#.ignoresCase()) { "\($0.output.1)***" }
                .replacing(
                    #/(password\s*=\s*)('(?:[^'\\]|\\.)*'|(?:(?!\s+\w+\s*=)(?:\\.|.))*)/#.ignoresCase()
                ) { "\($0.output.1)***" }
        }
        var rest = String(text[scheme.upperBound...])
        // A password may hold any character but should not: hide up to the last at sign.
        if let at = rest.lastIndex(of: "@"), let colon = rest[..<at].firstIndex(of: ":") {
            rest.replaceSubrange(rest.index(after: colon)..<at, with: "***")
        }
        rest = rest.replacing(#/([?&]\w*password=)[^&]*/#.ignoresCase()) { "\($0.output.1)***" }
        return text[..<scheme.upperBound] + rest
    }

    /// A message about an address, without what the address keeps secret.
    package static func redacted(_ message: String, of address: String) -> String {
        var message = message.replacing(#/(missing "=" after )"[^"]*"/#) { "\($0.output.1)\"***\"" }
        for secret in secrets(address) { message = message.replacing(secret, with: "***") }
        return message
    }

    /// The hidden parts, whole and in pieces: libpq cuts at characters that should have been escaped.
    private static func secrets(_ address: String) -> [String] {
        let shown = hidden(in: address)
        guard shown != address else { return [] }
        let common = zip(address, shown).prefix { $0 == $1 }.count
        let tail = zip(address.reversed(), shown.reversed()).prefix { $0 == $1 }.count
        let middle = String(address.dropFirst(common).dropLast(min(tail, max(0, address.count - common))))
        let pieces = middle.split { "@/?:&=' \\".contains($0) }.map(String.init).filter { $0.count >= 3 }
        return ([middle] + pieces).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    }
}
