create table tr (id int primary key, a int, b text, c int
);
create table tr_part (id int, a int, b text) partition by range (id);
create table tr_p1 partition of tr_part for values from (0) to (10);
create view tr_v as select id, a, b from tr;
create function tf() returns trigger language plpgsql as $$ begin return coalesce(new, old); end $$;
create function tf_old() returns trigger language plpgsql as $$ begin return null; end $$;
create function cond(tr, tr) returns bool language sql immutable as $$ select $1.a <> $2.a $$;
create trigger a1 before insert or update of a,
 c
 on tr for each row execute function tf('arg ''quoted''', e'back\\slash', '');
create trigger a2 after update on tr referencing old table as o

 for each statement execute function tf();
create constraint trigger a3 after insert or delete on tr
 for each row when (
 pg_trigger_depth() = 0
) execute function tf();
create trigger a4 after update on tr for each row when (cond(old.*, new.*)) execute function
 tf_old();
create constraint trigger a5 after update on tr from tr_part for each row execute function tf();
create trigger a6 before truncate on tr execute function tf();
create trigger "A 7" after delete on tr for each row execute function tf();
create trigger i1 instead of insert or update
 on tr_v for each row execute function tf();
create trigger p1 after insert on tr_part for each row when (new.a > 0) execute function tf();
create trigger p2 before update on tr_p1 for each row execute function tf();
alter table tr disable trigger a1;
alter table tr enable always trigger a2;
alter table tr enable replica trigger "A 7";
alter table tr_p1 disable trigger p1;
comment on trigger a2 on tr is 'statement';
comment on trigger i1 on tr_v is 'instead';
alter function tf() depends on extension plpgsql;
create trigger gone after insert on tr execute function tf_old();
create rule rr as on delete to tr where old.a = 1 do instead nothing;
alter table tr enable always rule rr;
alter table tr owner to pair_owner;
