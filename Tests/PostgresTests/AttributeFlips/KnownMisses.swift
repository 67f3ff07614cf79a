/// Flips that go unseen, or whose plans do not arrive, by their descriptions, with the reason.
enum KnownMisses {
    static let reasons = [
        "pg_constraint.conislocal: DROP TABLE c; CREATE TABLE c (CONSTRAINT k CHECK (a > 0)) INHERITS (p)":
            "whether a table declares a check of its parent, too, is not read",
        "pg_inherits.inhdetachpending: UPDATE pg_inherits SET inhdetachpending = true":
            "a detachment that was cut short is not read",
        "pg_sequence.seqtypid: ALTER SEQUENCE t_a_seq AS bigint":
            "the sequence of an identity column is taken to have the column's type",
        "pg_class.relpersistence: ALTER SEQUENCE t_a_seq SET UNLOGGED":
            "the sequence of an identity column is taken to be as its table",
        "pg_attribute.attstattarget: ALTER INDEX i ALTER 1 SET STATISTICS 7":
            "statistics targets of expressions in indexes are not read",
        "pg_trigger.tgenabled: ALTER TABLE t DISABLE TRIGGER ALL":
            "states of the triggers behind foreign keys are not read",
        "pg_constraint.conparentid: ALTER INDEX k_p ATTACH PARTITION k":
            "a key on the partitioned table alone is read like one that its partitions have",
        "pg_index.indisvalid: UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass":
            "no statement makes an index invalid: the way back makes a valid one",
        "pg_class.relispartition: ALTER INDEX i_p ATTACH PARTITION i":
            "no plan makes an index on the partitioned table alone",
        "pg_class.relname: ALTER INDEX c_a_idx RENAME TO other":
            "names of partitions' indexes are not told apart",
        "pg_class.reloptions: ALTER INDEX c_a_idx SET (fillfactor = 70)":
            "storage parameters of partitions' indexes are not told apart",
        "pg_type.typisdefined: CREATE TYPE shell": "types without a definition are not reported",
        "pg_amop.amopopr: ALTER OPERATOR FAMILY integer_ops USING btree ADD OPERATOR 1 <<< (e, e)":
            "what is added to families of the server is not reported",
        "pg_amproc.amproc: ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 compare(e, e)":
            "what is added to families of the server is not reported",
        "pg_extension.extversion: ALTER EXTENSION hstore UPDATE":
            "extensions have no way back to an older version",
        "pg_depend.deptype: ALTER EXTENSION hstore DROP FUNCTION akeys(hstore)":
            "no plan takes an object out of an extension",
        "pg_depend.deptype: ALTER FUNCTION f() DEPENDS ON EXTENSION hstore":
            "what goes away with an extension by its own wish is not read",
        "pg_am.amname: DROP ACCESS METHOD m; CREATE ACCESS METHOD n TYPE TABLE HANDLER heap_tableam_handler":
            "access methods are not reported",
        "pg_am.amtype: CREATE ACCESS METHOD n TYPE INDEX HANDLER bthandler": "access methods are not reported",
        "pg_am.amhandler: DROP ACCESS METHOD m; CREATE ACCESS METHOD m TYPE TABLE HANDLER handler":
            "access methods are not reported",
        "pg_type.typacl: GRANT USAGE ON TYPE t TO flip_one":
            "privileges on the row type of a table are not read, as pg_dump does not",
        "pg_namespace.nspowner: ALTER SCHEMA public OWNER TO flip_one": "the owner of public is not read",
        "pg_description.description: COMMENT ON CONSTRAINT pc ON pt IS 'x'":
            "comments on what a partition has from its parent are not told apart",
        "pg_description.description: COMMENT ON TRIGGER pr ON pt IS 'x'":
            "comments on what a partition has from its parent are not told apart",
        "pg_description.description: COMMENT ON TYPE t IS 'x'":
            "comments on the row type of a table are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE _t IS 'x'":
            "comments on array types are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON TYPE _en IS 'x'":
            "comments on array types are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON FUNCTION ra(int, int) IS 'x'":
            "comments on what comes with a range type are not read, as pg_dump does not",
        "pg_description.description: COMMENT ON FUNCTION int_array_enum(int[]) IS 'x'":
            "members of extensions are never looked at",
    ]
}
