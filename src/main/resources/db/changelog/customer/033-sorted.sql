--liquibase formatted sql

--changeset customer:033-sorted
--comment Far rows of a list by number or by name are found in an index alone, as those of its own order are.
create index customer_number_scope on customer (number, status, branch_id, owner_id, id);
create index customer_sort_scope on customer (sort_key, id, status, branch_id, owner_id);
drop index customer_sort on customer;
--rollback create index customer_sort on customer (sort_key, id);
--rollback drop index customer_sort_scope on customer;
--rollback drop index customer_number_scope on customer;
