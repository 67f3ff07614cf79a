create sequence hibernate_sequence start 1 increment 1;
create table customer (
    id int8 not null,
    created_by varchar(255),
    dtype varchar(31) not null,
    name varchar(255),
    vat varchar(255),
    birth timestamp,
    primary key (id)
);
create table policy (
    id int8 not null,
    number varchar(255) not null,
    premium numeric(19, 2),
    start_date timestamp,
    end_date timestamp,
    holder_id int8,
    status int4,
    version int4 not null,
    primary key (id)
);
create table policy_coverages (policy_id int8 not null, coverages varchar(255));
create table claim (
    id int8 not null,
    amount float8,
    description varchar(255),
    policy_id int8 not null,
    primary key (id)
);
create table claim_documents (claim_id int8 not null, documents_id int8 not null);
create table document (id int8 not null, content oid, mime varchar(255), primary key (id));
alter table if exists policy add constraint UK_6rvp1l5cxwtmwsg1pkq7gnbl unique (number);
alter table if exists claim_documents add constraint UK_k2e7rn2ndk3sa0q5e1yf1oml1 unique (documents_id);
alter table if exists policy add constraint FKh5lnuvvi0bosyj54a1b2c3d4e foreign key (holder_id) references customer;
alter table if exists policy_coverages add constraint FKq0a6l5yd8wv2a1v0h3m3hd0kd foreign key (policy_id) references policy;
alter table if exists claim add constraint FKe6p2mv0bb0ujw6m6lvb7gsqyi foreign key (policy_id) references policy;
alter table if exists claim_documents add constraint FK2bbf1a63p3ysvqn1v1tq9m5n7 foreign key (documents_id) references document;
alter table if exists claim_documents add constraint FKtk9a63p3ysvqn1v1tq9m5n700 foreign key (claim_id) references claim;
