/// `CREATE FOREIGN DATA WRAPPER`.
package struct ForeignDataWrapper: SchemaObject {
    package static let kind = ObjectKind.foreignDataWrapper
    package var id: ObjectID
    package var handler: [String]?
    package var validator: [String]?
    package var options: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// `CREATE SERVER`.
package struct ForeignServer: SchemaObject {
    package static let kind = ObjectKind.foreignServer
    package var id: ObjectID
    package var wrapper = ""
    package var type: String?
    package var version: String?
    package var options: Parameters = [:]

    package init(id: ObjectID) { self.id = id }
}

/// Where the rows of a foreign table are.
package struct ForeignSource: Equatable, Sendable {
    package var server = ""
    package var options: Parameters = [:]

    package init(server: String = "", options: Parameters = [:]) {
        self.server = server
        self.options = options
    }
}

/// `CREATE USER MAPPING`: for a role or `public`, on a server.
package struct UserMapping: SchemaObject {
    package static let kind = ObjectKind.userMapping
    package var id: ObjectID
    package var options: Parameters = [:]
    package var secrets = SecretOptions()

    package init(id: ObjectID) { self.id = id }

    package var role: String { id.path.first ?? "" }
    package var server: String { id.name }
}

/// Options that hold passwords and the like. Nobody reads their values: each has the name of an environment variable, written
/// `${NAME}`, and which one is no difference.
package struct SecretOptions: Equatable, Sendable {
    package var placeholders: Parameters = [:]

    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
        left.placeholders.names.sorted() == right.placeholders.names.sorted()
    }

    /// Parts of the names of options that hold secrets.
    package static let marks = ["pass", "pwd", "secret", "token", "credential", "key"]
    /// Names with such parts whose values are none.
    package static let harmless = ["password_required", "passfile", "sslkey"]

    package static func isSecret(_ option: String) -> Bool {
        let name = option.lowercased()
        return !harmless.contains(name) && marks.contains { name.contains($0) }
    }

    /// The variable's name in `${NAME}`; nil where a text is anything else.
    package static func variable(_ text: String) -> String? {
        guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
        let name = String(text.dropFirst(2).dropLast())
        let isName = name.utf8.allSatisfy { byte in
            byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
        }
        return isName && name.first.map { !$0.isNumber } == true ? name : nil
    }

    /// The placeholder of a value that is there already: `${WAREHOUSE_ADA_PASSWORD}`.
    package static func placeholder(_ parts: [String]) -> String {
        let name = parts.joined(separator: "_").uppercased().map {
            $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_"
        }
        return "${" + (name.first?.isNumber == true ? "_" : "") + String(name) + "}"
    }
}
