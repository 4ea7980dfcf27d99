--liquibase formatted sql

--changeset customer:002-trade
create table trade (
    id            binary(16)     not null,
    version       bigint         not null,
    branch_id     binary(16)     not null,
    customer_id   binary(16)     not null,
    import_source varchar(40)    not null,
    document      varchar(60)    not null,
    import_mark   varchar(64)    not null,
    traded_at     datetime(6)    not null,
    cancelled     boolean        not null,
    currency      varchar(3)     not null,
    amount        decimal(19, 4) not null,
    line_count    int            not null,
    primary key (id),
    unique key trade_document (import_source, document),
    index trade_customer (customer_id, traded_at, id),
    index trade_branch (branch_id, traded_at),
    constraint trade_customer_fk foreign key (customer_id) references customer (id),
    constraint trade_branch_fk foreign key (branch_id) references branch (id)
);
--rollback drop table trade;

--changeset customer:002-trade-line
create table trade_line (
    trade_id   binary(16)     not null,
    position   int            not null,
    item_code  varchar(60)    not null,
    item_name  varchar(200)   not null,
    quantity   decimal(19, 4) not null,
    unit_price decimal(19, 4) not null,
    primary key (trade_id, position),
    constraint trade_line_trade foreign key (trade_id) references trade (id)
);
--rollback drop table trade_line;
