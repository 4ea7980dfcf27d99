--liquibase formatted sql

--changeset absence:001-absence
create table absence (
    id            binary(16)   not null,
    version       bigint       not null,
    branch_id     binary(16)   not null,
    staff_id      binary(16)   not null,
    kind          varchar(20)  not null,
    from_day      date         not null,
    to_day        date         not null,
    substitute_id binary(16),
    reason        varchar(200) not null,
    primary key (id),
    index absence_person (staff_id, to_day),
    index absence_substitute (substitute_id, to_day),
    index absence_days (branch_id, to_day, from_day),
    constraint absence_branch foreign key (branch_id) references branch (id),
    constraint absence_staff foreign key (staff_id) references staff (id),
    constraint absence_stand_in foreign key (substitute_id) references staff (id)
);
--rollback drop table absence;
