--liquibase formatted sql

--changeset account:001-account
--comment What a member of staff logs in with; the id is that of the person.
create table account (
    id                  binary(16)   not null,
    version             bigint       not null,
    password_hash       varchar(300),
    password_changed_at datetime(6),
    password_expires_at datetime(6),
    must_change         boolean      not null,
    totp_secret         varchar(200),
    totp_since          datetime(6),
    totp_step           bigint       not null,
    email               varchar(254),
    last_login_at       datetime(6),
    primary key (id),
    constraint account_staff foreign key (id) references staff (id)
);
--rollback drop table account;

--changeset account:001-recovery
create table account_recovery_code (
    account_id binary(16) not null,
    code_hash  char(64)   not null,
    primary key (account_id, code_hash),
    constraint account_recovery_account foreign key (account_id) references account (id)
);
--rollback drop table account_recovery_code;

--changeset account:001-passwords
--comment Passwords that people have already come along; the column goes in organization-later.
insert into account (id, version, password_hash, must_change, totp_step)
    select id, 0, password_hash, false, 0 from staff;
--rollback delete from account;
