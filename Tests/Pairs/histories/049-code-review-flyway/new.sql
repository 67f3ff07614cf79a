-- V1 .. V23
create schema review;
create schema util;
create extension citext with schema util;
set search_path = review, util;

create domain review.sha as char(40) check (value ~ '^[0-9a-f]{40}$');
create type review.change_status as enum ('NEW', 'MERGED', 'ABANDONED');
create type review.vote as (label text, value smallint);

create table review.account (
    account_id serial primary key,
    username util.citext unique,
    full_name text,
    preferred_email util.citext,
    inactive boolean not null default false,
    registered timestamptz not null default now()
);
create table review.project (
    project_id serial primary key,
    name text not null unique,
    parent_id int references review.project on delete restrict,
    description text not null default ''
);
create table review.change (
    change_id serial primary key,
    change_key char(41) not null,
    project_id int not null references review.project,
    dest_branch text not null default 'refs/heads/master',
    owner_id int not null references review.account,
    subject text not null,
    topic text,
    status review.change_status not null default 'NEW',
    current_patch_set int not null default 1,
    created timestamptz not null default now(),
    updated timestamptz not null default now(),
    reviewers int[] not null default '{}'
);
create index change_by_owner on review.change (owner_id, status);
create index change_by_project on review.change (project_id, updated desc) where status = 'NEW';
create index change_by_key on review.change (change_key);
create table review.patch_set (
    change_id int not null references review.change on delete cascade,
    number int not null check (number > 0),
    revision review.sha not null,
    uploader_id int not null references review.account,
    draft boolean not null default false,
    created timestamptz not null default now(),
    constraint patch_set_pk primary key (change_id, number)
);
create unique index patch_set_revision on review.patch_set (revision);
alter table review.change add constraint change_current_fk foreign key (change_id, current_patch_set) references review.patch_set deferrable initially deferred;
create table review.approval (
    change_id int not null, number int not null,
    account_id int not null references review.account,
    vote review.vote not null,
    granted timestamptz not null default now(),
    foreign key (change_id, number) references review.patch_set on delete cascade
);
create unique index approval_once on review.approval (change_id, number, account_id, ((vote).label));
create table review.message (
    uuid uuid primary key,
    change_id int not null references review.change on delete cascade,
    author_id int references review.account,
    written timestamptz not null,
    body text
);
create index message_change on review.message (change_id);
create table review.inline_comment (
    uuid uuid primary key,
    change_id int not null, number int not null,
    file text not null,
    line int not null default 0,
    side smallint not null default 1,
    parent uuid references review.inline_comment,
    author_id int not null references review.account,
    body text not null,
    foreign key (change_id, number) references review.patch_set on delete cascade
);
create function util.is_blank(t text) returns boolean language sql immutable return t is null or btrim(t) = '';
create function review.score(c int, label text) returns int language sql stable
begin atomic
    select coalesce(sum((a.vote).value), 0)::int from review.approval a where a.change_id = c and (a.vote).label = score.label;
end;
create function review.submittable(c int) returns boolean language sql stable return review.score(c, 'Code-Review') >= 2 and review.score(c, 'Verified') >= 1;
create view review.open_change as
    select c.*, p.name as project, a.full_name as owner from review.change c join review.project p using (project_id) join review.account a on a.account_id = c.owner_id where c.status = 'NEW';
create view review.ready as select change_id, project, subject from review.open_change where review.submittable(change_id);
create function review.touch() returns trigger language plpgsql as $$ begin update review.change set updated = now() where change_id = new.change_id; return null; end $$;
create trigger message_touch after insert on review.message for each row execute function review.touch();
create trigger patch_set_touch after insert on review.patch_set for each row execute function review.touch();

-- V24__reviewers_table.sql
drop view review.ready;
drop view review.open_change;
create table review.reviewer (
    change_id int not null references review.change on delete cascade,
    account_id int not null references review.account on delete cascade,
    state text not null default 'REVIEWER',
    added timestamptz not null default now(),
    constraint reviewer_pk primary key (change_id, account_id),
    constraint reviewer_state_known check (state in ('REVIEWER', 'CC', 'REMOVED'))
);
create index reviewer_account on review.reviewer (account_id) include (change_id) where state <> 'REMOVED';
insert into review.reviewer (change_id, account_id) select change_id, unnest(reviewers) from review.change;
alter table review.change drop column reviewers;

-- V25__labels.sql : composite vote dissolved into columns; label table
drop function review.submittable(int);
drop function review.score(int, text);
create table review.label (
    project_id int not null references review.project on delete cascade,
    name text not null,
    min_value smallint not null default -1,
    max_value smallint not null default 1,
    copy_condition text,
    constraint label_pk primary key (project_id, name),
    constraint label_range check (int4range(min_value, max_value, '[]') @> 0)
);
drop index review.approval_once;
alter table review.approval add column label text, add column value smallint;
update review.approval set label = (vote).label, value = (vote).value;
alter table review.approval alter column label set not null, alter column value set not null, drop column vote;
drop type review.vote;
alter table review.approval add constraint approval_pk primary key (change_id, number, account_id, label);
create function review.score(c int, l text, agg text default 'max') returns int language sql stable
begin atomic
    select case agg when 'max' then max(a.value) when 'min' then min(a.value) else sum(a.value) end::int
    from review.approval a join review.change h on h.change_id = a.change_id and h.current_patch_set = a.number
    where a.change_id = c and a.label = l;
end;
create function review.submittable(c int, out ok boolean, out blocking text[]) language sql stable
begin atomic
    select coalesce(bool_and(review.score(c, l.name) = l.max_value and review.score(c, l.name, 'min') > l.min_value), true),
           array_agg(l.name order by l.name) filter (where review.score(c, l.name, 'min') = l.min_value)
    from review.label l join review.change h using (project_id) where h.change_id = c;
end;

-- V26__work_in_progress.sql
alter table review.patch_set drop column draft;
alter table review.change add column work_in_progress boolean not null default false, add column private boolean not null default false, add column revert_of int references review.change;
alter type review.change_status add value 'DRAFT' before 'MERGED';
alter table review.change add constraint change_not_revert_of_self check (revert_of <> change_id);
drop index review.change_by_key;
create unique index change_triplet on review.change (project_id, dest_branch, change_key) where status <> 'ABANDONED';
alter domain review.sha rename constraint sha_check to sha_hex;
alter table review.inline_comment rename to comment;
alter table review.comment add column range int4range, add column unresolved boolean not null default false, add column fix jsonb;
update review.comment set range = int4range(line, line, '[]');
alter table review.comment drop column line;
alter table review.comment alter column side drop default, alter column side type text using case side when 0 then 'PARENT' else 'REVISION' end, alter column side set default 'REVISION';
create index comment_unresolved on review.comment (change_id, number) where unresolved;
alter extension citext set schema public;
create table review.external_id (key text primary key, account_id int not null references review.account on delete cascade, email public.citext);
create unique index external_id_email on review.external_id (email) where key like 'mailto:%';
alter table review.account drop column preferred_email;
alter table review.account alter column account_id drop default;
drop sequence review.account_account_id_seq;
alter table review.account alter column account_id add generated by default as identity (start with 1000000);
drop trigger message_touch on review.message;
drop trigger patch_set_touch on review.patch_set;
drop function review.touch();
create function review.touch() returns trigger language plpgsql as $$
begin
    update review.change c set updated = greatest(c.updated, now()) where c.change_id in (select change_id from added);
    return null;
end $$;
create trigger message_touch after insert on review.message referencing new table as added for each statement execute function review.touch();
create trigger patch_set_touch after insert on review.patch_set referencing new table as added for each statement execute function review.touch();
create trigger comment_touch after insert on review.comment referencing new table as added for each statement execute function review.touch();
create view review.open_change as
    select c.change_id, c.change_key, p.name as project, c.dest_branch as branch, c.subject, coalesce(a.full_name, a.username) as owner, c.work_in_progress, c.updated,
           (select count(*) from review.comment x where x.change_id = c.change_id and x.unresolved) as unresolved
    from review.change c join review.project p using (project_id) join review.account a on a.account_id = c.owner_id
    where c.status = 'NEW' and not c.private;
create view review.ready as select o.change_id, o.project, o.subject, s.blocking from review.open_change o, lateral review.submittable(o.change_id) s where s.ok and not o.work_in_progress;
comment on function review.score(int, text, text) is 'aggregate of the votes on the current patch set';
comment on column review.comment.range is 'lines, null for a file comment';
