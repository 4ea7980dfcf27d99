--liquibase formatted sql

--changeset customer:034-branch-sorted
--comment Far rows of a branch's list by number or by name are found in an index alone too.
create index customer_branch_sort_scope on customer (branch_id, sort_key, id, status, owner_id);
create index customer_branch_number_scope on customer (branch_id, number, status, owner_id, id);
drop index customer_branch_sort on customer;
drop index customer_branch_number on customer;
--rollback create index customer_branch_number on customer (branch_id, number);
--rollback create index customer_branch_sort on customer (branch_id, sort_key, id);
--rollback drop index customer_branch_number_scope on customer;
--rollback drop index customer_branch_sort_scope on customer;
