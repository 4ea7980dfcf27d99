--liquibase formatted sql

--changeset platform:002-numbers
create table number_series (
    series      varchar(40) not null,
    last_number bigint      not null,
    primary key (series)
);
--rollback drop table number_series;
