import MigrationPlan
import SchemaModel

/// All knowledge of PostgreSQL, versions 12 to 18: how its catalog is read, and how each attribute of each kind of object is
/// created, altered and dropped.
package struct PostgresDialect: Dialect {
    package init() {}

    /// A new kind is one file in `Kinds` and a line in these two lists.
    static let catalogSections: [any CatalogSection.Type] = [
        Schema.self, Extension.self, ForeignDataWrapper.self, ForeignServer.self, UserMapping.self,
        Collation.self, EnumType.self,
        Domain.self, RangeType.self, CompositeType.self,
        Table.self, TableType.self, Sequence.self, Column.self, Index.self, CatalogConstraints.self, Routine.self,
        Aggregate.self, Operator.self, AccessMethod.self, OperatorFamily.self, OperatorClass.self, Cast.self,
        TextSearchParser.self, TextSearchTemplate.self, TextSearchDictionary.self, TextSearchConfiguration.self,
        View.self, Trigger.self, PartitionPart.self, Rule.self, Policy.self, StatisticsObject.self,
        ReplicaIdentity.self, Clustering.self,
        Publication.self, Subscription.self, EventTrigger.self, UnmanagedObject.self, Comment.self,
        ExtensionDependence.self,
        DefaultPrivileges.self, Owner.self,
        Privileges.self, BuiltinPrivileges.self,
        DependencyCatalog.self,
    ]

    package static let allRules: [ObjectRules] = [
        Schema.rules, Extension.rules, ForeignDataWrapper.rules, ForeignServer.rules, UserMapping.rules,
        Collation.rules, EnumType.rules,
        Domain.rules, DomainDefault.rules,
        DomainCheck.rules, RangeType.rules, CompositeType.rules, Sequence.rules, SequenceOwner.rules, Table.rules,
        Partition.rules, Inheritance.rules, TableType.rules, Column.rules, ColumnDefault.rules, ColumnSettings.rules,
        KeyConstraint.rules, PartitionIndex.rules, PartitionIndexSettings.rules, PartitionTrigger.rules,
        CheckConstraint.rules, ForeignKey.rules, ExclusionConstraint.rules, Index.rules, StatisticsObject.rules,
        ReplicaIdentity.rules, Clustering.rules, Routine.rules, Aggregate.rules, Operator.rules, AccessMethod.rules,
        OperatorFamily.rules,
        OperatorClass.rules, Cast.rules,
        TextSearchParser.rules, TextSearchTemplate.rules, TextSearchDictionary.rules, TextSearchConfiguration.rules,
        View.rules, Rule.rules, Trigger.rules,
        Policy.rules, Publication.rules, Subscription.rules, EventTrigger.rules, Comment.rules,
        ExtensionDependence.rules,
        DefaultPrivileges.rules,
        Owner.rules,
        Privileges.rules, BuiltinPrivileges.rules,
    ]

    private static let rulesByKind = Dictionary(uniqueKeysWithValues: allRules.map { ($0.kind, $0) })

    package var rules: [ObjectKind: ObjectRules] { Self.rulesByKind }
}
