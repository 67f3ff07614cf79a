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
