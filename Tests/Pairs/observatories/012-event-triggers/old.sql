create schema ops;
create function ops.on_end() returns event_trigger language plpgsql as $$
declare r record;
begin
  for r in select * from pg_event_trigger_ddl_commands() loop
    raise debug '% %', r.command_tag, r.object_identity;
  end loop;
end $$;
create function ops.on_drop() returns event_trigger language plpgsql as $$ begin raise debug 'dropped'; end $$;
create function ops.nop() returns event_trigger language plpgsql as 'begin end';
create table ops.t (id int
, gone text
);
create event trigger z_end on ddl_command_end
 execute function ops.on_end();
create event trigger a_start on
 ddl_command_start when tag in ('CREATE INDEX')
 execute function ops.nop();
create event trigger drops on sql_drop execute function ops.on_drop();
create event trigger "Old one" on table_rewrite execute function ops.nop();
alter event trigger drops disable;
comment on event trigger z_end is
 'audits';
comment on event trigger drops is 'drops';
