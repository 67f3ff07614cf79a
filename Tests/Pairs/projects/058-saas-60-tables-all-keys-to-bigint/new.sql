create schema app;

create type app.status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain app.kind as varchar(20) default 'normal' check (value <> '');

create function app.keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table app.organisation (
  id bigserial,
  name text not null,
  code varchar(20) not null,
  owner_id bigint,
  plan_id bigint,
  created timestamptz not null default now(),
  constraint organisation_pkey primary key (id)
);
create table app.plan (
  id bigserial,
  name text not null,
  price numeric(10,2) not null default 0.00,
  kind app.kind,
  active boolean not null default true,
  constraint plan_pkey primary key (id)
);
create table app.feature (
  id bigserial,
  code varchar(20) not null,
  title text not null,
  constraint feature_pkey primary key (id)
);
create table app.plan_feature (
  id bigserial,
  plan_id bigint not null,
  feature_id bigint not null,
  quantity integer not null default 1,
  constraint plan_feature_pkey primary key (id)
);
create table app.account (
  id bigserial,
  email text,
  name text not null,
  organisation_id bigint,
  locale varchar(5) not null default 'en',
  created timestamptz not null default now(),
  constraint account_pkey primary key (id)
);
create table app.account_email (
  id bigserial,
  account_id bigint not null,
  email text,
  active boolean not null default true,
  constraint account_email_pkey primary key (id)
);
create table app.session (
  id bigserial,
  account_id bigint not null,
  uid uuid not null default gen_random_uuid(),
  starts timestamptz,
  ends timestamptz,
  constraint session_pkey primary key (id)
);
create table app.api_key (
  id bigserial,
  account_id bigint not null,
  code varchar(20) not null,
  tags text[] not null default '{}',
  constraint api_key_pkey primary key (id)
);
create table app.team (
  id bigserial,
  organisation_id bigint not null,
  name text not null,
  parent_id bigint,
  lead_id bigint,
  constraint team_pkey primary key (id)
);
create table app.team_member (
  id bigserial,
  team_id bigint not null,
  account_id bigint not null,
  role varchar(20) not null default 'member',
  constraint team_member_pkey primary key (id)
);
create table app.workspace (
  id bigserial,
  organisation_id bigint not null,
  name text not null,
  default_board_id bigint,
  constraint workspace_pkey primary key (id)
);
create table app.board (
  id bigserial,
  workspace_id bigint not null,
  title text not null,
  position smallint not null default 1,
  constraint board_pkey primary key (id)
);
create table app.board_column (
  id bigserial,
  board_id bigint not null,
  title text not null,
  position smallint not null default 1,
  colour char(7) not null default '#ffffff',
  constraint board_column_pkey primary key (id)
);
create table app.card (
  id bigserial,
  board_column_id bigint not null,
  title text not null,
  body text not null default '',
  assignee_id bigint,
  status app.status not null default 'draft',
  constraint card_pkey primary key (id)
);
create table app.card_link (
  id bigserial,
  card_id bigint not null,
  other_id bigint not null,
  kind app.kind,
  constraint card_link_pkey primary key (id)
);
create table app.card_label (
  id bigserial,
  card_id bigint not null,
  label_id bigint not null,
  constraint card_label_pkey primary key (id)
);
create table app.label (
  id bigserial,
  workspace_id bigint not null,
  name text not null,
  colour char(7) not null default '#cccccc',
  constraint label_pkey primary key (id)
);
create table app.checklist (
  id bigserial,
  card_id bigint not null,
  title text not null,
  position smallint not null default 1,
  constraint checklist_pkey primary key (id)
);
create table app.checklist_item (
  id bigserial,
  checklist_id bigint not null,
  title text not null,
  active boolean not null default true,
  constraint checklist_item_pkey primary key (id)
);
create table app.comment (
  id bigserial,
  card_id bigint,
  author_id bigint not null,
  body text not null default '',
  answers bigint,
  created timestamptz not null default now(),
  constraint comment_pkey primary key (id)
);
create table app.reaction (
  id bigserial,
  comment_id bigint not null,
  account_id bigint not null,
  emoji varchar(16) not null default '👍',
  constraint reaction_pkey primary key (id)
);
create table app.attachment (
  id bigserial,
  card_id bigint,
  comment_id bigint,
  file_id bigint not null,
  constraint attachment_pkey primary key (id)
);
create table app.file (
  id bigserial,
  uid uuid not null default gen_random_uuid(),
  name text not null,
  bytes bigint not null default 0,
  uploaded_by bigint,
  constraint file_pkey primary key (id)
);
create table app.file_version (
  id bigserial,
  file_id bigint not null,
  position smallint not null default 1,
  data jsonb not null default '{}',
  constraint file_version_pkey primary key (id)
);
create table app.document (
  id bigserial,
  workspace_id bigint not null,
  title text not null,
  current_revision_id bigint,
  constraint document_pkey primary key (id)
);
create table app.document_revision (
  id bigserial,
  document_id bigint not null,
  author_id bigint,
  body text not null default '',
  created timestamptz not null default now(),
  constraint document_revision_pkey primary key (id)
);
create table app.template (
  id bigserial,
  organisation_id bigint,
  name text not null,
  data jsonb not null default '{}',
  constraint template_pkey primary key (id)
);
create table app.form (
  id bigserial,
  workspace_id bigint not null,
  title text not null,
  active boolean not null default true,
  constraint form_pkey primary key (id)
);
create table app.form_field (
  id bigserial,
  form_id bigint not null,
  name text not null,
  kind app.kind,
  position smallint not null default 1,
  constraint form_field_pkey primary key (id)
);
create table app.form_entry (
  id bigserial,
  form_id bigint not null,
  account_id bigint,
  data jsonb not null default '{}',
  created timestamptz not null default now(),
  constraint form_entry_pkey primary key (id)
);
create table app.webhook (
  id bigserial,
  workspace_id bigint not null,
  url text,
  active boolean not null default true,
  constraint webhook_pkey primary key (id)
);
create table app.webhook_delivery (
  id bigserial,
  webhook_id bigint not null,
  status app.status not null default 'draft',
  duration interval default '30 minutes',
  created timestamptz not null default now(),
  constraint webhook_delivery_pkey primary key (id)
);
create table app.automation (
  id bigserial,
  board_id bigint not null,
  name text not null,
  data jsonb not null default '{}',
  active boolean not null default true,
  constraint automation_pkey primary key (id)
);
create table app.automation_step (
  id bigserial,
  automation_id bigint not null,
  position smallint not null default 1,
  kind app.kind,
  next_id bigint,
  constraint automation_step_pkey primary key (id)
);
create table app.automation_run (
  id bigserial,
  automation_id bigint not null,
  card_id bigint,
  starts timestamptz,
  ends timestamptz,
  status app.status not null default 'draft',
  constraint automation_run_pkey primary key (id)
);
create table app.notification (
  id bigserial,
  account_id bigint not null,
  title text not null,
  created timestamptz not null default now(),
  seen timestamptz,
  constraint notification_pkey primary key (id)
);
create table app.preference (
  id bigserial,
  account_id bigint not null,
  code varchar(20) not null,
  data jsonb not null default '{}',
  constraint preference_pkey primary key (id)
);
create table app.invitation (
  id bigserial,
  organisation_id bigint not null,
  email text,
  invited_by bigint,
  status app.status not null default 'draft',
  constraint invitation_pkey primary key (id)
);
create table app.subscription (
  id bigserial,
  organisation_id bigint not null,
  plan_id bigint not null,
  valid daterange,
  status app.status not null default 'draft',
  constraint subscription_pkey primary key (id)
);
create table app.invoice (
  id bigserial,
  subscription_id bigint not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  status app.status not null default 'draft',
  constraint invoice_pkey primary key (id)
);
create table app.invoice_line (
  id bigserial,
  invoice_id bigint not null,
  title text not null,
  amount numeric(12,2) not null default 0,
  position smallint not null default 1,
  constraint invoice_line_pkey primary key (id)
);
create table app.payment_method (
  id bigserial,
  organisation_id bigint not null,
  kind app.kind,
  data jsonb not null default '{}',
  constraint payment_method_pkey primary key (id)
);
create table app.payment (
  id bigserial,
  invoice_id bigint not null,
  method_id bigint,
  amount numeric(12,2) not null default 0,
  created timestamptz not null default now(),
  constraint payment_pkey primary key (id)
);
create table app.coupon (
  id bigserial,
  code varchar(20) not null,
  rate numeric(6,3) default 1.000,
  valid daterange,
  constraint coupon_pkey primary key (id)
);
create table app.coupon_use (
  id bigserial,
  coupon_id bigint not null,
  subscription_id bigint not null,
  day date not null default current_date,
  constraint coupon_use_pkey primary key (id)
);
create table app.usage_meter (
  id bigserial,
  organisation_id bigint not null,
  feature_id bigint not null,
  quantity integer not null default 1,
  constraint usage_meter_pkey primary key (id)
);
create table app.usage_event (
  id bigserial,
  meter_id bigint not null,
  account_id bigint,
  quantity integer not null default 1,
  created timestamptz not null default now(),
  constraint usage_event_pkey primary key (id)
);
create table app.audit_entry (
  id bigserial,
  organisation_id bigint,
  account_id bigint,
  title text not null,
  data jsonb not null default '{}',
  created timestamptz not null default now(),
  constraint audit_entry_pkey primary key (id)
);
create table app.report (
  id bigserial,
  workspace_id bigint not null,
  title text not null,
  data jsonb not null default '{}',
  constraint report_pkey primary key (id)
);
create table app.report_run (
  id bigserial,
  report_id bigint not null,
  duration interval default '30 minutes',
  created timestamptz not null default now(),
  constraint report_run_pkey primary key (id)
);
create table app.schedule (
  id bigserial,
  report_id bigint,
  automation_id bigint,
  duration interval default '30 minutes',
  active boolean not null default true,
  constraint schedule_pkey primary key (id)
);
create table app.integration (
  id bigserial,
  organisation_id bigint not null,
  kind app.kind,
  data jsonb not null default '{}',
  active boolean not null default true,
  constraint integration_pkey primary key (id)
);
create table app.integration_mapping (
  id bigserial,
  integration_id bigint not null,
  label_id bigint,
  code varchar(20) not null,
  constraint integration_mapping_pkey primary key (id)
);
create table app.sprint (
  id bigserial,
  board_id bigint not null,
  name text not null,
  starts timestamptz,
  ends timestamptz,
  constraint sprint_pkey primary key (id)
);
create table app.sprint_card (
  id bigserial,
  sprint_id bigint not null,
  card_id bigint not null,
  score real default 0,
  constraint sprint_card_pkey primary key (id)
);
create table app.goal (
  id bigserial,
  team_id bigint not null,
  title text not null,
  parent_id bigint,
  score real default 0,
  constraint goal_pkey primary key (id)
);
create table app.time_entry (
  id bigserial,
  card_id bigint not null,
  account_id bigint not null,
  duration interval default '30 minutes',
  day date not null default current_date,
  constraint time_entry_pkey primary key (id)
);
create table app.holiday (
  id bigserial,
  organisation_id bigint not null,
  day date not null default current_date,
  title text not null,
  constraint holiday_pkey primary key (id)
);
create table app.release (
  id bigserial,
  workspace_id bigint not null,
  name text not null,
  sprint_id bigint,
  day date not null default current_date,
  constraint release_pkey primary key (id)
);
create table app.release_card (
  id bigserial,
  release_id bigint not null,
  card_id bigint not null,
  notes text,
  constraint release_card_pkey primary key (id)
);

alter table app.organisation add constraint organisation_owner_id_fkey foreign key (owner_id) references app.account (id) on delete set null deferrable initially deferred;
alter table app.organisation add constraint organisation_plan_id_fkey foreign key (plan_id) references app.plan (id) on delete set null;
alter table app.plan_feature add constraint plan_feature_plan_id_fkey foreign key (plan_id) references app.plan (id) on delete cascade;
alter table app.plan_feature add constraint plan_feature_feature_id_fkey foreign key (feature_id) references app.feature (id);
alter table app.account add constraint account_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete set null;
alter table app.account_email add constraint account_email_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.session add constraint session_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.api_key add constraint api_key_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.team add constraint team_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.team add constraint team_parent_id_fkey foreign key (parent_id) references app.team (id);
alter table app.team add constraint team_lead_id_fkey foreign key (lead_id) references app.account (id);
alter table app.team_member add constraint team_member_team_id_fkey foreign key (team_id) references app.team (id);
alter table app.team_member add constraint team_member_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.workspace add constraint workspace_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.workspace add constraint workspace_default_board_id_fkey foreign key (default_board_id) references app.board (id) on delete set null;
alter table app.board add constraint board_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.board_column add constraint board_column_board_id_fkey foreign key (board_id) references app.board (id) on delete cascade;
alter table app.card add constraint card_board_column_id_fkey foreign key (board_column_id) references app.board_column (id);
alter table app.card add constraint card_assignee_id_fkey foreign key (assignee_id) references app.account (id);
alter table app.card_link add constraint card_link_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.card_link add constraint card_link_other_id_fkey foreign key (other_id) references app.card (id) on delete cascade;
alter table app.card_label add constraint card_label_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.card_label add constraint card_label_label_id_fkey foreign key (label_id) references app.label (id) on delete cascade;
alter table app.label add constraint label_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.checklist add constraint checklist_card_id_fkey foreign key (card_id) references app.card (id) on delete cascade;
alter table app.checklist_item add constraint checklist_item_checklist_id_fkey foreign key (checklist_id) references app.checklist (id) on delete cascade;
alter table app.comment add constraint comment_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.comment add constraint comment_author_id_fkey foreign key (author_id) references app.account (id) on delete cascade;
alter table app.comment add constraint comment_answers_fkey foreign key (answers) references app.comment (id) on delete set null deferrable initially deferred;
alter table app.reaction add constraint reaction_comment_id_fkey foreign key (comment_id) references app.comment (id);
alter table app.reaction add constraint reaction_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.attachment add constraint attachment_card_id_fkey foreign key (card_id) references app.card (id) on delete set null deferrable initially deferred;
alter table app.attachment add constraint attachment_comment_id_fkey foreign key (comment_id) references app.comment (id) on delete set null;
alter table app.attachment add constraint attachment_file_id_fkey foreign key (file_id) references app.file (id) on delete cascade;
alter table app.file add constraint file_uploaded_by_fkey foreign key (uploaded_by) references app.account (id);
alter table app.file_version add constraint file_version_file_id_fkey foreign key (file_id) references app.file (id) on delete cascade;
alter table app.document add constraint document_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.document add constraint document_current_revision_id_fkey foreign key (current_revision_id) references app.document_revision (id) on delete set null;
alter table app.document_revision add constraint document_revision_document_id_fkey foreign key (document_id) references app.document (id) on delete cascade;
alter table app.document_revision add constraint document_revision_author_id_fkey foreign key (author_id) references app.account (id);
alter table app.template add constraint template_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete set null deferrable initially deferred;
alter table app.form add constraint form_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.form_field add constraint form_field_form_id_fkey foreign key (form_id) references app.form (id) on delete cascade;
alter table app.form_entry add constraint form_entry_form_id_fkey foreign key (form_id) references app.form (id);
alter table app.form_entry add constraint form_entry_account_id_fkey foreign key (account_id) references app.account (id) on delete set null deferrable initially deferred;
alter table app.webhook add constraint webhook_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.webhook_delivery add constraint webhook_delivery_webhook_id_fkey foreign key (webhook_id) references app.webhook (id);
alter table app.automation add constraint automation_board_id_fkey foreign key (board_id) references app.board (id);
alter table app.automation_step add constraint automation_step_automation_id_fkey foreign key (automation_id) references app.automation (id);
alter table app.automation_step add constraint automation_step_next_id_fkey foreign key (next_id) references app.automation_step (id) on delete set null;
alter table app.automation_run add constraint automation_run_automation_id_fkey foreign key (automation_id) references app.automation (id) on delete cascade;
alter table app.automation_run add constraint automation_run_card_id_fkey foreign key (card_id) references app.card (id) on delete set null;
alter table app.notification add constraint notification_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.preference add constraint preference_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.invitation add constraint invitation_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.invitation add constraint invitation_invited_by_fkey foreign key (invited_by) references app.account (id) on delete set null deferrable initially deferred;
alter table app.subscription add constraint subscription_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.subscription add constraint subscription_plan_id_fkey foreign key (plan_id) references app.plan (id) on delete cascade;
alter table app.invoice add constraint invoice_subscription_id_fkey foreign key (subscription_id) references app.subscription (id);
alter table app.invoice_line add constraint invoice_line_invoice_id_fkey foreign key (invoice_id) references app.invoice (id) on delete cascade;
alter table app.payment_method add constraint payment_method_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.payment add constraint payment_invoice_id_fkey foreign key (invoice_id) references app.invoice (id);
alter table app.payment add constraint payment_method_id_fkey foreign key (method_id) references app.payment_method (id);
alter table app.coupon_use add constraint coupon_use_coupon_id_fkey foreign key (coupon_id) references app.coupon (id) on delete cascade;
alter table app.coupon_use add constraint coupon_use_subscription_id_fkey foreign key (subscription_id) references app.subscription (id) on delete cascade;
alter table app.usage_meter add constraint usage_meter_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.usage_meter add constraint usage_meter_feature_id_fkey foreign key (feature_id) references app.feature (id);
alter table app.usage_event add constraint usage_event_meter_id_fkey foreign key (meter_id) references app.usage_meter (id) on delete cascade;
alter table app.usage_event add constraint usage_event_account_id_fkey foreign key (account_id) references app.account (id) on delete set null;
alter table app.audit_entry add constraint audit_entry_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete set null deferrable initially deferred;
alter table app.audit_entry add constraint audit_entry_account_id_fkey foreign key (account_id) references app.account (id) on delete set null;
alter table app.report add constraint report_workspace_id_fkey foreign key (workspace_id) references app.workspace (id) on delete cascade;
alter table app.report_run add constraint report_run_report_id_fkey foreign key (report_id) references app.report (id) on delete cascade;
alter table app.schedule add constraint schedule_report_id_fkey foreign key (report_id) references app.report (id) on delete set null;
alter table app.schedule add constraint schedule_automation_id_fkey foreign key (automation_id) references app.automation (id) on delete set null deferrable initially deferred;
alter table app.integration add constraint integration_organisation_id_fkey foreign key (organisation_id) references app.organisation (id) on delete cascade;
alter table app.integration_mapping add constraint integration_mapping_integration_id_fkey foreign key (integration_id) references app.integration (id);
alter table app.integration_mapping add constraint integration_mapping_label_id_fkey foreign key (label_id) references app.label (id);
alter table app.sprint add constraint sprint_board_id_fkey foreign key (board_id) references app.board (id) on delete cascade;
alter table app.sprint_card add constraint sprint_card_sprint_id_fkey foreign key (sprint_id) references app.sprint (id);
alter table app.sprint_card add constraint sprint_card_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.goal add constraint goal_team_id_fkey foreign key (team_id) references app.team (id);
alter table app.goal add constraint goal_parent_id_fkey foreign key (parent_id) references app.goal (id) on delete set null deferrable initially deferred;
alter table app.time_entry add constraint time_entry_card_id_fkey foreign key (card_id) references app.card (id);
alter table app.time_entry add constraint time_entry_account_id_fkey foreign key (account_id) references app.account (id) on delete cascade;
alter table app.holiday add constraint holiday_organisation_id_fkey foreign key (organisation_id) references app.organisation (id);
alter table app.release add constraint release_workspace_id_fkey foreign key (workspace_id) references app.workspace (id);
alter table app.release add constraint release_sprint_id_fkey foreign key (sprint_id) references app.sprint (id);
alter table app.release_card add constraint release_card_release_id_fkey foreign key (release_id) references app.release (id);
alter table app.release_card add constraint release_card_card_id_fkey foreign key (card_id) references app.card (id);

create index organisation_owner_id_idx on app.organisation (owner_id);
create index organisation_plan_id_idx on app.organisation (plan_id);
create trigger keep_created before update of created on app.organisation for each row execute function app.keep_created();
create index plan_feature_plan_id_idx on app.plan_feature (plan_id);
create index plan_feature_feature_id_idx on app.plan_feature (feature_id);
create index account_organisation_id_idx on app.account (organisation_id);
create trigger keep_created before update of created on app.account for each row execute function app.keep_created();
create index account_email_account_id_idx on app.account_email (account_id);
create index session_account_id_idx on app.session (account_id);
create index api_key_account_id_idx on app.api_key (account_id);
create index team_organisation_id_idx on app.team (organisation_id);
create index team_parent_id_idx on app.team (parent_id);
create index team_lead_id_idx on app.team (lead_id);
create index team_member_team_id_idx on app.team_member (team_id);
create index team_member_account_id_idx on app.team_member (account_id);
create index workspace_organisation_id_idx on app.workspace (organisation_id);
create index workspace_default_board_id_idx on app.workspace (default_board_id);
create index board_workspace_id_idx on app.board (workspace_id);
create index board_column_board_id_idx on app.board_column (board_id);
create index card_board_column_id_idx on app.card (board_column_id);
create index card_assignee_id_idx on app.card (assignee_id);
create view app.open_card as select id, status from app.card where status not in ('done', 'cancelled');
create index card_link_card_id_idx on app.card_link (card_id);
create index card_link_other_id_idx on app.card_link (other_id);
create index card_label_card_id_idx on app.card_label (card_id);
create index card_label_label_id_idx on app.card_label (label_id);
create index label_workspace_id_idx on app.label (workspace_id);
create index checklist_card_id_idx on app.checklist (card_id);
create index checklist_item_checklist_id_idx on app.checklist_item (checklist_id);
create index comment_card_id_idx on app.comment (card_id);
create index comment_author_id_idx on app.comment (author_id);
create index comment_answers_idx on app.comment (answers);
create trigger keep_created before update of created on app.comment for each row execute function app.keep_created();
create index reaction_comment_id_idx on app.reaction (comment_id);
create index reaction_account_id_idx on app.reaction (account_id);
create index attachment_card_id_idx on app.attachment (card_id);
create index attachment_comment_id_idx on app.attachment (comment_id);
create index attachment_file_id_idx on app.attachment (file_id);
create index file_uploaded_by_idx on app.file (uploaded_by);
create index file_version_file_id_idx on app.file_version (file_id);
create index document_workspace_id_idx on app.document (workspace_id);
create index document_current_revision_id_idx on app.document (current_revision_id);
create index document_revision_document_id_idx on app.document_revision (document_id);
create index document_revision_author_id_idx on app.document_revision (author_id);
create trigger keep_created before update of created on app.document_revision for each row execute function app.keep_created();
create index template_organisation_id_idx on app.template (organisation_id);
create index form_workspace_id_idx on app.form (workspace_id);
create index form_field_form_id_idx on app.form_field (form_id);
create index form_entry_form_id_idx on app.form_entry (form_id);
create index form_entry_account_id_idx on app.form_entry (account_id);
create trigger keep_created before update of created on app.form_entry for each row execute function app.keep_created();
create index webhook_workspace_id_idx on app.webhook (workspace_id);
create index webhook_delivery_webhook_id_idx on app.webhook_delivery (webhook_id);
create trigger keep_created before update of created on app.webhook_delivery for each row execute function app.keep_created();
create view app.open_webhook_delivery as select id, status from app.webhook_delivery where status not in ('done', 'cancelled');
create index automation_board_id_idx on app.automation (board_id);
create index automation_step_automation_id_idx on app.automation_step (automation_id);
create index automation_step_next_id_idx on app.automation_step (next_id);
create index automation_run_automation_id_idx on app.automation_run (automation_id);
create index automation_run_card_id_idx on app.automation_run (card_id);
create view app.open_automation_run as select id, status from app.automation_run where status not in ('done', 'cancelled');
create index notification_account_id_idx on app.notification (account_id);
create trigger keep_created before update of created on app.notification for each row execute function app.keep_created();
create index preference_account_id_idx on app.preference (account_id);
create index invitation_organisation_id_idx on app.invitation (organisation_id);
create index invitation_invited_by_idx on app.invitation (invited_by);
create view app.open_invitation as select id, status from app.invitation where status not in ('done', 'cancelled');
create index subscription_organisation_id_idx on app.subscription (organisation_id);
create index subscription_plan_id_idx on app.subscription (plan_id);
create view app.open_subscription as select id, status from app.subscription where status not in ('done', 'cancelled');
create index invoice_subscription_id_idx on app.invoice (subscription_id);
create view app.open_invoice as select id, status from app.invoice where status not in ('done', 'cancelled');
create index invoice_line_invoice_id_idx on app.invoice_line (invoice_id);
create index payment_method_organisation_id_idx on app.payment_method (organisation_id);
create index payment_invoice_id_idx on app.payment (invoice_id);
create index payment_method_id_idx on app.payment (method_id);
create trigger keep_created before update of created on app.payment for each row execute function app.keep_created();
create index coupon_use_coupon_id_idx on app.coupon_use (coupon_id);
create index coupon_use_subscription_id_idx on app.coupon_use (subscription_id);
create index usage_meter_organisation_id_idx on app.usage_meter (organisation_id);
create index usage_meter_feature_id_idx on app.usage_meter (feature_id);
create index usage_event_meter_id_idx on app.usage_event (meter_id);
create index usage_event_account_id_idx on app.usage_event (account_id);
create trigger keep_created before update of created on app.usage_event for each row execute function app.keep_created();
create index audit_entry_organisation_id_idx on app.audit_entry (organisation_id);
create index audit_entry_account_id_idx on app.audit_entry (account_id);
create trigger keep_created before update of created on app.audit_entry for each row execute function app.keep_created();
create index report_workspace_id_idx on app.report (workspace_id);
create index report_run_report_id_idx on app.report_run (report_id);
create trigger keep_created before update of created on app.report_run for each row execute function app.keep_created();
create index schedule_report_id_idx on app.schedule (report_id);
create index schedule_automation_id_idx on app.schedule (automation_id);
create index integration_organisation_id_idx on app.integration (organisation_id);
create index integration_mapping_integration_id_idx on app.integration_mapping (integration_id);
create index integration_mapping_label_id_idx on app.integration_mapping (label_id);
create index sprint_board_id_idx on app.sprint (board_id);
create index sprint_card_sprint_id_idx on app.sprint_card (sprint_id);
create index sprint_card_card_id_idx on app.sprint_card (card_id);
create index goal_team_id_idx on app.goal (team_id);
create index goal_parent_id_idx on app.goal (parent_id);
create index time_entry_card_id_idx on app.time_entry (card_id);
create index time_entry_account_id_idx on app.time_entry (account_id);
create index holiday_organisation_id_idx on app.holiday (organisation_id);
create index release_workspace_id_idx on app.release (workspace_id);
create index release_sprint_id_idx on app.release (sprint_id);
create index release_card_release_id_idx on app.release_card (release_id);
create index release_card_card_id_idx on app.release_card (card_id);

create view app.board_size as
  select b.id, b.title, count(c.id) as cards
  from app.board b left join app.board_column bc on bc.board_id = b.id left join app.card c on c.board_column_id = bc.id
  group by b.id;
create view app.big_board as select id, title from app.board_size where cards > 500;
create function app.cards_of(who bigint) returns setof app.card language sql stable as $$
  select * from app.card where assignee_id = who
$$;
create function app.thread(root bigint) returns table (comment_id bigint, depth integer) language sql stable
begin atomic
  with recursive t as (
    select id, 0 as depth from app.comment where id = root
    union all select c.id, t.depth + 1 from app.comment c join t on c.answers = t.id)
  select id, depth from t;
end;
alter table app.card_link add constraint not_to_itself check (card_id <> other_id);
alter table app.account add column recent_boards bigint[] not null default '{}';
create index account_recent_boards on app.account using gin (recent_boards);
create index card_hash on app.card ((id % 16)) where id > 1000;
