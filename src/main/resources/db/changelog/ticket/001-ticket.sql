--liquibase formatted sql

--changeset ticket:001-ticket
create table ticket (
    id              binary(16)   not null,
    version         bigint       not null,
    branch_id       binary(16)   not null,
    number          varchar(40)  not null,
    customer_id     binary(16)   not null,
    channel         varchar(20)  not null,
    type            varchar(20)  not null,
    category        varchar(60)  not null,
    urgency         varchar(20)  not null,
    priority        varchar(20)  not null,
    subject         varchar(200) not null,
    description     longtext     not null,
    contact         varchar(100) not null,
    phone           varchar(100) not null,
    expected_at     datetime(6),
    state           varchar(20)  not null,
    handler_id      binary(16),
    handler_name    varchar(100) not null,
    group_name      varchar(100) not null,
    opened_at       datetime(6)  not null,
    due_at          datetime(6)  not null,
    held_at         datetime(6),
    hold_reason     varchar(20),
    resolved_at     datetime(6),
    closed_at       datetime(6),
    reassignments   int          not null,
    reopens         int          not null,
    in_time         boolean,
    source          varchar(40)  not null,
    external_number varchar(60),
    primary key (id),
    unique key ticket_number (number),
    unique key ticket_external (source, external_number),
    index ticket_state (state, due_at),
    index ticket_due (due_at, id),
    index ticket_opened (opened_at, id),
    index ticket_closed (closed_at),
    index ticket_of_customer (customer_id, opened_at),
    index ticket_of_handler (handler_id, state, due_at),
    index ticket_of_branch (branch_id, opened_at),
    constraint ticket_branch foreign key (branch_id) references branch (id),
    constraint ticket_customer foreign key (customer_id) references customer (id),
    constraint ticket_handler foreign key (handler_id) references staff (id)
);
--rollback drop table ticket;

--changeset ticket:001-ticket-entry
create table ticket_entry (
    id          binary(16)   not null,
    ticket_id   binary(16)   not null,
    branch_id   binary(16)   not null,
    happened_at datetime(6)  not null,
    position    int          not null,
    happened_by varchar(100) not null,
    kind        varchar(20)  not null,
    from_state  varchar(20),
    to_state    varchar(20),
    hold_reason varchar(20),
    text        longtext     not null,
    primary key (id),
    index ticket_entry_time (ticket_id, happened_at, id),
    constraint ticket_entry_ticket foreign key (ticket_id) references ticket (id)
);
--rollback drop table ticket_entry;
