--liquibase formatted sql

--changeset demo:001-step
create table demo_step (
    name     varchar(40) not null,
    noted_at datetime(6) not null,
    primary key (name)
);
--rollback drop table demo_step;
