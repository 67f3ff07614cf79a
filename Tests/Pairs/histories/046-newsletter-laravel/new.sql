create table "users" ("id" bigserial not null primary key, "name" varchar(255) not null, "email" varchar(255) not null, "email_verified_at" timestamp(0) without time zone null, "remember_token" varchar(100) null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
alter table "users" add constraint "users_email_unique" unique ("email");
create table "failed_jobs" ("id" bigserial not null primary key, "connection" text not null, "queue" text not null, "payload" text not null, "exception" text not null, "failed_at" timestamp(0) without time zone not null default CURRENT_TIMESTAMP);
create table "migrations" ("id" serial not null primary key, "migration" varchar(255) not null, "batch" integer not null);
create table "lists" ("id" bigserial not null primary key, "name" varchar(255) not null, "description" text null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
create table "subscribers" ("id" bigserial not null primary key, "hash" uuid not null, "email" varchar(255) not null, "first_name" varchar(255) null, "last_name" varchar(255) null, "meta" json null, "unsubscribed_at" timestamp(0) without time zone null, "unsubscribe_event_id" integer null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
create index "subscribers_hash_index" on "subscribers" ("hash");
create index "subscribers_email_index" on "subscribers" ("email");
create table "list_subscriber" ("id" serial not null primary key, "list_id" bigint not null, "subscriber_id" bigint not null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
alter table "list_subscriber" add constraint "list_subscriber_list_id_foreign" foreign key ("list_id") references "lists" ("id");
alter table "list_subscriber" add constraint "list_subscriber_subscriber_id_foreign" foreign key ("subscriber_id") references "subscribers" ("id");
create table "templates" ("id" bigserial not null primary key, "name" varchar(255) not null, "content" text null);
create table "campaigns" ("id" bigserial not null primary key, "name" varchar(255) not null, "status" varchar(255) check ("status" in ('draft', 'queued', 'sent')) not null default 'draft', "template_id" bigint null, "subject" varchar(255) null, "content" text null, "from_name" varchar(255) null, "from_email" varchar(255) null, "is_open_tracking" boolean not null default '1', "sent_count" integer not null default '0', "scheduled_at" timestamp(0) without time zone null);
alter table "campaigns" add constraint "campaigns_template_id_foreign" foreign key ("template_id") references "templates" ("id") on delete set null;
create table "messages" ("id" bigserial not null primary key, "subscriber_id" bigint not null, "campaign_id" bigint not null, "recipient_email" varchar(255) not null, "opened_at" timestamp(0) without time zone null, "open_count" integer not null default '0', "sent_at" timestamp(0) without time zone null);
create index "messages_recipient_email_index" on "messages" ("recipient_email");
alter table "messages" add constraint "messages_subscriber_id_foreign" foreign key ("subscriber_id") references "subscribers" ("id") on delete cascade;
alter table "messages" add constraint "messages_campaign_id_foreign" foreign key ("campaign_id") references "campaigns" ("id");

-- 2020_06_workspaces: every table belongs to a workspace
create table "workspaces" ("id" bigserial not null primary key, "name" varchar(255) not null, "owner_id" bigint not null, "created_at" timestamp(0) without time zone null, "updated_at" timestamp(0) without time zone null);
create index "workspaces_owner_id_index" on "workspaces" ("owner_id");
create table "workspace_users" ("workspace_id" bigint not null, "user_id" bigint not null, "role" varchar(20) not null);
alter table "workspace_users" add constraint "workspace_users_workspace_id_user_id_unique" unique ("workspace_id", "user_id");
alter table "workspaces" add constraint "workspaces_owner_id_foreign" foreign key ("owner_id") references "users" ("id");
alter table "users" add column "current_workspace_id" bigint null, add column "locale" varchar(255) not null default 'en';
alter table "users" add constraint "users_current_workspace_id_foreign" foreign key ("current_workspace_id") references "workspaces" ("id") on delete set null;
alter table "subscribers" add column "workspace_id" bigint not null;
alter table "campaigns" add column "workspace_id" bigint not null, add column "user_id" bigint null;
alter table "templates" add column "workspace_id" bigint not null;
alter table "subscribers" add constraint "subscribers_workspace_id_foreign" foreign key ("workspace_id") references "workspaces" ("id") on delete cascade;
drop index "subscribers_email_index";
alter table "subscribers" add constraint "subscribers_workspace_id_email_unique" unique ("workspace_id", "email");

-- 2020_09_lists_to_tags
alter table "lists" rename to "tags";
alter table "list_subscriber" rename to "tag_subscriber";
alter table "tag_subscriber" drop constraint "list_subscriber_list_id_foreign";
alter table "tag_subscriber" rename column "list_id" to "tag_id";
alter table "tag_subscriber" add constraint "tag_subscriber_tag_id_foreign" foreign key ("tag_id") references "tags" ("id") on delete cascade;
alter table "tags" drop column "description", add column "workspace_id" bigint not null;
alter table "tags" add constraint "tags_workspace_id_name_unique" unique ("workspace_id", "name");
create index "tag_subscriber_subscriber_id_tag_id_index" on "tag_subscriber" ("subscriber_id", "tag_id");
ALTER TABLE campaigns DROP CONSTRAINT campaigns_status_check;
ALTER TABLE campaigns ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE smallint USING (CASE status WHEN 'draft' THEN 1 WHEN 'queued' THEN 2 ELSE 4 END), ALTER COLUMN status SET DEFAULT 1;
ALTER TABLE "campaigns" RENAME COLUMN status TO status_id;
create table "campaign_statuses" ("id" smallint not null, "name" varchar(255) not null, constraint "campaign_statuses_pkey" primary key ("id"));
alter table "campaigns" add constraint "campaigns_status_id_foreign" foreign key ("status_id") references "campaign_statuses" ("id");

-- 2021_03_polymorphic messages, uuid for failed jobs, batches
alter table "messages" add column "source_type" varchar(255) not null default 'Campaign', add column "source_id" bigint not null default '0', add column "hash" uuid not null default gen_random_uuid(), add column "clicked_at" timestamp(0) without time zone null, add column "click_count" integer not null default '0';
update messages set source_id = campaign_id;
alter table "messages" drop constraint "messages_campaign_id_foreign";
alter table "messages" drop column "campaign_id";
alter table "messages" alter column "source_type" drop default;
alter table "messages" alter column "source_id" drop default;
alter table "messages" add constraint "messages_hash_unique" unique ("hash");
create index "messages_source_type_source_id_index" on "messages" ("source_type", "source_id") include ("sent_at");
create index "messages_unsent" on "messages" ("source_id") where "sent_at" is null;
alter table "failed_jobs" add column "uuid" varchar(255) null;
alter table "failed_jobs" add constraint "failed_jobs_uuid_unique" unique ("uuid");
create table "job_batches" ("id" varchar(255) not null primary key, "name" varchar(255) not null, "total_jobs" integer not null, "failed_job_ids" text not null, "options" text null, "cancelled_at" integer null, "created_at" integer not null);
comment on column "messages"."source_type" is 'Campaign or AutomationSchedule';
alter table "subscribers" alter column "meta" type jsonb using meta::jsonb, add column "full_name" varchar(511) generated always as (trim(coalesce(first_name, '') || ' ' || coalesce(last_name, ''))) stored;
alter table "subscribers" alter column "unsubscribe_event_id" type smallint;
create index "subscribers_meta_gin" on "subscribers" using gin ("meta" jsonb_path_ops);
alter table "campaigns" drop column "sent_count";
create view "campaign_reports" as select c.id as campaign_id, c.workspace_id, count(m.id) as total, count(m.sent_at) as sent, count(m.opened_at) as opened, count(m.clicked_at) as clicked from campaigns c left join messages m on m.source_type = 'Campaign' and m.source_id = c.id group by c.id, c.workspace_id;
