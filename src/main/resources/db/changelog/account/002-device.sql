--liquibase formatted sql

--changeset account:002-device
--comment Browsers from which somebody has logged in; each carries a random token of which only the hash is here.
create table account_device (
    id         binary(16)   not null,
    version    bigint       not null,
    account_id binary(16)   not null,
    token_hash char(64)     not null,
    label      varchar(100) not null,
    address    varchar(45)  not null,
    first_seen datetime(6)  not null,
    last_seen  datetime(6)  not null,
    answered   boolean      not null,
    primary key (id),
    unique key account_device_token (account_id, token_hash),
    index account_device_seen (account_id, last_seen),
    index account_device_browser (token_hash),
    constraint account_device_account foreign key (account_id) references account (id)
);
--rollback drop table account_device;
