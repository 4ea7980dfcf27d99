--liquibase formatted sql

--changeset analytics:001-ticket-fact
--comment No foreign keys: a fact is written in the transaction that changes the ticket, before the ticket's own row may be.
create table ticket_fact (
    ticket_id      binary(16)   not null,
    version        bigint       not null,
    branch_id      binary(16)   not null,
    customer_id    binary(16)   not null,
    handler_id     binary(16),
    handler_name   varchar(200) not null,
    priority       varchar(20)  not null,
    category       varchar(100) not null,
    state          varchar(20)  not null,
    opened_at      datetime(6)  not null,
    opened_on      date         not null,
    due_at         datetime(6)  not null,
    held_at        datetime(6),
    resolved_at    datetime(6),
    resolution_ms  bigint,
    closed_at      datetime(6),
    closed_on      date,
    reassignments  int          not null,
    in_time        boolean,
    primary key (ticket_id),
    index ticket_fact_branch_opened (branch_id, opened_on),
    index ticket_fact_opened (opened_on),
    index ticket_fact_branch_closed (branch_id, closed_on),
    index ticket_fact_closed (closed_on)
);
--rollback drop table ticket_fact;

--changeset analytics:001-visit-fact
create table visit_fact (
    visit_id    binary(16)  not null,
    version     bigint      not null,
    branch_id   binary(16)  not null,
    customer_id binary(16)  not null,
    assignee_id binary(16)  not null,
    kind        varchar(20) not null,
    state       varchar(20) not null,
    planned_at  datetime(6) not null,
    planned_on  date        not null,
    done_at     datetime(6),
    done_on     date,
    primary key (visit_id),
    index visit_fact_branch_planned (branch_id, planned_on),
    index visit_fact_planned (planned_on)
);
--rollback drop table visit_fact;

--changeset analytics:001-customer-fact
create table customer_fact (
    customer_id   binary(16)  not null,
    version       bigint      not null,
    branch_id     binary(16)  not null,
    grade         varchar(20) not null,
    status        varchar(20) not null,
    registered_on date        not null,
    primary key (customer_id),
    index customer_fact_branch (branch_id, status, grade)
);
--rollback drop table customer_fact;
