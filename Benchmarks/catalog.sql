-- The bare catalog of all that is not PostgreSQL's own, in one message: what any tool has to read at least.
SELECT oid, nspname, nspowner, nspacl FROM pg_namespace WHERE oid >= 16384 OR nspname = 'public'\;
SELECT oid, relname, relnamespace, reltype, reloftype, relam, reltablespace, relpersistence, relkind, relispartition, reloptions, relacl
FROM pg_class WHERE oid >= 16384 AND relkind <> 't'\;
SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.atthasdef, a.attidentity, a.attgenerated, a.attcollation,
    a.attstorage, a.attcompression
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'c', 'f')\;
SELECT oid, adrelid, adnum, pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE oid >= 16384\;
SELECT oid, conname, connamespace, contype, condeferrable, condeferred, convalidated, conrelid, contypid, conindid, confrelid, confupdtype,
    confdeltype, confmatchtype, conkey, confkey, pg_get_expr(conbin, conrelid)
FROM pg_constraint WHERE oid >= 16384\;
SELECT indexrelid, indrelid, indisunique, indisprimary, indkey, indcollation, indclass, indoption, pg_get_expr(indexprs, indrelid),
    pg_get_expr(indpred, indrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE indexrelid >= 16384 AND c.relkind <> 't'\;
SELECT oid, tgrelid, tgname, tgfoid, tgtype, tgenabled, tgattr, tgargs, pg_get_expr(tgqual, tgrelid)
FROM pg_trigger WHERE oid >= 16384 AND NOT tgisinternal\;
SELECT oid, proname, pronamespace, prolang, prokind, provolatile, proisstrict, prosecdef, prorettype, proargtypes, proargnames, prosrc, proconfig
FROM pg_proc WHERE oid >= 16384\;
SELECT oid, ev_class, rulename, ev_type, pg_get_viewdef(ev_class) FROM pg_rewrite WHERE oid >= 16384\;
SELECT oid, typname, typnamespace, typtype, typrelid, typbasetype FROM pg_type WHERE oid >= 16384 AND typtype IN ('e', 'd', 'r')\;
SELECT enumtypid, enumsortorder, enumlabel FROM pg_enum\;
SELECT seqrelid, seqtypid, seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle FROM pg_sequence\;
SELECT objoid, classoid, objsubid, description FROM pg_description WHERE objoid >= 16384\;
SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype FROM pg_depend WHERE objid >= 16384 AND refobjid >= 16384;
