--liquibase formatted sql

--changeset organization:001-branch
create table branch (
    id        binary(16)   not null,
    version   bigint       not null,
    code      varchar(20)  not null,
    name      varchar(100) not null,
    kind      varchar(20)  not null,
    parent_id binary(16),
    path      varchar(200) not null,
    primary key (id),
    unique key branch_code (code),
    unique key branch_path (path),
    constraint branch_parent foreign key (parent_id) references branch (id)
);
--rollback drop table branch;

--changeset organization:001-staff
create table staff (
    id            binary(16)   not null,
    version       bigint       not null,
    branch_id     binary(16)   not null,
    login         varchar(100) not null,
    name          varchar(100) not null,
    password_hash varchar(200) not null,
    active        boolean      not null,
    primary key (id),
    unique key staff_login (login),
    index staff_name (branch_id, name),
    constraint staff_branch foreign key (branch_id) references branch (id)
);
create table staff_job (
    staff_id binary(16)  not null,
    job      varchar(20) not null,
    primary key (staff_id, job),
    constraint staff_job_staff foreign key (staff_id) references staff (id)
);
--rollback drop table staff_job;
--rollback drop table staff;
