--liquibase formatted sql

--changeset organization:010-place
--comment Places can be closed and can be entrusted agents; where a place stood before stays known.
alter table branch add column closed_on date;
alter table branch add column agent_type varchar(20);
alter table branch add column authority varchar(500) not null default '';
create table past_position (
    id        binary(16)   not null,
    branch_id binary(16)   not null,
    parent_id binary(16)   not null,
    since     datetime(6),
    until     datetime(6)  not null,
    moved_by  varchar(100) not null,
    primary key (id),
    index past_position_place (branch_id, until),
    constraint past_position_branch foreign key (branch_id) references branch (id),
    constraint past_position_parent foreign key (parent_id) references branch (id)
);
--rollback drop table past_position;
--rollback alter table branch drop column authority;
--rollback alter table branch drop column agent_type;
--rollback alter table branch drop column closed_on;

--changeset organization:010-staff
alter table staff add column phone varchar(40) not null default '';
alter table staff add column quick_response boolean not null default false;
alter table staff add column employed_on date;
alter table staff add column left_on date;
create index staff_quick on staff (quick_response);
create table past_place (
    id        binary(16)   not null,
    staff_id  binary(16)   not null,
    branch_id binary(16)   not null,
    until     datetime(6)  not null,
    moved_by  varchar(100) not null,
    primary key (id),
    index past_place_staff (staff_id, until),
    constraint past_place_staff foreign key (staff_id) references staff (id),
    constraint past_place_branch foreign key (branch_id) references branch (id)
);
--rollback drop table past_place;
--rollback drop index staff_quick on staff;
--rollback alter table staff drop column left_on;
--rollback alter table staff drop column employed_on;
--rollback alter table staff drop column quick_response;
--rollback alter table staff drop column phone;

--changeset organization:010-skill
create table skill (
    id      binary(16)  not null,
    version bigint      not null,
    name    varchar(40) not null,
    primary key (id),
    unique key skill_name (name)
);
create table staff_skill (
    staff_id binary(16)  not null,
    skill_id binary(16)  not null,
    grade    varchar(20) not null,
    primary key (staff_id, skill_id),
    index staff_skill_skill (skill_id),
    constraint staff_skill_staff foreign key (staff_id) references staff (id),
    constraint staff_skill_skill foreign key (skill_id) references skill (id)
);
--rollback drop table staff_skill;
--rollback drop table skill;
