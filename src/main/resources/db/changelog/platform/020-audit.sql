--liquibase formatted sql

--changeset platform:020-audit
--comment Lines are added without a number; number and hashes are filled in, once, by whoever holds the row of audit_chain.
create table audit_entry (
    id              binary(16)   not null,
    at              datetime(6)  not null,
    kind            varchar(20)  not null,
    action          varchar(100) not null,
    actor_id        binary(16),
    actor_login     varchar(100) not null,
    actor_name      varchar(100) not null,
    actor_branch_id binary(16),
    address         varchar(45)  not null,
    subject         varchar(40)  not null,
    subject_id      binary(16),
    label           varchar(200) not null,
    branch_id       binary(16),
    old_value       longtext     not null,
    new_value       longtext     not null,
    number          bigint,
    sealed_with     varchar(20),
    previous_hash   varbinary(32),
    hash            varbinary(32),
    primary key (id),
    unique index audit_entry_number (number),
    index audit_entry_at (at, id),
    index audit_entry_subject (subject, subject_id, at),
    index audit_entry_actor (actor_id, at),
    index audit_entry_branch (branch_id, at),
    index audit_entry_label (label)
);
--rollback drop table audit_entry;

--changeset platform:020-audit-chain
--comment One row: where the chain ends, and where it begins since older lines were removed.
create table audit_chain (
    id             tinyint    not null,
    sealed_number  bigint     not null,
    sealed_hash    varbinary(32) not null,
    removed_number bigint     not null,
    removed_hash   varbinary(32) not null,
    primary key (id)
);
insert into audit_chain (id, sealed_number, sealed_hash, removed_number, removed_hash)
values (1, 0, unhex(repeat('00', 32)), 0, unhex(repeat('00', 32)));
--rollback drop table audit_chain;
