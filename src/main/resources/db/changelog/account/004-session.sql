--liquibase formatted sql

--changeset account:004-session
--comment Which logins are good, in which process: for the other processes, as each keeps its own in memory.
create table open_session (
    id         binary(16)   not null,
    process    binary(16)   not null,
    staff_id   binary(16)   not null,
    device_id  binary(16)   not null,
    label      varchar(100) not null,
    address    varchar(45)  not null,
    since      datetime(6)  not null,
    touched_at datetime(6)  not null,
    locked     boolean      not null,
    seen_at    datetime(6)  not null,
    primary key (id),
    index open_session_staff (staff_id),
    index open_session_process (process)
);
--rollback drop table open_session;
