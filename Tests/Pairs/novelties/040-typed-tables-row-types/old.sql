create type person_t as (id int, name text, born date
  );
create table employee of person_t (primary key (id), name with options not null default 'nobody');
create table client of person_t (id with options unique);
create table supplier (id int, name text, born date);
create table node (
id int primary key,
parent_id int references node,
label text,
weight int default 1,
meta jsonb
);
create index node_parent on node (
 parent_id) where parent_id is not null;
create unique index node_label on node (lower(label), coalesce(
 parent_id, 0));
create recursive view tree (id, depth, path) as
select id, 0, array[id] from node where parent_id is null
  union all
select n.id, t.depth + 1, t.path || n.id from node n join tree t on n.parent_id = t.id;
create function node_path(n node) returns text language sql stable as $$ select array_to_string(t.path, '/') from tree t where t.id =
 n.id $$;
create view nodes_with_path as select n.*, n.node_path as path from node n;
create function make_person(id int, name text) returns person_t language sql as $$ select row(id, name, null
  )::person_t $$;
create table history (at timestamptz default now(), was node, people person_t[]);
create view whole as select n as node_row, (n).label from node n;
create function table_of(d int) returns table (id int,
 label text)
   language sql stable as $$ select t.id, 'x'
  from tree t where depth = d $$;
alter table node add constraint no_self check (
 id <> parent_id);
comment on type person_t is 'person';
comment on column person_t.born is 'birth date';
