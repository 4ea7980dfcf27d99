--liquibase formatted sql

--changeset platform:003-changes
create table change_entry (
    id         binary(16)   not null,
    subject    varchar(40)  not null,
    subject_id binary(16)   not null,
    branch_id  binary(16)   not null,
    changed_at datetime(6)  not null,
    changed_by varchar(100) not null,
    field      varchar(100) not null,
    old_value  longtext     not null,
    new_value  longtext     not null,
    primary key (id),
    index change_entry_subject (subject, subject_id, changed_at)
);
--rollback drop table change_entry;
