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
        } else if text.hasPrefix("sqlite:") {
            form = .sqlite(String(text.dropFirst("sqlite:".count)))
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

    /// The address without its password.
    package var description: String {
        switch form {
        case .embedded: "embedded"
        case .sqlite(let path): "sqlite:" + path
        case .postgres(let text): ConnectionSecret.hidden(in: text)
        }
    }
}
