import DatabaseAccess
import SchemaModel

extension Subscription: FieldedSection {
    static let sectionKey = "subscriptions"
    static let sectionDoc = "subscriptions of logical replication"
    static let required = ["connection", "publications"]
    static let fields: [Field<Subscription>] = [
        Field(
            "connection", .text, "the publisher's address; its password is ${VARIABLE}, set in the environment of a run"
        ) {
            node, subscription, reader in
            guard let text = reader.text(node, "connection") else { return }
            subscription.connection = SecretText(text)
            let hidden = ConnectionSecret.hidden(in: text)
            if hidden != text, subscription.connection.variables.isEmpty { reader.refusePassword(node) }
        } write: {
            .text($0.connection.text)
        },
        .names("publications", \.publications, "the publications at the publisher"),
        .name("slot", \.slot, "the replication slot at the publisher; none, where left out"),
        .options("options", \.options, "synchronous_commit, binary, streaming, origin and so on"),
        .flag("two_phase", \.isTwoPhase, "prepared transactions are sent when they are prepared"),
    ]
}

extension ModelReader {
    fileprivate mutating func refusePassword(_ node: YAMLNode) {
        fail(
            "model.secret", "the connection holds a password, which does not belong into a model", node,
            help: "name an environment variable that holds it: password=${PASSWORD}")
    }
}
