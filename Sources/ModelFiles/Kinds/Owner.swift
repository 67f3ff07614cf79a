import SchemaModel

/// `owner:` of any object.
extension Extras {
    static let owner = Field<Extras>("owner", .name, "the owner, where it is not the role that connects") {
        node, extras, reader in
        extras.owner = reader.managed(node, "owners") ? reader.text(node, "owner") : nil
    } write: { _ in
        nil
    }
}
