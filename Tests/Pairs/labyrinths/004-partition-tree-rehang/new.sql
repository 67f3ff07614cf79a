create table ev (
  tenant text not null,
  at timestamptz not null,
  id bigint not null,
  kind text not null default 'x',
  payload jsonb,
  constraint ev_pk primary key (tenant, at, id)
) partition by range (at);
create table ev_rest partition of ev for values from (minvalue) to ('2023-01-01+00');
create table ev_acme_2023 partition of ev for values from ('2023-01-01+00') to ('2024-01-01+00');
create table ev_acme partition of ev for values from ('2024-01-01+00') to ('2025-01-01+00') partition by list (tenant);
create table ev_acme_2024 partition of ev_acme for values in ('acme');
create table ev_globex partition of ev_acme default;
create table ev_dflt partition of ev default;
create index ev_kind on ev (kind);
create index ev_globex_payload on ev using gin (payload);
alter table ev_globex alter column kind set default 'g';
alter table ev_dflt add constraint rest_kind check (kind <> 'secret');
create table ev_note (
  tenant text not null, at timestamptz not null, id bigint not null,
  body text,
  constraint ev_note_fk foreign key (tenant, at, id) references ev (tenant, at, id) on delete cascade
);
create function ev_guard() returns trigger language plpgsql as $$
begin
  if new.kind is null then raise exception 'kind'; end if;
  return new;
end $$;
create trigger ev_guard before insert or update on ev for each row execute function ev_guard();
alter table ev_acme disable trigger ev_guard;
alter table ev_rest enable replica trigger ev_guard;
create view ev_recent as select tenant, id, kind from ev where at > '2024-06-01+00';
create statistics ev_st (dependencies) on tenant, kind from ev_dflt;
comment on table ev_globex is 'default of list under range';
comment on index ev_kind is 'partitioned index';
create function ev_count(t text) returns bigint language sql stable
  begin atomic
    select count(*) from public.ev where tenant = t;
  end;
grant select on ev_acme to public;
comment on column ev_rest.kind is 'kind, rest';
