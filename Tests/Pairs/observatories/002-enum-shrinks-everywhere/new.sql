create type state as enum ('new','open','waiting','closed');
comment on type state is 'life cycle';
grant usage on type state to pair_app with grant option;
create table ticket (
  id int primary key,
  st state not null default 'new',
  hist state[] default array['new']::state[],
  owner_name text default current_user,
  is_live boolean generated always as (st in ('new'::state,'open'::state)) stored,
  constraint closed_ck check (st <> 'closed' or hist is not null)
);
create index ticket_open on ticket (id) where st = 'open';
create index ticket_expr on ticket ((st = 'closed'::state), st);
create statistics ticket_st (mcv) on st, owner_name from ticket;
create statistics ticket_st2 on (st::text) , owner_name from ticket;
alter table ticket enable row level security;
create policy p_open on ticket for select to pair_app using (st = any (array['new','open']::state[]));
create policy p_upd on ticket as restrictive for update using (st <> 'closed') with check (st > 'new'::state);
create table closed_log (id int, st state);
create rule no_del as on delete to ticket where old.st = 'closed' do instead nothing;
create rule log_close as on update to ticket where new.st = 'closed' and old.st <> 'closed' do also insert into closed_log values (new.id, new.st);
create function advance(s state default 'new') returns state language sql as $$ select case s when 'new' then 'open'::state else s end $$;
create view live as select id, st, advance(st) nxt from ticket where st <= 'open';
create materialized view by_state as select st, count(*) n from ticket group by st with no data;
create unique index by_state_u on by_state (st);
create type transition as (f state, t state);
create domain final_state as state check (value = 'closed');
create table done (t transition, f final_state default 'closed');
create function trg() returns trigger language plpgsql as $$begin return new; end$$;
create trigger tr before update of st on ticket for each row when (new.st is distinct from old.st and new.st = 'open') execute function trg();
