--liquibase formatted sql

--changeset account:003-address
--comment From where the people of a place log in; a place without ranges follows the place above it.
create table allowed_address (
    id        binary(16)   not null,
    version   bigint       not null,
    branch_id binary(16)   not null,
    cidr      varchar(50)  not null,
    primary key (id),
    unique key allowed_address_range (branch_id, cidr),
    constraint allowed_address_branch foreign key (branch_id) references branch (id)
);
--rollback drop table allowed_address;
