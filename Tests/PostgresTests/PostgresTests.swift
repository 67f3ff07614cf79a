import MigrationPlan
import SQLText
import SchemaModel
import Testing

@testable import PostgresDialect

/// An attribute that nobody thought of must be a failing test, never a difference that goes unseen.
@Suite
struct RuleCoverageTests {
    private static let id = ObjectID(.table, ["s", "t"])
    static let samples: [any SchemaObject] = [
        Schema(id: id), Extension(id: id, schema: nil), EnumType(id: id, labels: []), Domain(id: id),
        DomainDefault(id: id, expression: ""), DomainCheck(id: id, expression: ""), CompositeType(id: id),
        SchemaModel.Sequence(id: id), SequenceOwner(id: id, column: id), Table(id: id),
        Partition(id: id, parent: id, bound: ""),
        Column(id: id), ColumnDefault(id: id, expression: ""), KeyConstraint(id: id), CheckConstraint(id: id),
        ForeignKey(id: id, target: id), ExclusionConstraint(id: id), Index(id: id), Routine(id: id), View(id: id),
        Trigger(id: id),
        SchemaModel.Comment(on: id, text: ""), ExtensionDependence(of: id, extensions: []), Collation(id: id),
        ForeignDataWrapper(id: id),
        ForeignServer(id: id), UserMapping(id: id), Operator(id: id), AccessMethod(id: id),
        TextSearchParser(id: id), TextSearchTemplate(id: id), OperatorFamily(id: id), OperatorClass(id: id),
        Cast(id: id), TextSearchDictionary(id: id),
        TextSearchConfiguration(id: id), Publication(id: id), Inheritance(id: id, parents: []),
        TableType(id: id, type: id), RangeType(id: id),
        Aggregate(id: id),
        StatisticsObject(id: id), ColumnSettings(id: id), PartitionIndex(id: id, name: ""),
        PartitionIndexSettings(id: id),
        PartitionTrigger(id: id, enabled: .yes), ReplicaIdentity(id: id), Clustering(id: id), Rule(id: id),
        Policy(id: id), SchemaModel.Subscription(id: id), EventTrigger(id: id), Owner(of: id, role: ""),
        Privileges(on: id, grants: Grants()),
        DefaultPrivileges(id: id, grants: Grants()), BuiltinPrivileges(id: id),
    ]

    @Test(arguments: samples.indices)
    func everyStoredPropertyHasARule(_ index: Int) throws {
        let object = Self.samples[index]
        let kind = type(of: object).kind
        let rules = try #require(PostgresDialect().rules[kind], "no rules for \(kind)")
        let names = Mirror(reflecting: object).children.compactMap { child -> String? in
            String(describing: type(of: child.value)).hasPrefix("Uncompared") ? nil : child.label
        }
        let missing = Set(names).subtracting(rules.attributes.map(\.attribute)).subtracting(["id"])
        #expect(missing.isEmpty, "\(kind): no rule for \(missing.sorted())")
        let unknown = Set(rules.attributes.map(\.attribute)).subtracting(names)
        #expect(unknown.isEmpty, "\(kind): rules for what is no property: \(unknown.sorted())")
    }

    @Test func everyKindHasRulesAndASample() {
        let kinds = Set(ObjectKind.all).subtracting(ObjectKind.withoutObjects)
        #expect(Set(PostgresDialect().rules.keys) == kinds)
        #expect(Set(Self.samples.map { type(of: $0).kind }) == kinds)
    }
}

extension PostgresSuites {
    @Suite
    struct ServerFactTests {
        /// The list of words that must be quoted is the server's own.
        @Test func keywordsAreTheServers() throws {
            let session = try Lab.session("postgres")
            let rows = try session.query("SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'", [])
            let words = Set((0..<rows.rowCount).map { rows.string($0, 0) })
            #expect(
                words.subtracting(Keywords.quoted).isEmpty, "must be quoted, too: \(words.subtracting(Keywords.quoted))"
            )
        }

        /// `quote_ident` of the server and ours agree on what matters: the name that comes back.
        @Test(arguments: ["a", "A", "a b", "select", "a\"b", "ä", "1a", "", "user", "a.b", "_x", "a$b"])
        func quotingIsTheServers(_ name: String) throws {
            guard !name.isEmpty else { return }
            let session = try Lab.session("postgres")
            let column = try session.value(
                "SELECT column_name FROM (SELECT 1) t, LATERAL (SELECT quote_ident($1) AS column_name) q", [name])
            #expect(column != nil)
            let parsed = try session.value("SELECT (parse_ident($1, true))[1]", [Quoting.identifier(name)])
            #expect(parsed == name)
        }
    }
}
