import MigrationPlan
import SQLText
import SchemaModel

/// The functions that make values of a range type or multirange: <https://www.postgresql.org/docs/current/rangetypes.html>. They
/// have the type's name when it is made, and keep theirs when it is renamed or moved.
enum RangeConstructors {
    /// What moves a type to another schema and name, and its functions with it.
    static func rename(_ old: ObjectID, to new: ObjectID) -> [Statement] {
        var changes: [SQL] = []
        if old.name != new.name { changes.append("RENAME TO \(name: new.name)") }
        if old.schema != new.schema { changes.append("SET SCHEMA \(name: new.schema)") }
        return TypeNames.rename(old, to: new, keyword: "TYPE") + changes.map { altering(new, $0) }
    }

    /// They are looked up, since those of a type that was renamed without them have older names.
    private static func altering(_ type: ObjectID, _ change: SQL) -> Statement {
        let path: SQL = "\(path: type.path)"
        return Statement(
            Quoting.block(
                """

                DECLARE
                    constructor regprocedure;
                BEGIN
                    FOR constructor IN
                        SELECT objid FROM pg_depend WHERE classid = 'pg_proc'::regclass AND deptype = 'i'
                            AND refclassid = 'pg_type'::regclass AND refobjid = \(literal: path.text)::regtype
                    LOOP
                        EXECUTE format('ALTER FUNCTION %s %s', constructor, \(literal: change.text));
                    END LOOP;
                END
                """))
    }
}
