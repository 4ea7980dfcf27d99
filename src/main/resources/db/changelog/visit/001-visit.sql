--liquibase formatted sql

--changeset visit:001-visit
create table visit (
    id              binary(16)   not null,
    version         bigint       not null,
    branch_id       binary(16)   not null,
    number          varchar(20)  not null,
    customer_id     binary(16)   not null,
    contact_name    varchar(100) not null,
    kind            varchar(20)  not null,
    purpose         varchar(200) not null,
    assignee_id     binary(16)   not null,
    planned_start   datetime(6)  not null,
    planned_end     datetime(6)  not null,
    state           varchar(20)  not null,
    findings        varchar(4000) not null,
    next_step       varchar(4000) not null,
    next_contact_on date,
    done_at         datetime(6),
    cancelled_for   varchar(200) not null,
    primary key (id),
    unique key visit_number (number),
    index visit_time (planned_start),
    index visit_branch (branch_id, planned_start),
    index visit_assignee (assignee_id, planned_start),
    index visit_customer (customer_id, planned_start),
    index visit_open (state, planned_end),
    constraint visit_branch_fk foreign key (branch_id) references branch (id),
    constraint visit_customer_fk foreign key (customer_id) references customer (id),
    constraint visit_assignee_fk foreign key (assignee_id) references staff (id)
);
--rollback drop table visit;
