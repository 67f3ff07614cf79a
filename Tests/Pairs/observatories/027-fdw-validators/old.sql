create extension file_fdw;
create extension postgres_fdw;
create foreign data wrapper own_w
 validator
 postgresql_fdw_validator
;
create foreign data wrapper bare options (a '1'
, b 'x y', "C" 'it''s'
);
create server own_s
 type 'a' version '1'
 foreign data wrapper own_w options (host 'h', dbname 'd');
create server bare_s version
 '1.0'
 foreign data wrapper bare options (zz 'top');
create server "Files" foreign data wrapper file_fdw;
create server nowver foreign data wrapper bare
 options (x '1')
;
create user mapping for public server bare_s options (who 'anyone'
);
create user mapping for pair_app server own_s options (user 'a');
create user mapping for pair_ro server own_s options (user 'ro');
create user mapping for current_user server nowver;
create foreign table csv (a int
, b text options (force_not_null 'true'), c text
 options (force_null 'true')
) server "Files" options (filename '/tmp/x.csv', format 'csv', header
 'true'
);
create foreign table rem (
  id int not null,
 v text collate "C"
, d date default current_date
) server
 own_s
;
alter foreign table rem alter v set statistics 20;
alter foreign table rem alter v set storage external;
create view rv as select v, d from rem join csv on csv.a = rem.id;
alter server bare_s owner to pair_owner;
grant usage on foreign server bare_s to pair_owner;
grant usage on foreign data wrapper bare to pair_owner;
comment on server "Files" is 'csv files';
comment on foreign data wrapper own_w is 'ours';
comment on foreign table rem is 'remote';
grant select (id) on rem to pair_ro;
