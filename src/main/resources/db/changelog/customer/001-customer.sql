--liquibase formatted sql

--changeset customer:001-customer
create table customer (
    id                 binary(16)    not null,
    version            bigint        not null,
    branch_id          binary(16)    not null,
    number             varchar(40)   not null,
    name               varchar(120)  not null,
    sort_key           varchar(120)  not null,
    folded_name        varchar(120)  not null,
    kind               varchar(20)   not null,
    status             varchar(20)   not null,
    grade              varchar(20)   not null,
    industry           varchar(20)   not null,
    owner_id           binary(16),
    region             varchar(6)    not null,
    address            varchar(200)  not null,
    phone              varchar(40)   not null,
    email              varchar(120)  not null,
    website            varchar(120)  not null,
    origin             varchar(120)  not null,
    legal_name         varchar(120)  not null,
    registered_address varchar(200)  not null,
    registered_phone   varchar(40)   not null,
    tax_number         varchar(20)   not null,
    bank               varchar(120)  not null,
    bank_account       varchar(40)   not null,
    credit_limit       decimal(19, 4),
    payment_days       int,
    relationship       varchar(20),
    needs              varchar(1000) not null,
    registered_at      datetime(6)   not null,
    changed_at         datetime(6)   not null,
    import_source      varchar(40),
    external_id        varchar(100),
    import_mark        varchar(64),
    primary key (id),
    unique key customer_number (number),
    unique key customer_external (import_source, external_id),
    index customer_changed (changed_at, id),
    index customer_branch (branch_id, changed_at, id),
    index customer_sort (sort_key, id),
    index customer_owner (owner_id),
    index customer_folded (folded_name),
    index customer_tax (tax_number),
    index customer_phone (phone),
    constraint customer_branch_fk foreign key (branch_id) references branch (id),
    constraint customer_owner_fk foreign key (owner_id) references staff (id)
);
--rollback drop table customer;

--changeset customer:001-contact
create table customer_contact (
    customer_id binary(16)   not null,
    position    int          not null,
    contact_id  binary(16)   not null,
    name        varchar(60)  not null,
    gender      varchar(20),
    title       varchar(60)  not null,
    phone       varchar(40)  not null,
    mobile      varchar(40)  not null,
    email       varchar(120) not null,
    wechat      varchar(60)  not null,
    key_person  boolean      not null,
    birthday    date,
    remark      varchar(200) not null,
    primary key (customer_id, position),
    index customer_contact_id (contact_id),
    constraint customer_contact_customer foreign key (customer_id) references customer (id)
);
--rollback drop table customer_contact;

--changeset customer:001-ship-to
create table customer_ship_to (
    customer_id binary(16)   not null,
    position    int          not null,
    name        varchar(120) not null,
    address     varchar(200) not null,
    contact     varchar(60)  not null,
    phone       varchar(40)  not null,
    primary key (customer_id, position),
    constraint customer_ship_to_customer foreign key (customer_id) references customer (id)
);
--rollback drop table customer_ship_to;
