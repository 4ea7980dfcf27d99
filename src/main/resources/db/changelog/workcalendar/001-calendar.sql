--liquibase formatted sql

--changeset workcalendar:001-place-hours
create table place_hours (
    branch_id        binary(16)   not null,
    version          bigint       not null,
    around_the_clock boolean      not null,
    hours            varchar(600) not null,
    primary key (branch_id),
    constraint place_hours_branch foreign key (branch_id) references branch (id)
);
--rollback drop table place_hours;

--changeset workcalendar:001-special-day
create table special_day (
    id        binary(16)  not null,
    version   bigint      not null,
    branch_id binary(16)  not null,
    day       date        not null,
    kind      varchar(20) not null,
    hours     varchar(60) not null,
    name      varchar(40) not null,
    primary key (id),
    unique key special_day_of_place (branch_id, day),
    constraint special_day_branch foreign key (branch_id) references branch (id)
);
--rollback drop table special_day;
