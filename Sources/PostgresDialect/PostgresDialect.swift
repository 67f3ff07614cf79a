import MigrationPlan
import SchemaModel

/// All knowledge of PostgreSQL, versions 12 to 18: how its catalog is read, and how each attribute of each kind of object is
/// created, altered and dropped.
package struct PostgresDialect: Dialect {
    package init() {}

    /// A new kind is one file in `Kinds` and a line in these two lists.
    static let catalogSections: [any CatalogSection.Type] = [
        Schema.self, Extension.self, EnumType.self, Domain.self, CompositeType.self, Table.self, Sequence.self,
        Column.self, Index.self,
        CatalogConstraints.self, Routine.self, View.self, Trigger.self, UnmanagedObject.self, Comment.self,
        PrivilegeCatalog.self, DependencyCatalog.self,
    ]

    package static let allRules: [ObjectRules] = [
        Schema.rules, Extension.rules, EnumType.rules, Domain.rules, DomainDefault.rules, DomainCheck.rules,
        CompositeType.rules, Sequence.rules, SequenceOwner.rules,
        Table.rules, Partition.rules, Column.rules, ColumnDefault.rules, KeyConstraint.rules, CheckConstraint.rules,
        ForeignKey.rules, ExclusionConstraint.rules, Index.rules, Routine.rules, View.rules, Trigger.rules,
        Comment.rules,
    ]

    private static let rulesByKind = Dictionary(uniqueKeysWithValues: allRules.map { ($0.kind, $0) })

    package var rules: [ObjectKind: ObjectRules] { Self.rulesByKind }
}
