/// Columns of the catalogs from which nothing follows for a schema, each with the reason.
enum MeaninglessColumns {
    static func contains(_ column: String) -> Bool {
        let catalog = String(column.prefix { $0 != "." })
        return catalogs[catalog] != nil || column == catalog + ".oid" || columns[column] != nil
    }

    /// Whether nothing follows from what an object has there, besides which object it is.
    static func isIncomparable(_ column: String) -> Bool { contains(column) && columns[column] != key }

    /// Columns that change along with nearly everything: their own flips look at them, others need not.
    static let attendants: Set<String> = [
        "pg_attribute.atthasdef", "pg_depend.deptype", "pg_depend.refobjid", "pg_depend.refobjsubid", "pg_type.typelem",
    ]

    /// Catalogs that say nothing of a schema.
    static let catalogs = [
        "pg_auth_members": "of roles",
        "pg_authid": "of roles",
        "pg_database": "of the database itself",
        "pg_db_role_setting": "of roles and databases",
        "pg_init_privs": "what extensions granted",
        "pg_largeobject": "data",
        "pg_largeobject_metadata": "data",
        "pg_parameter_acl": "of the server",
        "pg_replication_origin": "of the server",
        "pg_shdepend": "follows from owners and privileges",
        "pg_shdescription": "of roles, databases and tablespaces",
        "pg_shseclabel": "of roles, databases and tablespaces",
        "pg_statistic": "statistics",
        "pg_statistic_ext_data": "statistics",
        "pg_subscription_rel": "the state of a replication",
        "pg_tablespace": "of the server",
    ]

    private static let key = "whose row it is"
    private static let state = "a state, not a definition"
    private static let physical = "how the server keeps it"
    private static let ofType = "follows from the type"

    private static let columns = [
        "pg_aggregate.aggfnoid": key,
        "pg_amop.amopfamily": key,
        "pg_amop.amopmethod": "the family's",
        "pg_amproc.amprocfamily": key,
        "pg_attrdef.adnum": key,
        "pg_attrdef.adrelid": key,
        "pg_attribute.attalign": ofType,
        "pg_attribute.attbyval": ofType,
        "pg_attribute.attcacheoff": physical,

        "pg_attribute.atthasmissing": physical,
        "pg_attribute.attisdropped": "no column any more",
        "pg_attribute.attlen": ofType,
        "pg_attribute.attmissingval": physical,
        "pg_attribute.attndims": "the server does not hold to it, and prints it nowhere",
        "pg_attribute.attrelid": key,
        "pg_class.relallfrozen": "statistics",
        "pg_class.relallvisible": "statistics",
        "pg_class.relchecks": "follows from pg_constraint",
        "pg_class.relfilenode": physical,
        "pg_class.relfrozenxid": physical,
        "pg_class.relhasindex": "follows from pg_index",
        "pg_class.relhasrules": "follows from pg_rewrite",
        "pg_class.relhassubclass": "follows from pg_inherits",
        "pg_class.relhastriggers": "follows from pg_trigger",
        "pg_class.relispopulated": "whether it has data",
        "pg_class.relisshared": "of the server's own",
        "pg_class.relminmxid": physical,
        "pg_class.relnatts": "follows from pg_attribute",
        "pg_class.relpages": "statistics",
        "pg_class.relrewrite": physical,
        "pg_class.reltoastrelid": physical,
        "pg_class.reltuples": "statistics",
        "pg_class.reltype": physical,
        "pg_collation.collencoding": "follows from the provider and the database",
        "pg_collation.collversion": "of the library, when it was made",
        "pg_constraint.conffeqop": "follows from the types",
        "pg_constraint.conindid": "follows from the columns",
        "pg_constraint.connamespace": "the table's",
        "pg_constraint.conpfeqop": "follows from the types",
        "pg_constraint.conppeqop": "follows from the types",
        "pg_constraint.conrelid": key,
        "pg_constraint.contypid": key,
        "pg_depend.classid": key,
        "pg_depend.objid": key,
        "pg_depend.objsubid": key,
        "pg_depend.refclassid": "follows from what refers",

        "pg_description.classoid": key,
        "pg_description.objoid": key,
        "pg_description.objsubid": key,
        "pg_enum.enumtypid": key,
        "pg_extension.extcondition": "of the extension's script",
        "pg_extension.extconfig": "of the extension's script",
        "pg_extension.extowner": "whoever made it; nothing alters it",
        "pg_extension.extrelocatable": "of the extension's control file",
        "pg_foreign_table.ftrelid": key,
        "pg_index.indcheckxmin": physical,
        "pg_index.indexrelid": key,
        "pg_index.indimmediate": "follows from pg_constraint",
        "pg_index.indisexclusion": "follows from pg_constraint",
        "pg_index.indislive": "a state while it is dropped",
        "pg_index.indisready": "a state while it is built",
        "pg_index.indrelid": key,
        "pg_inherits.inhrelid": key,
        "pg_operator.oprresult": "the function's",
        "pg_partitioned_table.partrelid": key,
        "pg_policy.polrelid": key,
        "pg_proc.pronargs": "follows from the arguments",
        "pg_publication_namespace.pnpubid": key,
        "pg_publication_rel.prpubid": key,
        "pg_range.rngtypid": key,
        "pg_rewrite.ev_class": key,
        "pg_seclabel.classoid": key,
        "pg_seclabel.objoid": key,
        "pg_seclabel.objsubid": key,
        "pg_sequence.seqrelid": key,
        "pg_subscription.subdbid": key,
        "pg_subscription.subenabled": "whether it runs is the operator's matter",
        "pg_subscription.subskiplsn": "the operator's matter",
        "pg_trigger.tgconstrindid": "follows from the constraint",
        "pg_trigger.tgisinternal": "whether PostgreSQL made it for a constraint",
        "pg_trigger.tgnargs": "follows from the arguments",
        "pg_trigger.tgrelid": key,
        "pg_ts_config_map.mapcfg": key,
        "pg_type.typarray": physical,
        "pg_type.typndims": "the server does not hold to it, and prints it nowhere",
        "pg_type.typrelid": physical,
    ]
}
