create schema erp;

create type erp.status as enum ('draft', 'open', 'approved', 'done', 'cancelled');
create domain erp.kind as varchar(20) default 'normal' check (value <> '');

create function erp.keep_created() returns trigger language plpgsql as $$
begin
  new.created := old.created;
  return new;
end $$;

create table erp.company (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  parent_id integer,
  default_currency_id integer,
  chief_id integer,
  constraint company_pkey primary key (id)
);
create table erp.currency (
  id integer generated always as identity,
  code varchar(20) not null,
  name text not null,
  rate numeric(6,3) default 1.000,
  constraint currency_pkey primary key (id)
);
create table erp.exchange_rate (
  id integer generated always as identity,
  currency_id integer not null,
  day date not null default current_date,
  rate numeric(6,3) default 1.000,
  constraint exchange_rate_pkey primary key (id)
);
create table erp.country (
  id integer generated always as identity,
  code varchar(20) not null,
  name text not null,
  currency_id integer,
  constraint country_pkey primary key (id)
);
create table erp.region (
  id integer generated always as identity,
  country_id integer not null,
  name text not null,
  constraint region_pkey primary key (id)
);
create table erp.site (
  id integer generated always as identity,
  company_id integer not null,
  region_id integer,
  name text not null,
  manager_id integer,
  constraint site_pkey primary key (id)
);
create table erp.building (
  id integer generated always as identity,
  site_id integer not null,
  name text not null,
  code varchar(20) not null,
  constraint building_pkey primary key (id)
);
create table erp.employee (
  id integer generated always as identity,
  name text not null,
  email text,
  company_id integer not null,
  department_id integer,
  boss_id integer,
  active boolean not null default true,
  constraint employee_pkey primary key (id)
);
create table erp.department (
  id integer generated always as identity,
  company_id integer not null,
  name text not null,
  head_id integer,
  parent_id integer,
  cost_centre_id integer,
  constraint department_pkey primary key (id)
);
create table erp.job_title (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  constraint job_title_pkey primary key (id)
);
create table erp.contract (
  id integer generated always as identity,
  employee_id integer not null,
  job_title_id integer,
  starts timestamptz,
  ends timestamptz,
  amount numeric(12,2) not null default 0,
  constraint contract_pkey primary key (id)
);
create table erp.salary (
  id integer generated always as identity,
  contract_id integer not null,
  amount numeric(12,2) not null default 0,
  valid daterange,
  constraint salary_pkey primary key (id)
);
create table erp.absence (
  id integer generated always as identity,
  employee_id integer not null,
  kind erp.kind,
  starts timestamptz,
  ends timestamptz,
  approved_by integer,
  constraint absence_pkey primary key (id)
);
create table erp.time_sheet (
  id integer generated always as identity,
  employee_id integer not null,
  day date not null default current_date,
  duration interval default '30 minutes',
  status erp.status not null default 'draft',
  constraint time_sheet_pkey primary key (id)
);
create table erp.training (
  id integer generated always as identity,
  title text not null,
  duration interval default '30 minutes',
  price numeric(10,2) not null default 0.00,
  constraint training_pkey primary key (id)
);
create table erp.training_visit (
  id integer generated always as identity,
  training_id integer not null,
  employee_id integer not null,
  day date not null default current_date,
  score real default 0,
  constraint training_visit_pkey primary key (id)
);
create table erp.skill (
  id integer generated always as identity,
  name text not null,
  constraint skill_pkey primary key (id)
);
create table erp.employee_skill (
  id integer generated always as identity,
  employee_id integer not null,
  skill_id integer not null,
  score real default 0,
  constraint employee_skill_pkey primary key (id)
);
create table erp.applicant (
  id integer generated always as identity,
  name text not null,
  email text,
  job_title_id integer,
  status erp.status not null default 'draft',
  constraint applicant_pkey primary key (id)
);
create table erp.interview (
  id integer generated always as identity,
  applicant_id integer not null,
  employee_id integer not null,
  starts timestamptz,
  notes text,
  constraint interview_pkey primary key (id)
);
create table erp.cost_centre (
  id integer generated always as identity,
  company_id integer not null,
  code varchar(20) not null,
  name text not null,
  owner_id integer,
  constraint cost_centre_pkey primary key (id)
);
create table erp.gl_account (
  id integer generated always as identity,
  company_id integer not null,
  code varchar(20) not null,
  name text not null,
  kind erp.kind,
  parent_id integer,
  constraint gl_account_pkey primary key (id)
);
create table erp.fiscal_year (
  id integer generated always as identity,
  company_id integer not null,
  starts timestamptz,
  ends timestamptz,
  constraint fiscal_year_pkey primary key (id)
);
create table erp.fiscal_period (
  id integer generated always as identity,
  fiscal_year_id integer not null,
  position smallint not null default 1,
  status erp.status not null default 'draft',
  constraint fiscal_period_pkey primary key (id)
);
create table erp.journal (
  id integer generated always as identity,
  company_id integer not null,
  code varchar(20) not null,
  name text not null,
  constraint journal_pkey primary key (id)
);
create table erp.journal_entry (
  id integer generated always as identity,
  journal_id integer not null,
  period_id integer not null,
  day date not null default current_date,
  title text not null,
  reversed_by integer,
  constraint journal_entry_pkey primary key (id)
);
create table erp.journal_line (
  id integer generated always as identity,
  entry_id integer not null,
  gl_account_id integer not null,
  amount numeric(12,2) not null default 0,
  cost_centre_id integer,
  constraint journal_line_pkey primary key (id)
);
create table erp.budget (
  id integer generated always as identity,
  cost_centre_id integer not null,
  fiscal_year_id integer not null,
  amount numeric(12,2) not null default 0,
  constraint budget_pkey primary key (id)
);
create table erp.tax_code (
  id integer generated always as identity,
  country_id integer,
  code varchar(20) not null,
  rate numeric(6,3) default 1.000,
  constraint tax_code_pkey primary key (id)
);
create table erp.bank (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  country_id integer,
  constraint bank_pkey primary key (id)
);
create table erp.bank_account (
  id integer generated always as identity,
  bank_id integer not null,
  company_id integer not null,
  iban varchar(34),
  gl_account_id integer,
  constraint bank_account_pkey primary key (id)
);
create table erp.bank_statement (
  id integer generated always as identity,
  bank_account_id integer not null,
  day date not null default current_date,
  amount numeric(12,2) not null default 0,
  constraint bank_statement_pkey primary key (id)
);
create table erp.bank_line (
  id integer generated always as identity,
  statement_id integer not null,
  amount numeric(12,2) not null default 0,
  title text not null,
  matched_entry_id integer,
  constraint bank_line_pkey primary key (id)
);
create table erp.asset_class (
  id integer generated always as identity,
  name text not null,
  rate numeric(6,3) default 1.000,
  constraint asset_class_pkey primary key (id)
);
create table erp.asset (
  id integer generated always as identity,
  asset_class_id integer not null,
  name text not null,
  price numeric(10,2) not null default 0.00,
  building_id integer,
  custodian_id integer,
  constraint asset_pkey primary key (id)
);
create table erp.depreciation (
  id integer generated always as identity,
  asset_id integer not null,
  period_id integer not null,
  amount numeric(12,2) not null default 0,
  constraint depreciation_pkey primary key (id)
);
create table erp.partner (
  id integer generated always as identity,
  name text not null,
  code varchar(20) not null,
  country_id integer,
  main_contact_id integer,
  constraint partner_pkey primary key (id)
);
create table erp.partner_contact (
  id integer generated always as identity,
  partner_id integer not null,
  name text not null,
  email text,
  phone varchar(30),
  constraint partner_contact_pkey primary key (id)
);
create table erp.partner_address (
  id integer generated always as identity,
  partner_id integer not null,
  city text,
  region_id integer,
  kind erp.kind,
  constraint partner_address_pkey primary key (id)
);
create table erp.partner_group (
  id integer generated always as identity,
  name text not null,
  parent_id integer,
  constraint partner_group_pkey primary key (id)
);
create table erp.partner_group_member (
  id integer generated always as identity,
  partner_id integer not null,
  group_id integer not null,
  constraint partner_group_member_pkey primary key (id)
);
create table erp.customer (
  id integer generated always as identity,
  partner_id integer not null,
  price_list_id integer,
  credit numeric(12,2) not null default 0,
  constraint customer_pkey primary key (id)
);
create table erp.vendor (
  id integer generated always as identity,
  partner_id integer not null,
  rating smallint not null default 3,
  active boolean not null default true,
  constraint vendor_pkey primary key (id)
);
create table erp.payment_term (
  id integer generated always as identity,
  name text not null,
  days integer not null default 30,
  rate numeric(6,3) default 1.000,
  constraint payment_term_pkey primary key (id)
);
create table erp.price_list (
  id integer generated always as identity,
  name text not null,
  currency_id integer not null,
  valid daterange,
  constraint price_list_pkey primary key (id)
);
create table erp.price_list_item (
  id integer generated always as identity,
  price_list_id integer not null,
  product_id integer not null,
  price numeric(10,2) not null default 0.00,
  constraint price_list_item_pkey primary key (id)
);
create table erp.product_category (
  id integer generated always as identity,
  name text not null,
  parent_id integer,
  constraint product_category_pkey primary key (id)
);
create table erp.product (
  id integer generated always as identity,
  product_category_id integer,
  code varchar(20) not null,
  name text not null,
  unit_id integer not null,
  replaced_by integer,
  constraint product_pkey primary key (id)
);
create table erp.unit (
  id integer generated always as identity,
  code varchar(20) not null,
  name text not null,
  base_unit_id integer,
  rate numeric(6,3) default 1.000,
  constraint unit_pkey primary key (id),
  constraint unit_code unique (code)
);
create table erp.product_variant (
  id integer generated always as identity,
  product_id integer not null,
  name text not null,
  data jsonb not null default '{}',
  constraint product_variant_pkey primary key (id)
);
create table erp.product_vendor (
  id integer generated always as identity,
  product_id integer not null,
  vendor_id integer not null,
  price numeric(10,2) not null default 0.00,
  constraint product_vendor_pkey primary key (id)
);
create table erp.barcode (
  id integer generated always as identity,
  product_variant_id integer not null,
  code varchar(20) not null,
  constraint barcode_pkey primary key (id)
);
create table erp.warehouse (
  id integer generated always as identity,
  site_id integer not null,
  name text not null,
  keeper_id integer,
  constraint warehouse_pkey primary key (id)
);
create table erp.zone (
  id integer generated always as identity,
  warehouse_id integer not null,
  name text not null,
  kind erp.kind,
  constraint zone_pkey primary key (id)
);
create table erp.bin (
  id integer generated always as identity,
  zone_id integer not null,
  code varchar(20) not null,
  active boolean not null default true,
  constraint bin_pkey primary key (id)
);
create table erp.stock (
  id integer generated always as identity,
  bin_id integer not null,
  product_id integer not null,
  quantity integer not null default 1,
  constraint stock_pkey primary key (id)
);
create table erp.stock_move (
  id integer generated always as identity,
  product_id integer not null,
  from_bin_id integer,
  to_bin_id integer,
  quantity integer not null default 1,
  created timestamptz not null default now(),
  constraint stock_move_pkey primary key (id),
  constraint move_somewhere check (from_bin_id is not null or to_bin_id is not null)
);
create table erp.stock_count (
  id integer generated always as identity,
  warehouse_id integer not null,
  day date not null default current_date,
  status erp.status not null default 'draft',
  constraint stock_count_pkey primary key (id)
);
create table erp.stock_count_line (
  id integer generated always as identity,
  stock_count_id integer not null,
  stock_id integer not null,
  quantity integer not null default 1,
  constraint stock_count_line_pkey primary key (id)
);
create table erp.lot (
  id integer generated always as identity,
  product_id integer not null,
  code varchar(20) not null,
  day date not null default current_date,
  constraint lot_pkey primary key (id),
  constraint lot_key unique (product_id, code)
);
create table erp.serial_number (
  id integer generated always as identity,
  lot_id integer,
  product_id integer not null,
  code varchar(20) not null,
  constraint serial_number_pkey primary key (id)
);
create table erp.quotation (
  id integer generated always as identity,
  customer_id integer not null,
  status erp.status not null default 'draft',
  day date not null default current_date,
  amount numeric(12,2) not null default 0,
  constraint quotation_pkey primary key (id)
);
create table erp.quotation_line (
  id integer generated always as identity,
  quotation_id integer not null,
  product_id integer not null,
  quantity integer not null default 1,
  price numeric(10,2) not null default 0.00,
  constraint quotation_line_pkey primary key (id)
);
create table erp.sales_order (
  id integer generated always as identity,
  customer_id integer not null,
  quotation_id integer,
  status erp.status not null default 'draft',
  created timestamptz not null default now(),
  seller_id integer,
  constraint sales_order_pkey primary key (id)
);
create table erp.sales_order_line (
  id integer generated always as identity,
  sales_order_id integer not null,
  product_id integer not null,
  quantity integer not null default 1,
  price numeric(10,2) not null default 0.00,
  tax_code_id integer,
  constraint sales_order_line_pkey primary key (id)
);
create table erp.delivery (
  id integer generated always as identity,
  sales_order_id integer not null,
  warehouse_id integer,
  status erp.status not null default 'draft',
  day date not null default current_date,
  constraint delivery_pkey primary key (id)
);
create table erp.delivery_line (
  id integer generated always as identity,
  delivery_id integer not null,
  order_line_id integer not null,
  lot_id integer,
  quantity integer not null default 1,
  constraint delivery_line_pkey primary key (id)
);
create table erp.carrier (
  id integer generated always as identity,
  partner_id integer not null,
  code varchar(20) not null,
  constraint carrier_pkey primary key (id)
);
create table erp.shipment (
  id integer generated always as identity,
  carrier_id integer not null,
  starts timestamptz,
  ends timestamptz,
  constraint shipment_pkey primary key (id)
);
create table erp.shipment_delivery (
  id integer generated always as identity,
  shipment_id integer not null,
  delivery_id integer not null,
  constraint shipment_delivery_pkey primary key (id)
);
create table erp.customer_invoice (
  id integer generated always as identity,
  sales_order_id integer,
  customer_id integer not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  status erp.status not null default 'draft',
  constraint customer_invoice_pkey primary key (id)
);
create table erp.customer_invoice_line (
  id integer generated always as identity,
  invoice_id integer not null,
  title text not null,
  amount numeric(12,2) not null default 0,
  tax_code_id integer,
  constraint customer_invoice_line_pkey primary key (id)
);
create table erp.customer_payment (
  id integer generated always as identity,
  invoice_id integer not null,
  bank_line_id integer,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  constraint customer_payment_pkey primary key (id)
);
create table erp.credit_note (
  id integer generated always as identity,
  invoice_id integer not null,
  amount numeric(12,2) not null default 0,
  notes text,
  constraint credit_note_pkey primary key (id)
);
create table erp.reminder (
  id integer generated always as identity,
  invoice_id integer not null,
  day date not null default current_date,
  position smallint not null default 1,
  constraint reminder_pkey primary key (id)
);
create table erp.purchase_request (
  id integer generated always as identity,
  employee_id integer not null,
  product_id integer,
  quantity integer not null default 1,
  status erp.status not null default 'draft',
  constraint purchase_request_pkey primary key (id)
);
create table erp.purchase_order (
  id integer generated always as identity,
  vendor_id integer not null,
  request_id integer,
  status erp.status not null default 'draft',
  created timestamptz not null default now(),
  constraint purchase_order_pkey primary key (id)
);
create table erp.purchase_order_line (
  id integer generated always as identity,
  purchase_order_id integer not null,
  product_id integer not null,
  quantity integer not null default 1,
  price numeric(10,2) not null default 0.00,
  constraint purchase_order_line_pkey primary key (id)
);
create table erp.goods_receipt (
  id integer generated always as identity,
  purchase_order_id integer not null,
  warehouse_id integer,
  day date not null default current_date,
  constraint goods_receipt_pkey primary key (id)
);
create table erp.goods_receipt_line (
  id integer generated always as identity,
  goods_receipt_id integer not null,
  order_line_id integer not null,
  quantity integer not null default 1,
  lot_id integer,
  constraint goods_receipt_line_pkey primary key (id)
);
create table erp.vendor_invoice (
  id integer generated always as identity,
  purchase_order_id integer,
  vendor_id integer not null,
  amount numeric(12,2) not null default 0,
  day date not null default current_date,
  status erp.status not null default 'draft',
  constraint vendor_invoice_pkey primary key (id)
);
create table erp.vendor_payment (
  id integer generated always as identity,
  invoice_id integer not null,
  bank_line_id integer,
  amount numeric(12,2) not null default 0,
  constraint vendor_payment_pkey primary key (id)
);
create table erp.bill_of_materials (
  id integer generated always as identity,
  product_id integer not null,
  name text not null,
  valid daterange,
  constraint bill_of_materials_pkey primary key (id)
);
create table erp.bom_line (
  id integer generated always as identity,
  bill_of_materials_id integer not null,
  product_id integer not null,
  quantity integer not null default 1,
  constraint bom_line_pkey primary key (id)
);
create table erp.work_centre (
  id integer generated always as identity,
  site_id integer not null,
  name text not null,
  rate numeric(6,3) default 1.000,
  constraint work_centre_pkey primary key (id)
);
create table erp.routing (
  id integer generated always as identity,
  bill_of_materials_id integer,
  name text not null,
  constraint routing_pkey primary key (id)
);
create table erp.routing_step (
  id integer generated always as identity,
  routing_id integer not null,
  work_centre_id integer not null,
  duration interval default '30 minutes',
  position smallint not null default 1,
  constraint routing_step_pkey primary key (id)
);
create table erp.work_order (
  id integer generated always as identity,
  bill_of_materials_id integer not null,
  quantity integer not null default 1,
  status erp.status not null default 'draft',
  parent_id integer,
  constraint work_order_pkey primary key (id)
);
create table erp.work_order_step (
  id integer generated always as identity,
  work_order_id integer not null,
  routing_step_id integer not null,
  operator_id integer,
  starts timestamptz,
  constraint work_order_step_pkey primary key (id)
);
create table erp.machine (
  id integer generated always as identity,
  work_centre_id integer not null,
  asset_id integer,
  name text not null,
  constraint machine_pkey primary key (id)
);
create table erp.maintenance (
  id integer generated always as identity,
  machine_id integer not null,
  day date not null default current_date,
  notes text,
  status erp.status not null default 'draft',
  constraint maintenance_pkey primary key (id)
);
create table erp.quality_check (
  id integer generated always as identity,
  work_order_id integer,
  receipt_line_id integer,
  score real default 0,
  notes text,
  constraint quality_check_pkey primary key (id)
);
create table erp.complaint (
  id integer generated always as identity,
  customer_id integer not null,
  delivery_line_id integer,
  body text not null default '',
  status erp.status not null default 'draft',
  constraint complaint_pkey primary key (id)
);
create table erp.project (
  id integer generated always as identity,
  company_id integer not null,
  customer_id integer,
  name text not null,
  lead_id integer,
  constraint project_pkey primary key (id)
);
create table erp.project_task (
  id integer generated always as identity,
  project_id integer not null,
  title text not null,
  parent_id integer,
  status erp.status not null default 'draft',
  constraint project_task_pkey primary key (id)
);
create table erp.project_hour (
  id integer generated always as identity,
  project_task_id integer not null,
  time_sheet_id integer,
  duration interval default '30 minutes',
  constraint project_hour_pkey primary key (id)
);
create table erp.document (
  id integer generated always as identity,
  title text not null,
  data jsonb not null default '{}',
  uid uuid not null default gen_random_uuid(),
  owner_id integer,
  constraint document_pkey primary key (id)
);
create table erp.document_link (
  id integer generated always as identity,
  document_id integer not null,
  project_id integer,
  contract_id integer,
  constraint document_link_pkey primary key (id)
);
create table erp.workflow (
  id integer generated always as identity,
  name text not null,
  data jsonb not null default '{}',
  constraint workflow_pkey primary key (id)
);
create table erp.approval (
  id integer generated always as identity,
  workflow_id integer not null,
  employee_id integer not null,
  status erp.status not null default 'draft',
  created timestamptz not null default now(),
  constraint approval_pkey primary key (id)
);

alter table erp.company add constraint company_parent_id_fkey foreign key (parent_id) references erp.company (id) on delete set null;
alter table erp.company add constraint company_default_currency_id_fkey foreign key (default_currency_id) references erp.currency (id) on delete set null;
alter table erp.company add constraint company_chief_id_fkey foreign key (chief_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.exchange_rate add constraint exchange_rate_currency_id_fkey foreign key (currency_id) references erp.currency (id) on delete cascade;
alter table erp.country add constraint country_currency_id_fkey foreign key (currency_id) references erp.currency (id) on delete set null deferrable initially deferred;
alter table erp.region add constraint region_country_id_fkey foreign key (country_id) references erp.country (id);
alter table erp.site add constraint site_company_id_fkey foreign key (company_id) references erp.company (id) on delete cascade;
alter table erp.site add constraint site_region_id_fkey foreign key (region_id) references erp.region (id) on delete set null deferrable initially deferred;
alter table erp.site add constraint site_manager_id_fkey foreign key (manager_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.building add constraint building_site_id_fkey foreign key (site_id) references erp.site (id);
alter table erp.employee add constraint employee_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.employee add constraint employee_department_id_fkey foreign key (department_id) references erp.department (id) on delete set null;
alter table erp.employee add constraint employee_boss_id_fkey foreign key (boss_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.department add constraint department_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.department add constraint department_head_id_fkey foreign key (head_id) references erp.employee (id) on delete set null;
alter table erp.department add constraint department_parent_id_fkey foreign key (parent_id) references erp.department (id) on delete set null deferrable initially deferred;
alter table erp.department add constraint department_cost_centre_id_fkey foreign key (cost_centre_id) references erp.cost_centre (id) on delete set null;
alter table erp.contract add constraint contract_employee_id_fkey foreign key (employee_id) references erp.employee (id);
alter table erp.contract add constraint contract_job_title_id_fkey foreign key (job_title_id) references erp.job_title (id) on delete set null deferrable initially deferred;
alter table erp.salary add constraint salary_contract_id_fkey foreign key (contract_id) references erp.contract (id);
alter table erp.absence add constraint absence_employee_id_fkey foreign key (employee_id) references erp.employee (id) on delete cascade;
alter table erp.absence add constraint absence_approved_by_fkey foreign key (approved_by) references erp.employee (id);
alter table erp.time_sheet add constraint time_sheet_employee_id_fkey foreign key (employee_id) references erp.employee (id);
alter table erp.training_visit add constraint training_visit_training_id_fkey foreign key (training_id) references erp.training (id) on delete cascade;
alter table erp.training_visit add constraint training_visit_employee_id_fkey foreign key (employee_id) references erp.employee (id) on delete cascade;
alter table erp.employee_skill add constraint employee_skill_employee_id_fkey foreign key (employee_id) references erp.employee (id);
alter table erp.employee_skill add constraint employee_skill_skill_id_fkey foreign key (skill_id) references erp.skill (id);
alter table erp.applicant add constraint applicant_job_title_id_fkey foreign key (job_title_id) references erp.job_title (id);
alter table erp.interview add constraint interview_applicant_id_fkey foreign key (applicant_id) references erp.applicant (id);
alter table erp.interview add constraint interview_employee_id_fkey foreign key (employee_id) references erp.employee (id) on delete cascade;
alter table erp.cost_centre add constraint cost_centre_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.cost_centre add constraint cost_centre_owner_id_fkey foreign key (owner_id) references erp.employee (id);
alter table erp.gl_account add constraint gl_account_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.gl_account add constraint gl_account_parent_id_fkey foreign key (parent_id) references erp.gl_account (id) on delete set null;
alter table erp.fiscal_year add constraint fiscal_year_company_id_fkey foreign key (company_id) references erp.company (id) on delete cascade;
alter table erp.fiscal_period add constraint fiscal_period_fiscal_year_id_fkey foreign key (fiscal_year_id) references erp.fiscal_year (id);
alter table erp.journal add constraint journal_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.journal_entry add constraint journal_entry_journal_id_fkey foreign key (journal_id) references erp.journal (id);
alter table erp.journal_entry add constraint journal_entry_period_id_fkey foreign key (period_id) references erp.fiscal_period (id) on delete cascade;
alter table erp.journal_entry add constraint journal_entry_reversed_by_fkey foreign key (reversed_by) references erp.journal_entry (id);
alter table erp.journal_line add constraint journal_line_entry_id_fkey foreign key (entry_id) references erp.journal_entry (id);
alter table erp.journal_line add constraint journal_line_gl_account_id_fkey foreign key (gl_account_id) references erp.gl_account (id);
alter table erp.journal_line add constraint journal_line_cost_centre_id_fkey foreign key (cost_centre_id) references erp.cost_centre (id);
alter table erp.budget add constraint budget_cost_centre_id_fkey foreign key (cost_centre_id) references erp.cost_centre (id) on delete cascade;
alter table erp.budget add constraint budget_fiscal_year_id_fkey foreign key (fiscal_year_id) references erp.fiscal_year (id);
alter table erp.tax_code add constraint tax_code_country_id_fkey foreign key (country_id) references erp.country (id);
alter table erp.bank add constraint bank_country_id_fkey foreign key (country_id) references erp.country (id) on delete set null;
alter table erp.bank_account add constraint bank_account_bank_id_fkey foreign key (bank_id) references erp.bank (id);
alter table erp.bank_account add constraint bank_account_company_id_fkey foreign key (company_id) references erp.company (id);
alter table erp.bank_account add constraint bank_account_gl_account_id_fkey foreign key (gl_account_id) references erp.gl_account (id);
alter table erp.bank_statement add constraint bank_statement_bank_account_id_fkey foreign key (bank_account_id) references erp.bank_account (id) on delete cascade;
alter table erp.bank_line add constraint bank_line_statement_id_fkey foreign key (statement_id) references erp.bank_statement (id) on delete cascade;
alter table erp.bank_line add constraint bank_line_matched_entry_id_fkey foreign key (matched_entry_id) references erp.journal_entry (id);
alter table erp.asset add constraint asset_asset_class_id_fkey foreign key (asset_class_id) references erp.asset_class (id) on delete cascade;
alter table erp.asset add constraint asset_building_id_fkey foreign key (building_id) references erp.building (id) on delete set null deferrable initially deferred;
alter table erp.asset add constraint asset_custodian_id_fkey foreign key (custodian_id) references erp.employee (id) on delete set null;
alter table erp.depreciation add constraint depreciation_asset_id_fkey foreign key (asset_id) references erp.asset (id) on delete cascade;
alter table erp.depreciation add constraint depreciation_period_id_fkey foreign key (period_id) references erp.fiscal_period (id) on delete cascade;
alter table erp.partner add constraint partner_country_id_fkey foreign key (country_id) references erp.country (id) on delete set null;
alter table erp.partner add constraint partner_main_contact_id_fkey foreign key (main_contact_id) references erp.partner_contact (id);
alter table erp.partner_contact add constraint partner_contact_partner_id_fkey foreign key (partner_id) references erp.partner (id);
alter table erp.partner_address add constraint partner_address_partner_id_fkey foreign key (partner_id) references erp.partner (id) on delete cascade;
alter table erp.partner_address add constraint partner_address_region_id_fkey foreign key (region_id) references erp.region (id);
alter table erp.partner_group add constraint partner_group_parent_id_fkey foreign key (parent_id) references erp.partner_group (id) on delete set null;
alter table erp.partner_group_member add constraint partner_group_member_partner_id_fkey foreign key (partner_id) references erp.partner (id) on delete cascade;
alter table erp.partner_group_member add constraint partner_group_member_group_id_fkey foreign key (group_id) references erp.partner_group (id);
alter table erp.customer add constraint customer_partner_id_fkey foreign key (partner_id) references erp.partner (id) on delete cascade;
alter table erp.customer add constraint customer_price_list_id_fkey foreign key (price_list_id) references erp.price_list (id) on delete set null;
alter table erp.vendor add constraint vendor_partner_id_fkey foreign key (partner_id) references erp.partner (id);
alter table erp.price_list add constraint price_list_currency_id_fkey foreign key (currency_id) references erp.currency (id) on delete cascade;
alter table erp.price_list_item add constraint price_list_item_price_list_id_fkey foreign key (price_list_id) references erp.price_list (id);
alter table erp.price_list_item add constraint price_list_item_product_id_fkey foreign key (product_id) references erp.product (id) on delete cascade;
alter table erp.product_category add constraint product_category_parent_id_fkey foreign key (parent_id) references erp.product_category (id);
alter table erp.product add constraint product_product_category_id_fkey foreign key (product_category_id) references erp.product_category (id) on delete set null;
alter table erp.product add constraint product_unit_id_fkey foreign key (unit_id) references erp.unit (id) on delete cascade;
alter table erp.product add constraint product_replaced_by_fkey foreign key (replaced_by) references erp.product (id) on delete set null deferrable initially deferred;
alter table erp.unit add constraint unit_base_unit_id_fkey foreign key (base_unit_id) references erp.unit (id) on delete set null deferrable initially deferred;
alter table erp.product_variant add constraint product_variant_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.product_vendor add constraint product_vendor_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.product_vendor add constraint product_vendor_vendor_id_fkey foreign key (vendor_id) references erp.vendor (id);
alter table erp.barcode add constraint barcode_product_variant_id_fkey foreign key (product_variant_id) references erp.product_variant (id);
alter table erp.warehouse add constraint warehouse_site_id_fkey foreign key (site_id) references erp.site (id);
alter table erp.warehouse add constraint warehouse_keeper_id_fkey foreign key (keeper_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.zone add constraint zone_warehouse_id_fkey foreign key (warehouse_id) references erp.warehouse (id) on delete cascade;
alter table erp.bin add constraint bin_zone_id_fkey foreign key (zone_id) references erp.zone (id);
alter table erp.stock add constraint stock_bin_id_fkey foreign key (bin_id) references erp.bin (id) on delete cascade;
alter table erp.stock add constraint stock_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.stock_move add constraint stock_move_product_id_fkey foreign key (product_id) references erp.product (id) on delete cascade;
alter table erp.stock_move add constraint stock_move_from_bin_id_fkey foreign key (from_bin_id) references erp.bin (id);
alter table erp.stock_move add constraint stock_move_to_bin_id_fkey foreign key (to_bin_id) references erp.bin (id) on delete set null;
alter table erp.stock_count add constraint stock_count_warehouse_id_fkey foreign key (warehouse_id) references erp.warehouse (id) on delete cascade;
alter table erp.stock_count_line add constraint stock_count_line_stock_count_id_fkey foreign key (stock_count_id) references erp.stock_count (id);
alter table erp.stock_count_line add constraint stock_count_line_stock_id_fkey foreign key (stock_id) references erp.stock (id);
alter table erp.lot add constraint lot_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.serial_number add constraint serial_number_lot_id_fkey foreign key (lot_id) references erp.lot (id);
alter table erp.serial_number add constraint serial_number_product_id_fkey foreign key (product_id) references erp.product (id) on delete cascade;
alter table erp.quotation add constraint quotation_customer_id_fkey foreign key (customer_id) references erp.customer (id);
alter table erp.quotation_line add constraint quotation_line_quotation_id_fkey foreign key (quotation_id) references erp.quotation (id);
alter table erp.quotation_line add constraint quotation_line_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.sales_order add constraint sales_order_customer_id_fkey foreign key (customer_id) references erp.customer (id) on delete cascade;
alter table erp.sales_order add constraint sales_order_quotation_id_fkey foreign key (quotation_id) references erp.quotation (id);
alter table erp.sales_order add constraint sales_order_seller_id_fkey foreign key (seller_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.sales_order_line add constraint sales_order_line_sales_order_id_fkey foreign key (sales_order_id) references erp.sales_order (id) on delete cascade;
alter table erp.sales_order_line add constraint sales_order_line_product_id_fkey foreign key (product_id) references erp.product (id) on delete cascade;
alter table erp.sales_order_line add constraint sales_order_line_tax_code_id_fkey foreign key (tax_code_id) references erp.tax_code (id) on delete set null;
alter table erp.delivery add constraint delivery_sales_order_id_fkey foreign key (sales_order_id) references erp.sales_order (id);
alter table erp.delivery add constraint delivery_warehouse_id_fkey foreign key (warehouse_id) references erp.warehouse (id);
alter table erp.delivery_line add constraint delivery_line_delivery_id_fkey foreign key (delivery_id) references erp.delivery (id) on delete cascade;
alter table erp.delivery_line add constraint delivery_line_order_line_id_fkey foreign key (order_line_id) references erp.sales_order_line (id);
alter table erp.delivery_line add constraint delivery_line_lot_id_fkey foreign key (lot_id) references erp.lot (id);
alter table erp.carrier add constraint carrier_partner_id_fkey foreign key (partner_id) references erp.partner (id);
alter table erp.shipment add constraint shipment_carrier_id_fkey foreign key (carrier_id) references erp.carrier (id);
alter table erp.shipment_delivery add constraint shipment_delivery_shipment_id_fkey foreign key (shipment_id) references erp.shipment (id) on delete cascade;
alter table erp.shipment_delivery add constraint shipment_delivery_delivery_id_fkey foreign key (delivery_id) references erp.delivery (id) on delete cascade;
alter table erp.customer_invoice add constraint customer_invoice_sales_order_id_fkey foreign key (sales_order_id) references erp.sales_order (id) on delete set null;
alter table erp.customer_invoice add constraint customer_invoice_customer_id_fkey foreign key (customer_id) references erp.customer (id) on delete cascade;
alter table erp.customer_invoice_line add constraint customer_invoice_line_invoice_id_fkey foreign key (invoice_id) references erp.customer_invoice (id) on delete cascade;
alter table erp.customer_invoice_line add constraint customer_invoice_line_tax_code_id_fkey foreign key (tax_code_id) references erp.tax_code (id) on delete set null;
alter table erp.customer_payment add constraint customer_payment_invoice_id_fkey foreign key (invoice_id) references erp.customer_invoice (id) on delete cascade;
alter table erp.customer_payment add constraint customer_payment_bank_line_id_fkey foreign key (bank_line_id) references erp.bank_line (id) on delete set null;
alter table erp.credit_note add constraint credit_note_invoice_id_fkey foreign key (invoice_id) references erp.customer_invoice (id) on delete cascade;
alter table erp.reminder add constraint reminder_invoice_id_fkey foreign key (invoice_id) references erp.customer_invoice (id) on delete cascade;
alter table erp.purchase_request add constraint purchase_request_employee_id_fkey foreign key (employee_id) references erp.employee (id);
alter table erp.purchase_request add constraint purchase_request_product_id_fkey foreign key (product_id) references erp.product (id) on delete set null;
alter table erp.purchase_order add constraint purchase_order_vendor_id_fkey foreign key (vendor_id) references erp.vendor (id) on delete cascade;
alter table erp.purchase_order add constraint purchase_order_request_id_fkey foreign key (request_id) references erp.purchase_request (id) on delete set null;
alter table erp.purchase_order_line add constraint purchase_order_line_purchase_order_id_fkey foreign key (purchase_order_id) references erp.purchase_order (id) on delete cascade;
alter table erp.purchase_order_line add constraint purchase_order_line_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.goods_receipt add constraint goods_receipt_purchase_order_id_fkey foreign key (purchase_order_id) references erp.purchase_order (id) on delete cascade;
alter table erp.goods_receipt add constraint goods_receipt_warehouse_id_fkey foreign key (warehouse_id) references erp.warehouse (id) on delete set null deferrable initially deferred;
alter table erp.goods_receipt_line add constraint goods_receipt_line_goods_receipt_id_fkey foreign key (goods_receipt_id) references erp.goods_receipt (id);
alter table erp.goods_receipt_line add constraint goods_receipt_line_order_line_id_fkey foreign key (order_line_id) references erp.purchase_order_line (id);
alter table erp.goods_receipt_line add constraint goods_receipt_line_lot_id_fkey foreign key (lot_id) references erp.lot (id) on delete set null deferrable initially deferred;
alter table erp.vendor_invoice add constraint vendor_invoice_purchase_order_id_fkey foreign key (purchase_order_id) references erp.purchase_order (id) on delete set null deferrable initially deferred;
alter table erp.vendor_invoice add constraint vendor_invoice_vendor_id_fkey foreign key (vendor_id) references erp.vendor (id) on delete cascade;
alter table erp.vendor_payment add constraint vendor_payment_invoice_id_fkey foreign key (invoice_id) references erp.vendor_invoice (id);
alter table erp.vendor_payment add constraint vendor_payment_bank_line_id_fkey foreign key (bank_line_id) references erp.bank_line (id) on delete set null;
alter table erp.bill_of_materials add constraint bill_of_materials_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.bom_line add constraint bom_line_bill_of_materials_id_fkey foreign key (bill_of_materials_id) references erp.bill_of_materials (id);
alter table erp.bom_line add constraint bom_line_product_id_fkey foreign key (product_id) references erp.product (id);
alter table erp.work_centre add constraint work_centre_site_id_fkey foreign key (site_id) references erp.site (id) on delete cascade;
alter table erp.routing add constraint routing_bill_of_materials_id_fkey foreign key (bill_of_materials_id) references erp.bill_of_materials (id) on delete set null deferrable initially deferred;
alter table erp.routing_step add constraint routing_step_routing_id_fkey foreign key (routing_id) references erp.routing (id);
alter table erp.routing_step add constraint routing_step_work_centre_id_fkey foreign key (work_centre_id) references erp.work_centre (id) on delete cascade;
alter table erp.work_order add constraint work_order_bill_of_materials_id_fkey foreign key (bill_of_materials_id) references erp.bill_of_materials (id) on delete cascade;
alter table erp.work_order add constraint work_order_parent_id_fkey foreign key (parent_id) references erp.work_order (id);
alter table erp.work_order_step add constraint work_order_step_work_order_id_fkey foreign key (work_order_id) references erp.work_order (id);
alter table erp.work_order_step add constraint work_order_step_routing_step_id_fkey foreign key (routing_step_id) references erp.routing_step (id) on delete cascade;
alter table erp.work_order_step add constraint work_order_step_operator_id_fkey foreign key (operator_id) references erp.employee (id) on delete set null deferrable initially deferred;
alter table erp.machine add constraint machine_work_centre_id_fkey foreign key (work_centre_id) references erp.work_centre (id) on delete cascade;
alter table erp.machine add constraint machine_asset_id_fkey foreign key (asset_id) references erp.asset (id) on delete set null;
alter table erp.maintenance add constraint maintenance_machine_id_fkey foreign key (machine_id) references erp.machine (id) on delete cascade;
alter table erp.quality_check add constraint quality_check_work_order_id_fkey foreign key (work_order_id) references erp.work_order (id) on delete set null deferrable initially deferred;
alter table erp.quality_check add constraint quality_check_receipt_line_id_fkey foreign key (receipt_line_id) references erp.goods_receipt_line (id) on delete set null deferrable initially deferred;
alter table erp.complaint add constraint complaint_customer_id_fkey foreign key (customer_id) references erp.customer (id);
alter table erp.complaint add constraint complaint_delivery_line_id_fkey foreign key (delivery_line_id) references erp.delivery_line (id) on delete set null;
alter table erp.project add constraint project_company_id_fkey foreign key (company_id) references erp.company (id) on delete cascade;
alter table erp.project add constraint project_customer_id_fkey foreign key (customer_id) references erp.customer (id) on delete set null;
alter table erp.project add constraint project_lead_id_fkey foreign key (lead_id) references erp.employee (id) on delete set null;
alter table erp.project_task add constraint project_task_project_id_fkey foreign key (project_id) references erp.project (id);
alter table erp.project_task add constraint project_task_parent_id_fkey foreign key (parent_id) references erp.project_task (id) on delete set null;
alter table erp.project_hour add constraint project_hour_project_task_id_fkey foreign key (project_task_id) references erp.project_task (id) on delete cascade;
alter table erp.project_hour add constraint project_hour_time_sheet_id_fkey foreign key (time_sheet_id) references erp.time_sheet (id);
alter table erp.document add constraint document_owner_id_fkey foreign key (owner_id) references erp.employee (id) on delete set null;
alter table erp.document_link add constraint document_link_document_id_fkey foreign key (document_id) references erp.document (id);
alter table erp.document_link add constraint document_link_project_id_fkey foreign key (project_id) references erp.project (id);
alter table erp.document_link add constraint document_link_contract_id_fkey foreign key (contract_id) references erp.contract (id) on delete set null;
alter table erp.approval add constraint approval_workflow_id_fkey foreign key (workflow_id) references erp.workflow (id);
alter table erp.approval add constraint approval_employee_id_fkey foreign key (employee_id) references erp.employee (id) on delete cascade;

create index company_parent_id_idx on erp.company (parent_id);
create index company_default_currency_id_idx on erp.company (default_currency_id);
create index company_chief_id_idx on erp.company (chief_id);
create index exchange_rate_currency_id_idx on erp.exchange_rate (currency_id);
create index country_currency_id_idx on erp.country (currency_id);
create index region_country_id_idx on erp.region (country_id);
create index site_company_id_idx on erp.site (company_id);
create index site_region_id_idx on erp.site (region_id);
create index site_manager_id_idx on erp.site (manager_id);
create index building_site_id_idx on erp.building (site_id);
create index employee_company_id_idx on erp.employee (company_id);
create index employee_department_id_idx on erp.employee (department_id);
create index employee_boss_id_idx on erp.employee (boss_id);
create index department_company_id_idx on erp.department (company_id);
create index department_head_id_idx on erp.department (head_id);
create index department_parent_id_idx on erp.department (parent_id);
create index department_cost_centre_id_idx on erp.department (cost_centre_id);
create index contract_employee_id_idx on erp.contract (employee_id);
create index contract_job_title_id_idx on erp.contract (job_title_id);
create index salary_contract_id_idx on erp.salary (contract_id);
create index absence_employee_id_idx on erp.absence (employee_id);
create index absence_approved_by_idx on erp.absence (approved_by);
create index time_sheet_employee_id_idx on erp.time_sheet (employee_id);
create view erp.open_time_sheet as select id, status from erp.time_sheet where status not in ('done', 'cancelled');
create index training_visit_training_id_idx on erp.training_visit (training_id);
create index training_visit_employee_id_idx on erp.training_visit (employee_id);
create index employee_skill_employee_id_idx on erp.employee_skill (employee_id);
create index employee_skill_skill_id_idx on erp.employee_skill (skill_id);
create index applicant_job_title_id_idx on erp.applicant (job_title_id);
create view erp.open_applicant as select id, status from erp.applicant where status not in ('done', 'cancelled');
create index interview_applicant_id_idx on erp.interview (applicant_id);
create index interview_employee_id_idx on erp.interview (employee_id);
create index cost_centre_company_id_idx on erp.cost_centre (company_id);
create index cost_centre_owner_id_idx on erp.cost_centre (owner_id);
create index gl_account_company_id_idx on erp.gl_account (company_id);
create index gl_account_parent_id_idx on erp.gl_account (parent_id);
create index fiscal_year_company_id_idx on erp.fiscal_year (company_id);
create index fiscal_period_fiscal_year_id_idx on erp.fiscal_period (fiscal_year_id);
create view erp.open_fiscal_period as select id, status from erp.fiscal_period where status not in ('done', 'cancelled');
create index journal_company_id_idx on erp.journal (company_id);
create index journal_entry_journal_id_idx on erp.journal_entry (journal_id);
create index journal_entry_period_id_idx on erp.journal_entry (period_id);
create index journal_entry_reversed_by_idx on erp.journal_entry (reversed_by);
create index journal_line_entry_id_idx on erp.journal_line (entry_id);
create index journal_line_gl_account_id_idx on erp.journal_line (gl_account_id);
create index journal_line_cost_centre_id_idx on erp.journal_line (cost_centre_id);
create index budget_cost_centre_id_idx on erp.budget (cost_centre_id);
create index budget_fiscal_year_id_idx on erp.budget (fiscal_year_id);
create index tax_code_country_id_idx on erp.tax_code (country_id);
create index bank_country_id_idx on erp.bank (country_id);
create index bank_account_bank_id_idx on erp.bank_account (bank_id);
create index bank_account_company_id_idx on erp.bank_account (company_id);
create index bank_account_gl_account_id_idx on erp.bank_account (gl_account_id);
create index bank_statement_bank_account_id_idx on erp.bank_statement (bank_account_id);
create index bank_line_statement_id_idx on erp.bank_line (statement_id);
create index bank_line_matched_entry_id_idx on erp.bank_line (matched_entry_id);
create index asset_asset_class_id_idx on erp.asset (asset_class_id);
create index asset_building_id_idx on erp.asset (building_id);
create index asset_custodian_id_idx on erp.asset (custodian_id);
create index depreciation_asset_id_idx on erp.depreciation (asset_id);
create index depreciation_period_id_idx on erp.depreciation (period_id);
create index partner_country_id_idx on erp.partner (country_id);
create index partner_main_contact_id_idx on erp.partner (main_contact_id);
create index partner_contact_partner_id_idx on erp.partner_contact (partner_id);
create index partner_address_partner_id_idx on erp.partner_address (partner_id);
create index partner_address_region_id_idx on erp.partner_address (region_id);
create index partner_group_parent_id_idx on erp.partner_group (parent_id);
create index partner_group_member_partner_id_idx on erp.partner_group_member (partner_id);
create index partner_group_member_group_id_idx on erp.partner_group_member (group_id);
create index customer_partner_id_idx on erp.customer (partner_id);
create index customer_price_list_id_idx on erp.customer (price_list_id);
create index vendor_partner_id_idx on erp.vendor (partner_id);
create index price_list_currency_id_idx on erp.price_list (currency_id);
create index price_list_item_price_list_id_idx on erp.price_list_item (price_list_id);
create index price_list_item_product_id_idx on erp.price_list_item (product_id);
create index product_category_parent_id_idx on erp.product_category (parent_id);
create index product_product_category_id_idx on erp.product (product_category_id);
create index product_unit_id_idx on erp.product (unit_id);
create index product_replaced_by_idx on erp.product (replaced_by);
create index unit_base_unit_id_idx on erp.unit (base_unit_id);
create index product_variant_product_id_idx on erp.product_variant (product_id);
create index product_vendor_product_id_idx on erp.product_vendor (product_id);
create index product_vendor_vendor_id_idx on erp.product_vendor (vendor_id);
create index barcode_product_variant_id_idx on erp.barcode (product_variant_id);
create index warehouse_site_id_idx on erp.warehouse (site_id);
create index warehouse_keeper_id_idx on erp.warehouse (keeper_id);
create index zone_warehouse_id_idx on erp.zone (warehouse_id);
create index bin_zone_id_idx on erp.bin (zone_id);
create index stock_bin_id_idx on erp.stock (bin_id);
create index stock_product_id_idx on erp.stock (product_id);
create index stock_move_product_id_idx on erp.stock_move (product_id);
create index stock_move_from_bin_id_idx on erp.stock_move (from_bin_id);
create index stock_move_to_bin_id_idx on erp.stock_move (to_bin_id);
create trigger keep_created before update of created on erp.stock_move for each row execute function erp.keep_created();
create index stock_count_warehouse_id_idx on erp.stock_count (warehouse_id);
create view erp.open_stock_count as select id, status from erp.stock_count where status not in ('done', 'cancelled');
create index stock_count_line_stock_count_id_idx on erp.stock_count_line (stock_count_id);
create index stock_count_line_stock_id_idx on erp.stock_count_line (stock_id);
create index lot_product_id_idx on erp.lot (product_id);
create index serial_number_lot_id_idx on erp.serial_number (lot_id);
create index serial_number_product_id_idx on erp.serial_number (product_id);
create index quotation_customer_id_idx on erp.quotation (customer_id);
create view erp.open_quotation as select id, status from erp.quotation where status not in ('done', 'cancelled');
create index quotation_line_quotation_id_idx on erp.quotation_line (quotation_id);
create index quotation_line_product_id_idx on erp.quotation_line (product_id);
create index sales_order_customer_id_idx on erp.sales_order (customer_id);
create index sales_order_quotation_id_idx on erp.sales_order (quotation_id);
create index sales_order_seller_id_idx on erp.sales_order (seller_id);
create trigger keep_created before update of created on erp.sales_order for each row execute function erp.keep_created();
create view erp.open_sales_order as select id, status from erp.sales_order where status not in ('done', 'cancelled');
create index sales_order_line_sales_order_id_idx on erp.sales_order_line (sales_order_id);
create index sales_order_line_product_id_idx on erp.sales_order_line (product_id);
create index sales_order_line_tax_code_id_idx on erp.sales_order_line (tax_code_id);
create index delivery_sales_order_id_idx on erp.delivery (sales_order_id);
create index delivery_warehouse_id_idx on erp.delivery (warehouse_id);
create view erp.open_delivery as select id, status from erp.delivery where status not in ('done', 'cancelled');
create index delivery_line_delivery_id_idx on erp.delivery_line (delivery_id);
create index delivery_line_order_line_id_idx on erp.delivery_line (order_line_id);
create index delivery_line_lot_id_idx on erp.delivery_line (lot_id);
create index carrier_partner_id_idx on erp.carrier (partner_id);
create index shipment_carrier_id_idx on erp.shipment (carrier_id);
create index shipment_delivery_shipment_id_idx on erp.shipment_delivery (shipment_id);
create index shipment_delivery_delivery_id_idx on erp.shipment_delivery (delivery_id);
create index customer_invoice_sales_order_id_idx on erp.customer_invoice (sales_order_id);
create index customer_invoice_customer_id_idx on erp.customer_invoice (customer_id);
create view erp.open_customer_invoice as select id, status from erp.customer_invoice where status not in ('done', 'cancelled');
create index customer_invoice_line_invoice_id_idx on erp.customer_invoice_line (invoice_id);
create index customer_invoice_line_tax_code_id_idx on erp.customer_invoice_line (tax_code_id);
create index customer_payment_invoice_id_idx on erp.customer_payment (invoice_id);
create index customer_payment_bank_line_id_idx on erp.customer_payment (bank_line_id);
create index credit_note_invoice_id_idx on erp.credit_note (invoice_id);
create index reminder_invoice_id_idx on erp.reminder (invoice_id);
create index purchase_request_employee_id_idx on erp.purchase_request (employee_id);
create index purchase_request_product_id_idx on erp.purchase_request (product_id);
create view erp.open_purchase_request as select id, status from erp.purchase_request where status not in ('done', 'cancelled');
create index purchase_order_vendor_id_idx on erp.purchase_order (vendor_id);
create index purchase_order_request_id_idx on erp.purchase_order (request_id);
create trigger keep_created before update of created on erp.purchase_order for each row execute function erp.keep_created();
create view erp.open_purchase_order as select id, status from erp.purchase_order where status not in ('done', 'cancelled');
create index purchase_order_line_purchase_order_id_idx on erp.purchase_order_line (purchase_order_id);
create index purchase_order_line_product_id_idx on erp.purchase_order_line (product_id);
create index goods_receipt_purchase_order_id_idx on erp.goods_receipt (purchase_order_id);
create index goods_receipt_warehouse_id_idx on erp.goods_receipt (warehouse_id);
create index goods_receipt_line_goods_receipt_id_idx on erp.goods_receipt_line (goods_receipt_id);
create index goods_receipt_line_order_line_id_idx on erp.goods_receipt_line (order_line_id);
create index goods_receipt_line_lot_id_idx on erp.goods_receipt_line (lot_id);
create index vendor_invoice_purchase_order_id_idx on erp.vendor_invoice (purchase_order_id);
create index vendor_invoice_vendor_id_idx on erp.vendor_invoice (vendor_id);
create view erp.open_vendor_invoice as select id, status from erp.vendor_invoice where status not in ('done', 'cancelled');
create index vendor_payment_invoice_id_idx on erp.vendor_payment (invoice_id);
create index vendor_payment_bank_line_id_idx on erp.vendor_payment (bank_line_id);
create index bill_of_materials_product_id_idx on erp.bill_of_materials (product_id);
create index bom_line_bill_of_materials_id_idx on erp.bom_line (bill_of_materials_id);
create index bom_line_product_id_idx on erp.bom_line (product_id);
create index work_centre_site_id_idx on erp.work_centre (site_id);
create index routing_bill_of_materials_id_idx on erp.routing (bill_of_materials_id);
create index routing_step_routing_id_idx on erp.routing_step (routing_id);
create index routing_step_work_centre_id_idx on erp.routing_step (work_centre_id);
create index work_order_bill_of_materials_id_idx on erp.work_order (bill_of_materials_id);
create index work_order_parent_id_idx on erp.work_order (parent_id);
create view erp.open_work_order as select id, status from erp.work_order where status not in ('done', 'cancelled');
create index work_order_step_work_order_id_idx on erp.work_order_step (work_order_id);
create index work_order_step_routing_step_id_idx on erp.work_order_step (routing_step_id);
create index work_order_step_operator_id_idx on erp.work_order_step (operator_id);
create index machine_work_centre_id_idx on erp.machine (work_centre_id);
create index machine_asset_id_idx on erp.machine (asset_id);
create index maintenance_machine_id_idx on erp.maintenance (machine_id);
create view erp.open_maintenance as select id, status from erp.maintenance where status not in ('done', 'cancelled');
create index quality_check_work_order_id_idx on erp.quality_check (work_order_id);
create index quality_check_receipt_line_id_idx on erp.quality_check (receipt_line_id);
create index complaint_customer_id_idx on erp.complaint (customer_id);
create index complaint_delivery_line_id_idx on erp.complaint (delivery_line_id);
create view erp.open_complaint as select id, status from erp.complaint where status not in ('done', 'cancelled');
create index project_company_id_idx on erp.project (company_id);
create index project_customer_id_idx on erp.project (customer_id);
create index project_lead_id_idx on erp.project (lead_id);
create index project_task_project_id_idx on erp.project_task (project_id);
create index project_task_parent_id_idx on erp.project_task (parent_id);
create view erp.open_project_task as select id, status from erp.project_task where status not in ('done', 'cancelled');
create index project_hour_project_task_id_idx on erp.project_hour (project_task_id);
create index project_hour_time_sheet_id_idx on erp.project_hour (time_sheet_id);
create index document_owner_id_idx on erp.document (owner_id);
create index document_link_document_id_idx on erp.document_link (document_id);
create index document_link_project_id_idx on erp.document_link (project_id);
create index document_link_contract_id_idx on erp.document_link (contract_id);
create index approval_workflow_id_idx on erp.approval (workflow_id);
create index approval_employee_id_idx on erp.approval (employee_id);
create trigger keep_created before update of created on erp.approval for each row execute function erp.keep_created();
create view erp.open_approval as select id, status from erp.approval where status not in ('done', 'cancelled');

create view erp.stock_value as
  select p.id, p.code, p.name, sum(s.quantity) as quantity, max(pv.price) as worth
  from erp.product p join erp.stock s on s.product_id = p.id left join erp.product_vendor pv on pv.product_id = p.id
  group by p.id;
create view erp.dead_stock as select id, name from erp.stock_value where quantity > 0 and not exists
  (select from erp.sales_order_line l where l.product_id = stock_value.id);
create view erp.trial_balance as
  select a.code, a.name, sum(l.amount) as amount from erp.gl_account a left join erp.journal_line l on l.gl_account_id = a.id group by a.code, a.name;
create function erp.convert(amount numeric, currency integer, on_day date) returns numeric language sql stable
begin atomic
  select amount * r.rate from erp.exchange_rate r where r.currency_id = currency and r.day <= on_day order by r.day desc limit 1;
end;
create function erp.open_orders(only_status erp.status default 'open') returns setof erp.sales_order language sql stable as
  'select * from erp.sales_order where status = only_status';
create index sales_order_open on erp.sales_order (customer_id, created desc) where status in ('draft', 'open');
create index product_name on erp.product (lower(name));
create trigger check_line after insert on erp.journal_line for each row execute function erp.keep_created();
comment on table erp.product is 'Goods';
comment on column erp.employee.boss_id is 'Disciplinary';
