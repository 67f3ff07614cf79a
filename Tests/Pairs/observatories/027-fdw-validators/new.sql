create extension file_fdw;
create extension postgres_fdw;
create foreign data wrapper own_w
 handler postgres_fdw_handler
 validator
 postgres_fdw_validator
;
create foreign data wrapper bare options (a '1'
, "C" 'it''s not', d ''
);
create server own_s
 type 'b' version '2'
 foreign data wrapper own_w options (host 'h', dbname 'd');
create server bare_s version
 '1.1'
 foreign data wrapper bare options (zz 'top');
create server "Files" foreign data wrapper file_fdw;
create server nowver foreign data wrapper bare
;
create user mapping for public server bare_s options (who 'anyone'
, extra 'yes'
);
create user mapping for pair_app server own_s options (user 'a');
create user mapping for "pair_Odd Role" server own_s options (user 'odd');
create user mapping for current_user server nowver;
create foreign table csv (a int
 not null
, b text options (force_not_null 'true'), c text
) server "Files" options (filename '/tmp/x.csv', format 'csv', header
 'false', delimiter ';'
);
create foreign table rem (
  id int options (column_name 'ID') not null,
 v varchar(20) collate "C" default 'q'
, d date default current_date
) server
 bare_s options (anything 'goes')
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
