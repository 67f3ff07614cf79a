create extension postgres_fdw;
create schema local;
create schema remote;
create server eu foreign data wrapper postgres_fdw options (host 'eu.example', dbname 'crm'
, use_remote_estimate 'true', extensions 'postgres_fdw'
);
create server apac version '2' foreign data wrapper postgres_fdw options (host 'ap.example', dbname 'crm');
create user mapping for pair_app server eu options (user
 'app_v2'
);
create user mapping for pair_app server apac options (user 'app');
create type local.tier as enum ('basic','gold'
,'platinum'
);
create table local.clients (id bigint not null, region text not null, name text, tier local.tier default 'basic'
, since date
) partition by list (region);
create table local.clients_de partition of local.clients for values in ('de','at');
create foreign table remote.clients_eu partition of local.clients for values in ('fr','es') server eu options (schema_name 'public', table_name 'clients');
create foreign table remote.clients_ap partition of local.clients for values in ('jp','au') server apac options (table_name 'clients', fetch_size '500');
alter foreign table remote.clients_eu alter column tier options (column_name
 'tier_level'
);
create foreign table remote.deals (id bigint options (column_name 'deal_id'), client_id bigint not null, eur
 numeric(14,2)
, closed date, constraint pos check (eur >= 0)) server eu options (table_name 'deals'
);
create view local.revenue as select c.name, c.tier, sum(d.eur) eur from local.clients c join remote.deals d on d.client_id = c.id group by c.name, c.tier;
create materialized view local.top as select * from local.revenue where tier =
 'platinum'
 with no data;
create index top_eur on local.top (eur desc);
create function local.client_deals(c bigint) returns setof remote.deals language sql stable begin atomic select * from remote.deals where client_id = c; end;
create table local.deal_cache (like remote.deals, fetched timestamptz default now());
create function local.on_deal() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger sync after insert or update on remote.deals for each row execute function local.on_deal();
create rule del_client as on delete to local.clients do instead nothing;
alter server eu owner to pair_admin;
grant usage on foreign server eu to pair_app
, pair_etl
;
grant usage on foreign data wrapper postgres_fdw to pair_admin;
grant usage on schema local, remote to pair_app;
grant select on local.clients, remote.deals to pair_app;
grant update (closed) on remote.deals to pair_etl;
grant select on local.top to pair_ro;
alter foreign table remote.deals owner to pair_owner;
comment on foreign table remote.deals is 'deals';
comment on column remote.deals.eur is 'in euro';
comment on server eu is 'europe';
