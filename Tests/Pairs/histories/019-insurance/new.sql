create table policyholder (
    ph_id integer not null,
    ph_name varchar(100) not null,
    ph_type char(1) not null default 'I',
    ph_taxid varchar(20),
    ph_created date default current_date,
    constraint pk_policyholder primary key (ph_id)
);
create sequence seq_policyholder;
create table product (
    product_cd varchar(6) not null,
    product_nm varchar(80) not null,
    lob varchar(4) not null,
    constraint pk_product primary key (product_cd),
    constraint ck_product_lob check (lob in ('AUTO', 'HOME', 'LIFE'))
);
create table policy (
    pol_no varchar(12) not null,
    ph_id integer not null,
    product_cd varchar(6) not null,
    eff_dt date not null,
    exp_dt date not null,
    premium numeric(11,2) not null,
    status char(2) not null default 'IF',
    constraint pk_policy primary key (pol_no),
    constraint fk_policy_ph foreign key (ph_id) references policyholder,
    constraint fk_policy_product foreign key (product_cd) references product,
    constraint ck_policy_dt check (exp_dt > eff_dt),
    constraint ck_policy_status check (status in ('IF', 'LA', 'CA', 'EX'))
);
create sequence seq_policy start with 100000 minvalue 100000 maxvalue 99999999;
create index ix_policy_ph on policy (ph_id);
create index ix_policy_exp on policy (exp_dt) where status = 'IF';
create table coverage (
    pol_no varchar(12) not null,
    cov_cd varchar(8) not null,
    limit_amt numeric(13,2),
    deductible_amt numeric(11,2) default 0,
    constraint pk_coverage primary key (pol_no, cov_cd),
    constraint fk_coverage_policy foreign key (pol_no) references policy on delete cascade
);
create table claim (
    claim_no integer not null,
    pol_no varchar(12) not null,
    cov_cd varchar(8),
    loss_dt date not null,
    reported_dt date not null default current_date,
    reserve_amt numeric(13,2) not null default 0,
    paid_amt numeric(13,2) not null default 0,
    adjuster varchar(40),
    closed_flg char(1) not null default 'N',
    constraint pk_claim primary key (claim_no),
    constraint fk_claim_policy foreign key (pol_no) references policy,
    constraint ck_claim_closed check (closed_flg in ('Y', 'N')),
    constraint ck_claim_dates check (reported_dt >= loss_dt)
);
create sequence seq_claim;
create table claim_note (
    claim_no integer not null,
    note_seq smallint not null,
    note_txt varchar(2000),
    constraint pk_claim_note primary key (claim_no, note_seq),
    constraint fk_note_claim foreign key (claim_no) references claim
);
create view v_open_claims as
    select c.claim_no, c.pol_no, p.product_cd, c.loss_dt, c.reserve_amt - c.paid_amt as outstanding
    from claim c, policy p where p.pol_no = c.pol_no and c.closed_flg = 'N';
create view v_loss_ratio as
    select p.product_cd, sum(c.paid_amt) / nullif(sum(p.premium), 0) as ratio
    from policy p left join claim c on c.pol_no = p.pol_no group by p.product_cd;
create function next_claim_no() returns integer as 'select nextval(''seq_claim'')::integer' language sql;
create function pol_days(date, date) returns integer as 'select $2 - $1' language sql immutable;

-- Release 2021.2 -----------------------------------------------------
alter table policyholder alter ph_id set default nextval('seq_policyholder');
alter sequence seq_policyholder owned by policyholder.ph_id;
alter sequence seq_policyholder as integer;
alter sequence seq_claim maxvalue 899999999 cycle;
alter table claim alter claim_no set default nextval('seq_claim');
drop function next_claim_no();
alter table product drop constraint ck_product_lob;
create table line_of_business (lob_cd varchar(4) constraint pk_lob primary key, lob_nm text not null);
insert into line_of_business values ('AUTO', 'Motor'), ('HOME', 'Property'), ('LIFE', 'Life');
alter table product rename column lob to lob_cd;
alter table product add constraint fk_product_lob foreign key (lob_cd) references line_of_business on update cascade;
alter table policyholder rename constraint pk_policyholder to policyholder_pk;
alter table policyholder add constraint ck_ph_type check (ph_type in ('I', 'C')) not valid;
alter table policyholder validate constraint ck_ph_type;
comment on column policyholder.ph_type is 'I = individual, C = company';

-- Release 2022.1: policy versions ------------------------------------
drop view v_open_claims, v_loss_ratio;
create table policy_version (
    pol_no varchar(12) not null,
    version_no smallint not null,
    valid daterange not null,
    premium numeric(11,2) not null,
    endorsed_by varchar(40),
    constraint pk_policy_version primary key (pol_no, version_no),
    constraint fk_version_policy foreign key (pol_no) references policy on delete cascade deferrable initially deferred
);
insert into policy_version (pol_no, version_no, valid, premium) select pol_no, 1, daterange(eff_dt, exp_dt), premium from policy;
alter table policy add current_version smallint not null default 1;
alter table policy drop premium;
alter table policy add constraint fk_policy_current foreign key (pol_no, current_version) references policy_version (pol_no, version_no) deferrable initially deferred;
create extension btree_gist;
alter table policy_version add constraint ex_version_overlap exclude using gist (pol_no with =, valid with &&) deferrable;
alter table coverage drop constraint fk_coverage_policy, drop constraint pk_coverage;
alter table coverage add version_no smallint not null default 1;
alter table coverage alter version_no drop default;
alter table coverage add constraint pk_coverage primary key (pol_no, version_no, cov_cd),
    add constraint fk_coverage_version foreign key (pol_no, version_no) references policy_version on delete cascade;
alter table claim add constraint ck_claim_amounts check (reserve_amt >= 0 and paid_amt >= 0) no inherit;
create type claim_state as enum ('open', 'reopened', 'closed', 'denied');
alter table claim add state claim_state not null default 'open';
update claim set state = 'closed' where closed_flg = 'Y';
alter table claim drop closed_flg;
alter table claim add outstanding numeric(13,2) generated always as (case when state in ('open', 'reopened') then reserve_amt - paid_amt else 0 end) stored;
create view v_open_claims as
    select c.claim_no, c.pol_no, p.product_cd, c.loss_dt, c.outstanding from claim c join policy p using (pol_no)
    where c.state in ('open', 'reopened');
create view v_auto_policies as select * from policy where product_cd like 'AU%' with local check option;
