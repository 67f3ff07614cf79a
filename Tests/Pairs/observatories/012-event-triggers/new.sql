create schema ops;
create function ops.on_end() returns event_trigger language plpgsql as $$
declare r record;
begin
  for r in select * from pg_event_trigger_ddl_commands() loop
    raise debug '% %', r.command_tag, r.object_identity;
  end loop;
  raise debug 'done %', tg_tag;
end $$;
create function ops.on_drop() returns event_trigger language plpgsql security definer set search_path = pg_catalog as $$ begin perform 1 from pg_event_trigger_dropped_objects() where original; end $$;
create function ops.nop() returns event_trigger language plpgsql as 'begin end';
create table ops.t (id int
, arrived text
);
create event trigger z_end on ddl_command_end
 when tag in ('CREATE TABLE', 'ALTER TABLE', 'CREATE TABLE AS')
 execute function ops.on_end();
create event trigger a_start on
 ddl_command_end when tag in ('CREATE INDEX')
 execute function ops.nop();
create event trigger drops on sql_drop execute function ops.on_drop();
create event trigger rewr on table_rewrite when tag in ('ALTER TABLE', 'ALTER TYPE') execute function ops.nop();
alter event trigger rewr enable always;
alter event trigger drops enable replica;
comment on event trigger z_end is
 'audits some';
