--liquibase formatted sql

--changeset organization:003-department
create table department (
    id        binary(16)   not null,
    version   bigint       not null,
    branch_id binary(16)   not null,
    name      varchar(100) not null,
    head_id   binary(16),
    primary key (id),
    unique key department_name (branch_id, name),
    constraint department_branch foreign key (branch_id) references branch (id),
    constraint department_head foreign key (head_id) references staff (id)
);
alter table staff add column department_id binary(16);
alter table staff add column superior_id binary(16);
alter table staff add constraint staff_department foreign key (department_id) references department (id);
alter table staff add constraint staff_superior foreign key (superior_id) references staff (id);
--rollback alter table staff drop foreign key staff_superior;
--rollback alter table staff drop foreign key staff_department;
--rollback alter table staff drop column superior_id;
--rollback alter table staff drop column department_id;
--rollback drop table department;

--changeset organization:003-post
--comment Somebody may do several jobs, each at a place of its own.
create table staff_post (
    staff_id  binary(16)  not null,
    branch_id binary(16)  not null,
    job       varchar(20) not null,
    primary key (staff_id, branch_id, job),
    index staff_post_place (branch_id, job),
    constraint staff_post_staff foreign key (staff_id) references staff (id),
    constraint staff_post_branch foreign key (branch_id) references branch (id)
);
insert into staff_post (staff_id, branch_id, job)
    select j.staff_id, s.branch_id, j.job from staff_job j join staff s on s.id = j.staff_id;
drop table staff_job;
--rollback create table staff_job (
--rollback     staff_id binary(16)  not null,
--rollback     job      varchar(20) not null,
--rollback     primary key (staff_id, job),
--rollback     constraint staff_job_staff foreign key (staff_id) references staff (id)
--rollback );
--rollback insert into staff_job (staff_id, job) select distinct staff_id, job from staff_post;
--rollback drop table staff_post;

--changeset organization:003-level
--comment What an administrator set otherwise than the job has it by itself.
create table job_level (
    job   varchar(20) not null,
    area  varchar(20) not null,
    level varchar(30) not null,
    primary key (job, area)
);
--rollback drop table job_level;
