create table acct (
  id int primary key,
  tenant int not null,
  name text,
  secret text
);
alter table acct enable row level security;
alter table acct force row level security;
create policy tenant_only on acct using (tenant = current_setting('app.tenant')::int) with check (tenant > 0);
create policy adm on acct to pair_admin using (true);
comment on policy adm on acct is 'admins see it all';
create view v_acct with (security_invoker = true, security_barrier = true) as select id, tenant, name
 from acct where name is not null with local check option;
create view v_all as select v.id, v.tenant, upper(v.name) uname from v_acct v;
alter view v_all alter column uname set default 'NONAME';
create rule v_ins as on insert to v_all do instead insert into v_acct (id, tenant, name) values (new.id, new.tenant, lower(new.uname)) returning id, tenant, upper(name);
create rule v_upd as on update to v_all where new.id = old.id do instead update v_acct set name = lower(new.uname), tenant = new.tenant where id = old.id;
create rule v_upd_else as on update to v_all do instead nothing;
create rule v_del as on delete to v_all do instead (delete from v_acct where id = old.id; notify gone;);
create rule v_del_also as on delete to v_all do also notify really_gone;
comment on rule v_ins on v_all is 'writes through';
grant select, insert, update (uname), delete on v_all to pair_app;
grant select (id, name), insert on v_acct to pair_app with grant option;
alter view v_all owner to pair_owner;
create view v_top as select tenant, count(*) n from v_all group by tenant;
