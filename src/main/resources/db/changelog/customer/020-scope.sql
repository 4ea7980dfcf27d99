--liquibase formatted sql

--changeset customer:020-scope
--comment What all customers are listed by without sorting, those of a branch are too.
create index customer_branch_sort on customer (branch_id, sort_key, id);
create index customer_branch_number on customer (branch_id, number);
create index customer_owner_changed on customer (owner_id, changed_at, id);
drop index customer_owner on customer;
--rollback create index customer_owner on customer (owner_id);
--rollback drop index customer_owner_changed on customer;
--rollback drop index customer_branch_number on customer;
--rollback drop index customer_branch_sort on customer;
