import SchemaModel

extension NodeRank {
    /// The place of a statement by what it is about: what others usually need comes first, and what goes, before all that.
    init(of node: StatementGraph.Node, _ context: PlanContext) {
        let schema = node.role == .drop || node.role == .discard ? context.from : context.to
        let root = schema.root(of: node.id)
        let isCommittedFirst = node.statements.contains { $0.isolation == .committedFirst }
        let isOutside = node.statements.contains { $0.isolation == .outsideTransaction }
        let group =
            [.column, .table, .partition, .inheritance, .tableType, .columnDefault, .key, .check, .exclusion].contains(
                node.id.kind)
            ? root.path : []
        switch node.role {
        case _ where isCommittedFirst: self.init(stratum: 0, group: [], role: 0, kind: 0, path: node.id.path)
        case .drop:
            self.init(
                stratum: isOutside ? 22 : 1, group: [], role: 0, kind: -node.id.kind.rank, path: node.id.path)
        case .setAside: self.init(stratum: 2, group: [], role: 0, kind: node.id.kind.rank, path: node.id.path)
        case .load: self.init(stratum: 9, group: [], role: 0, kind: 0, path: node.id.path)
        case .discard: self.init(stratum: 20, group: [], role: 0, kind: -node.id.kind.rank, path: node.id.path)
        case .alter, .create, .convert:
            let stratum =
                switch node.id.kind {
                case .schema: 3
                case .extension, .foreignDataWrapper, .foreignServer, .userMapping: 4
                case .collation, .enumType, .domain, .rangeType, .compositeType, .domainCheck, .domainDefault: 5
                case .sequence: 6
                case .routine, .aggregate, .operator, .accessMethod, .operatorFamily, .operatorClass, .cast,
                    .textSearchParser, .textSearchTemplate, .textSearchDictionary, .textSearchConfiguration:
                    7
                case .table, .column, .columnDefault, .columnSettings, .partition, .inheritance, .tableType, .key,
                    .check, .exclusion:
                    8
                case .sequenceOwner: 9
                case .index: isOutside ? 21 : 10
                case .partitionIndex: 10
                case .foreignKey: 11
                case .view: 12
                case .trigger, .partitionTrigger, .rule, .policy: 13
                case .eventTrigger: 23
                default: 14
                }
            self.init(
                stratum: stratum, group: group, role: 1, kind: node.id.kind.rank,
                path: node.id.kind == .column ? [Self.position(node.id, context)] + node.id.path : node.id.path)
        }
    }

    private static func position(_ column: ObjectID, _ context: PlanContext) -> String {
        let position = context.to.find(Column.self, column)?.position.value ?? 0
        return String(repeating: "0", count: max(0, 5 - String(position).count)) + String(position)
    }
}
