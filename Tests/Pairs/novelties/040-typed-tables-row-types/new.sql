create type person_t as (id int, name text, born date
 , email text
  );
create table employee of person_t (primary key (id), name with options not null default 'nobody');
create table client (born date, id int unique, email text, full_name text, name text);
create table supplier of person_t (primary key (id));
create table node (
node_id int primary key,
label varchar(60),
parent_node_id int references node on delete cascade,
weight numeric(6,2) default 1.5,
attrs jsonb not null default '{}'
);
create index node_parent on node (
 parent_node_id, label) where parent_node_id is not null;
create unique index node_label on node (lower(label), coalesce(
 parent_node_id, 0)) nulls not distinct;
create recursive view tree (id, depth, path) as
select node_id, 0, array[node_id] from node where parent_node_id is null
  union all
select n.node_id, t.depth + 1, t.path || n.node_id from node n join tree t on n.parent_node_id = t.id where not n.node_id = any (t.path);
create function node_path(n node) returns text language sql stable as $$ select array_to_string(t.path, '/') from tree t where t.id =
 n.node_id $$;
create view nodes_with_path as select n.*, n.node_path as path from node n;
create function make_person(id int, name text) returns person_t language sql as $$ select row(id, name, null
 , name || '@example.org'
  )::person_t $$;
create table history (at timestamptz default now(), was node, people person_t[]);
create view whole as select n as node_row, (n).label from node n;
create function table_of(d int) returns table (id int,
 label text, depth int)
   language sql stable as $$ select t.id, 'x'
, t.depth
  from tree t where depth = d $$;
alter table node add constraint no_self check (
 node_id <> parent_node_id);
comment on type person_t is 'person';
comment on column person_t.born is 'birth date';
