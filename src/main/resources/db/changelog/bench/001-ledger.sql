--liquibase formatted sql

--changeset bench:001-step
--comment How far the filling of a database that is measured on has come; empty everywhere else.
create table bench_step (
    name     varchar(40)  not null,
    detail   varchar(200) not null,
    noted_at datetime(6)  not null,
    primary key (name)
);
--rollback drop table bench_step;
