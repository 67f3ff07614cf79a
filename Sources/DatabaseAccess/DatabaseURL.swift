/// Where a database is, as `--database`, the environment or `autogen.yml` says it.
package struct DatabaseURL: Sendable, Equatable, CustomStringConvertible {
    package enum Form: Sendable, Equatable {
        /// The project's own cluster.
        case embedded
        /// A string that libpq understands.
        case postgres(String)
        case sqlite(String)
    }

    package let form: Form

    /// Nil where the text is none of the forms.
    package init?(_ text: String) {
        if text == "embedded" {
            form = .embedded
        } else if let path = Self.sqlitePath(text) {
            form = .sqlite(path)
        } else if let scheme = text.firstRange(of: "://") {
            // SQLAlchemy names its driver in the scheme: postgresql+psycopg2://
            let name = text[..<scheme.lowerBound].prefix { $0 != "+" }
            guard name == "postgresql" || name == "postgres" else { return nil }
            form = .postgres("postgresql" + text[scheme.lowerBound...])
        } else if text.contains("=") {
            form = .postgres(text)
        } else {
            return nil
        }
    }

    /// `sqlite:path`, and SQLAlchemy's `sqlite:///path` (relative; absolute with a fourth slash) and `sqlite+driver:…`.
    private static func sqlitePath(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        guard text[..<colon].prefix(while: { $0 != "+" }) == "sqlite" else { return nil }
        var path = text[text.index(after: colon)...]
        // SQLAlchemy's address of a database in memory.
        if path == "//" { return ":memory:" }
        if path.hasPrefix("///") {
            path = path.dropFirst(3)
        } else if path.hasPrefix("//") {
            // A file is on no host.
            return nil
        }
        // An empty variable in an address (`sqlite:$FILE`) would have a run go nowhere, and say that it is done.
        return path.isEmpty ? nil : String(path)
    }

    /// Parameters of an address of a file that SQLite does not know; it would take those after a path for a part of the name.
    /// <https://www.sqlite.org/uri.html>
    package var unknownParameters: [String] {
        guard case .sqlite(let path) = form, let mark = path.firstIndex(of: "?") else { return [] }
        let names = path[path.index(after: mark)...].prefix { $0 != "#" }.split(separator: "&").compactMap {
            parameter in
            parameter.firstIndex(of: "=").map { String(parameter[..<$0]) }
        }
        let known: Set<String> =
            path.hasPrefix("file:") ? ["mode", "cache", "immutable", "nolock", "psow", "vfs", "modeof"] : []
        return names.filter { !known.contains($0) }
    }

    /// The address without its password.
    package var description: String {
        switch form {
        case .embedded: "embedded"
        case .sqlite(let path): "sqlite:" + path
        case .postgres(let text): ConnectionSecret.hidden(in: text)
        }
    }
}
