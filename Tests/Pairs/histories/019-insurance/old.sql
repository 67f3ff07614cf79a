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
