--liquibase formatted sql

--changeset sharing:001-share
--comment No foreign key to the record: it may be of any kind.
create table record_share (
    id           binary(16)   not null,
    version      bigint       not null,
    area         varchar(20)  not null,
    record_id    binary(16)   not null,
    number       varchar(40)  not null,
    customer_id  binary(16),
    branch_id    binary(16)   not null,
    branch_name  varchar(100) not null,
    guest_id     binary(16)   not null,
    guest_name   varchar(100) not null,
    mode         varchar(20)  not null,
    reason       varchar(200) not null,
    shared_at    datetime(6)  not null,
    shared_by    varchar(100) not null,
    ends_at      datetime(6)  not null,
    ended_by     varchar(100) not null,
    primary key (id),
    index record_share_guest (guest_id, ends_at),
    index record_share_record (record_id, shared_at),
    constraint record_share_branch foreign key (branch_id) references branch (id),
    constraint record_share_guest_fk foreign key (guest_id) references branch (id)
);
--rollback drop table record_share;
